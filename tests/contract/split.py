# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prism speaks no WebSocket: connections that ask for one go to the cloud itself, all others to Prism.
Prints its port. Usage: split.py PRISM_PORT CLOUD_PORT"""
import asyncio
import sys

prism, cloud = int(sys.argv[1]), int(sys.argv[2])


async def copy(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


async def serve(reader, writer):
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        to_reader, to_writer = await asyncio.open_connection(
            "127.0.0.1", cloud if b"\r\nupgrade: websocket\r\n" in head.lower() else prism)
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        writer.close()
        return
    to_writer.write(head)
    await asyncio.gather(copy(reader, to_writer), copy(to_reader, writer))


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
