<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>sekisho::app::CommandLine</name>
    <message>
        <source>Console for certificate-based network access.

With FILE, opens certificates, keys, bundles, requests and revocation lists in the Inspector, without a network.</source>
        <translation>証明書によるネットワーク接続のためのコンソールです。

FILE を指定すると、証明書、鍵、バンドル、CSR、CRL をインスペクターで開きます。ネットワークは使いません。</translation>
    </message>
    <message>
        <source>Prints this help and ends.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Prints the version and ends.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Opens the demo organization, which runs on this computer.</source>
        <translation>この PC の中で動くデモ組織を開きます。</translation>
    </message>
    <message>
        <source>Opens the workspace in &lt;folder&gt;.</source>
        <translation>&lt;folder&gt; のワークスペースを開きます。</translation>
    </message>
    <message>
        <source>Reads the token of the workspace from &lt;file&gt; instead of the keychain.</source>
        <translation>ワークスペースのトークンをキーチェーンではなく &lt;file&gt; から読みます。</translation>
    </message>
    <message>
        <source>Language of the interface: en or ja.</source>
        <translation>表示言語: en または ja。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、または system。</translation>
    </message>
    <message>
        <source>Opens that page first: certificates, policies, labels, identity, endpoints, activity, inspector or settings.</source>
        <translation>最初に開くページ: certificates、policies、labels、identity、endpoints、activity、inspector、または settings。</translation>
    </message>
    <message>
        <source>Pulls the demo organization or the workspace, prints the counts of its objects as JSON and ends. Needs no display.</source>
        <translation>デモ組織またはワークスペースの内容を取得し、件数を JSON で出力して終了します。画面は不要です。</translation>
    </message>
    <message>
        <source>Saves a picture of every page of the demo organization into &lt;folder&gt; and ends.</source>
        <translation>デモ組織の全ページの画像を &lt;folder&gt; に保存して終了します。</translation>
    </message>
    <message>
        <source>Shows every widget and state on one sheet.</source>
        <translation>すべての部品と状態を 1 枚に表示します。</translation>
    </message>
    <message>
        <source>Takes &lt;time&gt; (RFC 3339) for the current time; for the demo and screenshots.</source>
        <translation>&lt;time&gt; (RFC 3339) を現在の時刻とみなします。デモと画像の保存に使います。</translation>
    </message>
    <message>
        <source>Certificate files to open in the Inspector.</source>
        <translation>インスペクターで開く証明書ファイル。</translation>
    </message>
    <message>
        <source>--lang is en or ja, not &quot;%1&quot;.</source>
        <translation>--lang は en または ja です。&quot;%1&quot; は使えません。</translation>
    </message>
    <message>
        <source>--appearance is light, dark or system, not &quot;%1&quot;.</source>
        <translation>--appearance は light、dark、または system です。&quot;%1&quot; は使えません。</translation>
    </message>
    <message>
        <source>There is no page named &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; というページはありません。</translation>
    </message>
    <message>
        <source>--now needs a time such as 2026-11-21T10:42:00+09:00.</source>
        <translation>--now には 2026-11-21T10:42:00+09:00 のような時刻を指定します。</translation>
    </message>
    <message>
        <source>--demo and --workspace exclude each other.</source>
        <translation>--demo と --workspace は同時に指定できません。</translation>
    </message>
    <message>
        <source>--headless needs --demo or --workspace.</source>
        <translation>--headless には --demo または --workspace が必要です。</translation>
    </message>
    <message>
        <source>Ends as soon as the window shows what it was opened for; for timing.</source>
        <translation>ウィンドウに内容が表示された時点で終了します(起動時間の測定用)。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::AddAuthoritiesCommand</name>
    <message>
        <source>Edit the draft, add: CA certificates from files</source>
        <translation>下書きを編集 (追加): ファイルの CA 証明書</translation>
    </message>
    <message>
        <source>Also certificates that are refused, such as one that is no CA.</source>
        <translation>CA ではない証明書など、受け付けられない証明書も追加します。</translation>
    </message>
    <message>
        <source>Certificates in any form, bundles too; - is standard input.</source>
        <translation>証明書 (形式は問いません。バンドルも可)。- は標準入力です。</translation>
    </message>
    <message>
        <source>Nothing was added; --force adds every certificate all the same.</source>
        <translation>何も追加していません。--force ですべての証明書を追加できます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::AddCrlsCommand</name>
    <message>
        <source>Edit the draft, add: certificate revocation lists from files</source>
        <translation>下書きを編集 (追加): ファイルの証明書失効リスト (CRL)</translation>
    </message>
    <message>
        <source>What it is called; without it the name of the file.</source>
        <translation>名前。省略するとファイル名。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>CRLs as PEM or DER; - is standard input.</source>
        <translation>PEM または DER の CRL。- は標準入力です。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ApplyCommand</name>
    <message>
        <source>Bring an edited export, or a draft from a file, into the draft.</source>
        <translation>編集したエクスポートまたは下書きのファイルを、下書きに反映します。</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>変更内容を表示するだけで、反映しません。</translation>
    </message>
    <message>
        <source>The document; - is standard input.</source>
        <extracomment>argument in --help</extracomment>
        <translation>ファイル。- は標準入力です。</translation>
    </message>
    <message>
        <source>The document cannot be applied because of %1.</source>
        <extracomment>%1 a place in a document, such as &quot;rules/3&quot;</extracomment>
        <translation>%1 に問題があるため、反映できません。</translation>
    </message>
    <message>
        <source>The document is neither an export (sekisho.export/1) nor a draft (sekisho.draft/1).</source>
        <translation>エクスポート (sekisho.export/1) でも下書き (sekisho.draft/1) でもありません。</translation>
    </message>
    <message>
        <source>The document is of another organization.</source>
        <translation>別の組織のファイルです。</translation>
    </message>
    <message>
        <source>To be given with --secret-file: %1</source>
        <extracomment>%1 place of a secret</extracomment>
        <translation>--secret-file で指定する秘密情報: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::Asn1Command</name>
    <message>
        <source>Take a file apart into its ASN.1 elements.</source>
        <translation>ファイルを ASN.1 の要素に分解します。</translation>
    </message>
    <message>
        <source>Input to read; - is standard input.</source>
        <translation>読む入力。- は標準入力。</translation>
    </message>
    <message>
        <source>%1: the input is empty.</source>
        <translation>%1: 入力が空です。</translation>
    </message>
    <message>
        <source>%1: there are more, or deeper, elements than are shown.</source>
        <extracomment>%1 file name</extracomment>
        <translation>%1: 表示したものより多くの、またはより深い要素があります。</translation>
    </message>
    <message>
        <source>%1: there are more objects than are shown.</source>
        <extracomment>%1 file name</extracomment>
        <translation>%1: 表示できる数を超えるオブジェクトがあります。先頭から表示しています。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::BundleCommand</name>
    <message>
        <source>Check and order a RADIUS server certificate for import into Mist.</source>
        <translation>Mist にインポートする RADIUS サーバー証明書を確認し、正しい順に並べます。</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>インポートできる</translation>
    </message>
    <message>
        <source>Not ready to import</source>
        <translation>まだインポートできない</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>%1 name of a certificate that was missing</extracomment>
        <translation>追加: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::CertsCommand</name>
    <message>
        <source>List what the Onboard CA has issued, or revoke certificates at once.</source>
        <translation>Onboard CA が発行した証明書の一覧を表示するか、証明書をすぐに失効させます。</translation>
    </message>
    <message>
        <source>Revoke. Without it what would be revoked is only shown.</source>
        <translation>失効させます。指定しないときは対象を表示するだけです。</translation>
    </message>
    <message>
        <source>Serial numbers from this file, one a line.</source>
        <translation>このファイルのシリアル番号 (1 行に 1 つ)。</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>list, revoke SERIAL…</source>
        <extracomment>argument in --help; do not translate the words in front of capitals</extracomment>
        <translation>list、revoke シリアル番号…</translation>
    </message>
    <message>
        <source>%1 is not among the certificates of the last pull.</source>
        <extracomment>%1 serial number of a certificate</extracomment>
        <translation>%1 は前回取得した証明書の中にありません。</translation>
    </message>
    <message>
        <source>Nothing was revoked; --yes revokes these. It cannot be taken back.</source>
        <translation>何も失効させていません。--yes で失効させます。元には戻せません。</translation>
    </message>
    <message>
        <source>Revoking: %1 of %2</source>
        <extracomment>%1 and %2 numbers of certificates</extracomment>
        <translation>失効処理中: %1/%2</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ChangePrint</name>
    <message>
        <source>The draft changes nothing.</source>
        <translation>下書きに変更はありません。</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>変更内容:</translation>
    </message>
    <message>
        <source>Operations, in this order:</source>
        <translation>操作 (送信順):</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: sekishoctl resolve.</source>
        <translation>
            <numerusform>解決が必要な競合: %n 件 (sekishoctl resolve)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>そのままでは送信できない項目: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <extracomment>%1 id of a plan</extracomment>
        <translation>計画: %1</translation>
    </message>
    <message>
        <source>The cloud shows something else in: %1</source>
        <extracomment>%1 names of fields</extracomment>
        <translation>クラウド上の値が異なるフィールド: %1</translation>
    </message>
    <message>
        <source>Push %1: %2. Requests: %3.</source>
        <extracomment>%1 number of a push, %2 how it ended, %3 a number of requests</extracomment>
        <translation>送信 %1: %2。リクエスト数: %3</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>差分はありません。</translation>
    </message>
    <message>
        <source>Push %1</source>
        <extracomment>%1 number of a push, %2 of a snapshot</extracomment>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>スナップショット %1</translation>
    </message>
    <message>
        <source>added %1, changed %2, removed %3</source>
        <extracomment>%1 to %3 numbers of objects</extracomment>
        <translation>追加 %1、変更 %2、削除 %3</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::CompareCommand</name>
    <message>
        <source>Compare two certificates, chains, requests or keys field by field.</source>
        <translation>2 つの証明書、チェーン、CSR、鍵を項目ごとに比較します。</translation>
    </message>
    <message>
        <source>Try the first line of this file as a password. May be repeated.</source>
        <translation>このファイルの 1 行目をパスワードとして試します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What is in use; - is standard input.</source>
        <translation>使用中のもの。- は標準入力です。</translation>
    </message>
    <message>
        <source>What is to replace it.</source>
        <translation>置き換えるもの。</translation>
    </message>
    <message>
        <source>%1 (chain position %2)</source>
        <extracomment>%1 field, %2 number in the chain, 0 = leaf</extracomment>
        <translation>%1(チェーンの位置 %2)</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>違いはありません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ConnectCommand</name>
    <message>
        <source>Make a workspace for one organization of a Mist cloud.</source>
        <translation>Mist クラウドの 1 つの組織のワークスペースを作成します。</translation>
    </message>
    <message>
        <source>Region (&quot;APAC 01&quot;), host name or URL of the cloud.</source>
        <translation>クラウドのリージョン(&quot;APAC 01&quot;)、ホスト名、または URL。</translation>
    </message>
    <message>
        <source>host</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Id of the organization; needed when the token sees more than one.</source>
        <translation>組織の ID。トークンから複数の組織が見える場合に必要です。</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>placeholder for an id in --help</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Folder to keep the workspace in.</source>
        <translation>ワークスペースを置くフォルダー。</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>placeholder for a folder name in --help</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The token sees several organizations; choose one with --org.</source>
        <translation>このトークンからは複数の組織が見えます。--org で 1 つを選んでください。</translation>
    </message>
    <message>
        <source>The token does not see the organization %1.</source>
        <translation>このトークンからは組織 %1 が見えません。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the token is not kept; give --token-file to each command.</source>
        <translation>OS のキーチェーンを使えないため、トークンは保存されません。各コマンドに --token-file を指定してください。</translation>
    </message>
    <message>
        <source>Connected to %1 (%2) at %3.</source>
        <extracomment>%1 organization name, %2 its id, %3 address of the cloud</extracomment>
        <translation>%3 の %1 (%2) に接続しました。</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>ワークスペース: %1</translation>
    </message>
    <message>
        <source>Access Assurance is not set up in this organization.</source>
        <translation>この組織では Access Assurance が設定されていません。</translation>
    </message>
    <message>
        <source>Whether Access Assurance is set up is not known: the token cannot read the settings of the organization.</source>
        <translation>Access Assurance が設定されているかどうかは不明です。このトークンでは組織の設定を読み取れません。</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Take the password of the account from the first line of this file.</source>
        <translation>アカウントのパスワードをこのファイルの 1 行目から取ります。</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Code of the account&apos;s second factor.</source>
        <translation>アカウントの 2 要素認証のコード。</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>The account wants the code of its second factor: give it with --two-factor.</source>
        <translation>このアカウントには 2 要素認証のコードが必要です。--two-factor で指定してください。</translation>
    </message>
    <message>
        <source>Sign in with this account instead of a token. The session serves this run only and is ended afterwards, unless --keep-session is given.</source>
        <translation>トークンの代わりにこのアカウントでサインインします。セッションは今回の実行だけで使い、--keep-session を指定しない限り終了時に破棄します。</translation>
    </message>
    <message>
        <source>Keep the session in the system keychain, for the commands that follow and the window.</source>
        <translation>以後のコマンドとウィンドウで使えるように、セッションを OS のキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>The session was for this run only and is ended now. The workspace is made; give --token-file to the commands that follow, or connect again with --keep-session.</source>
        <translation>セッションは今回の実行だけのもので、ここで終了します。ワークスペースは作成しました。以後のコマンドでは --token-file を指定するか、--keep-session を付けて接続し直してください。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the session is not kept but ended; give --token-file to each command.</source>
        <translation>OS のキーチェーンを使えないため、セッションは保存せずに終了します。各コマンドに --token-file を指定してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ConvertCommand</name>
    <message>
        <source>Write certificates and keys in another format.</source>
        <translation>証明書と鍵を別の形式で書き出します。</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format of the output: %1.</source>
        <extracomment>%1 list of names of formats</extracomment>
        <translation>出力の形式: %1。</translation>
    </message>
    <message>
        <source>format</source>
        <extracomment>placeholder for the name of a format in --help</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>このファイルに書き出します。- は標準出力です。</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Encrypt the output with the first line of this file as password.</source>
        <translation>このファイルの 1 行目をパスワードとして、出力を暗号化します。</translation>
    </message>
    <message>
        <source>Write the private key without a password.</source>
        <translation>秘密鍵をパスワードなしで書き出します。</translation>
    </message>
    <message>
        <source>Leave private keys out.</source>
        <translation>秘密鍵を除きます。</translation>
    </message>
    <message>
        <source>Take missing certificates of the chain from this file. May be repeated.</source>
        <translation>チェーンに足りない証明書をこのファイルから補います。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Leave out the root at the end of the chain.</source>
        <translation>チェーン末尾のルートを除きます。</translation>
    </message>
    <message>
        <source>Leave the certificates as they stand instead of leaf first.</source>
        <translation>リーフを先頭に並べ替えず、証明書の順序を保ちます。</translation>
    </message>
    <message>
        <source>Name of the entry in a PKCS#12 file.</source>
        <translation>PKCS#12 ファイル内のエントリーの名前。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>placeholder for a name in --help</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 path of a file, %2 name of a format</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::DemoServeCommand</name>
    <message>
        <source>Serve the demo organization on this computer.</source>
        <translation>デモ組織をこの PC で提供します。</translation>
    </message>
    <message>
        <source>TCP port to listen on; 0 picks a free one (default).</source>
        <translation>待ち受ける TCP ポート。0 は空いているポートを選びます(既定)。</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>placeholder for a number in --help</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>placeholder for a word in --help</extracomment>
        <translation>規模</translation>
    </message>
    <message>
        <source>Number that the invented data are made from.</source>
        <translation>架空のデータの元にする数。</translation>
    </message>
    <message>
        <source>Misbehave, for example nacrules=500 or *=slow:200. May be repeated.</source>
        <translation>障害を起こします。例: nacrules=500、*=slow:200。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>placeholder for a fault in --help</extracomment>
        <translation>障害</translation>
    </message>
    <message>
        <source>Decide a switch, for example secrets=masked. May be repeated.</source>
        <translation>動作を切り替えます。例: secrets=masked。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>switch=value</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>項目=値</translation>
    </message>
    <message>
        <source>How much the organization holds: small, ordinary or large.</source>
        <translation>組織の規模: small、ordinary、large のいずれか。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::DiffCommand</name>
    <message>
        <source>Show what the draft changes, or what two snapshots differ in.</source>
        <translation>下書きの変更内容、または 2 つのスナップショットの差分を表示します。</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>placeholder for a number in --help</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Snapshot to compare; history lists them.</source>
        <translation>比較元のスナップショット。history で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Snapshot to compare it with; without it the newest.</source>
        <translation>比較先のスナップショット。省略すると最新のもの。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::DraftsCommand</name>
    <message>
        <source>List, make, choose, rename, discard, export and import drafts.</source>
        <translation>下書きの一覧、作成、選択、名前の変更、破棄、書き出し、読み込みを行います。</translation>
    </message>
    <message>
        <source>list (without one), new NAME, select DRAFT, rename DRAFT NAME, discard [DRAFT], export, import FILE [NAME], undo, redo</source>
        <extracomment>argument in --help; do not translate the words in front of &quot;|&quot;</extracomment>
        <translation>list (省略時)、new 名前、select 下書き、rename 下書き 名前、discard [下書き]、export、import ファイル [名前]、undo、redo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::EditCommand</name>
    <message>
        <source>Edit the draft, add: %1</source>
        <extracomment>%1 a kind of item: &quot;Rule&quot;, &quot;CA certificate&quot;</extracomment>
        <translation>下書きを編集 (追加): %1</translation>
    </message>
    <message>
        <source>Edit the draft, change: %1</source>
        <translation>下書きを編集 (変更): %1</translation>
    </message>
    <message>
        <source>Edit the draft, remove: %1</source>
        <translation>下書きを編集 (削除): %1</translation>
    </message>
    <message>
        <source>Edit the draft, move: %1</source>
        <translation>下書きを編集 (移動): %1</translation>
    </message>
    <message>
        <source>Set a field of the API: path=value, for lists also path+=entry and path-=entry; names of items become ids, @file is what a file holds. May be repeated.</source>
        <translation>API のフィールドを設定します: パス=値。一覧では パス+=要素 と パス-=要素 も使えます。項目の名前は ID に置き換え、@ファイル はファイルの内容になります。複数回指定できます。</translation>
    </message>
    <message>
        <source>path=value</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>パス=値</translation>
    </message>
    <message>
        <source>Take fields from this JSON object; null takes a field out; - is standard input.</source>
        <translation>この JSON オブジェクトからフィールドを読みます。null はフィールドを取り除きます。- は標準入力です。</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Take the secret of a field from this file. May be repeated. Where there is no system keychain it is forgotten at once, and plan and push need it again.</source>
        <translation>フィールドの秘密情報をこのファイルから読みます。複数回指定できます。OS のキーチェーンがない場合はすぐに失われるため、plan と push で再び指定してください。</translation>
    </message>
    <message>
        <source>path=file</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>パス=ファイル</translation>
    </message>
    <message>
        <source>Place among the rules, from 1.</source>
        <translation>ルールの中での位置 (1 から)。</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>In front of this rule.</source>
        <translation>このルールの前に置きます。</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Behind this rule.</source>
        <translation>このルールの後に置きます。</translation>
    </message>
    <message>
        <source>A realm that is left out. May be repeated.</source>
        <translation>除外するレルム。複数回指定できます。</translation>
    </message>
    <message>
        <source>realm</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>レルム</translation>
    </message>
    <message>
        <source>What is meant: id or name; of new items their name, of switches name and value, of realms the provider and its realms, of linked accounts the app.</source>
        <extracomment>argument in --help</extracomment>
        <translation>対象の ID または名前。新しい項目ではその名前、スイッチでは名前と値、レルムではプロバイダーとそのレルム、連携アカウントではアプリ。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::EditOptions</name>
    <message>
        <source>value</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>文字列</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>名前。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type of the label as the API calls it; follows from the others.</source>
        <translation>ラベルの種類 (API での名称)。省略するとほかの指定から決まります。</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What a label for matching compares, as the API calls it: cert_cn, cert_issuer, client_mac, idp_role, ssid …</source>
        <translation>条件のラベルで比べる属性 (API での名称): cert_cn、cert_issuer、client_mac、idp_role、ssid など。</translation>
    </message>
    <message>
        <source>Values to match, with commas between them.</source>
        <translation>一致させる値 (カンマ区切り)。</translation>
    </message>
    <message>
        <source>A value to match, as it is. May be repeated.</source>
        <translation>一致させる値。そのまま使います。複数回指定できます。</translation>
    </message>
    <message>
        <source>Values to match, one a line. MAC addresses in any spelling.</source>
        <translation>一致させる値のファイル (1 行に 1 つ)。MAC アドレスの表記は問いません。</translation>
    </message>
    <message>
        <source>All values must match.</source>
        <translation>すべての値に一致する必要があります。</translation>
    </message>
    <message>
        <source>Any of the values must match.</source>
        <translation>いずれかの値に一致すればよいものとします。</translation>
    </message>
    <message>
        <source>VLAN: its number or name.</source>
        <translation>VLAN の番号または名前。</translation>
    </message>
    <message>
        <source>Egress VLAN: 1 or 2 and its name. May be repeated.</source>
        <translation>Egress VLAN: 1 または 2 に続けて名前。複数回指定できます。</translation>
    </message>
    <message>
        <source>Group-based policy tag.</source>
        <translation>GBP タグ。</translation>
    </message>
    <message>
        <source>Name=Value. May be repeated.</source>
        <translation>名前=値。複数回指定できます。</translation>
    </message>
    <message>
        <source>Name=Value of a vendor. May be repeated.</source>
        <translation>ベンダー属性の 名前=値。複数回指定できます。</translation>
    </message>
    <message>
        <source>Role that the device gets.</source>
        <translation>デバイスに割り当てるロール。</translation>
    </message>
    <message>
        <source>Seconds until a client must sign in again.</source>
        <translation>再認証までの秒数。</translation>
    </message>
    <message>
        <source>Field of the certificate that becomes the user name.</source>
        <translation>ユーザー名として使う証明書のフィールド。</translation>
    </message>
    <message>
        <source>Portal to redirect to.</source>
        <translation>リダイレクト先のポータル。</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>A label, or site:…, site-group:…, port-type:…, auth-type:…, vendor:…, family:…, mfg:…, model:…, os:… that must match. May be repeated.</source>
        <translation>一致すべきラベル、または site:…、site-group:…、port-type:…、auth-type:…、vendor:…、family:…、mfg:…、model:…、os:…。複数回指定できます。</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The same, of what must not match. May be repeated.</source>
        <translation>一致してはならないもの。書き方は --match と同じです。複数回指定できます。</translation>
    </message>
    <message>
        <source>A site that must match. May be repeated.</source>
        <translation>一致すべきサイト。複数回指定できます。</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>How the client signs in: cert, eap-tls, eap-ttls, idp, mab …</source>
        <translation>クライアントの認証方式: cert、eap-tls、eap-ttls、idp、mab など。</translation>
    </message>
    <message>
        <source>wired or wireless. May be repeated.</source>
        <translation>wired (有線) または wireless (無線)。複数回指定できます。</translation>
    </message>
    <message>
        <source>Clients that match are let in.</source>
        <translation>一致したクライアントを許可します。</translation>
    </message>
    <message>
        <source>Clients that match are kept out.</source>
        <translation>一致したクライアントを拒否します。</translation>
    </message>
    <message>
        <source>A label that clients get. May be repeated.</source>
        <translation>クライアントに割り当てるラベル。複数回指定できます。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The rule counts.</source>
        <translation>ルールを有効にします。</translation>
    </message>
    <message>
        <source>The rule is kept, but does not count.</source>
        <translation>ルールを残したまま無効にします。</translation>
    </message>
    <message>
        <source>Matches are logged only.</source>
        <translation>一致を記録するだけにします。</translation>
    </message>
    <message>
        <source>Matches have their effect.</source>
        <translation>一致したときにルールを適用します。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::EditingCommand</name>
    <message>
        <source>The system keychain cannot be used, so the secret is forgotten when this command ends: give it again to plan and push with --secret-file %1=…</source>
        <translation>OS のキーチェーンを使えないため、秘密情報はこのコマンドの終了とともに失われます。plan と push で --secret-file %1=… と再び指定してください。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>「%1」は見つかりません。</translation>
    </message>
    <message>
        <source>“%1” is the name of several; give the id: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids</extracomment>
        <translation>「%1」という名前の項目が複数あります。ID を指定してください: %2</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <extracomment>%1 path of a field</extracomment>
        <translation>フィールド %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is a secret; give it with --secret-file.</source>
        <extracomment>%1 path of a field</extracomment>
        <translation>%1 は秘密情報です。--secret-file で指定してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ExportCommand</name>
    <message>
        <source>Print the configuration that was pulled last, secrets left out.</source>
        <translation>最後に取得した設定を、秘密情報を除いて出力します。</translation>
    </message>
    <message>
        <source>format</source>
        <extracomment>placeholder for the name of a format in --help</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Nothing has been pulled yet. Run sekishoctl pull first.</source>
        <translation>まだ何も取得していません。先に sekishoctl pull を実行してください。</translation>
    </message>
    <message>
        <source>Warning: the last pull could not read these, so they are not in the export: %1</source>
        <extracomment>%1 list of kinds of objects</extracomment>
        <translation>警告: 前回の取得で次のものを読み取れなかったため、書き出した内容に含まれません: %1</translation>
    </message>
    <message>
        <source>Form of the output: json, csv (a line a field) or hcl (Terraform, provider Juniper/mist).</source>
        <translation>出力の形式: json、csv (1 行に 1 フィールド)、hcl (Terraform、プロバイダー Juniper/mist)。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::HistoryCommand</name>
    <message>
        <source>List pulls and pushes, and who changed what.</source>
        <translation>取得と送信の一覧、および誰が何を変更したかを表示します。</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>placeholder for a number in --help</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>List changes whose item, name, admin or message holds this text; all changes with an empty text.</source>
        <translation>項目、名前、管理者、メッセージのいずれかにこの文字列を含む変更を表示します。空の文字列ではすべての変更を表示します。</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>文字列</translation>
    </message>
    <message>
        <source>At most so many, the newest first.</source>
        <translation>表示する最大件数 (新しい順)。</translation>
    </message>
    <message>
        <source>Print the evidence of this push: before, after, who, when, results. Always JSON.</source>
        <translation>この送信の証跡 (変更前後、実行者、日時、結果) を JSON で出力します。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::IdpCommand</name>
    <message>
        <source>Explain which identity provider is asked, or have the cloud try a password.</source>
        <translation>どの ID プロバイダーに問い合わせるかを説明するか、クラウドにパスワードを試させます。</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Explain for this client certificate.</source>
        <translation>このクライアント証明書について説明します。</translation>
    </message>
    <message>
        <source>The certificate is that of a machine.</source>
        <translation>マシンの証明書として扱います。</translation>
    </message>
    <message>
        <source>The first line of this file is the password to try. It goes to the cloud only and is kept nowhere.</source>
        <translation>試すパスワードをこのファイルの 1 行目から読みます。クラウドに送るだけで、どこにも保存しません。</translation>
    </message>
    <message>
        <source>explain [USER@REALM], test USER</source>
        <extracomment>argument in --help; do not translate the words in front of capitals</extracomment>
        <translation>explain [ユーザー@レルム]、test ユーザー</translation>
    </message>
    <message>
        <source>This program was built without WebSockets, which the test needs.</source>
        <translation>このプログラムには、テストに必要な WebSocket が組み込まれていません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::InspectCommand</name>
    <message>
        <source>Say what is in certificate, key, CSR and CRL files.</source>
        <translation>証明書、鍵、CSR、CRL のファイルの内容を示します。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ItemText</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate signing request</source>
        <translation>証明書署名要求(CSR)</translation>
    </message>
    <message>
        <source>Certificate revocation list</source>
        <translation>証明書失効リスト(CRL)</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP 応答</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>PKCS#7 bundle</source>
        <translation>PKCS#7 バンドル</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 ファイル</translation>
    </message>
    <message>
        <source>Unknown object</source>
        <translation>不明なオブジェクト</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation>署名の検証</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>失効した証明書</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 file name, %2 format such as pem or der</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Repaired: %1 at byte %2</source>
        <extracomment>%1 short id of what was mended, %2 byte offset</extracomment>
        <translation>修復: %1(%2 バイト目)</translation>
    </message>
    <message>
        <source>Configuration profile</source>
        <translation>構成プロファイル</translation>
    </message>
    <message>
        <source>%1 (%2, critical)</source>
        <translation>%1 (%2、クリティカル)</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>鍵の識別子</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリー</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::LinkCommand</name>
    <message>
        <source>List linked accounts, link one with a browser, or forget one in the draft.</source>
        <translation>連携アカウントの一覧を表示するか、ブラウザーで連携するか、下書きで連携を解除します。</translation>
    </message>
    <message>
        <source>How long to wait for the sign-in; without it 300 seconds.</source>
        <translation>サインインを待つ時間。省略すると 300 秒。</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>list, start APP, forget APP [ACCOUNT]</source>
        <extracomment>argument in --help; do not translate the words in front of capitals</extracomment>
        <translation>list、start アプリ、forget アプリ [アカウント]</translation>
    </message>
    <message>
        <source>Open this address in a browser and sign in there; whoever opens it links their own account:</source>
        <translation>次のアドレスをブラウザーで開いてサインインしてください。開いた人のアカウントが連携されます:</translation>
    </message>
    <message>
        <source>Linked: %1, %2</source>
        <extracomment>%1 name of an app, %2 id of an account</extracomment>
        <translation>連携しました: %1、%2</translation>
    </message>
    <message>
        <source>Run sekishoctl pull to have it in the workspace.</source>
        <translation>ワークスペースに反映するには sekishoctl pull を実行してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::LintCommand</name>
    <message>
        <source>Judge certificates and keys for 802.1X: who refuses them, why, what to do.</source>
        <translation>証明書と鍵を 802.1X 用に検査する (拒否する相手、理由、対処)。</translation>
    </message>
    <message>
        <source>Judge certificates as this: radius-server, client, root-ca, intermediate-ca, leaf. May be repeated.</source>
        <translation>証明書をこの役割として検査する: radius-server、client、root-ca、intermediate-ca、leaf。複数指定可。</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Rules to apply: mist-radius, mist-ca, client, client-ad, client-okta, client-mist-intune, client-citrix, wpa3-192, public, rfc5280. May be repeated; without it what fits the inputs.</source>
        <translation>適用する規則: mist-radius、mist-ca、client、client-ad、client-okta、client-mist-intune、client-citrix、wpa3-192、public、rfc5280。複数指定可。省略時は入力に合わせる。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Only what concerns this platform: mist, windows, apple, android, chromeos, wpa_supplicant, okta, intune, citrix. May be repeated.</source>
        <translation>このプラットフォームに関わるものだけ: mist、windows、apple、android、chromeos、wpa_supplicant、okta、intune、citrix。複数指定可。</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>A name that clients are set to expect of the RADIUS server. May be repeated.</source>
        <translation>クライアントに設定された RADIUS サーバー名。複数指定可。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::MistCertificateCommand</name>
    <message>
        <source>Print the Mist certificate, or replace it at once.</source>
        <translation>Mist 証明書を出力するか、すぐに置き換えます。</translation>
    </message>
    <message>
        <source>show, regenerate, apply</source>
        <extracomment>argument in --help; do not translate the words</extracomment>
        <translation>show、regenerate、apply</translation>
    </message>
    <message>
        <source>Another one is pending; mist-cert apply puts it into force.</source>
        <translation>適用待ちの証明書があります。mist-cert apply で適用できます。</translation>
    </message>
    <message>
        <source>The CA is issued anew at once and the old one cannot be had back: devices and clients that trust only the old one refuse what the new one signs.</source>
        <translation>CA をすぐに発行し直します。古い CA は元に戻せません。古い CA だけを信頼しているデバイスやクライアントは、新しい CA が署名した証明書を拒否します。</translation>
    </message>
    <message>
        <source>The pending CA takes over at once: devices and clients that trust only the old one refuse what the new one signs.</source>
        <translation>適用待ちの CA にすぐに切り替わります。古い CA だけを信頼しているデバイスやクライアントは、新しい CA が署名した証明書を拒否します。</translation>
    </message>
    <message>
        <source>Run sekishoctl pull to have it in the workspace.</source>
        <translation>ワークスペースに反映するには sekishoctl pull を実行してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::PlanCommand</name>
    <message>
        <source>Compare the draft with the cloud and show what a push would send.</source>
        <translation>下書きをクラウドと比べ、送信する内容を表示します。</translation>
    </message>
    <message>
        <source>Push %1 was cut off; push --yes goes on with it.</source>
        <extracomment>%1 number of a push</extracomment>
        <translation>送信 %1 が途中で切れています。push --yes で再開できます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::PullCommand</name>
    <message>
        <source>Fetch the organization from its cloud into the workspace.</source>
        <translation>組織をクラウドからワークスペースへ取得します。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests</source>
        <extracomment>%1 kind of object, %2 and %3 numbers of requests</extracomment>
        <translation>%1: %2 / %3 リクエスト</translation>
    </message>
    <message>
        <source>Requests: %1. Added: %2. Changed: %3. Removed: %4.</source>
        <extracomment>%1 number of requests, %2 to %4 numbers of objects</extracomment>
        <translation>リクエスト %1 件、追加 %2 件、変更 %3 件、削除 %4 件</translation>
    </message>
    <message>
        <source>Not readable with this token: %1</source>
        <extracomment>%1 list of kinds of objects</extracomment>
        <translation>このトークンでは読めないもの: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::PushCommand</name>
    <message>
        <source>Send the plan that was shown, or go on with a push that was cut off.</source>
        <translation>表示した計画を送信するか、途中で切れた送信を再開します。</translation>
    </message>
    <message>
        <source>Id of the plan to send; without it the one shown last.</source>
        <translation>送信する計画の ID。省略すると最後に表示した計画。</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>placeholder for an id in --help</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Do not go on with a push that was cut off: find out what was done and leave the rest in the draft.</source>
        <translation>途中で切れた送信を再開せず、済んだ操作を確認して、残りを下書きに残します。</translation>
    </message>
    <message>
        <source>The push was cut off; push --yes goes on with it.</source>
        <translation>送信が途中で切れています。push --yes で再開できます。</translation>
    </message>
    <message>
        <source>Nothing was sent; push --yes sends this plan.</source>
        <translation>何も送信していません。push --yes でこの計画を送信します。</translation>
    </message>
    <message>
        <source>No plan was shown yet. Run sekishoctl plan first.</source>
        <translation>まだ計画を表示していません。先に sekishoctl plan を実行してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::PushingCommand</name>
    <message>
        <source>Send it. Without it what would be sent is only shown.</source>
        <translation>送信します。指定しないときは送信する内容を表示するだけです。</translation>
    </message>
    <message>
        <source>Stopping after the current operation.</source>
        <translation>実行中の操作を終えてから停止します。</translation>
    </message>
    <message>
        <source>%1 of %2 operations: %3</source>
        <extracomment>%1 and %2 numbers of operations, %3 what is being sent</extracomment>
        <translation>操作 %1/%2: %3</translation>
    </message>
    <message>
        <source>Reading back: %1 of %2 requests</source>
        <extracomment>%1 and %2 numbers of requests</extracomment>
        <translation>同期中: リクエスト %1/%2</translation>
    </message>
    <message>
        <source>The push is done, but the pull after it failed. Run sekishoctl pull.</source>
        <translation>送信は済みましたが、その後の取得に失敗しました。sekishoctl pull を実行してください。</translation>
    </message>
    <message>
        <source>The push was cut off; push --yes goes on with it.</source>
        <translation>送信が途中で切れました。push --yes で再開できます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::RehearseCommand</name>
    <message>
        <source>Play an EAP-TLS authentication through, without a network.</source>
        <translation>EAP-TLS 認証をネットワークなしで再現する。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>The RADIUS server&apos;s certificate file: leaf first, then what it sends with it.</source>
        <translation>RADIUS サーバーの証明書ファイル。先頭がリーフ、続いて一緒に送る証明書。</translation>
    </message>
    <message>
        <source>Its private key.</source>
        <translation>その秘密鍵。</translation>
    </message>
    <message>
        <source>The client&apos;s certificate file. Without it the client has none.</source>
        <translation>クライアントの証明書ファイル。省略すると証明書なし。</translation>
    </message>
    <message>
        <source>Its private key. Without this option the key in the client&apos;s file is taken.</source>
        <translation>その秘密鍵。省略するとクライアントのファイルにある鍵を使う。</translation>
    </message>
    <message>
        <source>CAs that the client trusts. May be repeated. Without it the client verifies no chain.</source>
        <translation>クライアントが信頼する CA。繰り返し指定できる。省略すると連鎖を検証しない。</translation>
    </message>
    <message>
        <source>CAs that the server trusts. May be repeated.</source>
        <translation>サーバーが信頼する CA。繰り返し指定できる。</translation>
    </message>
    <message>
        <source>Name of the server that the client expects; several are separated by semicolons.</source>
        <translation>クライアントが期待するサーバー名。複数はセミコロンで区切る。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>windows11, apple, android13, chromeos or wpa_supplicant. Needed.</source>
        <translation>windows11、apple、android13、chromeos、wpa_supplicant のいずれか。必須。</translation>
    </message>
    <message>
        <source>client</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>TLS version, 1.2 (default) or 1.3.</source>
        <translation>TLS バージョン。1.2 (既定) または 1.3。</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>fragment_size of both programs, at most 4000. Default: each one&apos;s own.</source>
        <translation>両方のプログラムの fragment_size。最大 4000。既定はそれぞれの既定値。</translation>
    </message>
    <message>
        <source>Judge at this time (RFC 3339). Default: now.</source>
        <translation>この日時 (RFC 3339) で判定する。既定は現在。</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Try the first line of this file as a password. May be repeated.</source>
        <translation>このファイルの 1 行目をパスワードとして試す。繰り返し指定できる。</translation>
    </message>
    <message>
        <source>Round trips: %1.</source>
        <extracomment>%1 a number of Access-Requests</extracomment>
        <translation>往復: %1 回。</translation>
    </message>
    <message>
        <source>One more or one less is possible: a flight nearly fills its last fragment.</source>
        <translation>1 回前後することがある。最後のフラグメントがほぼ埋まっている。</translation>
    </message>
    <message>
        <source>The option of wpa_supplicant in which the name stands: domain_match (default), domain_suffix_match or altsubject_match.</source>
        <translation>サーバー名を書く wpa_supplicant の設定項目: domain_match (既定)、domain_suffix_match、altsubject_match。</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Curves that the server takes (ecdh_curve of FreeRADIUS; prime256v1 where that line is missing). Default: all.</source>
        <translation>サーバーが使う曲線 (FreeRADIUS の ecdh_curve。この行がなければ prime256v1)。既定ではすべて。</translation>
    </message>
    <message>
        <source>curves</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>曲線</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::RequestCommand</name>
    <message>
        <source>Make a private key and a certificate request (CSR).</source>
        <translation>秘密鍵と CSR を作ります。</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What it is for: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>用途: %1。</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kind of the new key: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>新しい鍵の種類: %1。</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>A part of the subject, such as CN=radius.example.jp. May be repeated, in the order of encoding.</source>
        <translation>CN=radius.example.jp のような、サブジェクトの要素。符号化する順に、繰り返し指定できます。</translation>
    </message>
    <message>
        <source>part</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>要素</translation>
    </message>
    <message>
        <source>A subject alternative name: dns:NAME, ip:ADDRESS, email:ADDRESS, upn:NAME or uri:URI. May be repeated.</source>
        <translation>サブジェクト代替名: dns:NAME、ip:ADDRESS、email:ADDRESS、upn:NAME、uri:URI。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Write the request to this file; - is standard output.</source>
        <translation>CSR をこのファイルに書き出します。- は標準出力です。</translation>
    </message>
    <message>
        <source>Write the private key to this file (PKCS#8 PEM).</source>
        <translation>秘密鍵(PKCS#8 PEM)をこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Encrypt the key with the first line of this file as password.</source>
        <translation>このファイルの 1 行目をパスワードとして、鍵を暗号化します。</translation>
    </message>
    <message>
        <source>Write the private key without a password.</source>
        <translation>秘密鍵をパスワードなしで書き出します。</translation>
    </message>
    <message>
        <source>Write an openssl.cnf that makes the same request.</source>
        <translation>同じ CSR を作る openssl.cnf を書き出します。</translation>
    </message>
    <message>
        <source>For labs: make a CA marked TEST, write its certificate to this file, and let it issue the certificate. Its key is thrown away.</source>
        <translation>検証環境用: TEST と明記した CA を作り、その証明書をこのファイルに書き出して、証明書を発行させます。CA の鍵は破棄します。</translation>
    </message>
    <message>
        <source>Write the certificate of the test CA to this file.</source>
        <translation>テスト CA が発行した証明書をこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Name of the test CA.</source>
        <translation>テスト CA の名前。</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Private key: %1</source>
        <extracomment>%1 path of a file</extracomment>
        <translation>秘密鍵: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <extracomment>%1 path of a file</extracomment>
        <translation>CSR: %1</translation>
    </message>
    <message>
        <source>For labs only: certificate %1, test CA %2, valid for %3 days</source>
        <extracomment>%1 and %2 paths of files, %3 number of days</extracomment>
        <translation>検証環境専用: 証明書 %1、テスト CA %2、有効期間 %3 日</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ResolveCommand</name>
    <message>
        <source>Decide conflicts of the plan.</source>
        <translation>計画の競合を解決します。</translation>
    </message>
    <message>
        <source>The draft&apos;s side counts.</source>
        <translation>下書き側を採用します。</translation>
    </message>
    <message>
        <source>The cloud&apos;s side counts.</source>
        <translation>クラウド側を採用します。</translation>
    </message>
    <message>
        <source>Every conflict.</source>
        <translation>すべての競合。</translation>
    </message>
    <message>
        <source>Decide this field otherwise: path=mine or path=theirs. May be repeated.</source>
        <translation>このフィールドだけ別に決めます: パス=mine または パス=theirs。複数回指定できます。</translation>
    </message>
    <message>
        <source>path=side</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>パス=側</translation>
    </message>
    <message>
        <source>Items as plan prints them: rule/0f3c…</source>
        <extracomment>argument in --help: an item as plan prints it</extracomment>
        <translation>plan が表示する形式の項目: rule/0f3c…</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::Runner</name>
    <message>
        <source>Usage: sekishoctl COMMAND [options]</source>
        <translation>使い方: sekishoctl コマンド [オプション]</translation>
    </message>
    <message>
        <source>sekishoctl COMMAND --help explains one command. Results go to standard output as JSON where that is no terminal, messages to standard error.</source>
        <translation>各コマンドの説明は sekishoctl コマンド --help で表示します。結果は標準出力(端末でなければ JSON)、メッセージは標準エラーに出力します。</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the answer is no, 2 wrong usage or unreadable input, 3 network or cloud failure, 4 conflict.</source>
        <translation>終了コード: 0 正常、1 答えが「いいえ」、2 使い方の誤りまたは読めない入力、3 ネットワークまたはクラウドの失敗、4 競合。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Print JSON, also on a terminal.</source>
        <translation>端末でも JSON で出力します。</translation>
    </message>
    <message>
        <source>Print text for people, also into a file or pipe.</source>
        <translation>ファイルやパイプにも人が読むテキストで出力します。</translation>
    </message>
    <message>
        <source>Language of messages: en or ja.</source>
        <translation>メッセージの言語。en または ja。</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Give --json or --text, not both.</source>
        <translation>--json と --text はどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>sekishoctl %1 --help explains it.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>説明は sekishoctl %1 --help で表示します。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ScepCommand</name>
    <message>
        <source>Show the Onboard CA, or activate, suspend or disable it in the draft.</source>
        <translation>Onboard CA の状態を表示するか、下書きで有効化、一時停止、無効化します。</translation>
    </message>
    <message>
        <source>status, activate, suspend, disable</source>
        <extracomment>argument in --help; do not translate the words</extracomment>
        <translation>status、activate、suspend、disable</translation>
    </message>
    <message>
        <source>In the draft: %1</source>
        <extracomment>%1 a state: &quot;Suspended&quot;</extracomment>
        <translation>下書き: %1</translation>
    </message>
    <message>
        <source>Certificates issued: %1, of them valid: %2</source>
        <extracomment>%1 and %2 numbers of certificates</extracomment>
        <translation>発行済みの証明書: %1 (うち有効: %2)</translation>
    </message>
    <message>
        <source>The Onboard CA is not enabled for this organization.</source>
        <translation>この組織では Onboard CA を利用できません。</translation>
    </message>
    <message>
        <source>Disabling deletes the CA with all that it issued; it cannot be had back. Certificates that stop working: %1.</source>
        <translation>無効化すると、CA とその発行した証明書がすべて削除され、元に戻せません。使えなくなる証明書: %1。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ServerBundle</name>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Its private key, in any form. Not needed where the key is in the file of the certificate, such as PKCS#12.</source>
        <translation>その秘密鍵。形式は問いません。PKCS#12 のように証明書と同じファイルに鍵があれば省略できます。</translation>
    </message>
    <message>
        <source>The first line of this file is the password of the private key.</source>
        <translation>このファイルの先頭行を秘密鍵のパスワードとして使います。</translation>
    </message>
    <message>
        <source>Take missing certificates of the chain from this file or folder. May be repeated.</source>
        <translation>チェーンに足りない証明書をこのファイルまたはフォルダーから補います。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>The server certificate with its chain, in any form; - is standard input. May be repeated, where the chain is in files of its own.</source>
        <translation>サーバー証明書とそのチェーン(形式は問いません)。- は標準入力です。チェーンが別のファイルにあるときは繰り返し指定できます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::ServerCertificateCommand</name>
    <message>
        <source>Edit the draft: import or replace the custom RADIUS server certificate.</source>
        <translation>下書きを編集: カスタム RADIUS サーバー証明書をインポートまたは置き換えます。</translation>
    </message>
    <message>
        <source>Also what is not ready to import.</source>
        <translation>インポートできる状態でない証明書も受け付けます。</translation>
    </message>
    <message>
        <source>The private key stays closed: give its password with --key-password-file.</source>
        <translation>秘密鍵を開けません。--key-password-file でパスワードを指定してください。</translation>
    </message>
    <message>
        <source>This certificate is not ready to import; --force takes it all the same.</source>
        <translation>この証明書はまだインポートできません。--force で受け付けます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::Session</name>
    <message>
        <source>Folder of the workspace; without it the one that was opened last.</source>
        <translation>ワークスペースのフォルダー。省略すると最後に開いたもの。</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>placeholder for a folder name in --help</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>placeholder for a file name in --help</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with sekishoctl connect.</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>%1 にワークスペースがありません。sekishoctl connect で作成してください。</translation>
    </message>
    <message>
        <source>Take the API token from the first line of this file instead of the system keychain. Given more than once, the first counts.</source>
        <translation>API トークンを OS のキーチェーンではなく、このファイルの 1 行目から取ります。複数回指定した場合は最初のファイルを使います。</translation>
    </message>
    <message>
        <source>How to reach the cloud: system, none, or http://[user@]host:port. Without it as the window&apos;s settings say.</source>
        <translation>クラウドへの接続経路: system、none、または http://[ユーザー@]ホスト:ポート。指定しないときはウィンドウの設定に従います。</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>placeholder for an address in --help</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Take the password of the proxy&apos;s user from the first line of this file instead of the system keychain.</source>
        <translation>プロキシのユーザーのパスワードを OS のキーチェーンではなく、このファイルの 1 行目から取ります。</translation>
    </message>
    <message>
        <source>Trust the certificate authorities in this file beside those of the system, for a proxy that reads along.</source>
        <translation>OS の認証局に加えて、このファイルの認証局を信頼します。通信を検査するプロキシのためのものです。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::StatusCommand</name>
    <message>
        <source>Say what the workspace holds and how old it is.</source>
        <translation>ワークスペースの内容と取得日時を示します。</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <extracomment>%1 address of the cloud</extracomment>
        <translation>クラウド: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>ワークスペース: %1</translation>
    </message>
    <message>
        <source>Last pull: %1</source>
        <translation>最後の取得: %1</translation>
    </message>
    <message>
        <source>Nothing has been pulled yet.</source>
        <translation>まだ何も取得していません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::UndoCommand</name>
    <message>
        <source>Take the last push back, or go back to a snapshot.</source>
        <translation>最後の送信を元に戻すか、スナップショットの状態に戻します。</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>placeholder for a number in --help</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Bring everything back to this snapshot.</source>
        <translation>全体をこのスナップショットの状態に戻します。</translation>
    </message>
    <message>
        <source>Take this push back; without it the last one.</source>
        <translation>元に戻す送信。省略すると最後のもの。</translation>
    </message>
    <message>
        <source>Leave what undoes it as the current draft, without sending it.</source>
        <translation>送信せず、元に戻す内容を現在の下書きにします。</translation>
    </message>
    <message>
        <source>What undoes it is the current draft now; nothing was sent.</source>
        <translation>元に戻す内容を現在の下書きにしました。何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent; undo --yes sends it.</source>
        <translation>何も送信していません。undo --yes で送信します。</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::VerifyCommand</name>
    <message>
        <source>Validate the chain of a certificate, without a network.</source>
        <translation>証明書のチェーンを、ネットワークを使わずに検証します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>Trust the certificates in this file or folder as anchors. May be repeated. Nothing else is trusted.</source>
        <translation>このファイルまたはフォルダーの証明書をアンカーとして信頼します。複数回指定できます。ほかには何も信頼しません。</translation>
    </message>
    <message>
        <source>Use the certificates in this file as intermediates. May be repeated.</source>
        <translation>このファイルの証明書を中間証明書として使います。複数回指定できます。</translation>
    </message>
    <message>
        <source>Use the CRLs in this file. May be repeated.</source>
        <translation>このファイルの CRL を使います。複数回指定できます。</translation>
    </message>
    <message>
        <source>Judge at this time (RFC 3339); none: do not look at validity. Default: now.</source>
        <translation>この時刻 (RFC 3339) で判定します。none では有効期間を調べません。既定は現在です。</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>server, client, eap-server, eap-client or any (default).</source>
        <translation>server、client、eap-server、eap-client、any (既定) のいずれか。</translation>
    </message>
    <message>
        <source>purpose</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Name that must match: dns:HOST, ip:ADDRESS or email:ADDRESS.</source>
        <translation>一致しなければならない名前: dns:HOST、ip:ADDRESS、email:ADDRESS のいずれか。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Let any trusted certificate be an anchor, not only roots.</source>
        <translation>ルートだけでなく、信頼するどの証明書もアンカーとします。</translation>
    </message>
    <message>
        <source>Most certificates between the certificate and its anchor.</source>
        <translation>証明書とアンカーの間の証明書の最大数。</translation>
    </message>
    <message>
        <source>Security level of OpenSSL, 0 to 5.</source>
        <translation>OpenSSL のセキュリティ レベル (0 から 5)。</translation>
    </message>
    <message>
        <source>Accept this certificate policy. May be repeated.</source>
        <translation>この証明書ポリシーを許容します。複数回指定できます。</translation>
    </message>
    <message>
        <source>OID</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>OID</translation>
    </message>
    <message>
        <source>An acceptable certificate policy is required.</source>
        <translation>許容できる証明書ポリシーを必須とします。</translation>
    </message>
    <message>
        <source>Do not let anyPolicy stand for a policy.</source>
        <translation>anyPolicy をほかのポリシーの代わりと認めません。</translation>
    </message>
    <message>
        <source>Do not follow policy mappings.</source>
        <translation>ポリシーマッピングをたどりません。</translation>
    </message>
    <message>
        <source>extent</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Try the first line of this file as a password. May be repeated.</source>
        <translation>このファイルの 1 行目をパスワードとして試します。複数回指定できます。</translation>
    </message>
    <message>
        <source>The certificate: the first one in this file. Others in it serve as intermediates. - is standard input.</source>
        <translation>証明書: このファイルの先頭の証明書。ほかの証明書は中間証明書として使います。- は標準入力です。</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>有効です。</translation>
    </message>
    <message>
        <source>Not valid: %1 (at depth %2).</source>
        <translation>無効です: %1 (深さ %2)。</translation>
    </message>
    <message>
        <source>Strictly: %1 (at depth %2).</source>
        <extracomment>%1 what RFC 5280 asks for, %2 position in the chain</extracomment>
        <translation>厳密には: %1 (深さ %2)。</translation>
    </message>
    <message>
        <source>Trust a set of anchors too: system, mozilla (if installed) or workspace. May be repeated.</source>
        <translation>信頼する証明書の組も使います: system、mozilla (インストール済みの場合)、workspace。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>組</translation>
    </message>
    <message>
        <source>Use the OCSP responses in this file. May be repeated.</source>
        <translation>このファイルの OCSP レスポンスを使います。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Name that supplicants are told to expect: says for each kind of them whether the certificate fits. Does not decide about valid. May be repeated.</source>
        <translation>サプリカントに設定するサーバー名。種類ごとに証明書が一致するかを示します。有効かどうかの判定には影響しません。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Check revocation of the leaf or of the whole chain by CRLs: leaf or chain. With --crl alone it is leaf; what an OCSP response or a CRL at hand revokes is never valid.</source>
        <translation>CRL でリーフまたはチェーン全体の失効を確認します: leaf または chain。--crl だけを指定すると leaf です。手元の OCSP レスポンスまたは CRL で失効している証明書は、有効になりません。</translation>
    </message>
    <message>
        <source>The Mozilla bundle is not installed on this computer.</source>
        <translation>このコンピューターには Mozilla のバンドルがありません。</translation>
    </message>
    <message>
        <source>The system store cannot be read or is empty.</source>
        <translation>システムのストアを読み取れないか、空です。</translation>
    </message>
    <message>
        <source>The workspace has no certificate authorities.</source>
        <translation>ワークスペースに認証局がありません。</translation>
    </message>
    <message>
        <source>Rejected: %1 as issuer of %2: %3.</source>
        <extracomment>%1 a candidate, %2 what it could have issued, %3 what speaks against it</extracomment>
        <translation>不採用: %2 の発行者候補 %1: %3。</translation>
    </message>
    <message>
        <source>The name %1:</source>
        <extracomment>%1 name of a server</extracomment>
        <translation>名前 %1:</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1 a kind of client, %2 accepted or refused, %3 why</extracomment>
        <translation>%1: %2。%3。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否する</translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::WorkspaceCommand</name>
    <message>
        <source>Take a secret that the plan asks for from this file; the plan prints the place. May be repeated. Where there is no system keychain, give it to plan and to push.</source>
        <translation>計画が求める秘密情報をこのファイルから読みます。場所は plan が表示します。複数回指定できます。OS のキーチェーンがない場合は plan と push の両方に指定してください。</translation>
    </message>
    <message>
        <source>place=file</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>場所=ファイル</translation>
    </message>
    <message>
        <source>Nothing has been pulled yet. Run sekishoctl pull first.</source>
        <translation>まだ何も取得していません。先に sekishoctl pull を実行してください。</translation>
    </message>
    <message>
        <source>The name of the organization, for what cannot be taken back.</source>
        <translation>組織の名前。元に戻せない操作に必要です。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>placeholder in --help</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>To go on, give --confirm with the name of the organization: %1</source>
        <extracomment>%1 name of an organization</extracomment>
        <translation>続けるには --confirm に組織の名前を指定してください: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AboutDialog</name>
    <message>
        <source>About Sekisho</source>
        <translation>Sekisho について</translation>
    </message>
    <message>
        <source>Version %1, running on Qt %2</source>
        <extracomment>%1 is the program&apos;s version, %2 that of Qt</extracomment>
        <translation>バージョン %1(Qt %2 で動作中)</translation>
    </message>
    <message>
        <source>Desktop console for certificate-based network access. Copyright 2026 The Sekisho Authors, under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>証明書によるネットワーク接続のためのデスクトップ コンソールです。Copyright 2026 The Sekisho Authors。GNU General Public License バージョン 3 以降で提供します。無保証です。</translation>
    </message>
    <message>
        <source>Not a Juniper product, and not made or endorsed by any vendor whose services it talks to. Their names belong to them.</source>
        <translation>Juniper 社の製品ではありません。接続先のサービスを提供するどの会社も、開発や推奨に関わっていません。各社の名称は各社に帰属します。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Notices of third parties</source>
        <translation>第三者ソフトウェアの表示</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the dialog</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ActivityPage</name>
    <message>
        <source>The event is on the clipboard.</source>
        <translation>イベントをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>Before counts of reasons why clients were refused</extracomment>
        <translation>拒否・失敗の内訳</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a number, %2 what happened so often</extracomment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <extracomment>%1 is the cloud&apos;s name of a kind of event</extracomment>
        <translation>%1 だけを表示</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are dates with time</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result: all</source>
        <extracomment>No filter by result</extracomment>
        <translation>結果: すべて</translation>
    </message>
    <message>
        <source>Result: permitted</source>
        <extracomment>Filter: clients that were let in</extracomment>
        <translation>結果: 許可</translation>
    </message>
    <message>
        <source>Result: refused</source>
        <extracomment>Filter: clients that were not let in, and what failed</extracomment>
        <translation>結果: 拒否・失敗</translation>
    </message>
    <message>
        <source>Result: warning</source>
        <extracomment>Filter: events with a warning</extracomment>
        <translation>結果: 警告</translation>
    </message>
    <message>
        <source>Result: other</source>
        <extracomment>Filter: all other events</extracomment>
        <translation>結果: その他</translation>
    </message>
    <message>
        <source>Client, MAC, CN, reason</source>
        <translation>端末、MAC、CN、理由</translation>
    </message>
    <message>
        <source>Copy all fields</source>
        <translation>全項目をコピー</translation>
    </message>
    <message>
        <source>Client events</source>
        <translation>クライアントのイベント</translation>
    </message>
    <message>
        <source>There are no events.</source>
        <translation>イベントがありません。</translation>
    </message>
    <message>
        <source>Events appear here as soon as clients ask for the network.</source>
        <translation>端末がネットワークに接続しようとすると、ここに表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>イベント %1 / %2 件</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1 件</translation>
    </message>
    <message>
        <source>%1 refused:</source>
        <translation>拒否 %1 件:</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>詳細フィルター</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::Asn1Foot</name>
    <message>
        <source>To the findings</source>
        <extracomment>button: the tab with what the linter found</extracomment>
        <translation>検査結果へ</translation>
    </message>
    <message>
        <source>Copy…</source>
        <extracomment>button with a menu: the selected element</extracomment>
        <translation>コピー...</translation>
    </message>
    <message>
        <source>Copy or save the element</source>
        <translation>要素のコピーまたは保存</translation>
    </message>
    <message>
        <source>Copy element as hex</source>
        <translation>要素を 16 進でコピー</translation>
    </message>
    <message>
        <source>Copy element as base64</source>
        <translation>要素を Base64 でコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Save element as DER…</source>
        <translation>要素を DER で保存...</translation>
    </message>
    <message>
        <source>Reading the elements…</source>
        <translation>要素を読み取り中…</translation>
    </message>
    <message>
        <source>not critical</source>
        <extracomment>kind of an extension</extracomment>
        <translation>非クリティカル</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>at %1 (0x%2)</source>
        <extracomment>%1 and %2 are the same byte offset, decimal and hexadecimal</extracomment>
        <translation>位置 %1 (0x%2)</translation>
    </message>
    <message>
        <source>header %1 + value %2 bytes</source>
        <extracomment>%1 and %2 are numbers of bytes</extracomment>
        <translation>ヘッダー %1 + 値 %2 バイト</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <extracomment>%1 a sentence about what is wrong, %2 byte offset</extracomment>
        <translation>%1(位置 %2)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::Asn1Model</name>
    <message>
        <source>Element</source>
        <extracomment>column head: name of an ASN.1 element</extracomment>
        <translation>要素</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>column head: type of an ASN.1 element</extracomment>
        <translation>型</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>column head</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>column head: byte offset</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>column head: header length + content length</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>(not opened)</source>
        <extracomment>the rest of a structure that is too large to be opened</extracomment>
        <translation>(展開せず)</translation>
    </message>
    <message>
        <source>(unreadable)</source>
        <extracomment>bytes behind the place where a structure breaks</extracomment>
        <translation>(解読不能)</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>type of bytes that are no element</extracomment>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>(secret)</source>
        <extracomment>value of a private key&apos;s part</extracomment>
        <translation>(秘密)</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>read aloud: an empty cell</extracomment>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::Asn1SearchBar</name>
    <message>
        <source>Search in the object</source>
        <translation>オブジェクト内を検索</translation>
    </message>
    <message>
        <source>OID, bytes in hex, element or text</source>
        <extracomment>in an empty search field</extracomment>
        <translation>OID、16 進のバイト列、要素名、文字列</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::Asn1Text</name>
    <message>
        <source>%1 bytes that could not be taken apart</source>
        <extracomment>%1 a number</extracomment>
        <translation>分解できない %1 バイト</translation>
    </message>
    <message>
        <source>Part of a private key. It is not shown.</source>
        <translation>秘密鍵の一部。表示しません。</translation>
    </message>
    <message>
        <source>%1 bytes that are not opened: nested too deep, or too many elements</source>
        <extracomment>%1 a number</extracomment>
        <translation>展開していない %1 バイト(入れ子が深すぎるか、要素が多すぎる)</translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <extracomment>%1 the characters as they stand</extracomment>
        <translation>日時ではない: %1</translation>
    </message>
    <message>
        <source>Version %1 (written as %2)</source>
        <extracomment>%1 version as people count, %2 the number that stands for it</extracomment>
        <translation>バージョン %1(値は %2)</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 serial number in hex</extracomment>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>%1 (%2 bits)</source>
        <extracomment>%1 start of a number in hex, %2 its size</extracomment>
        <translation>%1(%2 ビット)</translation>
    </message>
    <message>
        <source>Nothing (NULL)</source>
        <extracomment>the ASN.1 value NULL</extracomment>
        <translation>値なし(NULL)</translation>
    </message>
    <message>
        <source>“%1” (1 character)</source>
        <translation>「%1」(1 文字)</translation>
    </message>
    <message>
        <source>“%1” (%2 characters)</source>
        <extracomment>%1 a text, %2 its length</extracomment>
        <translation>「%1」(%2 文字)</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1 ビット</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes that hold an element of their own: %2</source>
        <extracomment>%1 a number, %2 name or type of an element</extracomment>
        <translation>%1 バイトの中に別の要素: %2</translation>
    </message>
    <message>
        <source>1 element inside</source>
        <translation>中に 1 要素</translation>
    </message>
    <message>
        <source>%1 elements inside</source>
        <translation>中に %1 要素</translation>
    </message>
    <message>
        <source>The bytes end inside an element.</source>
        <translation>要素の途中でバイト列が終わっています。</translation>
    </message>
    <message>
        <source>What this element must hold is not there or is not all there is.</source>
        <translation>この要素に入るべき内容がないか、余分なバイトがあります。</translation>
    </message>
    <message>
        <source>Tag or length run into the end of the element around them.</source>
        <translation>タグまたは長さが、外側の要素の末尾で途切れています。</translation>
    </message>
    <message>
        <source>The element is longer than the one around it.</source>
        <translation>要素が外側の要素より長くなっています。</translation>
    </message>
    <message>
        <source>The length is none that can be.</source>
        <translation>長さがあり得ない値です。</translation>
    </message>
    <message>
        <source>The tag number is none that can be.</source>
        <translation>タグ番号があり得ない値です。</translation>
    </message>
    <message>
        <source>Only elements made of elements may leave their length open.</source>
        <translation>不定長にできるのは構造化型の要素だけです。</translation>
    </message>
    <message>
        <source>The length is left open, and the end mark (00 00) is missing.</source>
        <translation>不定長の終わりを示す 00 00 がありません。</translation>
    </message>
    <message>
        <source>An end mark (00 00) where none is due.</source>
        <translation>不要な位置に終わりを示す 00 00 があります。</translation>
    </message>
    <message>
        <source>The bytes break here.</source>
        <translation>ここでバイト列が壊れています。</translation>
    </message>
    <message>
        <source>There are bytes behind the object.</source>
        <translation>オブジェクトの後に余分なバイトがあります。</translation>
    </message>
    <message>
        <source>DER does not leave a length open (X.690 10.1).</source>
        <translation>DER では不定長を使えません(X.690 10.1)。</translation>
    </message>
    <message>
        <source>DER wants the shortest form of a length (X.690 10.1).</source>
        <translation>DER では長さを最短で表します(X.690 10.1)。</translation>
    </message>
    <message>
        <source>The tag is longer than needed (X.690 8.1.2).</source>
        <translation>タグが必要以上に長くなっています(X.690 8.1.2)。</translation>
    </message>
    <message>
        <source>DER does not write a string in pieces (X.690 10.2).</source>
        <translation>DER では文字列を分割できません(X.690 10.2)。</translation>
    </message>
    <message>
        <source>The tag says primitive for constructed or the other way round (X.690 8).</source>
        <translation>タグの基本型と構造化型の区別が誤っています(X.690 8)。</translation>
    </message>
    <message>
        <source>A BOOLEAN is one byte (X.690 8.2.1).</source>
        <translation>BOOLEAN は 1 バイトです(X.690 8.2.1)。</translation>
    </message>
    <message>
        <source>DER writes TRUE as FF (X.690 11.1).</source>
        <translation>DER では TRUE を FF で表します(X.690 11.1)。</translation>
    </message>
    <message>
        <source>An INTEGER has at least one byte (X.690 8.3.1).</source>
        <translation>INTEGER は 1 バイト以上です(X.690 8.3.1)。</translation>
    </message>
    <message>
        <source>The INTEGER has a needless first byte (X.690 8.3.2).</source>
        <translation>INTEGER の先頭に不要なバイトがあります(X.690 8.3.2)。</translation>
    </message>
    <message>
        <source>NULL has no content (X.690 8.8.2).</source>
        <translation>NULL に内容はありません(X.690 8.8.2)。</translation>
    </message>
    <message>
        <source>The OBJECT IDENTIFIER is empty, cut short or padded (X.690 8.19.2).</source>
        <translation>OBJECT IDENTIFIER が空か、途切れているか、余分な桁があります(X.690 8.19.2)。</translation>
    </message>
    <message>
        <source>The unused bits of the BIT STRING must be zero and at most seven (X.690 11.2.1).</source>
        <translation>BIT STRING の未使用ビットは 7 以下で、すべて 0 でなければなりません(X.690 11.2.1)。</translation>
    </message>
    <message>
        <source>Named bits end with the last one that is set (X.690 11.2.2).</source>
        <translation>名前付きビット列の末尾の 0 は省きます(X.690 11.2.2)。</translation>
    </message>
    <message>
        <source>The members of the SET are not in order (X.690 11.6).</source>
        <translation>SET の要素の順序が正しくありません(X.690 11.6)。</translation>
    </message>
    <message>
        <source>DER leaves out a value that is the default anyway (X.690 11.5).</source>
        <translation>DER では既定値と同じ値を省きます(X.690 11.5)。</translation>
    </message>
    <message>
        <source>DER writes times with seconds and Z, without needless digits (X.690 11.7, 11.8).</source>
        <translation>DER の日時は秒と Z まで書き、余分な桁を付けません(X.690 11.7、11.8)。</translation>
    </message>
    <message>
        <source>The string has a byte that its type does not allow.</source>
        <translation>文字列にその型で使えないバイトがあります。</translation>
    </message>
    <message>
        <source>UTCTime is the right form up to 2049 (RFC 5280 4.1.2.5.1).</source>
        <translation>2049 年までは UTCTime が正しい形式です(RFC 5280 4.1.2.5.1)。</translation>
    </message>
    <message>
        <source>GeneralizedTime is the right form from 2050 on (RFC 5280 4.1.2.5.2).</source>
        <translation>2050 年からは GeneralizedTime が正しい形式です(RFC 5280 4.1.2.5.2)。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AssignLabelsWindow</name>
    <message>
        <source>Choose labels at the left.</source>
        <translation>左側でラベルを選択してください。</translation>
    </message>
    <message>
        <source>Choose rules at the right, or drag a label onto one.</source>
        <translation>右側でルールを選択するか、ラベルをルールにドラッグしてください。</translation>
    </message>
    <message>
        <source>None of the chosen rules has the label.</source>
        <translation>選択したルールにこのラベルはありません。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存しています。</translation>
    </message>
    <message>
        <source>Nothing has been assigned yet.</source>
        <translation>まだ何も割り当てていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) change, in one step of the draft; nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln 件のルールを下書きの 1 操作で変更します。まだ何も送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a label onto a rule, or choose both and press Enter. Delete takes the label away.</source>
        <translation>ラベルをルールにドラッグするか、両方を選択して Enter を押します。Delete でラベルを外します。</translation>
    </message>
    <message>
        <source>Assign Labels</source>
        <translation>ラベルの割り当て</translation>
    </message>
    <message>
        <source>Match Criteria</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>Assigned Policies</source>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Puts a pencil on every label: click one, or press Enter, to change it.</source>
        <translation>すべてのラベルに鉛筆を表示します。クリックまたは Enter で編集できます。</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>ラベルを絞り込む</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Assign to the rules</source>
        <translation>ルールに割り当て</translation>
    </message>
    <message>
        <source>Take away from the rules</source>
        <translation>ルールから外す</translation>
    </message>
    <message>
        <source>Save to the draft</source>
        <translation>下書きに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AssignableLabelModel</name>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name and type of a label</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AssignedRuleModel</name>
    <message>
        <source>“%1” blocks, so it gives nothing.</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation>「%1」は拒否ルールのため、何も割り当てません。</translation>
    </message>
    <message>
        <source>“%1” has a VLAN already. Take it away first.</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation>「%1」にはすでに VLAN があります。先に外してください。</translation>
    </message>
    <message>
        <source>missing label</source>
        <translation>存在しないラベル</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: number of a rule</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a rule</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Assigned Policies</source>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Match Criteria</source>
        <translation>一致条件</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthPoliciesPage</name>
    <message>
        <source>Fetching hit counts…</source>
        <translation>ヒット カウントを取得しています...</translation>
    </message>
    <message>
        <source>This period is not available offline.</source>
        <translation>この期間はオフラインでは表示できません。</translation>
    </message>
    <message>
        <source>Hit counts could not be fetched.</source>
        <translation>ヒット カウントを取得できませんでした。</translation>
    </message>
    <message>
        <source>Hit counts of %1</source>
        <extracomment>%1 is a time such as &quot;10:38&quot;, or a date</extracomment>
        <translation>ヒット カウントは %1 時点</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are dates with time</extracomment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) never match</source>
        <translation>
            <numerusform>一致することのないルールが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom range</source>
        <extracomment>Period: a range of dates to be chosen</extracomment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Create Label</source>
        <translation>ラベルの作成</translation>
    </message>
    <message>
        <source>Assign Labels</source>
        <translation>ラベルの割り当て</translation>
    </message>
    <message>
        <source>Show NAC Events</source>
        <translation>NAC イベントの表示</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Hit Count</source>
        <extracomment>%1 is a number, %2 a period such as &quot;Last 7 Days&quot;</extracomment>
        <translation>ヒット カウント</translation>
    </message>
    <message>
        <source>Period of the hit counts</source>
        <translation>ヒット カウントの期間</translation>
    </message>
    <message>
        <source>First day of the hit counts</source>
        <translation>ヒット カウントの最初の日</translation>
    </message>
    <message>
        <source>Last day of the hit counts</source>
        <translation>ヒット カウントの最後の日</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Fetch the hit counts again</source>
        <translation>ヒット カウントを取得し直す</translation>
    </message>
    <message>
        <source>Show NAC events of this rule</source>
        <translation>このルールの NAC イベントを表示</translation>
    </message>
    <message>
        <source>Auth policy rules</source>
        <translation>認証ポリシーのルール</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>ルールがありません。</translation>
    </message>
    <message>
        <source>Everyone is refused until there is a rule that allows.</source>
        <translation>許可するルールがない間は、すべて拒否されます。</translation>
    </message>
    <message>
        <source>Label %1</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>missing label %1</source>
        <extracomment>%1 is the id of a label that does not exist any more</extracomment>
        <translation>存在しないラベル %1</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>それ以外すべて</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Who matches no rule is refused. The cloud adds this rule by itself; it cannot be changed.</source>
        <translation>どのルールにも一致しないものは拒否されます。クラウドが自動的に加えるルールで、変更できません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Several labels of one kind are read as alternatives. The vendor does not say so anywhere.</source>
        <translation>同じ種類のラベルが複数あるときは「いずれか」と読んでいます。ベンダーの文書に明記はありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Disabled: the cloud skips this rule.</source>
        <translation>無効: クラウドはこのルールを飛ばします。</translation>
    </message>
    <message>
        <source>Dry run: matches are logged, the rule is not enforced.</source>
        <translation>ドライラン: 一致は記録されますが、ルールは適用されません。</translation>
    </message>
    <message>
        <source>Labels that must match</source>
        <translation>一致が必要なラベル</translation>
    </message>
    <message>
        <source>Labels that must not match</source>
        <translation>除外するラベル</translation>
    </message>
    <message>
        <source>Assigned Policies</source>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ Properties</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>The number the cloud keeps; lower ones are read first</source>
        <translation>クラウドが持つ番号です。小さいものから順に評価されます</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) and the fixed last rule</source>
        <translation>
            <numerusform>ルール %Ln 件と固定の最終ルール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) name a label or site that does not exist</source>
        <translation>
            <numerusform>存在しないラベルまたはサイトを使うルールが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of the rules: %1</source>
        <translation>ルールの絞り込み: %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Beside &quot;Draft&quot;: what the cloud has now</extracomment>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Whether the rules are shown with the draft or as they are live</source>
        <translation>下書きを反映したルールと稼働中のルールのどちらを表示するか</translation>
    </message>
    <message>
        <source>It names labels or sites that do not exist. “Clean Up Missing” takes them away.</source>
        <translation>存在しないラベルまたはサイトを使っています。「存在しない項目の整理」で取り除けます。</translation>
    </message>
    <message>
        <source>Another rule has the same number. “Renumber” gives each its own.</source>
        <translation>別のルールと番号が同じです。「番号の振り直し」で別々の番号になります。</translation>
    </message>
    <message>
        <source>Somebody removed this rule in the cloud. Review and push asks what shall become of it.</source>
        <translation>このルールはクラウドで誰かが削除しました。どうするかは「確認して送信」で選びます。</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Dry run: log matches, do not enforce</source>
        <translation>ドライラン: 一致を記録するだけで適用しない</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>番号の振り直し</translation>
    </message>
    <message>
        <source>Clean Up Missing…</source>
        <translation>存在しない項目の整理...</translation>
    </message>
    <message>
        <source>Create Label…</source>
        <translation>ラベルの作成...</translation>
    </message>
    <message>
        <source>Assign Labels…</source>
        <translation>ラベルの割り当て...</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Edit This Cell</source>
        <translation>このセルを編集</translation>
    </message>
    <message>
        <source>Match Criteria…</source>
        <translation>一致条件...</translation>
    </message>
    <message>
        <source>Assigned Policies…</source>
        <translation>割り当てポリシー...</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Move to Position…</source>
        <translation>位置を指定して移動...</translation>
    </message>
    <message>
        <source>What is live is shown. Choose Draft to change rules.</source>
        <translation>稼働中のルールを表示しています。変更するには「下書き」を選んでください。</translation>
    </message>
    <message>
        <source>The draft removes this rule. Undo brings it back.</source>
        <translation>下書きで削除されるルールです。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>The fixed last rule and what the draft removes cannot be changed.</source>
        <translation>固定の最終ルールと、下書きで削除されるルールは変更できません。</translation>
    </message>
    <message>
        <source>Select rules first.</source>
        <translation>先にルールを選択してください。</translation>
    </message>
    <message>
        <source>Select one rule only.</source>
        <translation>ルールを 1 件だけ選択してください。</translation>
    </message>
    <message>
        <source>Every rule has a number of its own.</source>
        <translation>番号が重なるルールはありません。</translation>
    </message>
    <message>
        <source>Everything that rules name exists.</source>
        <translation>ルールが使う項目はすべて存在します。</translation>
    </message>
    <message>
        <source>A rule that blocks assigns nothing. Choose Allow first.</source>
        <translation>拒否するルールには何も割り当てられません。先に「許可」を選んでください。</translation>
    </message>
    <message>
        <source>Clean up missing</source>
        <translation>存在しない項目の整理</translation>
    </message>
    <message numerus="yes">
        <source>Take away what does not exist from %Ln rule(s)?</source>
        <translation>
            <numerusform>ルール %Ln 件から存在しない項目を取り除きますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them required it and would match more clients afterwards. They are switched off, so that you can look at them first.</source>
        <translation>
            <numerusform>うち %Ln 件はその項目を条件にしており、取り除くと一致する端末が増えます。確認できるように無効にします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>整理</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln rule(s)…</source>
        <translation>
            <numerusform>ルール %Ln 件を整理...</numerusform>
        </translation>
    </message>
    <message>
        <source>They name labels or sites that do not exist.</source>
        <translation>存在しないラベルまたはサイトを使っています。</translation>
    </message>
    <message numerus="yes">
        <source>Renumber %Ln rule(s)</source>
        <translation>
            <numerusform>ルール %Ln 件の番号を振り直す</numerusform>
        </translation>
    </message>
    <message>
        <source>They share their number with another rule; which of them the cloud reads first is not known.</source>
        <translation>別のルールと番号が同じで、クラウドがどちらを先に読むかはわかりません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthorityAddDialog</name>
    <message>
        <source>Properties</source>
        <extracomment>Heading of the portal&apos;s box with name, validity, issuer … of a certificate</extracomment>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込んでいます...</translation>
    </message>
    <message>
        <source>Paste the certificate of the CA that signs the client certificates.</source>
        <translation>クライアント証明書に署名する CA の証明書を貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be added</source>
        <translation>
            <numerusform>%Ln 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be added with a warning</source>
        <translation>
            <numerusform>%Ln 件を警告つきで追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 件を拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>A private key stood here too. It was taken out of the field: a CA needs its certificate alone.</source>
        <translation>秘密鍵も貼り付けられたため、欄から取り除きました。CA に必要なのは証明書だけです。</translation>
    </message>
    <message>
        <source>%1 opens with its password only: open it in the Inspector, and send the certificates from there.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 を開くにはパスワードが必要です。インスペクターで開き、そこから証明書を送ってください。</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 に証明書はありません。</translation>
    </message>
    <message>
        <source>There is no certificate in this text.</source>
        <translation>このテキストに証明書はありません。</translation>
    </message>
    <message>
        <source>What was pasted is being read.</source>
        <translation>貼り付けた内容を読み込んでいます。</translation>
    </message>
    <message>
        <source>Paste a certificate, drop files, or open them.</source>
        <translation>証明書を貼り付けるか、ファイルをドロップするか、開いてください。</translation>
    </message>
    <message>
        <source>There is no certificate that can be added.</source>
        <translation>追加できる証明書がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Save puts %Ln certificate(s) into the draft; nothing is sent yet.</source>
        <translation>
            <numerusform>保存すると、証明書 %Ln 件が下書きに入ります。まだ何も送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Certificate Authority</source>
        <translation>CA 証明書の追加</translation>
    </message>
    <message>
        <source>Signed Certificate</source>
        <translation>署名済み証明書</translation>
    </message>
    <message>
        <source>Open certificates</source>
        <translation>証明書を開く</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem *.der *.p7b *.p7c)</source>
        <translation>証明書 (*.crt *.cer *.pem *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>One or many: PEM with its BEGIN and END lines, PKCS#7, or files dropped here.</source>
        <translation>1 件でも複数でも: BEGIN 行と END 行を含む PEM、PKCS#7、またはここにドロップしたファイル。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the portal: puts what the form says into the draft</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthorityCandidateModel</name>
    <message>
        <source>(no certificate)</source>
        <extracomment>Stands for what has no name</extracomment>
        <translation>(証明書ではありません)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Added, with a warning</source>
        <translation>警告つきで追加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing to object</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what becomes of a certificate that was pasted</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Common Name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Valid To</source>
        <translation>Valid To(有効期限)</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a certificate is refused or warned of</extracomment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthorityRemoveDialog</name>
    <message>
        <source>Looking for clients with a certificate of these CAs …</source>
        <translation>これらの CA の証明書を持つ端末を調べています...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were seen with a certificate issued under what you remove. They are refused as soon as this is pushed.</source>
        <translation>
            <numerusform>この CA の証明書を使う端末が %Ln 台あります。送信した時点で拒否されるようになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) that the Onboard CA issued are refused as well.</source>
        <translation>
            <numerusform>Onboard CA が発行した証明書 %Ln 件も拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No clients and no events were read, so nobody knows who uses them.</source>
        <translation>端末もイベントも取得されていないため、使用状況はわかりません。</translation>
    </message>
    <message>
        <source>No client was seen with a certificate issued under what you remove. Those that have not connected for a while are not counted.</source>
        <translation>この CA の証明書を使う端末は見つかりませんでした。しばらく接続していない端末は含まれません。</translation>
    </message>
    <message>
        <source>CAs below stay registered and go on being trusted: %1.</source>
        <extracomment>%1 is a list of names of CAs</extracomment>
        <translation>下位の CA は登録されたままで、引き続き信頼されます: %1</translation>
    </message>
    <message>
        <source>Remove Certificate Authority</source>
        <translation>認証局の削除</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <extracomment>%1 is the name of a CA</extracomment>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Remove these CAs? %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>これらの CA を削除しますか? %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln CA(s)?</source>
        <translation>
            <numerusform>CA %Ln 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that are refused</source>
        <translation>拒否される端末</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes CAs away, in the draft</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The clients are being counted.</source>
        <translation>端末を数えています。</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信されません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthorityReplaceDialog</name>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>このファイルに証明書はありません。</translation>
    </message>
    <message>
        <source>What was pasted is being read.</source>
        <translation>貼り付けた内容を読み込んでいます。</translation>
    </message>
    <message>
        <source>Paste the certificate that takes its place, drop a file, or open one.</source>
        <translation>置き換える証明書を貼り付けるか、ファイルをドロップするか、開いてください。</translation>
    </message>
    <message>
        <source>There is no certificate that can be used.</source>
        <translation>使用できる証明書がありません。</translation>
    </message>
    <message>
        <source>These are several CA certificates. One takes the place of one.</source>
        <translation>CA 証明書が複数あります。置き換えは 1 件ずつです。</translation>
    </message>
    <message>
        <source>This is the certificate that is in use.</source>
        <translation>使用中の証明書と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were seen with a certificate of the old CA. The new one has another key or name, so they are refused until they get a new certificate.</source>
        <translation>
            <numerusform>古い CA の証明書を使う端末が %Ln 台あります。新しい CA は鍵か名前が異なるため、新しい証明書を受け取るまで拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>相違点 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace Certificate Authority</source>
        <translation>認証局の置き換え</translation>
    </message>
    <message>
        <source>Replaces “%1”</source>
        <extracomment>%1 is the name of a CA</extracomment>
        <translation>「%1」を置き換えます</translation>
    </message>
    <message>
        <source>Signed Certificate</source>
        <translation>署名済み証明書</translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation>証明書を開く</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.cer *.pem *.der *.p7b *.p7c)</source>
        <translation>証明書 (*.crt *.cer *.pem *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>置き換えの影響</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Old and new change places in one step of the draft; nothing is sent yet.</source>
        <translation>新旧は下書きの 1 回の操作で入れ替わります。まだ何も送信されません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::BundleAnswer</name>
    <message>
        <source>Fix what can be fixed (%1)</source>
        <extracomment>button: puts the chain in order and completes it; %1 number of things</extracomment>
        <translation>直せるものを直す (%1)</translation>
    </message>
    <message>
        <source>The bundle</source>
        <extracomment>heading: findings on all certificates and the key together</extracomment>
        <translation>バンドル全体</translation>
    </message>
    <message>
        <source>Missing here, but at hand: %1</source>
        <extracomment>%1 names of certificates that belong to the chain and are open or in the workspace</extracomment>
        <translation>ここに足りないが手元にある証明書: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>入力待ち</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>インポートできる</translation>
    </message>
    <message>
        <source>Not ready to import</source>
        <translation>まだインポートできない</translation>
    </message>
    <message>
        <source>The private key is missing</source>
        <translation>秘密鍵がありません</translation>
    </message>
    <message>
        <source>The certificate is missing</source>
        <translation>証明書がありません</translation>
    </message>
    <message>
        <source>Certificates in the order that is sent</source>
        <translation>送信する順の証明書</translation>
    </message>
    <message>
        <source>Certificates in the order to paste</source>
        <translation>貼り付ける順の証明書</translation>
    </message>
    <message>
        <source>About %1 EAP round trips; the server sends about %2 bytes. Keep below 40.</source>
        <extracomment>%1 number of round trips, %2 number of bytes</extracomment>
        <translation>EAP は約 %1 往復、サーバーの送信は約 %2 バイトです。40 往復未満に抑えてください。</translation>
    </message>
    <message>
        <source>Add them</source>
        <extracomment>button: puts the certificates that are missing into the field</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the missing certificates to the chain</source>
        <translation>足りない証明書をチェーンに追加</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検査結果</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::BundleChainView</name>
    <message>
        <source>server certificate, not the private key’s</source>
        <translation>サーバー証明書、秘密鍵と不一致</translation>
    </message>
    <message>
        <source>server certificate, matches the private key</source>
        <translation>サーバー証明書、秘密鍵と一致</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>root, Mist asks for it too</source>
        <translation>ルート、Mist ではこれも必要</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中間証明書</translation>
    </message>
    <message>
        <source>pasted as no. %1, belongs as no. %2</source>
        <extracomment>%1, %2 places in an order, from 1: where it was pasted, where it belongs</extracomment>
        <translation>貼り付けは %1 番目、正しくは %2 番目</translation>
    </message>
    <message>
        <source>out of the key’s file</source>
        <translation>鍵のファイルから</translation>
    </message>
    <message>
        <source>pasted as no. %1</source>
        <extracomment>%1 a place in an order, from 1</extracomment>
        <translation>貼り付けは %1 番目</translation>
    </message>
    <message>
        <source>missing; Mist asks for everything up to the root</source>
        <translation>不足、Mist ではルートまですべて必要</translation>
    </message>
    <message>
        <source>missing; it issued the server certificate</source>
        <translation>不足、サーバー証明書の発行者</translation>
    </message>
    <message>
        <source>left out: it is there twice</source>
        <translation>除外: 重複</translation>
    </message>
    <message>
        <source>left out: another path, the chain does without it</source>
        <translation>除外: 別経路のため不要</translation>
    </message>
    <message>
        <source>left out: does not belong to this chain</source>
        <translation>除外: このチェーンに属さない</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::BundleDoctorDialog</name>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>コピーできるものがまだありません。</translation>
    </message>
    <message>
        <source>Check RADIUS bundle</source>
        <translation>RADIUS バンドル診断</translation>
    </message>
    <message>
        <source>Import Custom RADIUS Server Certificate: check first</source>
        <translation>カスタム RADIUS サーバー証明書のインポート前の確認</translation>
    </message>
    <message>
        <source>Fill in what is to go into the portal’s form, in any form. Nothing leaves this computer, and nothing is kept.</source>
        <translation>ポータルの画面に入力するものを、どの形式でもよいので入力してください。この PC の外には送られず、保存もされません。</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>証明書をコピー</translation>
    </message>
    <message>
        <source>Copy the certificates in the right order</source>
        <translation>正しい順の証明書をコピー</translation>
    </message>
    <message>
        <source>Copy private key</source>
        <translation>秘密鍵をコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>Save the certificates in the right order</source>
        <translation>正しい順の証明書を保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>証明書の保存</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 path of a file</extracomment>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>The certificates were copied. Paste them into Signed Certificate.</source>
        <translation>証明書をコピーしました。Signed Certificate に貼り付けてください。</translation>
    </message>
    <message>
        <source>The private key was copied. Paste it into Private Key; its password belongs with it.</source>
        <translation>秘密鍵をコピーしました。Private Key に貼り付け、パスワードも入力してください。</translation>
    </message>
    <message>
        <source>The private key was copied. Paste it into Private Key and leave the password empty.</source>
        <translation>秘密鍵をコピーしました。Private Key に貼り付け、パスワードは空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::BundleForm</name>
    <message>
        <source>Locked by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>%1, belongs to the certificate</source>
        <extracomment>%1 is &quot;Private key RSA 3072&quot;</extracomment>
        <translation>%1、証明書と一致</translation>
    </message>
    <message>
        <source>Opens the key</source>
        <translation>鍵を開けます</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>証明書 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the server certificate and the certificates above it here.</source>
        <translation>サーバー証明書と、その上位の証明書をここに貼り付けます。</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1、%2 バイト</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private Key Password</source>
        <translation>秘密鍵のパスワード</translation>
    </message>
    <message>
        <source>Signed Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>ファイル...</translation>
    </message>
    <message>
        <source>Choose the file of the private key</source>
        <translation>秘密鍵のファイルを選択</translation>
    </message>
    <message>
        <source>Choose the file of the certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateAuthorityController</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Select a CA first.</source>
        <translation>先に CA を選択してください。</translation>
    </message>
    <message>
        <source>The draft removes this CA. Undo brings it back.</source>
        <translation>この CA は下書きで削除されます。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Select one CA only.</source>
        <translation>CA を 1 件だけ選択してください。</translation>
    </message>
    <message>
        <source>This entry cannot be read as a certificate.</source>
        <translation>この項目は証明書として読み取れません。</translation>
    </message>
    <message>
        <source>Add Certificate Authority…</source>
        <translation>CA 証明書の追加...</translation>
    </message>
    <message>
        <source>View Certificate…</source>
        <translation>証明書の表示...</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え...</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>まだ何も取得されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Added to the draft: %Ln CA(s)</source>
        <translation>
            <numerusform>下書きに追加しました: CA %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>証明書 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Replaced in the draft: %1</source>
        <extracomment>%1 is the name of a CA</extracomment>
        <translation>下書きで置き換えました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed in the draft: %Ln CA(s)</source>
        <translation>
            <numerusform>下書きで削除しました: CA %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateAuthorityModel</name>
    <message>
        <source>(unreadable entry)</source>
        <translation>(読み取れない項目)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A date and the days left, in a narrow cell: &quot;Jan 14, 2027 · 54 d&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: end date, days left and elapsed part</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) with a certificate of this CA</source>
        <translation>
            <numerusform>この CA の証明書を使う端末 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: no clients were read</source>
        <translation>不明: クライアントを取得していません</translation>
    </message>
    <message>
        <source>Clients of the last days whose certificate was issued by this CA</source>
        <translation>この CA が発行した証明書を使う、ここ数日の端末数(Clients)</translation>
    </message>
    <message>
        <source>What a first look at the certificate shows</source>
        <translation>証明書をひととおり見て分かったこと(Findings)</translation>
    </message>
    <message>
        <source>Common Name</source>
        <extracomment>Column of the portal; the name stays English</extracomment>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>Column of the portal; Japanese in brackets behind the English name</extracomment>
        <translation>Issuer(発行者)</translation>
    </message>
    <message>
        <source>Valid To</source>
        <extracomment>Column of the portal; Japanese in brackets behind the English name</extracomment>
        <translation>Valid To(有効期限)</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>Column: number of client devices</extracomment>
        <translation>端末数</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Column: results of checking the certificate</extracomment>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Not known: the certificate cannot be read</source>
        <translation>不明: 証明書を読み取れません</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column: what the draft does to a row</extracomment>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateAuthorityPane</name>
    <message>
        <source>The PEM is on the clipboard.</source>
        <translation>PEM をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 of %2 authorities</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>認証局 %1 / %2 件</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Copy PEM</source>
        <translation>PEM をコピー</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>There are no Certificates.</source>
        <translation>認証局はまだありません</translation>
    </message>
    <message>
        <source>A client certificate is accepted only if its chain ends in one of the CAs that are registered here.</source>
        <translation>クライアント証明書は、そのチェーンがここに登録した CA のいずれかで終わる場合にだけ受け入れられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n Certificate Authorities</source>
        <translation>
            <numerusform>認証局 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with a certificate of this CA are refused since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1 の期限切れ以降、この CA の証明書を使う %Ln 台は認証できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with a certificate of this CA are refused from %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1 から、この CA の証明書を使う %Ln 台が認証できなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) use a certificate of this CA.</source>
        <translation>
            <numerusform>%Ln 台がこの CA の証明書を使っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show their events</source>
        <translation>この端末のイベントを表示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え...</translation>
    </message>
    <message>
        <source>The cloud shows no Access Assurance settings.</source>
        <translation>クラウドに Access Assurance の設定がありません。</translation>
    </message>
    <message>
        <source>This organization has none yet, or they cannot be read. What you add here is sent all the same.</source>
        <translation>この組織ではまだ設定されていないか、読み取れません。ここで追加した内容はそのまま送信できます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateBand</name>
    <message>
        <source>Shown to clients</source>
        <translation>クライアントに提示する証明書</translation>
    </message>
    <message>
        <source>Mist CA (default)</source>
        <translation>Mist CA(既定)</translation>
    </message>
    <message>
        <source>Onboard CA</source>
        <translation>Onboard CA</translation>
    </message>
    <message>
        <source>default · issued by the Mist CA</source>
        <translation>既定 · Mist CA が発行</translation>
    </message>
    <message>
        <source>Clients must trust the Mist CA.</source>
        <translation>端末が Mist CA を信頼している必要があります。</translation>
    </message>
    <message>
        <source>Custom certificate</source>
        <translation>カスタム証明書</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>custom · until %1</source>
        <extracomment>%1 is a date; &quot;custom&quot; as opposed to the default certificate</extracomment>
        <translation>カスタム · %1 まで</translation>
    </message>
    <message>
        <source>Server names: %1</source>
        <translation>サーバー名: %1</translation>
    </message>
    <message>
        <source>Standby · until %1 · not in use</source>
        <translation>予備 · %1 まで · 使用していません</translation>
    </message>
    <message>
        <source>In use · until %1</source>
        <translation>使用中 · %1 まで</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>取得していません</translation>
    </message>
    <message>
        <source>A new one takes over on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 に新しい証明書へ切り替わります。</translation>
    </message>
    <message>
        <source>What it is, and how to ask for it</source>
        <translation>これは何か、利用の申し込み方</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <extracomment>Number of certificates that the CA has issued</extracomment>
        <translation>発行済み %1 枚</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;1,284 issued · Intune, NAC portal&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No server name in it</source>
        <translation>サーバー名が含まれていません</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateDialog</name>
    <message>
        <source>View Certificate</source>
        <extracomment>Title of the portal&apos;s dialog for the Mist certificate</extracomment>
        <translation>証明書の表示</translation>
    </message>
    <message>
        <source>Update Custom RADIUS Server Certificate</source>
        <translation>カスタム RADIUS サーバー証明書</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private Key Password</source>
        <translation>秘密鍵のパスワード</translation>
    </message>
    <message>
        <source>The cloud shows none.</source>
        <translation>クラウドは返していません。</translation>
    </message>
    <message>
        <source>Kept by the cloud; this console never sees it.</source>
        <translation>クラウドに保管され、このコンソールには渡りません。</translation>
    </message>
    <message>
        <source>Signed Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ Properties</translation>
    </message>
    <message>
        <source>This entry cannot be read as a certificate.</source>
        <translation>この項目は証明書として読み取れません。</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え...</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>button: opens the dialog that replaces the organization&apos;s own CA</extracomment>
        <translation>更新...</translation>
    </message>
    <message>
        <source>A successor of this CA is waiting: it takes over by itself on %1.</source>
        <extracomment>%1 a date</extracomment>
        <translation>後継の CA が待機中です。%1 に自動で切り替わります。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateInput</name>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificatePane</name>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateReadings</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>まだ何も取得していません。</translation>
    </message>
    <message>
        <source>The cloud gave no certificate.</source>
        <translation>クラウドから証明書が返されていません。</translation>
    </message>
    <message>
        <source>No custom RADIUS server certificate is in use.</source>
        <translation>カスタム RADIUS サーバー証明書は登録されていません。</translation>
    </message>
    <message>
        <source>Only while the Onboard CA is active.</source>
        <translation>Onboard CA が有効 (Active) のときだけ使えます。</translation>
    </message>
    <message>
        <source>The cloud gave no Onboard CA certificate.</source>
        <translation>クラウドから Onboard CA の証明書が返されていません。</translation>
    </message>
    <message>
        <source>Download Onboard CA Certificate</source>
        <translation>Onboard CA 証明書のダウンロード (Download Onboard CA Certificate)</translation>
    </message>
    <message>
        <source>PEM (*.crt *.pem)</source>
        <translation>PEM (*.crt *.pem)</translation>
    </message>
    <message>
        <source>DER (*.cer *.der)</source>
        <translation>DER (*.cer *.der)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateText</name>
    <message>
        <source>unknown key type</source>
        <translation>不明な種類の鍵</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Validity of a certificate, %1 first and %2 last day</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>A certificate whose subject is empty</extracomment>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Common Name</source>
        <translation>コモンネーム(名前)</translation>
    </message>
    <message>
        <source>Valid From</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid To</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト(所有者)</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>CRL 配布点</translation>
    </message>
    <message>
        <source>Extended Key Usage</source>
        <translation>拡張属性(拡張キー使用法)</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>基本制約</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>サブジェクト代替名</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificatesPage</name>
    <message>
        <source>External (%1)</source>
        <extracomment>Tab of the portal: CA certificates from elsewhere; %1 is a number</extracomment>
        <translation>外部 External (%1)</translation>
    </message>
    <message>
        <source>Certificate Authorities (%1)</source>
        <translation>認証局 (%1)</translation>
    </message>
    <message>
        <source>Internal (%1)</source>
        <extracomment>Tab of the portal: certificates issued by the built-in CA; %1 is a number</extracomment>
        <translation>内部 Internal (%1)</translation>
    </message>
    <message>
        <source>CRL files (%1)</source>
        <extracomment>Tab: uploaded certificate revocation lists; %1 is a number</extracomment>
        <translation>CRL ファイル (%1)</translation>
    </message>
    <message>
        <source>CA certificates that client certificates are checked against</source>
        <translation>クライアント証明書の検証に使う CA 証明書</translation>
    </message>
    <message>
        <source>Client certificates that the Onboard CA issued through the NAC portal or device management</source>
        <translation>NAC ポータルまたは MDM を経由して Onboard CA が発行したクライアント証明書</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) among the certificates</source>
        <translation>
            <numerusform>証明書にエラーが %n 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) among the certificates</source>
        <translation>
            <numerusform>証明書に警告が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Certificate Authority</source>
        <translation>CA 証明書の追加</translation>
    </message>
    <message>
        <source>View Mist Certificate</source>
        <translation>Mist 証明書の表示</translation>
    </message>
    <message>
        <source>Import Custom RADIUS Server Certificate</source>
        <translation>RADIUS サーバー証明書のインポート</translation>
    </message>
    <message>
        <source>View Custom RADIUS Server Certificate</source>
        <translation>登録中のカスタム証明書を表示</translation>
    </message>
    <message>
        <source>Onboard CA and MDM integration</source>
        <translation>Onboard CA と MDM 統合管理</translation>
    </message>
    <message>
        <source>Onboard CA Configuration</source>
        <translation>Onboard CA の設定(Onboard CA Configuration)</translation>
    </message>
    <message>
        <source>MDM Integration Information</source>
        <translation>MDM 統合管理の情報(MDM Integration Information)</translation>
    </message>
    <message>
        <source>Download Onboard CA Certificate</source>
        <translation>Onboard CA 証明書のダウンロード(Download Onboard CA Certificate)</translation>
    </message>
    <message>
        <source>Views of the certificates</source>
        <translation>証明書の表示の切り替え</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: settings of Access Assurance that are on no other page of the portal</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>No custom RADIUS server certificate is set.</source>
        <translation>カスタム RADIUS サーバー証明書は登録されていません。</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>まだ何も取得していません。</translation>
    </message>
    <message>
        <source>No request is waiting for its certificate.</source>
        <translation>証明書を待っている要求はありません。</translation>
    </message>
    <message>
        <source>Replace Custom RADIUS Server Certificate…</source>
        <translation>カスタム RADIUS サーバー証明書の置き換え...</translation>
    </message>
    <message>
        <source>Import Custom RADIUS Server Certificate…</source>
        <translation>RADIUS サーバー証明書のインポート...</translation>
    </message>
    <message>
        <source>Delete Custom RADIUS Server Certificate…</source>
        <translation>カスタム RADIUS サーバー証明書の削除...</translation>
    </message>
    <message>
        <source>New Key and CSR…</source>
        <extracomment>menu entry: private key and certificate signing request</extracomment>
        <translation>新しい鍵と CSR...</translation>
    </message>
    <message>
        <source>Certificate Arrived…</source>
        <translation>証明書の到着...</translation>
    </message>
    <message>
        <source>Renew Mist Certificate…</source>
        <translation>Mist 証明書の更新...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ChainPathModel</name>
    <message>
        <source>Not revoked (%1)</source>
        <extracomment>%1 CRL or OCSP</extracomment>
        <translation>失効なし (%1)</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <extracomment>%1 date</extracomment>
        <translation>%1 に失効</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>place in a chain: the trusted end of it</extracomment>
        <translation>アンカー</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>この証明書</translation>
    </message>
    <message>
        <source>Root, not trusted</source>
        <translation>ルート (信頼されていない)</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>OK, not strictly RFC 5280</source>
        <translation>正常 (RFC 5280 には厳密でない)</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>nothing wrong with this certificate of a chain</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>read aloud for an empty cell</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>column: place in the chain</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid To</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>失効</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ChainTab</name>
    <message>
        <source>A folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Folder %1…</source>
        <translation>フォルダー %1…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>The workspace&apos;s CAs</source>
        <translation>ワークスペースの認証局</translation>
    </message>
    <message>
        <source>System store</source>
        <translation>システムのストア</translation>
    </message>
    <message>
        <source>Mozilla bundle</source>
        <translation>Mozilla バンドル</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>security level of OpenSSL</extracomment>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>which certificates are trusted</extracomment>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>what the certificate is to be used for</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>Security level of OpenSSL</source>
        <translation>OpenSSL のセキュリティ レベル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button: stops judging</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop judging the chain</source>
        <translation>チェーンの判定を中止</translation>
    </message>
    <message>
        <source>Path to the anchor</source>
        <translation>アンカーまでの経路</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>採用しなかった候補</translation>
    </message>
    <message>
        <source>No candidate was rejected.</source>
        <translation>採用しなかった候補はありません。</translation>
    </message>
    <message>
        <source>Trust the certificates in a folder</source>
        <translation>フォルダー内の証明書を信頼</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected candidate(s)</source>
        <translation>
            <numerusform>採用しなかった候補 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Judging the chain…</source>
        <translation>チェーンを判定しています…</translation>
    </message>
    <message>
        <source>Chain valid</source>
        <translation>チェーンは有効</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>チェーンは無効</translation>
    </message>
    <message>
        <source>Leads to %1.</source>
        <extracomment>%1 name of the certificate at the end</extracomment>
        <translation>%1 に至ります。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 name of a certificate, %2 what is wrong with it</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) in the trust set.</source>
        <translation>
            <numerusform>信頼セットの証明書は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more candidates than are looked at.</source>
        <translation>候補が、調べる上限を超えています。</translation>
    </message>
    <message>
        <source>Server name</source>
        <extracomment>label: name of the RADIUS server as clients are set to expect it</extracomment>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Server name that clients expect</source>
        <translation>クライアントが期待するサーバー名</translation>
    </message>
    <message>
        <source>No root is open.</source>
        <translation>ルート証明書が開かれていません。</translation>
    </message>
    <message>
        <source>No workspace is open, or it has no certificate authorities.</source>
        <translation>ワークスペースが開かれていないか、認証局がありません。</translation>
    </message>
    <message>
        <source>The system store cannot be read or is empty.</source>
        <translation>システムのストアを読み取れないか、空です。</translation>
    </message>
    <message>
        <source>The Mozilla bundle is not installed on this computer.</source>
        <translation>このコンピューターには Mozilla のバンドルがありません。</translation>
    </message>
    <message>
        <source>The folder has no certificates.</source>
        <translation>フォルダーに証明書がありません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Assigned Policies</source>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Match Criteria: guest state</source>
        <translation>一致条件: ゲストの状態</translation>
    </message>
    <message>
        <source>Match Criteria: labels</source>
        <translation>一致条件: ラベル</translation>
    </message>
    <message>
        <source>Match Criteria: authentication type</source>
        <translation>一致条件: 認証方式</translation>
    </message>
    <message>
        <source>Match Criteria: access type</source>
        <translation>一致条件: アクセス方式</translation>
    </message>
    <message>
        <source>Match Criteria: sites</source>
        <translation>一致条件: サイト</translation>
    </message>
    <message>
        <source>Match Criteria: site groups</source>
        <translation>一致条件: サイト グループ</translation>
    </message>
    <message>
        <source>Match Criteria: client family</source>
        <translation>一致条件: クライアント ファミリー</translation>
    </message>
    <message>
        <source>Match Criteria: manufacturer</source>
        <translation>一致条件: メーカー</translation>
    </message>
    <message>
        <source>Match Criteria: model</source>
        <translation>一致条件: モデル</translation>
    </message>
    <message>
        <source>Match Criteria: OS type</source>
        <translation>一致条件: OS の種類</translation>
    </message>
    <message>
        <source>Match Criteria: vendor</source>
        <translation>一致条件: ベンダー</translation>
    </message>
    <message>
        <source>Excluded: labels</source>
        <translation>除外: ラベル</translation>
    </message>
    <message>
        <source>Excluded: authentication type</source>
        <translation>除外: 認証方式</translation>
    </message>
    <message>
        <source>Excluded: access type</source>
        <translation>除外: アクセス方式</translation>
    </message>
    <message>
        <source>Excluded: sites</source>
        <translation>除外: サイト</translation>
    </message>
    <message>
        <source>Excluded: site groups</source>
        <translation>除外: サイト グループ</translation>
    </message>
    <message>
        <source>Excluded: client family</source>
        <translation>除外: クライアント ファミリー</translation>
    </message>
    <message>
        <source>Excluded: manufacturer</source>
        <translation>除外: メーカー</translation>
    </message>
    <message>
        <source>Excluded: model</source>
        <translation>除外: モデル</translation>
    </message>
    <message>
        <source>Excluded: OS type</source>
        <translation>除外: OS の種類</translation>
    </message>
    <message>
        <source>Excluded: vendor</source>
        <translation>除外: ベンダー</translation>
    </message>
    <message>
        <source>Label Name</source>
        <translation>ラベル名</translation>
    </message>
    <message>
        <source>Label Type</source>
        <translation>ラベルの種類</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Label Values</source>
        <translation>ラベルの値</translation>
    </message>
    <message>
        <source>All values must match</source>
        <translation>すべての値に一致</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Egress VLAN names</source>
        <translation>Egress VLAN 名</translation>
    </message>
    <message>
        <source>GBP Tag</source>
        <translation>GBP タグ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>RADIUS attributes</source>
        <translation>RADIUS 属性</translation>
    </message>
    <message>
        <source>Vendor attributes</source>
        <translation>ベンダー属性</translation>
    </message>
    <message>
        <source>Session Timeout (seconds)</source>
        <translation>セッション タイムアウト(秒)</translation>
    </message>
    <message>
        <source>User name attribute</source>
        <translation>ユーザー名の属性</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>Endpoint&apos;s own value wins</source>
        <translation>エンドポイント自身の値を優先</translation>
    </message>
    <message>
        <source>IDP Type</source>
        <translation>IdP の種類</translation>
    </message>
    <message>
        <source>OAuth Type</source>
        <translation>OAuth の種類</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Provider domain</source>
        <translation>プロバイダーのドメイン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Discovery URL</source>
        <translation>ディスカバリー URL</translation>
    </message>
    <message>
        <source>Client credential: client ID</source>
        <translation>クライアント資格情報: クライアント ID</translation>
    </message>
    <message>
        <source>Client credential: secret</source>
        <translation>クライアント資格情報: シークレット</translation>
    </message>
    <message>
        <source>ROPC client ID</source>
        <translation>ROPC クライアント ID</translation>
    </message>
    <message>
        <source>ROPC secret</source>
        <translation>ROPC シークレット</translation>
    </message>
    <message>
        <source>SCIM</source>
        <translation>SCIM</translation>
    </message>
    <message>
        <source>SCIM bearer token</source>
        <translation>SCIM ベアラー トークン</translation>
    </message>
    <message>
        <source>LDAP Type</source>
        <translation>LDAP の種類</translation>
    </message>
    <message>
        <source>Server Hosts</source>
        <translation>サーバー ホスト</translation>
    </message>
    <message>
        <source>Base DN</source>
        <translation>ベース DN</translation>
    </message>
    <message>
        <source>Bind DN</source>
        <translation>バインド DN</translation>
    </message>
    <message>
        <source>Bind Password</source>
        <translation>バインド パスワード</translation>
    </message>
    <message>
        <source>LDAPS CA certificates</source>
        <translation>LDAPS CA 証明書</translation>
    </message>
    <message>
        <source>LDAPS client certificate</source>
        <translation>LDAPS クライアント証明書</translation>
    </message>
    <message>
        <source>LDAPS client key</source>
        <translation>LDAPS クライアント秘密鍵</translation>
    </message>
    <message>
        <source>Resolve nested groups</source>
        <translation>入れ子グループの解決</translation>
    </message>
    <message>
        <source>User filter</source>
        <translation>ユーザー フィルター</translation>
    </message>
    <message>
        <source>Group filter</source>
        <translation>グループ フィルター</translation>
    </message>
    <message>
        <source>Member filter</source>
        <translation>メンバー フィルター</translation>
    </message>
    <message>
        <source>Group attribute</source>
        <translation>グループ属性</translation>
    </message>
    <message>
        <source>Group search base</source>
        <translation>グループの検索ベース</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Edge クラスター</translation>
    </message>
    <message>
        <source>Proxy hosts</source>
        <translation>プロキシ ホスト</translation>
    </message>
    <message>
        <source>SSIDs</source>
        <translation>SSID</translation>
    </message>
    <message>
        <source>Operator name</source>
        <translation>オペレーター名</translation>
    </message>
    <message>
        <source>Authentication servers</source>
        <translation>認証サーバー</translation>
    </message>
    <message>
        <source>Accounting servers</source>
        <translation>アカウンティング サーバー</translation>
    </message>
    <message>
        <source>WBA client certificate</source>
        <translation>WBA クライアント証明書</translation>
    </message>
    <message>
        <source>WBA client key</source>
        <translation>WBA クライアント秘密鍵</translation>
    </message>
    <message>
        <source>Domain Names</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Excluded realms</source>
        <translation>除外レルム</translation>
    </message>
    <message>
        <source>Default IDP</source>
        <translation>デフォルト IdP</translation>
    </message>
    <message>
        <source>Signed Certificate</source>
        <translation>署名済み証明書</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private Key Password</source>
        <translation>秘密鍵のパスワード</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効(Active)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止(Suspend)</translation>
    </message>
    <message>
        <source>Issues certificates for</source>
        <translation>証明書の発行先</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>インスタンス URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Smart group name</source>
        <translation>スマート グループ名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>カスタマー ID</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>キー シークレット</translation>
    </message>
    <message>
        <source>API requests a day at most</source>
        <translation>1 日あたりの API 要求数の上限</translation>
    </message>
    <message>
        <source>Discard data of guests</source>
        <translation>ゲスト情報を破棄</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook authentication</source>
        <translation>Webhook の認証</translation>
    </message>
    <message>
        <source>Webhook user name</source>
        <translation>Webhook のユーザー名</translation>
    </message>
    <message>
        <source>Webhook password</source>
        <translation>Webhook のパスワード</translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation>Webhook のトークン</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook のシークレット</translation>
    </message>
    <message>
        <source>Change of authorization, wired</source>
        <translation>認可変更(CoA)、有線</translation>
    </message>
    <message>
        <source>Change of authorization, wireless</source>
        <translation>認可変更(CoA)、無線</translation>
    </message>
    <message>
        <source>Kind of change, wireless</source>
        <translation>変更の方法、無線</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>変更の方法</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Client labels</source>
        <translation>クライアント ラベル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>SSID</source>
        <translation>SSID</translation>
    </message>
    <message>
        <source>Access type</source>
        <translation>アクセス方式</translation>
    </message>
    <message>
        <source>EAP type</source>
        <translation>EAP の種類</translation>
    </message>
    <message>
        <source>Validity of certificates (days)</source>
        <translation>証明書の有効期間(日)</translation>
    </message>
    <message>
        <source>Expiry reminder</source>
        <translation>期限の通知</translation>
    </message>
    <message>
        <source>Reminder (days before)</source>
        <translation>通知(何日前)</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリー</translation>
    </message>
    <message>
        <source>Further CA certificates</source>
        <translation>追加の CA 証明書</translation>
    </message>
    <message>
        <source>Further server names</source>
        <translation>追加のサーバー名</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>Background image</source>
        <translation>背景画像</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>SSO issuer</source>
        <translation>SSO 発行者</translation>
    </message>
    <message>
        <source>SSO URL</source>
        <translation>SSO URL</translation>
    </message>
    <message>
        <source>SSO certificate</source>
        <translation>SSO 証明書</translation>
    </message>
    <message>
        <source>SSO signing algorithm</source>
        <translation>SSO 署名アルゴリズム</translation>
    </message>
    <message>
        <source>SSO name ID format</source>
        <translation>SSO Name ID 形式</translation>
    </message>
    <message>
        <source>SSO role mapping</source>
        <translation>SSO ロールの対応</translation>
    </message>
    <message>
        <source>SSO role into the certificate</source>
        <translation>SSO ロールを証明書に記載</translation>
    </message>
    <message>
        <source>Guest authentication</source>
        <translation>ゲストの認証</translation>
    </message>
    <message>
        <source>Guest access ends after</source>
        <translation>ゲスト アクセスの期間</translation>
    </message>
    <message>
        <source>External portal URL</source>
        <translation>外部ポータル URL</translation>
    </message>
    <message>
        <source>Force reconnect</source>
        <translation>再接続を強制</translation>
    </message>
    <message>
        <source>Forward after sign-in</source>
        <translation>サインイン後に転送</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Most devices of a guest</source>
        <translation>ゲストの端末数の上限</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>プライバシー通知</translation>
    </message>
    <message>
        <source>EAP-TLS security level</source>
        <translation>EAP-TLS セキュリティ レベル</translation>
    </message>
    <message>
        <source>Do not offer RSAE algorithms</source>
        <translation>RSAE アルゴリズムを提示しない</translation>
    </message>
    <message>
        <source>IdP lookup field for machines</source>
        <translation>マシンの IdP 検索フィールド</translation>
    </message>
    <message>
        <source>IdP lookup field for users</source>
        <translation>ユーザーの IdP 検索フィールド</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP バージョン</translation>
    </message>
    <message>
        <source>TCP 443 instead of 2083</source>
        <translation>TCP 2083 の代わりに 443 を使用</translation>
    </message>
    <message>
        <source>Stay in the EU</source>
        <translation>EU 内に限定</translation>
    </message>
    <message>
        <source>Quarantine of idle endpoints (days)</source>
        <translation>未使用エンドポイントの隔離(日)</translation>
    </message>
    <message>
        <source>Device fingerprinting</source>
        <translation>デバイス フィンガープリント</translation>
    </message>
    <message>
        <source>Change of authorization after MDM changes</source>
        <translation>MDM 変更後の認可変更(CoA)</translation>
    </message>
    <message>
        <source>TEAP with a machine certificate alone</source>
        <translation>マシン証明書のみの TEAP</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Realms</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>Custom RADIUS server certificate</source>
        <translation>カスタム RADIUS サーバー証明書</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>CRL file</source>
        <translation>CRL ファイル</translation>
    </message>
    <message>
        <source>Onboard CA</source>
        <translation>Onboard CA</translation>
    </message>
    <message>
        <source>Linked account</source>
        <translation>リンク済みアカウント</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Auth Policies</source>
        <translation>認証ポリシー</translation>
    </message>
    <message>
        <source>Auth Policy Labels</source>
        <translation>認証ポリシー ラベル</translation>
    </message>
    <message>
        <source>Identity Providers</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Settings of the organization</source>
        <translation>組織の設定</translation>
    </message>
    <message>
        <source>Client Onboarding</source>
        <translation>クライアント オンボーディング</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>Label “%1”</source>
        <translation>ラベル「%1」</translation>
    </message>
    <message>
        <source>Identity provider “%1”</source>
        <translation>ID プロバイダー「%1」</translation>
    </message>
    <message>
        <source>Realms of “%1”</source>
        <extracomment>%1 is an identity provider</extracomment>
        <translation>「%1」のレルム</translation>
    </message>
    <message>
        <source>CA certificate %1</source>
        <translation>CA 証明書 %1</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>設定「%1」</translation>
    </message>
    <message>
        <source>CRL file of %1</source>
        <extracomment>%1 is the issuer</extracomment>
        <translation>%1 の CRL ファイル</translation>
    </message>
    <message>
        <source>Linked account “%1”</source>
        <translation>リンク済みアカウント「%1」</translation>
    </message>
    <message>
        <source>Portal “%1”</source>
        <translation>ポータル「%1」</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>エンドポイント %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Rule %1 “%2”</source>
        <extracomment>%1 is a place among the rules, %2 a name: &quot;Rule 3 “Corp Compliant”&quot;</extracomment>
        <translation>ルール %1「%2」</translation>
    </message>
    <message>
        <source>Position %1 → %2</source>
        <extracomment>A rule&apos;s place before and after: &quot;Position 3 → 5&quot;</extracomment>
        <translation>順位 %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an item such as &quot;Rule “Guest”&quot;, %2 what became of it: &quot;added&quot;
----------
%1 is another item (&quot;Custom RADIUS server certificate&quot;), %2 a field of it (&quot;Private Key&quot;)
----------
A problem that this version has no words for: field and code</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>What becomes of an item</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What becomes of an item</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>What becomes of an item</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 changed on both sides</source>
        <extracomment>%1 is an item such as &quot;Rule 3 “Guest”&quot;</extracomment>
        <translation>%1 は双方で変更されています</translation>
    </message>
    <message>
        <source>%1 was removed in the cloud</source>
        <extracomment>%1 is an item; somebody removed it in the cloud, the draft changes it</extracomment>
        <translation>%1 はクラウドで削除されています</translation>
    </message>
    <message>
        <source>%1 was changed in the cloud</source>
        <extracomment>%1 is an item; the draft removes it, somebody changed it in the cloud</extracomment>
        <translation>%1 はクラウドで変更されています</translation>
    </message>
    <message>
        <source>%1 was added on both sides</source>
        <extracomment>%1 is an item; the draft and somebody in the cloud both added it</extracomment>
        <translation>%1 は双方で追加されています</translation>
    </message>
    <message>
        <source>changed by you and in the cloud</source>
        <translation>下書きとクラウドの両方で変更</translation>
    </message>
    <message>
        <source>changed by you, removed in the cloud</source>
        <translation>下書きで変更、クラウドで削除</translation>
    </message>
    <message>
        <source>removed by you, changed in the cloud</source>
        <translation>下書きで削除、クラウドで変更</translation>
    </message>
    <message>
        <source>added by you and in the cloud</source>
        <translation>下書きとクラウドの両方で追加</translation>
    </message>
    <message>
        <source>will be sent</source>
        <extracomment>State of a change in the plan</extracomment>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>State of a change in the plan</extracomment>
        <translation>競合</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <extracomment>State of a change in the plan: the cloud has it already</extracomment>
        <translation>作業なし</translation>
    </message>
    <message>
        <source>cannot be sent yet</source>
        <extracomment>State of a change in the plan</extracomment>
        <translation>まだ送信不可</translation>
    </message>
    <message numerus="yes">
        <source>Write the NAC settings (%Ln item(s))</source>
        <translation>
            <numerusform>NAC 設定の書き込み(%Ln 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s)</source>
        <translation>
            <numerusform>エンドポイント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Create: %1</source>
        <extracomment>An operation of a push; %1 is an item: &quot;Create: Rule “Guest”&quot;</extracomment>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Move on the way: %1</source>
        <extracomment>An operation of a push that only makes room in the order of the rules</extracomment>
        <translation>途中の移動: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>An operation of a push; %1 is an item</extracomment>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <extracomment>An operation of a push; %1 is an item</extracomment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>narrows access</source>
        <extracomment>What an operation does to who gets in</extracomment>
        <translation>アクセスを狭める</translation>
    </message>
    <message>
        <source>widens access</source>
        <extracomment>What an operation does to who gets in</extracomment>
        <translation>アクセスを広げる</translation>
    </message>
    <message>
        <source>may change who gets in</source>
        <extracomment>What an operation does to who gets in</extracomment>
        <translation>許可される端末が変わる恐れ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>From step %1 until step %2 the policy is neither the old nor the new one: %3.</source>
        <extracomment>%1 and %2 are numbers of operations, %3 is a list of items</extracomment>
        <translation>手順 %1 から %2 までの間、ポリシーは旧でも新でもない状態になります: %3</translation>
    </message>
    <message>
        <source>Meanwhile somebody may get in whom neither of them lets in.</source>
        <translation>その間、新旧どちらでも許可されない端末が許可される恐れがあります。</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of one operation of a push</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>being sent</source>
        <extracomment>State of one operation of a push</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of one operation of a push</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of one operation of a push</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>in doubt</source>
        <extracomment>State of one operation of a push: nobody knows whether it took effect</extracomment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>State of one operation of a push</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a push</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done and verified</source>
        <extracomment>State of a push</extracomment>
        <translation>完了、確認済み</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a push</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>State of a push: the program or the connection ended in the middle</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 must be entered again</source>
        <extracomment>%1 is the name of a field that holds a secret: &quot;Bind Password&quot;</extracomment>
        <translation>%1 の再入力が必要</translation>
    </message>
    <message>
        <source>It has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>Its name is too long: %3 characters, at most %2 are allowed</source>
        <translation>名前が長すぎます(%3 文字、上限 %2 文字)</translation>
    </message>
    <message>
        <source>It cannot work without %1</source>
        <translation>%1 がないと動作しません</translation>
    </message>
    <message>
        <source>This is the sign-in of administrators; the console never touches it</source>
        <translation>これは管理者のサインイン設定です。このコンソールは変更しません</translation>
    </message>
    <message>
        <source>%1 names something that does not exist: %3</source>
        <translation>%1 が存在しないものを参照しています: %3</translation>
    </message>
    <message>
        <source>A rule that blocks has no use for assigned policies</source>
        <translation>拒否ルールでは割り当てポリシーは使われません</translation>
    </message>
    <message>
        <source>Two labels set the VLAN: %2 and %3</source>
        <translation>2 つのラベルが VLAN を設定しています: %2 と %3</translation>
    </message>
    <message>
        <source>Label “%2” is a result and cannot be a criterion</source>
        <translation>ラベル「%2」は割り当て用のため、一致条件には使えません</translation>
    </message>
    <message>
        <source>Label “%2” is a criterion and cannot be assigned</source>
        <translation>ラベル「%2」は一致条件用のため、割り当てには使えません</translation>
    </message>
    <message>
        <source>%1 is %2, but must be a number from %3 to %4</source>
        <translation>%1 が %2 です。%3 ~ %4 の数値にしてください</translation>
    </message>
    <message>
        <source>“%2” is neither a VLAN from 1 to 4094 nor a name</source>
        <translation>「%2」は 1 ~ 4094 の VLAN でも名前でもありません</translation>
    </message>
    <message>
        <source>“%2” does not begin with 1 (tagged) or 2 (untagged) and a name</source>
        <translation>「%2」は 1 (タグ付き)または 2 (タグなし)と名前の形式ではありません</translation>
    </message>
    <message>
        <source>“%2” is no RADIUS attribute of the form Name=Value; the cloud would take it and never send it</source>
        <translation>「%2」は Name=Value 形式の RADIUS 属性ではありません。クラウドは受け付けますが、送信されません</translation>
    </message>
    <message>
        <source>The value of the RADIUS attribute %2 is longer than 253 bytes</source>
        <translation>RADIUS 属性 %2 の値が 253 バイトを超えています</translation>
    </message>
    <message>
        <source>“%2” is no regular expression: %3</source>
        <translation>「%2」は正規表現として正しくありません: %3</translation>
    </message>
    <message>
        <source>%1 has an empty entry, which matches nothing</source>
        <translation>%1 に空の項目があります。何にも一致しません</translation>
    </message>
    <message>
        <source>“%2” is no MAC address of a device</source>
        <translation>「%2」は端末の MAC アドレスではありません</translation>
    </message>
    <message>
        <source>“%2” is a locally administered (randomized) address; the cloud refuses those</source>
        <translation>「%2」はローカル管理(ランダム化)アドレスです。クラウドに拒否されます</translation>
    </message>
    <message>
        <source>%1 holds something that is no certificate</source>
        <translation>%1 に証明書でないものが含まれています</translation>
    </message>
    <message>
        <source>%1 holds something that is no private key</source>
        <translation>%1 に秘密鍵でないものが含まれています</translation>
    </message>
    <message>
        <source>The file is no certificate revocation list</source>
        <translation>ファイルが証明書失効リスト(CRL)ではありません</translation>
    </message>
    <message>
        <source>“%2” cannot be linked with credentials</source>
        <translation>「%2」は資格情報ではリンクできません</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>競合の決定</translation>
    </message>
    <message>
        <source>Undo a push</source>
        <translation>送信の取り消し</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Apply a document</source>
        <translation>文書の適用</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Name of the draft that every organization has</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Reauthenticate</source>
        <translation>再認証</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Guest portal</source>
        <translation>ゲスト ポータル</translation>
    </message>
    <message>
        <source>Guest administration</source>
        <translation>ゲスト管理</translation>
    </message>
    <message>
        <source>Client onboarding</source>
        <translation>クライアント オンボーディング</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>読み取れない証明書</translation>
    </message>
    <message>
        <source>%1, serial %2, %3 to %4</source>
        <extracomment>A certificate: %1 is its name, %2 its serial number, %3 and %4 are dates</extracomment>
        <translation>%1、シリアル %2、%3 ~ %4</translation>
    </message>
    <message>
        <source>A text that is no certificate</source>
        <translation>証明書でないテキスト</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>nothing excluded</source>
        <translation>除外なし</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>There is no value</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>%1 is the name of a field that holds a secret</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field and its value before and after: &quot;Name: Guest → Visitors&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 の追加</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 の移動</translation>
    </message>
    <message>
        <source>conflict over %1 decided</source>
        <translation>%1 の競合の決定</translation>
    </message>
    <message>
        <source>The password does not open the private key</source>
        <translation>パスワードで秘密鍵を開けません</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate</source>
        <translation>秘密鍵が証明書と一致しません</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ChangesPage</name>
    <message>
        <source>The draft was written to %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>下書きを書き出しました: %1</translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>未送信の変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending change(s)</source>
        <translation>
            <numerusform>未送信の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo in the draft</source>
        <translation>下書きを元に戻す</translation>
    </message>
    <message>
        <source>Redo in the draft</source>
        <translation>下書きをやり直す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し...</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>下書きの書き出し</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>下書きを破棄...</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Views of the changes</source>
        <translation>変更の表示</translation>
    </message>
    <message>
        <source>Review and push (%1)</source>
        <extracomment>Tab; %1 is how many changes wait</extracomment>
        <translation>確認して送信 (%1)</translation>
    </message>
    <message>
        <source>Review and push</source>
        <translation>確認して送信</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drafts, current: %1</source>
        <translation>下書き、現在: %1</translation>
    </message>
    <message>
        <source>There are no pending changes.</source>
        <translation>未送信の変更はありません。</translation>
    </message>
    <message>
        <source>A push is running.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A draft in a menu: its name and how many changes it holds</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New draft…</source>
        <translation>新しい下書き...</translation>
    </message>
    <message>
        <source>Rename this draft…</source>
        <translation>この下書きの名前を変更...</translation>
    </message>
    <message>
        <source>Import draft…</source>
        <translation>下書きをインポート...</translation>
    </message>
    <message>
        <source>There is a draft of that name already.</source>
        <translation>その名前の下書きは既にあります。</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>下書きを作成</translation>
    </message>
    <message>
        <source>Rename draft</source>
        <translation>下書きの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Discard “%1”?</source>
        <extracomment>%1 is the name of a draft</extracomment>
        <translation>「%1」を破棄しますか</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending change(s) and all steps of undo go away. This cannot be undone; export the draft first to keep it. The cloud is not touched.</source>
        <translation>
            <numerusform>未送信の変更 %Ln 件と、元に戻すための手順がすべて失われます。この操作は取り消せません。残すには先に書き出してください。クラウドには影響しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <source>Export draft</source>
        <translation>下書きの書き出し</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>下書き (%1)</translation>
    </message>
    <message>
        <source>Import draft</source>
        <translation>下書きをインポート</translation>
    </message>
    <message>
        <source>Drafts and exported configurations (%1)</source>
        <translation>下書きと書き出した設定 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>The file changes nothing here.</source>
        <translation>このファイルによる変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) imported from %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%1 から変更 %Ln 件をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo in the draft: %1</source>
        <extracomment>%1 is what was done in the draft: &quot;Import&quot;, &quot;Label “Corp VLAN” changed&quot;</extracomment>
        <translation>下書きを元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo in the draft: %1</source>
        <extracomment>%1 is what was done in the draft: &quot;Import&quot;, &quot;Label “Corp VLAN” changed&quot;</extracomment>
        <translation>下書きをやり直す: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ChipView</name>
    <message>
        <source>not</source>
        <extracomment>In front of an excluded criterion</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <extracomment>For a chip that can be taken away</extracomment>
        <translation>Delete キーで外せます</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ClientEventModel</name>
    <message>
        <source>fixed last rule</source>
        <translation>固定の最終ルール</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What happened, then the cloud&apos;s own explanation
----------
For screen readers: state word, then what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: time of an event</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Column: the device that an event is about</extracomment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Column: place of the network device</extracomment>
        <translation>サイト</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column: what happened</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Auth Rule</source>
        <extracomment>Column of the portal: rule that decided</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>SSID</source>
        <extracomment>Column: name of the wireless network</extracomment>
        <translation>SSID</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>検索・コマンド実行</translation>
    </message>
    <message>
        <source>Commands, pages and objects found</source>
        <translation>見つかったコマンド、ページ、項目</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンド パレット</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CommandSet</name>
    <message>
        <source>&amp;Open Certificate Files…</source>
        <translation>証明書ファイルを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>New Inspector &amp;Window</source>
        <translation>新しいインスペクター ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export Table as CSV…</source>
        <translation>表を CSV に書き出し(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Close Organization</source>
        <translation>組織を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>見出しを付けてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter This Table</source>
        <translation>この表のフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;Tab of the Page</source>
        <translation>ページの次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Navigation as &amp;Icons</source>
        <translation>ナビゲーションをアイコンで表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Portal Names</source>
        <translation>ポータルの名称(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>行を詰める(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard Rows</source>
        <translation>標準の行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Roomy Rows</source>
        <translation>行を広げる(&amp;R)</translation>
    </message>
    <message>
        <source>Appearance of the &amp;System</source>
        <translation>OS に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light Appearance</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark Appearance</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the &amp;System</source>
        <translation>OS の言語(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel Sync</source>
        <translation>同期をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;onnect to an Organization…</source>
        <translation>組織に接続(&amp;O)...</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Organization</source>
        <translation>デモ組織を開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Manage Workspaces…</source>
        <translation>ワークスペースの管理(&amp;M)...</translation>
    </message>
    <message>
        <source>Open the &amp;Portal in the Browser</source>
        <translation>ポータルをブラウザーで開く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review and push…</source>
        <translation>確認して送信(&amp;R)...</translation>
    </message>
    <message>
        <source>Search or Run a &amp;Command</source>
        <translation>検索・コマンド実行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sekisho</source>
        <translation>Sekisho について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Density of Rows</source>
        <translation>行の間隔(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;witch Organization</source>
        <translation>組織の切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View Mist Certificate</source>
        <translation>Mist 証明書の表示(&amp;V)</translation>
    </message>
    <message>
        <source>View C&amp;ustom RADIUS Server Certificate</source>
        <translation>登録中のカスタム証明書を表示(&amp;U)</translation>
    </message>
    <message>
        <source>On&amp;board CA Configuration</source>
        <translation>Onboard CA の設定(&amp;B)</translation>
    </message>
    <message>
        <source>MDM &amp;Integration Information</source>
        <translation>MDM 統合管理の情報(&amp;I)</translation>
    </message>
    <message>
        <source>Down&amp;load Onboard CA Certificate</source>
        <translation>Onboard CA 証明書のダウンロード(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Inspect Clipboard</source>
        <translation>クリップボードを調べる(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;opy Object As</source>
        <translation>オブジェクトの形式を選んでコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>Connection D&amp;etails</source>
        <translation>接続の詳細(&amp;E)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare two open objects</source>
        <extracomment>heading of a dialog</extracomment>
        <translation>開いている 2 つのオブジェクトの比較</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>置き換え後</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>button: exchanges the two sides of a comparison</extracomment>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右を入れ替える</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>What it means for a renewal</source>
        <translation>更新への影響</translation>
    </message>
    <message>
        <source>Value in use</source>
        <translation>使用中の値</translation>
    </message>
    <message>
        <source>Value of the replacement</source>
        <translation>置き換え後の値</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いなし</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>違い %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first differences only</source>
        <translation>%1(最初の違いだけ)</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>比較できない</translation>
    </message>
    <message>
        <source>Comparison: %1 and %2</source>
        <extracomment>heading of a report; %1 the certificate in use, %2 its replacement</extracomment>
        <translation>比較: %1 と %2</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>まだ結果がありません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ConnectDialog</name>
    <message>
        <source>Connect to an organization</source>
        <translation>組織に接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Closes the dialog</extracomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ConnectionDetailsDialog</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the dialog</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ConnectionForm</name>
    <message>
        <source>Cloud</source>
        <extracomment>Field: which of the vendor&apos;s clouds</extracomment>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Region, host or URL</source>
        <translation>リージョン、ホスト、または URL</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the cloud whose token this is</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>トークンを確認</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Field: one of the token&apos;s organizations</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organizations of the token</source>
        <translation>トークンで見える組織</translation>
    </message>
    <message>
        <source>Check the token to see its organizations.</source>
        <translation>トークンを確認すると、組織が表示されます。</translation>
    </message>
    <message>
        <source>Open organization</source>
        <translation>組織を開く</translation>
    </message>
    <message numerus="yes">
        <source>Reads only, about %n requests. Nothing is written.</source>
        <translation>
            <numerusform>読み取りのみ行います(約 %n リクエスト)。何も書き込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at your portal&apos;s address: %1 is %2.</source>
        <extracomment>%1 is a host (&quot;manage.ac5.mist.com&quot;), %2 a region (&quot;APAC 01&quot;)</extracomment>
        <translation>ポータルのアドレスで分かります(%1 → %2)。</translation>
    </message>
    <message>
        <source>Choose a region, or type the host of your cloud&apos;s API.</source>
        <translation>リージョンを選ぶか、クラウドの API のホストを入力します。</translation>
    </message>
    <message>
        <source>An API token of your account or of the organization. Read rights are enough.</source>
        <translation>アカウントまたは組織の API トークンです。読み取り権限で十分です。</translation>
    </message>
    <message>
        <source>Asking the cloud whose token this is.</source>
        <translation>トークンの持ち主をクラウドに確認しています。</translation>
    </message>
    <message>
        <source>Token of an organization.</source>
        <translation>組織のトークンです。</translation>
    </message>
    <message>
        <source>Token of %1.</source>
        <translation>%1 のトークンです。</translation>
    </message>
    <message>
        <source>There is no keychain: it will be kept in memory, for this run only.</source>
        <translation>キーチェーンがないため、今回の実行中だけメモリーに保持します。</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <extracomment>%1 is the name of the keychain (&quot;the system keychain&quot;)</extracomment>
        <translation>%1に保存します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: whose token it is, where it will be kept</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This cloud does not know the token. A token belongs to one cloud: compare the cloud with your portal&apos;s address, or make a new token.</source>
        <translation>このクラウドはトークンを受け付けません。トークンは 1 つのクラウドでだけ使えます。ポータルのアドレスとクラウドを見比べるか、新しいトークンを作成します。</translation>
    </message>
    <message>
        <source>Paste the API token first.</source>
        <translation>先に API トークンを貼り付けます。</translation>
    </message>
    <message>
        <source>The token sees no organization. Ask an administrator to invite its owner to one.</source>
        <translation>このトークンで見える組織がありません。トークンの持ち主を組織に招待するよう、管理者に依頼します。</translation>
    </message>
    <message>
        <source>Check a token and choose an organization first.</source>
        <translation>先にトークンを確認し、組織を選びます。</translation>
    </message>
    <message>
        <source>Token of…</source>
        <extracomment>Button with a menu of organizations: their token is taken from the keychain</extracomment>
        <translation>保存済みトークン...</translation>
    </message>
    <message>
        <source>Use the stored token of another organization</source>
        <translation>他の組織用に保存したトークンを使用</translation>
    </message>
    <message>
        <source>No token is stored for that organization. Paste one.</source>
        <translation>その組織のトークンは保存されていません。トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <extracomment>Button: another way to connect</extracomment>
        <translation>API トークンを使う</translation>
    </message>
    <message>
        <source>Sign in with password</source>
        <translation>パスワードでサインイン</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: to the cloud, with address and password</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: sends the code of the second factor</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>コードを確認</translation>
    </message>
    <message>
        <source>Keep the session in %1 until it ends by itself</source>
        <extracomment>%1 is the name of the keychain (&quot;the system keychain&quot;)</extracomment>
        <translation>セッションを終了まで%1に保存する</translation>
    </message>
    <message>
        <source>Sign in to see the organizations.</source>
        <translation>サインインすると、組織が表示されます。</translation>
    </message>
    <message>
        <source>Read only: the role there is “%1”. The console will show everything and change nothing.</source>
        <extracomment>%1 is a role as the cloud names it (&quot;read&quot;, &quot;helpdesk&quot;)</extracomment>
        <translation>読み取り専用です。この組織でのロールは「%1」のため、すべて表示できますが変更はできません。</translation>
    </message>
    <message>
        <source>Sign in and choose an organization first.</source>
        <translation>先にサインインして、組織を選んでください。</translation>
    </message>
    <message>
        <source>An account of this cloud with a password. The password is sent once and not kept.</source>
        <translation>パスワードを持つこのクラウドのアカウントです。パスワードは一度だけ送信し、保存しません。</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>サインインしています...</translation>
    </message>
    <message>
        <source>The password is right. Now the code that your authenticator shows.</source>
        <translation>パスワードを確認しました。次に、認証アプリに表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>The session will be kept in %1.</source>
        <extracomment>%1 is the name of the keychain (&quot;the system keychain&quot;)</extracomment>
        <translation>セッションは%1に保存します。</translation>
    </message>
    <message>
        <source>The session is kept in memory, for this run only.</source>
        <translation>セッションはメモリーに置き、この起動の間だけ使います。</translation>
    </message>
    <message>
        <source>Enter e-mail address and password first.</source>
        <translation>先にメール アドレスとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The account sees no organization. Ask an administrator to invite it to one.</source>
        <translation>このアカウントから見える組織がありません。管理者に組織への招待を依頼してください。</translation>
    </message>
    <message>
        <source>This account signs in at %1, which only a browser can do, and such accounts cannot make tokens. Ask an administrator for an organization token.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>このアカウントは %1 でサインインします。これはブラウザーでしか行えず、このようなアカウントではトークンも作れません。管理者に組織のトークンを依頼してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ConnectionText</name>
    <message numerus="yes">
        <source>The token of this organization was last used %Ln day(s) ago. The cloud removes tokens after 90 days without use; fetching keeps it.</source>
        <extracomment>%Ln days since the token was used</extracomment>
        <translation>
            <numerusform>この組織のトークンを最後に使ったのは %Ln 日前です。クラウドは 90 日間使われないトークンを削除しますが、同期すれば維持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of this organization was last used %Ln day(s) ago. The cloud may have removed it.</source>
        <extracomment>%Ln days since the token was used</extracomment>
        <translation>
            <numerusform>この組織のトークンを最後に使ったのは %Ln 日前です。クラウドがすでに削除した可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud runs on this computer: nothing leaves it, so nothing is encrypted.</source>
        <translation>クラウドはこのコンピューター上で動いています。通信は外に出ないため、暗号化していません。</translation>
    </message>
    <message>
        <source>There was no connection since the program started.</source>
        <translation>起動してからまだ接続していません。</translation>
    </message>
    <message>
        <source>The certificate of your proxy (issued by “%1”) stands in for the cloud&apos;s: whoever runs the proxy can read what is sent, the token too. You allowed it in Settings.</source>
        <extracomment>%1 is a certificate authority</extracomment>
        <translation>クラウドの証明書の代わりに、プロキシの証明書(発行者「%1」)が使われています。プロキシの運用者は、トークンも含めて通信内容を読めます。これは「設定」で許可されています。</translation>
    </message>
    <message>
        <source>Encrypted from here to %1. An authority that your system trusts, “%2”, says that it is the cloud.</source>
        <extracomment>%1 is a host, %2 a certificate authority</extracomment>
        <translation>ここから %1 まで暗号化されています。接続先がクラウドであることは、OS が信頼する認証局「%2」が証明しています。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <extracomment>Property: whose token or session it is</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Token of an organization</source>
        <translation>組織のトークン</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>Property: what may be done</extracomment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Property: token or session, and where it is kept</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>A session, until it ends by itself</source>
        <translation>セッション(終了するまで)</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Property: requests to the cloud</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1 of %2 this hour, %3 left</source>
        <translation>この 1 時間に %1 / %2 回、残り %3 回</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>Property: when the cloud is asked next whether something changed</extracomment>
        <translation>次の確認</translation>
    </message>
    <message>
        <source>Only when you ask</source>
        <translation>同期を実行したときのみ</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Property of an API token</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Removed if unused</source>
        <extracomment>Property of an API token: when it lapses; %1 is a date</extracomment>
        <translation>未使用時の削除</translation>
    </message>
    <message>
        <source>on %1, after 90 days without use</source>
        <translation>90 日間使わない場合、%1 に削除</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Property of a connection: protocol and cipher</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <extracomment>Property of a connection; %1 is a number</extracomment>
        <translation>証明書 %1</translation>
    </message>
    <message>
        <source>%1, issued by %2, until %3</source>
        <extracomment>%1 and %2 are names, %3 is a date</extracomment>
        <translation>%1、発行者 %2、期限 %3</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ContainerText</name>
    <message>
        <source>Private key, not encrypted</source>
        <translation>秘密鍵(暗号化なし)</translation>
    </message>
    <message>
        <source>Private key, encrypted</source>
        <translation>秘密鍵(暗号化あり)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate revocation list</source>
        <translation>証明書失効リスト</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Bags in a bag</source>
        <extracomment>PKCS#12: a bag that holds bags</extracomment>
        <translation>入れ子のバッグ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>encrypted with AES (PBES2)</source>
        <translation>AES(PBES2)で暗号化されている</translation>
    </message>
    <message>
        <source>integrity check with SHA-2</source>
        <translation>完全性検査が SHA-2</translation>
    </message>
    <message>
        <source>RC2 needs the legacy provider</source>
        <translation>RC2 には legacy プロバイダーが必要</translation>
    </message>
    <message>
        <source>no integrity check (MAC)</source>
        <translation>完全性検査(MAC)がない</translation>
    </message>
    <message>
        <source>integrity check with PBMAC1</source>
        <translation>完全性検査が PBMAC1</translation>
    </message>
    <message>
        <source>a cipher that is hardly supported</source>
        <translation>ほとんど対応のない暗号方式</translation>
    </message>
    <message>
        <source>Windows 10, Server 2019 and later</source>
        <translation>Windows 10、Server 2019 以降</translation>
    </message>
    <message>
        <source>Windows Server 2016 and earlier</source>
        <translation>Windows Server 2016 以前</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>whether a system can import a file</extracomment>
        <translation>可</translation>
    </message>
    <message>
        <source>Depends on version or settings: %1</source>
        <extracomment>whether a system can import a file; %1 is why older ones cannot</extracomment>
        <translation>バージョンや設定による: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <extracomment>whether a system can import a file; %1 is why not</extracomment>
        <translation>不可: %1</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <translation>完全性検査</translation>
    </message>
    <message>
        <source>MAC with %1, %2 iterations</source>
        <extracomment>%1 digest such as SHA256, %2 number</extracomment>
        <translation>%1 の MAC、反復 %2 回</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Part %1</source>
        <extracomment>%1 running number of a part of a PKCS#12 file</extracomment>
        <translation>部分 %1</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2 bytes</source>
        <extracomment>%1 encryption scheme, %2 number of bytes</extracomment>
        <translation>暗号化: %1、%2 バイト</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>%1 is an operating system or a program</extracomment>
        <translation>インポート: %1</translation>
    </message>
    <message>
        <source>Network profile of Windows</source>
        <translation>Windows のネットワークプロファイル</translation>
    </message>
    <message>
        <source>eap-config (eduroam)</source>
        <translation>eap-config(eduroam)</translation>
    </message>
    <message>
        <source>Configuration profile of Apple</source>
        <translation>Apple の構成プロファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>EAP methods</source>
        <translation>EAP 方式</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Trusted roots (SHA-1)</source>
        <translation>信頼するルート(SHA-1)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ConvertDialog</name>
    <message>
        <source>Save the converted file</source>
        <translation>変換したファイルを保存</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 path of a file</extracomment>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>3DES and RC2, %1 iterations: weak, only for devices that need it</source>
        <translation>3DES と RC2、反復 %1 回: 弱いため、必要な機器にだけ使ってください</translation>
    </message>
    <message>
        <source>AES-256-CBC, PBKDF2-HMAC-SHA256, %1 iterations</source>
        <translation>AES-256-CBC、PBKDF2-HMAC-SHA256、反復 %1 回</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Convert and save</source>
        <extracomment>heading of a dialog</extracomment>
        <translation>変換して保存</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What to convert</source>
        <translation>変換する対象</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Format of the new file</source>
        <translation>新しいファイルの形式</translation>
    </message>
    <message>
        <source>Put the chain in order, leaf first</source>
        <translation>チェーンをリーフから順に並べる</translation>
    </message>
    <message>
        <source>Complete the chain from the other open certificates</source>
        <translation>開いているほかの証明書でチェーンを補う</translation>
    </message>
    <message>
        <source>Leave out the root</source>
        <translation>ルートを除く</translation>
    </message>
    <message>
        <source>Leave out the private key</source>
        <translation>秘密鍵を除く</translation>
    </message>
    <message>
        <source>Write the private key without a password</source>
        <translation>秘密鍵をパスワードなしで書き出す</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>フレンドリ名</translation>
    </message>
    <message>
        <source>What the system&apos;s list of certificates shows. Empty: the name of the certificate.</source>
        <translation>OS の証明書一覧に表示される名前です。空欄なら証明書の名前を使います。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ConvertText</name>
    <message>
        <source>Certificate in the chain</source>
        <translation>チェーン内の証明書</translation>
    </message>
    <message>
        <source>%1: string types</source>
        <extracomment>%1 field of a certificate; ASN.1 string types such as UTF8String</extracomment>
        <translation>%1: 文字列型</translation>
    </message>
    <message>
        <source>%1: critical</source>
        <extracomment>%1 name or OID of an extension; whether it is critical</extracomment>
        <translation>%1: critical</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>%1 OID</extracomment>
        <translation>拡張 %1</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>a field that only the new side has</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>a field that only the old side has</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>a field that differs</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Two certificates</source>
        <translation>2 つの証明書</translation>
    </message>
    <message>
        <source>Two chains</source>
        <translation>2 つのチェーン</translation>
    </message>
    <message>
        <source>Two certificate requests</source>
        <translation>2 つの CSR</translation>
    </message>
    <message>
        <source>A certificate and a certificate request</source>
        <translation>証明書と CSR</translation>
    </message>
    <message>
        <source>By the public key</source>
        <translation>公開鍵による比較</translation>
    </message>
    <message>
        <source>Both sides are the same, byte for byte.</source>
        <translation>左右は 1 バイトも違いません。</translation>
    </message>
    <message>
        <source>The key is the same: pinned keys go on working, and whoever has the old key has the new one.</source>
        <translation>鍵は同じです。ピン留めした鍵はそのまま使えますが、古い鍵を持つ人は新しい鍵も持つことになります。</translation>
    </message>
    <message>
        <source>The key is a new one: whoever pins the old key needs the pin %1.</source>
        <extracomment>%1 Base64 of a fingerprint</extracomment>
        <translation>鍵が新しくなっています。古い鍵をピン留めしている場合は、ピン %1 が必要です。</translation>
    </message>
    <message>
        <source>The key belongs to it.</source>
        <translation>鍵は対応しています。</translation>
    </message>
    <message>
        <source>The key is another one: these two do not belong together.</source>
        <translation>鍵が異なります。この 2 つは対応していません。</translation>
    </message>
    <message>
        <source>The new key is weaker: %2 instead of %1.</source>
        <extracomment>%1 and %2 such as &quot;RSA 3072&quot;</extracomment>
        <translation>新しい鍵は %1 より弱い %2 です。</translation>
    </message>
    <message>
        <source>Names that clients may look for are gone: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>クライアントが照合する可能性のある名前がなくなりました: %1。</translation>
    </message>
    <message>
        <source>Extended key usage is gone: %1.</source>
        <extracomment>%1 list of extended key usages</extracomment>
        <translation>拡張属性がなくなりました: %1。</translation>
    </message>
    <message>
        <source>Key usage is gone: %1.</source>
        <extracomment>%1 list of key usages</extracomment>
        <translation>鍵用途がなくなりました: %1。</translation>
    </message>
    <message>
        <source>The CA signs with another key under the same name (%1): clients must trust the new one.</source>
        <extracomment>%1 name of a CA</extracomment>
        <translation>CA が同じ名前(%1)のまま別の鍵で署名しています。クライアントに新しい CA を信頼させる必要があります。</translation>
    </message>
    <message>
        <source>Another CA issued it: %2 instead of %1. Clients must trust it.</source>
        <extracomment>%1 and %2 names of CAs</extracomment>
        <translation>発行した CA が %1 から %2 に変わりました。クライアントに信頼させる必要があります。</translation>
    </message>
    <message>
        <source>The subject has changed from %1 to %2: profiles that name the server may refuse it.</source>
        <extracomment>%1 and %2 subjects</extracomment>
        <translation>サブジェクトが %1 から %2 に変わりました。サーバー名を指定したプロファイルでは拒否されることがあります。</translation>
    </message>
    <message>
        <source>It is valid for %2 days instead of %1.</source>
        <extracomment>%1 and %2 numbers of days</extracomment>
        <translation>有効期間が %1 日から %2 日に変わりました。</translation>
    </message>
    <message>
        <source>The new one begins on %2, after the old one has ended on %1: nothing is valid in between.</source>
        <extracomment>%1 and %2 times</extracomment>
        <translation>%1 に古い証明書が切れ、%2 に新しい証明書が始まります。その間は有効な証明書がありません。</translation>
    </message>
    <message>
        <source>The right side is the older one: swap the sides for a renewal check.</source>
        <translation>右側のほうが古い証明書です。更新を確認するには左右を入れ替えてください。</translation>
    </message>
    <message>
        <source>The traditional key format is not written: its encryption derives the key with one round of MD5. Every program that reads it reads PKCS#8.</source>
        <translation>従来形式の秘密鍵は書き出しません。暗号鍵を 1 回の MD5 で作る形式だからです。この形式を読めるプログラムは PKCS#8 も読めます。</translation>
    </message>
    <message>
        <source>A DER file holds one object. Choose one, or another format.</source>
        <translation>DER ファイルに入るオブジェクトは 1 つです。1 つを選ぶか、別の形式にしてください。</translation>
    </message>
    <message>
        <source>There is more than one private key. Choose one.</source>
        <translation>秘密鍵が複数あります。1 つを選んでください。</translation>
    </message>
    <message>
        <source>There is no private key to write.</source>
        <translation>書き出す秘密鍵がありません。</translation>
    </message>
    <message>
        <source>There is no certificate to write.</source>
        <translation>書き出す証明書がありません。</translation>
    </message>
    <message>
        <source>None of the certificates belongs to the private key.</source>
        <translation>秘密鍵に対応する証明書がありません。</translation>
    </message>
    <message>
        <source>The private key is encrypted: give its password first.</source>
        <translation>秘密鍵は暗号化されています。先にそのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The private key would stand in the file in clear. Give a password, or say that it may.</source>
        <translation>このままでは秘密鍵が暗号化されずにファイルに入ります。パスワードを指定するか、暗号化しないことを選んでください。</translation>
    </message>
    <message>
        <source>Nothing of this can be written in the chosen format.</source>
        <translation>選んだ形式で書き出せるものがありません。</translation>
    </message>
    <message>
        <source>This format needs a password for the new file.</source>
        <translation>この形式には新しいファイルのパスワードが必要です。</translation>
    </message>
    <message>
        <source>There is nothing to compare on the left side.</source>
        <translation>左側に比較できるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to compare on the right side.</source>
        <translation>右側に比較できるものがありません。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 path of a file</extracomment>
        <translation>%1 はすでにあります。</translation>
    </message>
    <message>
        <source>PKCS#12, modern (AES-256, SHA-256)</source>
        <extracomment>a file format, as opposed to its old form</extracomment>
        <translation>PKCS#12 新形式(AES-256、SHA-256)</translation>
    </message>
    <message>
        <source>PKCS#12, legacy (3DES, RC2, SHA-1)</source>
        <extracomment>a file format, as opposed to its new form</extracomment>
        <translation>PKCS#12 旧形式(3DES、RC2、SHA-1)</translation>
    </message>
    <message>
        <source>PKCS#8: private key alone</source>
        <translation>PKCS#8: 秘密鍵だけ</translation>
    </message>
    <message>
        <source>Traditional private key</source>
        <translation>従来形式の秘密鍵</translation>
    </message>
    <message>
        <source>The certificates were put in order, leaf first.</source>
        <translation>証明書をリーフから順に並べ替えました。</translation>
    </message>
    <message>
        <source>The chain was completed from the other open certificates.</source>
        <translation>開いているほかの証明書でチェーンを補いました。</translation>
    </message>
    <message>
        <source>The chain does not reach a root.</source>
        <translation>チェーンがルートに届いていません。</translation>
    </message>
    <message>
        <source>Certificates that do not belong to the chain stand at its end.</source>
        <translation>チェーンに属さない証明書は末尾にあります。</translation>
    </message>
    <message>
        <source>The root was left out.</source>
        <translation>ルートを除きました。</translation>
    </message>
    <message>
        <source>The private key was left out.</source>
        <translation>秘密鍵を除きました。</translation>
    </message>
    <message>
        <source>The private key stands in the file in clear.</source>
        <translation>ファイルの秘密鍵は暗号化されていません。</translation>
    </message>
    <message>
        <source>The password has characters beyond ASCII: some programs will not open the file with it.</source>
        <translation>パスワードに ASCII 以外の文字があります。このファイルを開けないプログラムがあります。</translation>
    </message>
    <message>
        <source>The file holds certificates alone, no private key.</source>
        <translation>ファイルにあるのは証明書だけで、秘密鍵はありません。</translation>
    </message>
    <message>
        <source>Mist (certificate and key fields)</source>
        <translation>Mist(証明書と鍵の入力欄)</translation>
    </message>
    <message>
        <source>Linux, wpa_supplicant, FreeRADIUS</source>
        <translation>Linux、wpa_supplicant、FreeRADIUS</translation>
    </message>
    <message>
        <source>the import of keys in Windows</source>
        <translation>Windows の鍵のインポート</translation>
    </message>
    <message>
        <source>Android (CA certificates)</source>
        <translation>Android(CA 証明書)</translation>
    </message>
    <message>
        <source>Windows (chains without a key)</source>
        <translation>Windows(鍵のないチェーン)</translation>
    </message>
    <message>
        <source>Windows 10 1709 and later, current macOS, iOS and Android</source>
        <translation>Windows 10 1709 以降、現行の macOS、iOS、Android</translation>
    </message>
    <message>
        <source>Windows Server 2016 and earlier</source>
        <translation>Windows Server 2016 以前</translation>
    </message>
    <message>
        <source>older macOS and iOS (&quot;wrong password&quot;)</source>
        <translation>古い macOS と iOS(「パスワードが違います」と表示)</translation>
    </message>
    <message>
        <source>older Android</source>
        <translation>古い Android</translation>
    </message>
    <message>
        <source>older appliances</source>
        <translation>古いアプライアンス</translation>
    </message>
    <message>
        <source>systems in FIPS mode</source>
        <translation>FIPS モードのシステム</translation>
    </message>
    <message>
        <source>OpenSSL 3 without its legacy provider</source>
        <translation>legacy プロバイダーのない OpenSSL 3</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the entries of a list of systems</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <extracomment>%1 list of systems</extracomment>
        <translation>対象: %1。</translation>
    </message>
    <message>
        <source>Not for: %1.</source>
        <extracomment>%1 list of systems</extracomment>
        <translation>読めない環境: %1。</translation>
    </message>
    <message>
        <source>Mist RADIUS server</source>
        <translation>Mist の RADIUS サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Subject and names only</source>
        <extracomment>a certificate request without a purpose of its own</extracomment>
        <translation>サブジェクトと名前だけ</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>UPN (Microsoft)</source>
        <translation>UPN(Microsoft)</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>サブジェクトが空です。</translation>
    </message>
    <message>
        <source>“%1” is no country code: two capital letters, such as JP.</source>
        <translation>「%1」は国コードではありません。JP のような大文字 2 文字です。</translation>
    </message>
    <message>
        <source>“%1” is no attribute of a subject.</source>
        <translation>「%1」はサブジェクトの属性ではありません。</translation>
    </message>
    <message>
        <source>“%1” is too long for its attribute (RFC 5280).</source>
        <translation>「%1」は属性の上限(RFC 5280)より長い値です。</translation>
    </message>
    <message>
        <source>A RADIUS server needs a DNS name: clients compare it with their profile.</source>
        <translation>RADIUS サーバーには DNS 名が必要です。クライアントがプロファイルと照合します。</translation>
    </message>
    <message>
        <source>“%1” is no DNS name.</source>
        <translation>「%1」は DNS 名ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>「%1」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no email address in ASCII.</source>
        <translation>「%1」は ASCII のメールアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no UPN (name@domain).</source>
        <translation>「%1」は UPN(name@domain)ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no absolute URI.</source>
        <translation>「%1」は絶対 URI ではありません。</translation>
    </message>
    <message>
        <source>Names of the kind “%1” cannot be requested here.</source>
        <translation>「%1」という種類の名前は、ここでは要求できません。</translation>
    </message>
    <message>
        <source>“%1” is a wildcard: Mist does not take it, and some clients refuse it.</source>
        <translation>「%1」はワイルドカードです。Mist では使えず、拒否するクライアントもあります。</translation>
    </message>
    <message>
        <source>Ed25519: hardly any 802.1X client accepts it yet.</source>
        <translation>Ed25519 を受け入れる 802.1X クライアントは、まだほとんどありません。</translation>
    </message>
    <message>
        <source>Without a UPN, an email address or a DNS name policies can match the common name alone.</source>
        <translation>UPN、メールアドレス、DNS 名のいずれもないと、ポリシーで照合できるのは Common Name だけです。</translation>
    </message>
    <message>
        <source>The name is written as %1 (IDNA).</source>
        <translation>名前は %1(IDNA)として書き込みます。</translation>
    </message>
    <message>
        <source>Order of the certificates</source>
        <translation>証明書の並び順</translation>
    </message>
    <message>
        <source>The certificate itself is the same; the chain is not.</source>
        <translation>証明書そのものは同じですが、チェーンが違います。</translation>
    </message>
    <message>
        <source>The certificates on the right side do not stand leaf first, each issued by the next and each once: Mist refuses them so.</source>
        <translation>右側の証明書が、リーフを先頭に発行者の順で 1 つずつ並んでいません。このままでは Mist に拒否されます。</translation>
    </message>
    <message>
        <source>Missing from the chain: %1. Mist needs every certificate up to the root.</source>
        <extracomment>%1 list of names of certificates</extracomment>
        <translation>チェーンに足りない証明書: %1。Mist にはルートまでのすべての証明書が必要です。</translation>
    </message>
    <message>
        <source>New in the chain: %1.</source>
        <extracomment>%1 list of names of certificates</extracomment>
        <translation>チェーンに増えた証明書: %1。</translation>
    </message>
    <message>
        <source>The left side is protected by a password. Give its password.</source>
        <translation>左側はパスワードで保護されています。パスワードを指定してください。</translation>
    </message>
    <message>
        <source>The right side is protected by a password. Give its password.</source>
        <translation>右側はパスワードで保護されています。パスワードを指定してください。</translation>
    </message>
    <message>
        <source>None of the passwords given opens the left side.</source>
        <translation>指定されたどのパスワードでも、左側を開けません。</translation>
    </message>
    <message>
        <source>None of the passwords given opens the right side.</source>
        <translation>指定されたどのパスワードでも、右側を開けません。</translation>
    </message>
    <message>
        <source>The common name is requested as a DNS name too: %1.</source>
        <translation>Common Name を DNS 名としても要求します: %1。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlCandidateModel</name>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer(発行者)</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次回更新</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>Column: number of revoked certificates</extracomment>
        <translation>失効数</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlFileController</name>
    <message>
        <source>Select a CRL file first.</source>
        <translation>先に CRL ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The draft removes this file. Undo brings it back.</source>
        <translation>このファイルは下書きで削除されます。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Select one CRL file only.</source>
        <translation>CRL ファイルを 1 件だけ選択してください。</translation>
    </message>
    <message>
        <source>Upload CRL Files…</source>
        <translation>CRL ファイルのアップロード...</translation>
    </message>
    <message>
        <source>Replace CRL File…</source>
        <translation>CRL ファイルの置き換え...</translation>
    </message>
    <message>
        <source>Delete CRL File…</source>
        <translation>CRL ファイルの削除...</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded into the draft: %Ln CRL file(s)</source>
        <translation>
            <numerusform>下書きにアップロードしました: CRL ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the draft: %Ln CRL file(s)</source>
        <translation>
            <numerusform>下書きで削除しました: CRL ファイル %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlFileModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>Column of the portal; Japanese in brackets behind the English name</extracomment>
        <translation>Issuer(発行者)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Column: from where the CRL file can be downloaded</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Column: when the CRL file was uploaded first</extracomment>
        <translation>アップロード日</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: when the CRL file was replaced last</extracomment>
        <translation>変更日</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>取得しています</translation>
    </message>
    <message>
        <source>not known: the list was not fetched</source>
        <translation>不明: 失効リストは取得されていません</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column: what the draft does to a row</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Next update</source>
        <extracomment>Column: when the CA issues its next CRL</extracomment>
        <translation>次回更新</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>Column: number of revoked certificates</extracomment>
        <translation>失効数</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlFilePane</name>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>アドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 of %2 CRL files</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>CRL ファイル %1 / %2 件</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Uploaded CRL files</source>
        <translation>アップロードした CRL ファイル</translation>
    </message>
    <message>
        <source>No CRL files have been uploaded.</source>
        <translation>CRL ファイルはアップロードされていません。</translation>
    </message>
    <message>
        <source>They are needed where the Mist cloud cannot fetch the CRL of a CA itself.</source>
        <translation>Mist クラウドが CA の CRL を自分で取得できない場合に必要です。</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>アップロード...</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>how long a CRL is fresh; %1 is a date and the days left</extracomment>
        <translation>次回更新: %1</translation>
    </message>
    <message>
        <source>What is in it is not known.</source>
        <translation>内容はわかりません。</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlRemoveDialog</name>
    <message>
        <source>Delete CRL File</source>
        <translation>CRL ファイルの削除</translation>
    </message>
    <message>
        <source>Delete the CRL of %1?</source>
        <extracomment>%1 is the issuer of a CRL</extracomment>
        <translation>%1 の CRL を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln CRL file(s)?</source>
        <translation>
            <numerusform>CRL ファイル %Ln 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates that it revokes may get in again: from then on the Mist cloud knows of their revocation only if it can fetch the CRL of the CA itself.</source>
        <translation>失効した証明書が再び許可されるおそれがあります。以後、Mist クラウドが失効を知るのは、CA の CRL を自分で取得できる場合だけです。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes CRL files, in the draft</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信されません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlText</name>
    <message>
        <source>This cannot be read as a certificate revocation list.</source>
        <translation>証明書失効リスト(CRL)として読み取れません。</translation>
    </message>
    <message>
        <source>A delta CRL: it says only what changed. Upload the complete one.</source>
        <translation>デルタ CRL です。変更点しか含まないため、完全な CRL をアップロードしてください。</translation>
    </message>
    <message>
        <source>There is another one of this issuer further up. The cloud keeps one an issuer.</source>
        <translation>同じ発行者の CRL が上にあります。クラウドは発行者ごとに 1 件だけ保持します。</translation>
    </message>
    <message>
        <source>The very same list is there already.</source>
        <translation>同じリストがすでにあります。</translation>
    </message>
    <message>
        <source>Another CA issued it. Wanted is the list of %1.</source>
        <extracomment>%1 is a distinguished name</extracomment>
        <translation>別の CA が発行したものです。必要なのは %1 のリストです。</translation>
    </message>
    <message>
        <source>Its issuer is none of the registered CAs: %1.</source>
        <extracomment>%1 is a distinguished name</extracomment>
        <translation>発行者が登録済みの CA ではありません: %1</translation>
    </message>
    <message>
        <source>Another key than that of the registered CA has signed it.</source>
        <translation>登録済みの CA とは別の鍵で署名されています。</translation>
    </message>
    <message>
        <source>It is older than the one that is there, which is of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>現在のもの(%1)より古いリストです。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a date, %2 the days left or over: &quot;Jan 14, 2027 · 54 d&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer(発行者)</translation>
    </message>
    <message>
        <source>This update</source>
        <translation>今回更新</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次回更新</translation>
    </message>
    <message>
        <source>CRL number</source>
        <translation>CRL 番号</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>失効した証明書</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>This update: %1 → %2</source>
        <translation>今回更新: %1 → %2</translation>
    </message>
    <message>
        <source>Next update: %1 → %2</source>
        <translation>次回更新: %1 → %2</translation>
    </message>
    <message>
        <source>Revoked certificates: %1 → %2</source>
        <translation>失効した証明書: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newly revoked: %1</source>
        <extracomment>%1 is a list of serial numbers</extracomment>
        <translation>
            <numerusform>新たに失効 %Ln 件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer revoked: %1</source>
        <extracomment>%1 is a list of serial numbers</extracomment>
        <translation>
            <numerusform>失効ではなくなったもの %Ln 件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The same certificates are revoked.</source>
        <translation>失効した証明書は同じです。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlUploadDialog</name>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>There is no certificate revocation list in this text.</source>
        <translation>このテキストに証明書失効リスト(CRL)はありません。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込んでいます...</translation>
    </message>
    <message>
        <source>Upload the CRL of a CA where the Mist cloud cannot fetch it itself.</source>
        <translation>Mist クラウドが自分で取得できない CA の CRL をアップロードします。</translation>
    </message>
    <message>
        <source>%1 of %2 can be uploaded</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 件中 %1 件をアップロードできます</translation>
    </message>
    <message>
        <source>What was given is being read.</source>
        <translation>内容を読み込んでいます。</translation>
    </message>
    <message>
        <source>Open a file, drop one, or paste a CRL.</source>
        <translation>ファイルを開くか、ドロップするか、CRL を貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no CRL that can be uploaded.</source>
        <translation>アップロードできる CRL がありません。</translation>
    </message>
    <message>
        <source>One CRL takes the place of one.</source>
        <translation>置き換えは 1 件ずつです。</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信されません。</translation>
    </message>
    <message>
        <source>Replace CRL File</source>
        <translation>CRL ファイルの置き換え</translation>
    </message>
    <message>
        <source>Upload CRL Files</source>
        <translation>CRL ファイルのアップロード</translation>
    </message>
    <message>
        <source>Certificate revocation list</source>
        <translation>証明書失効リスト(CRL)</translation>
    </message>
    <message>
        <source>Open CRL files</source>
        <translation>CRL ファイルを開く</translation>
    </message>
    <message>
        <source>CRL files (*.crl *.pem *.der)</source>
        <translation>CRL ファイル (*.crl *.pem *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>PEM or DER. Drop files here, or paste PEM.</source>
        <translation>PEM または DER。ファイルをドロップするか、PEM を貼り付けてください。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DataPage</name>
    <message>
        <source>Fetching the organization…</source>
        <translation>組織の情報を取得しています...</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1を取得しています...</translation>
    </message>
    <message>
        <source>The cloud cannot be reached.</source>
        <extracomment>%1 is a time such as &quot;10:38&quot; or &quot;today 10:38&quot;</extracomment>
        <translation>クラウドに接続できません。</translation>
    </message>
    <message>
        <source>Nothing has been fetched from this organization yet.</source>
        <translation>この組織の情報はまだ取得していません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>まだ何も取得していません。</translation>
    </message>
    <message>
        <source>Fetch the organization to see it here, also without a network.</source>
        <translation>取得すると、ネットワークがなくてもここで確認できます。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>You see the state of %1. Everything that only reads works as before. The console tries again by itself.</source>
        <translation>%1 に取得した内容を表示しています。閲覧はこれまでどおりできます。接続は自動的に再試行します。</translation>
    </message>
    <message>
        <source>You see the state of %1.</source>
        <extracomment>%1 is a time such as &quot;today 10:38&quot;</extracomment>
        <translation>%1 に取得した内容を表示しています。</translation>
    </message>
    <message>
        <source>The cloud&apos;s own words: %1</source>
        <extracomment>%1 is what the cloud answered, in the cloud&apos;s own words</extracomment>
        <translation>クラウドの応答(原文): %1</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>トークンを変更...</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <extracomment>%1 is a list of kinds of objects (&quot;labels, sites&quot;)</extracomment>
        <translation>一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The cloud does not give these to your token, or this organization does not have them: %1.</source>
        <translation>このトークンでは取得できないか、この組織にはありません: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>読み取り専用です。</translation>
    </message>
    <message>
        <source>Your token may not change this organization. Looking, filtering, exporting and the Inspector work.</source>
        <translation>このトークンでは組織を変更できません。閲覧、フィルター、書き出し、インスペクターは使えます。</translation>
    </message>
    <message>
        <source>the rights of the token</source>
        <translation>トークンの権限</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>site groups</source>
        <translation>サイト グループ</translation>
    </message>
    <message>
        <source>the organization&apos;s settings</source>
        <translation>組織の設定</translation>
    </message>
    <message>
        <source>the Mist certificate</source>
        <translation>Mist 証明書</translation>
    </message>
    <message>
        <source>CRL files</source>
        <translation>CRL ファイル</translation>
    </message>
    <message>
        <source>the Onboard CA</source>
        <translation>Onboard CA</translation>
    </message>
    <message>
        <source>issued certificates</source>
        <translation>発行済み証明書</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>identity providers</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>linked accounts</source>
        <translation>リンク済みアカウント</translation>
    </message>
    <message>
        <source>portals</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>hit counts</source>
        <translation>ヒット カウント</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>event types</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>device types</source>
        <translation>機器の種類</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln 行を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>ワークスペースを開いています...</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>The cloud does not give it to your token, or this organization does not have it.</source>
        <translation>このトークンでは取得できないか、この組織にはありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of object and the one it is of: &quot;linked accounts (Jamf)&quot;</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Sign in again to fetch and to push. Your draft is untouched.</source>
        <translation>取得と送信には再度サインインが必要です。下書きはそのまま残っています。</translation>
    </message>
    <message numerus="yes">
        <source>It was last used %Ln day(s) ago; the cloud removes tokens that nobody uses for 90 days.</source>
        <extracomment>%Ln days since a token was last used</extracomment>
        <translation>
            <numerusform>最後に使ったのは %Ln 日前です。クラウドは 90 日間使われないトークンを削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン...</translation>
    </message>
    <message>
        <source>Another Sekisho writes it, so here it can only be read.</source>
        <translation>別の Sekisho が書き込み中のため、ここでは読み取りのみです。</translation>
    </message>
    <message>
        <source>Another Sekisho (process %1) writes it, so here it can only be read.</source>
        <translation>別の Sekisho（プロセス %1）が書き込み中のため、ここでは読み取りのみです。</translation>
    </message>
    <message>
        <source>What that one fetches shows here too. Once it is closed, this window takes over.</source>
        <translation>そちらで取得した内容はここにも表示されます。そちらを閉じると、このウィンドウで編集できます。</translation>
    </message>
    <message>
        <source>This workspace is open elsewhere.</source>
        <translation>このワークスペースは別の場所で開かれています。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認...</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more.</source>
        <extracomment>Further items of a list that is cut off</extracomment>
        <translation>
            <numerusform>ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>%1 is an item, e.g. &quot;Rule “Guest”&quot;</extracomment>
        <translation>%1が削除されました。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1が変更されました。</translation>
    </message>
    <message>
        <source>%1 removed %2.</source>
        <extracomment>%1 is an admin, %2 an item, e.g. &quot;Rule “Guest”&quot;</extracomment>
        <translation>%1 が%2を削除しました。</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1 が%2を変更しました。</translation>
    </message>
    <message>
        <source>Your draft is untouched; decide in Changes what holds.</source>
        <translation>下書きはそのままです。どちらを採用するかは「変更」で決めてください。</translation>
    </message>
    <message>
        <source>Somebody changed what your draft changes too.</source>
        <translation>下書きで変更中の項目が、ほかの管理者によって変更されました。</translation>
    </message>
    <message>
        <source>This page cannot change it yet. Use sekishoctl or an edited export (Changes), or the portal.</source>
        <translation>このページからはまだ変更できません。sekishoctl か編集した書き出しファイル (「変更」ページ)、またはポータルを使ってください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DataTable</name>
    <message>
        <source>Nothing of %1 matches</source>
        <translation>一致する項目はありません(%1 件中)</translation>
    </message>
    <message>
        <source>Nothing of %1 matches “%2”</source>
        <translation>「%2」に一致する項目はありません(%1 件中)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DateText</name>
    <message>
        <source>today %1</source>
        <extracomment>%1 a time such as 04:12</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>ended today</source>
        <translation>今日期限切れ</translation>
    </message>
    <message>
        <source>1 day over</source>
        <translation>1 日超過</translation>
    </message>
    <message>
        <source>%1 days over</source>
        <translation>%1 日超過</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>残り 1 日</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>残り %1 日</translation>
    </message>
    <message>
        <source>%1 d over</source>
        <extracomment>Days past the end, narrow cell</extracomment>
        <translation>%1 日超過</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days, narrow cell
----------
Days, as an age</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as an age</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours, as an age</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 日前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 日前</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DerTab</name>
    <message>
        <source>The bytes of a private key are not shown, so that they do not end up in a screenshot or on the clipboard.</source>
        <translation>秘密鍵のバイト列は表示しません。画面の写しやクリップボードに残るのを防ぐためです。</translation>
    </message>
    <message>
        <source>The bytes can be read once the password is given.</source>
        <translation>パスワードを入力するとバイト列を読めます。</translation>
    </message>
    <message>
        <source>There are no bytes to show.</source>
        <translation>表示するバイト列がありません。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>At byte %1</source>
        <extracomment>%1 byte offset</extracomment>
        <translation>位置 %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DetailsDrawer</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DiffModel</name>
    <message>
        <source>only mine</source>
        <extracomment>Only the draft changed the field</extracomment>
        <translation>自分のみ</translation>
    </message>
    <message>
        <source>only theirs</source>
        <extracomment>Only the cloud changed the field</extracomment>
        <translation>相手のみ</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>Draft and cloud changed the field, differently</extracomment>
        <translation>双方</translation>
    </message>
    <message>
        <source>both, the same</source>
        <extracomment>Draft and cloud changed the field to the same value</extracomment>
        <translation>双方、同じ値</translation>
    </message>
    <message>
        <source>new: %1</source>
        <extracomment>A part of a value that comes or goes, for screen readers</extracomment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Column of a comparison: the name of what differs</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Column of a comparison: what the cloud has</extracomment>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Column of a comparison: what the draft has</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column of a comparison: what the draft has</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Column of a comparison: what somebody else made of it in the cloud</extracomment>
        <translation>相手</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DifferenceModel</name>
    <message>
        <source>%1 (chain: %2)</source>
        <extracomment>%1 field, %2 number in the chain: 1 is the issuer of the leaf</extracomment>
        <translation>%1(チェーン: %2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>column: added, removed or changed</extracomment>
        <translation>違い</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>column: part of a certificate</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>column: the certificate that is to be replaced</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Replacement</source>
        <extracomment>column: the certificate that is to replace it</extracomment>
        <translation>置き換え後</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DraftMarks</name>
    <message>
        <source>Changed here, removed in the cloud</source>
        <translation>ここでは変更、クラウドでは削除済み</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DraftNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Only on this computer; the cloud does not see it.</source>
        <translation>この PC だけの名前です。クラウドには送られません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DraftWriter</name>
    <message>
        <source>Another Sekisho writes this workspace, so here it can only be read.</source>
        <translation>別の Sekisho がこのワークスペースに書き込んでいるため、ここでは読み取り専用です。</translation>
    </message>
    <message>
        <source>Your token may not change this organization.</source>
        <translation>お使いのトークンではこの組織を変更できません。</translation>
    </message>
    <message>
        <source>The organization has not been read yet.</source>
        <translation>組織をまだ読み込んでいません。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>すでに存在しません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointDialog</name>
    <message>
        <source>Add Endpoint</source>
        <translation>エンドポイントの追加</translation>
    </message>
    <message>
        <source>Edit Endpoint</source>
        <translation>エンドポイントの編集</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>In any spelling: 00:40:8c:00:00:01, 0040.8c00.0001 …</source>
        <translation>どの書き方でも可: 00:40:8c:00:00:01、0040.8c00.0001 など</translation>
    </message>
    <message>
        <source>An endpoint is its address, so it stays. Add another one for another address.</source>
        <translation>アドレスはエンドポイントそのものなので変更できません。別のアドレスは新しく追加してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Client labels</source>
        <translation>クライアント ラベル</translation>
    </message>
    <message>
        <source>Separated by commas. Rules match them by labels of the type Client Label.</source>
        <translation>カンマ区切り。ルールでは種類が Client Label のラベルで照合します。</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>1 to 4094, or the name of a VLAN.</source>
        <translation>1 〜 4094、または VLAN 名。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>The RADIUS group that the device gets.</source>
        <translation>端末に割り当てる RADIUS グループ。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信されません。</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>下書きに追加</translation>
    </message>
    <message>
        <source>Save to the draft</source>
        <translation>下書きに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A MAC address is needed.</source>
        <translation>MAC アドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is an endpoint with this address.</source>
        <translation>このアドレスのエンドポイントは既にあります。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointImportDialog</name>
    <message>
        <source>The first line has no column “mac”. It should read: mac,labels,vlan,notes,name,radius_group</source>
        <translation>1 行目に「mac」列がありません。次のように書きます: mac,labels,vlan,notes,name,radius_group</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%Ln 行を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be imported.</source>
        <translation>このファイルはインポートできません。</translation>
    </message>
    <message>
        <source>Comparing the file with the endpoints …</source>
        <translation>ファイルとエンドポイントを比較しています...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;New&quot; or &quot;Refused&quot;, %2 a number
----------
%1 is the name of a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no heading: mac, labels, vlan, notes, name, radius_group</source>
        <translation>見出しなし: mac、labels、vlan、notes、name、radius_group の順</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>読み込まない列: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln 件をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>インポートするものがありません。</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet. A column that the file does not have stays as it is, an empty cell empties the field.</source>
        <translation>下書きに入ります。まだ何も送信されません。ファイルにない列はそのまま残り、空のセルは項目を空にします。</translation>
    </message>
    <message>
        <source>No line is here.</source>
        <translation>該当する行がありません。</translation>
    </message>
    <message>
        <source>Import endpoints</source>
        <translation>エンドポイントのインポート</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>All lines of a file, whatever they would do</extracomment>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointImportModel</name>
    <message>
        <source>New</source>
        <extracomment>Of a record of a list: it adds an endpoint</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a record of a list: it changes an endpoint</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>Of a record of a list: the endpoint is so already</extracomment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Of a record of a list: it cannot be taken</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A quotation mark in this line does not end, or text follows it</source>
        <translation>この行の引用符が閉じていないか、閉じた後に文字があります</translation>
    </message>
    <message>
        <source>The line has more cells than the heading</source>
        <translation>見出しよりセルの数が多い行です</translation>
    </message>
    <message>
        <source>The line has characters that cannot be read; save the file as UTF-8</source>
        <translation>読み取れない文字があります。ファイルを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>The line has no MAC address</source>
        <translation>MAC アドレスがありません</translation>
    </message>
    <message>
        <source>Line %1 has the same MAC address</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 行目と同じ MAC アドレスです</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what a record of a list would do</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line in a file</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Client labels</source>
        <translation>クライアント ラベル</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a record is refused</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>No MAC address of a device</source>
        <translation>端末の MAC アドレスではありません</translation>
    </message>
    <message>
        <source>A locally administered (randomized) address; the cloud refuses those</source>
        <translation>ローカル管理(ランダム化)アドレスです。クラウドに拒否されます</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointLabelsDialog</name>
    <message>
        <source>Labels of endpoints</source>
        <translation>エンドポイントのラベル</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %Ln endpoint(s)</source>
        <translation>
            <numerusform>エンドポイント %Ln 件のラベル</numerusform>
        </translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>追加するラベル</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>カンマ区切り。</translation>
    </message>
    <message>
        <source>Labels they have</source>
        <translation>付いているラベル</translation>
    </message>
    <message>
        <source>None of them has a label.</source>
        <translation>ラベルの付いたものはありません。</translation>
    </message>
    <message>
        <source>Unchecked: taken away from all. Checked: all get it.</source>
        <translation>チェックを外すと全件から削除し、付けると全件に追加します。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is a label, %2 and %3 are numbers of endpoints</extracomment>
        <translation>%1 (%2 / %3 件)</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信されません。</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>ラベルを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>MAC</source>
        <extracomment>Column: MAC address</extracomment>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an endpoint</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Client labels</source>
        <extracomment>Column: labels that were given to an endpoint</extracomment>
        <translation>クライアント ラベル</translation>
    </message>
    <message>
        <source>VLAN</source>
        <extracomment>Column: VLAN of an endpoint</extracomment>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column: RADIUS role of an endpoint</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Column: free text</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column: what the draft does to a row</extracomment>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointsPage</name>
    <message>
        <source>Show NAC events</source>
        <translation>NAC イベントを表示</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>There are no endpoints.</source>
        <translation>エンドポイントがありません。</translation>
    </message>
    <message>
        <source>Endpoints give devices without 802.1X a name, labels, a VLAN and a role by their MAC address.</source>
        <translation>802.1X を使わない端末に、MAC アドレスで名前、ラベル、VLAN、ロールを与えます。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ Properties</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>エンドポイント %1 / %2 件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート...</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Add Endpoint…</source>
        <translation>エンドポイントの追加...</translation>
    </message>
    <message>
        <source>Select endpoints first.</source>
        <translation>先にエンドポイントを選択してください。</translation>
    </message>
    <message>
        <source>The draft removes this endpoint. Undo brings it back.</source>
        <translation>下書きで削除されるエンドポイントです。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Select one endpoint only.</source>
        <translation>エンドポイントを 1 件だけ選択してください。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Added to the draft: %1</source>
        <extracomment>%1 is the name of an endpoint</extracomment>
        <translation>下書きに追加しました: %1</translation>
    </message>
    <message>
        <source>Changed in the draft: %1</source>
        <translation>下書きで変更しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed in the draft: %Ln endpoint(s)</source>
        <translation>
            <numerusform>下書きでエンドポイント %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels changed in the draft: %Ln endpoint(s)</source>
        <translation>
            <numerusform>下書きでエンドポイント %Ln 件のラベルを変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Import endpoints</source>
        <translation>エンドポイントのインポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Imported into the draft: %Ln endpoint(s)</source>
        <translation>
            <numerusform>下書きにエンドポイント %Ln 件をインポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ErrorText</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>操作を中止しました。</translation>
    </message>
    <message>
        <source>Something in Sekisho went wrong</source>
        <translation>Sekisho の内部で問題が起きました</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of your data.</source>
        <translation>プログラムの不具合です。データの問題ではありません。</translation>
    </message>
    <message>
        <source>Copy the details and report them. Your draft is kept.</source>
        <translation>詳細をコピーして報告してください。下書きは残っています。</translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation>この値は使えません</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>値を直して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The cloud cannot be reached</source>
        <translation>クラウドに接続できません</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the proxy. You can go on with the last known state.</source>
        <translation>ネットワークとプロキシを確認してください。最後に取得した内容で作業を続けられます。</translation>
    </message>
    <message>
        <source>The cloud did not answer in time</source>
        <translation>クラウドから時間内に応答がありません</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2 seconds.</source>
        <translation>%1 から %2 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the network and the proxy.</source>
        <translation>再試行してください。続く場合はネットワークとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>The answer of %1 ended before it was complete.</source>
        <translation>%1 からの応答が途中で終わりました。</translation>
    </message>
    <message>
        <source>Try again. Nothing that arrived in part is used.</source>
        <translation>再試行してください。途中までの応答は使用しません。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>The TLS connection to %1 could not be made.</source>
        <translation>%1 との TLS 接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check whether a proxy or firewall inspects TLS on this network.</source>
        <translation>このネットワークのプロキシやファイアウォールが TLS を検査していないか確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>サーバー証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 の証明書は %2 に期限が切れました。</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Otherwise the operator of the server must renew the certificate.</source>
        <translation>この PC の時刻を確認してください。時刻が正しい場合は、サーバーの運用者による証明書の更新が必要です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>サーバー証明書を信頼できません</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <translation>%1 の証明書は %2 が発行したもので、この PC では信頼されていません。</translation>
    </message>
    <message>
        <source>If a proxy inspects TLS, add its CA certificate to the system. Otherwise do not continue.</source>
        <translation>プロキシが TLS を検査している場合は、その CA 証明書を OS に追加してください。それ以外の場合は接続しないでください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host</source>
        <translation>サーバー証明書のホスト名が一致しません</translation>
    </message>
    <message>
        <source>The certificate does not name %1.</source>
        <translation>証明書に %1 の名前がありません。</translation>
    </message>
    <message>
        <source>Check the address of the cloud.</source>
        <translation>クラウドのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>A redirect was refused</source>
        <translation>転送を拒否しました</translation>
    </message>
    <message>
        <source>%1 wanted to send a request with a secret on to %2.</source>
        <translation>%1 が、秘密情報を含むリクエストを %2 へ転送しようとしました。</translation>
    </message>
    <message>
        <source>Check the address of the cloud. The secret was not sent there.</source>
        <translation>クラウドのアドレスを確認してください。秘密情報は転送先に送っていません。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes and was not read.</source>
        <translation>%1 バイトを超えたため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the address may be wrong.</source>
        <translation>再試行してください。続く場合はアドレスが誤っている恐れがあります。</translation>
    </message>
    <message>
        <source>This network wants a sign-in first</source>
        <translation>ネットワークへのサインインが必要です</translation>
    </message>
    <message>
        <source>A web page came from %1 where the cloud&apos;s answer was due.</source>
        <translation>%1 から、クラウドの応答ではなく Web ページが返りました。</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>ブラウザーでネットワークにサインインしてから、再試行してください。</translation>
    </message>
    <message>
        <source>This token contains characters that may not be sent</source>
        <translation>トークンに送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Copy the token again, without spaces and line breaks.</source>
        <translation>空白や改行を含めずに、トークンをコピーし直してください。</translation>
    </message>
    <message>
        <source>The cloud does not accept this token</source>
        <translation>クラウドがこのトークンを受け付けません</translation>
    </message>
    <message>
        <source>It was revoked, has expired, or belongs to another cloud.</source>
        <translation>失効したか、期限が切れたか、別のクラウドのトークンです。</translation>
    </message>
    <message>
        <source>Enter another token for this organization.</source>
        <translation>この組織用の別のトークンを入力してください。</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>このトークンには権限がありません</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>クラウドがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for at least read access.</source>
        <translation>組織の管理者に読み取り以上の権限を依頼してください。</translation>
    </message>
    <message>
        <source>The cloud does not have this</source>
        <translation>クラウドに見つかりません</translation>
    </message>
    <message>
        <source>Nothing is at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile. Sync again.</source>
        <translation>すでに削除された恐れがあります。もう一度同期してください。</translation>
    </message>
    <message>
        <source>The cloud refused a value</source>
        <translation>クラウドが値を受け付けませんでした</translation>
    </message>
    <message>
        <source>The request was understood, but a value in it was not accepted.</source>
        <translation>リクエストに含まれる値が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Read the cloud&apos;s own words below.</source>
        <translation>下にあるクラウドの原文を確認してください。</translation>
    </message>
    <message>
        <source>The cloud asks to wait</source>
        <translation>クラウドから待機を求められています</translation>
    </message>
    <message>
        <source>The hourly number of API calls is used up. Calls go on at %1.</source>
        <translation>1 時間あたりの API 呼び出し回数に達しました。%1 に再開します。</translation>
    </message>
    <message>
        <source>Nothing has to be done; it goes on by itself.</source>
        <translation>操作は必要ありません。自動で再開します。</translation>
    </message>
    <message>
        <source>The cloud has a problem</source>
        <translation>クラウド側で問題が起きています</translation>
    </message>
    <message>
        <source>It answered with status %1.</source>
        <translation>状態コード %1 が返りました。</translation>
    </message>
    <message>
        <source>Try again later. Your draft is kept.</source>
        <translation>しばらくしてから再試行してください。下書きは残っています。</translation>
    </message>
    <message>
        <source>The cloud gave an unexpected answer</source>
        <translation>クラウドから想定外の応答がありました</translation>
    </message>
    <message>
        <source>Try again. If it stays so, copy the details and report them.</source>
        <translation>再試行してください。続く場合は詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>It is not JSON, although it should be.</source>
        <translation>JSON であるべき応答が JSON ではありません。</translation>
    </message>
    <message>
        <source>Check the address of the cloud and whether a proxy changes answers.</source>
        <translation>クラウドのアドレスと、プロキシが応答を書き換えていないかを確認してください。</translation>
    </message>
    <message>
        <source>The answer has an unexpected form</source>
        <translation>応答の形式が想定と異なります</translation>
    </message>
    <message>
        <source>While reading %1, something else stood at %2.</source>
        <translation>%1 の読み取り中、%2 が想定と異なりました。</translation>
    </message>
    <message>
        <source>The rest was read. Copy the details and report them.</source>
        <translation>残りは読み取りました。詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>The list does not end</source>
        <translation>一覧が終わりません</translation>
    </message>
    <message>
        <source>The cloud gave more than %1 pages, or the same one again.</source>
        <translation>クラウドが %1 ページを超えて返すか、同じページを繰り返しています。</translation>
    </message>
    <message>
        <source>Try again. What was read so far is not used.</source>
        <translation>再試行してください。途中までの内容は使用しません。</translation>
    </message>
    <message>
        <source>The next page lies on another host</source>
        <translation>次のページが別のホストを指しています</translation>
    </message>
    <message>
        <source>The list wanted to go on at %1. It was not asked, so that the token stays here.</source>
        <translation>一覧の続きが %1 を指していたため、トークンを守るために要求しませんでした。</translation>
    </message>
    <message>
        <source>A second factor is required</source>
        <translation>2 要素認証が必要です</translation>
    </message>
    <message>
        <source>This sign-in lacks its second factor.</source>
        <translation>このサインインでは 2 要素目が済んでいません。</translation>
    </message>
    <message>
        <source>Use an API token instead.</source>
        <translation>代わりに API トークンを使ってください。</translation>
    </message>
    <message>
        <source>This token sees no organization</source>
        <translation>このトークンで見える組織がありません</translation>
    </message>
    <message>
        <source>It is valid, but belongs to no organization on this cloud.</source>
        <translation>トークンは有効ですが、このクラウドのどの組織にも属していません。</translation>
    </message>
    <message>
        <source>Check that the token and the cloud belong together.</source>
        <translation>トークンとクラウドの組み合わせを確認してください。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used</source>
        <translation>OS のキーチェーンを使えません</translation>
    </message>
    <message>
        <source>Secrets are kept in memory until Sekisho ends.</source>
        <translation>秘密情報は Sekisho の終了までメモリーにだけ保持します。</translation>
    </message>
    <message>
        <source>Start the keychain service to keep them for next time.</source>
        <translation>次回も使うには、キーチェーン サービスを起動してください。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>You or the system refused it.</source>
        <translation>利用者または OS が拒否しました。</translation>
    </message>
    <message>
        <source>Try again and allow the access.</source>
        <translation>もう一度実行し、アクセスを許可してください。</translation>
    </message>
    <message>
        <source>There is no token for this organization</source>
        <translation>この組織のトークンがありません</translation>
    </message>
    <message>
        <source>None is kept in the keychain.</source>
        <translation>キーチェーンに保存されていません。</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>The workspace file cannot be read</source>
        <translation>ワークスペース ファイルを読み取れません</translation>
    </message>
    <message>
        <source>%1 is damaged or not of Sekisho. It was not changed.</source>
        <translation>%1 は破損しているか、Sekisho のファイルではありません。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Move the file away and pull again, or restore a copy.</source>
        <translation>ファイルを移動して取得し直すか、コピーから復元してください。</translation>
    </message>
    <message>
        <source>The workspace file is read only</source>
        <translation>ワークスペース ファイルに書き込めません</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>Give yourself write permission, or choose another folder.</source>
        <translation>書き込み権限を付けるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>%1 could not be written. What was saved before is kept.</source>
        <translation>%1 に書き込めませんでした。それまでの保存内容は残っています。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やして、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The workspace was written by a newer Sekisho</source>
        <translation>ワークスペースは新しいバージョンの Sekisho で作られています</translation>
    </message>
    <message>
        <source>%1 has version %2. It was not changed.</source>
        <translation>%1 のバージョンは %2 です。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Update Sekisho.</source>
        <translation>Sekisho を更新してください。</translation>
    </message>
    <message>
        <source>The workspace is already open</source>
        <translation>ワークスペースはすでに開かれています</translation>
    </message>
    <message>
        <source>Another Sekisho holds %1 (process %2).</source>
        <translation>別の Sekisho が %1 を使用しています(プロセス %2)。</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>そのウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The workspace could not be used</source>
        <translation>ワークスペースを使用できませんでした</translation>
    </message>
    <message>
        <source>The database reported a failure.</source>
        <translation>データベースでエラーが起きました。</translation>
    </message>
    <message>
        <source>Copy the details and report them.</source>
        <translation>詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date</source>
        <translation>ワークスペースを更新できませんでした</translation>
    </message>
    <message>
        <source>It stopped at version %1 of %2. A copy made before is untouched.</source>
        <translation>バージョン %2 への更新がバージョン %1 で止まりました。更新前のコピーはそのまま残っています。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>%1 is missing, or may not be read.</source>
        <translation>%1 が存在しないか、読み取り権限がありません。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>パスと権限を確認してください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 は %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>Choose a file with certificates only.</source>
        <translation>証明書だけのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>No certificate or key was found</source>
        <translation>証明書や鍵が見つかりません</translation>
    </message>
    <message>
        <source>The input holds nothing that Sekisho knows.</source>
        <translation>入力に Sekisho が読み取れるものがありません。</translation>
    </message>
    <message>
        <source>Open PEM, DER, PKCS#7, PKCS#12, a CSR or a CRL.</source>
        <translation>PEM、DER、PKCS#7、PKCS#12、CSR、CRL を開いてください。</translation>
    </message>
    <message>
        <source>The encoding is damaged</source>
        <translation>エンコードが壊れています</translation>
    </message>
    <message>
        <source>It cannot be read from byte %1 on.</source>
        <translation>%1 バイト目から読み取れません。</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>A limit was exceeded</source>
        <translation>制限を超えました</translation>
    </message>
    <message>
        <source>The input goes beyond what is sane: %1.</source>
        <translation>入力が想定される限度を超えています: %1</translation>
    </message>
    <message>
        <source>The file may be made to harm. Ask where it came from.</source>
        <translation>悪意のあるファイルの恐れがあります。入手元を確認してください。</translation>
    </message>
    <message>
        <source>The password does not open it</source>
        <translation>パスワードが違います</translation>
    </message>
    <message>
        <source>None of the passwords given opens this object.</source>
        <translation>入力されたパスワードでは開けません。</translation>
    </message>
    <message>
        <source>Enter another password.</source>
        <translation>別のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This encryption is not supported</source>
        <translation>この暗号方式には対応していません</translation>
    </message>
    <message>
        <source>It is encrypted with %1.</source>
        <translation>%1 で暗号化されています。</translation>
    </message>
    <message>
        <source>Encrypt it again with AES, for example with OpenSSL 3.</source>
        <translation>OpenSSL 3 などで、AES を使って暗号化し直してください。</translation>
    </message>
    <message>
        <source>The PKCS#12 file has no integrity data</source>
        <translation>PKCS#12 に完全性のデータがありません</translation>
    </message>
    <message>
        <source>Whether it was changed cannot be checked.</source>
        <translation>改変の有無を確認できません。</translation>
    </message>
    <message>
        <source>This kind of key is not supported</source>
        <translation>この種類の鍵には対応していません</translation>
    </message>
    <message>
        <source>The key is of type %1.</source>
        <translation>鍵の種類は %1 です。</translation>
    </message>
    <message>
        <source>Use RSA or EC keys for 802.1X.</source>
        <translation>802.1X には RSA または EC の鍵を使ってください。</translation>
    </message>
    <message>
        <source>: </source>
        <extracomment>Separates a short title from the explanation after it</extracomment>
        <translation>: </translation>
    </message>
    <message>
        <source>There is no certificate</source>
        <translation>証明書がありません</translation>
    </message>
    <message>
        <source>There is no private key</source>
        <translation>秘密鍵がありません</translation>
    </message>
    <message>
        <source>There is no CRL</source>
        <translation>CRL がありません</translation>
    </message>
    <message>
        <source>There is no OCSP response</source>
        <translation>OCSP レスポンスがありません</translation>
    </message>
    <message>
        <source>elements nested in each other</source>
        <translation>要素の入れ子の深さ</translation>
    </message>
    <message>
        <source>files within files</source>
        <translation>ファイルの入れ子の深さ</translation>
    </message>
    <message>
        <source>size of the input</source>
        <translation>入力の大きさ</translation>
    </message>
    <message>
        <source>size of a certificate</source>
        <translation>証明書の大きさ</translation>
    </message>
    <message>
        <source>size of a certificate request</source>
        <translation>CSR の大きさ</translation>
    </message>
    <message>
        <source>size of an OCSP response</source>
        <translation>OCSP レスポンスの大きさ</translation>
    </message>
    <message>
        <source>size of a PKCS#7 or PKCS#12 file</source>
        <translation>PKCS#7 または PKCS#12 ファイルの大きさ</translation>
    </message>
    <message>
        <source>size of a document</source>
        <translation>文書の大きさ</translation>
    </message>
    <message>
        <source>number of elements in a document</source>
        <translation>文書の要素の数</translation>
    </message>
    <message>
        <source>size of a file in the archive</source>
        <translation>アーカイブ内のファイルの大きさ</translation>
    </message>
    <message>
        <source>size of what was packed</source>
        <translation>展開後の大きさ</translation>
    </message>
    <message>
        <source>number of files in the archive</source>
        <translation>アーカイブ内のファイルの数</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>ファイルの数</translation>
    </message>
    <message>
        <source>number of objects</source>
        <translation>オブジェクトの数</translation>
    </message>
    <message>
        <source>number of certificates</source>
        <translation>証明書の数</translation>
    </message>
    <message>
        <source>number of names</source>
        <translation>名前の数</translation>
    </message>
    <message>
        <source>number of certificate policies</source>
        <translation>証明書ポリシーの数</translation>
    </message>
    <message>
        <source>length of a key</source>
        <translation>鍵の長さ</translation>
    </message>
    <message>
        <source>size of a key</source>
        <translation>鍵の大きさ</translation>
    </message>
    <message>
        <source>size of a secret</source>
        <translation>秘密情報の大きさ</translation>
    </message>
    <message>
        <source>work to make the key out of the password</source>
        <translation>パスワードから鍵を作る計算量</translation>
    </message>
    <message>
        <source>What was given: %1.</source>
        <translation>指定された値: %1。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>%1 an option or argument of the command line</extracomment>
        <translation>不足しているものがあります</translation>
    </message>
    <message>
        <source>%1 was not given.</source>
        <translation>%1 が指定されていません。</translation>
    </message>
    <message>
        <source>See --help of the command.</source>
        <translation>コマンドの --help を参照してください。</translation>
    </message>
    <message>
        <source>Standard input can be read once only</source>
        <translation>標準入力は 1 回しか読めません</translation>
    </message>
    <message>
        <source>It was named with - more than once.</source>
        <translation>- が複数回指定されています。</translation>
    </message>
    <message>
        <source>Name files instead.</source>
        <translation>代わりにファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>フォルダーが空です</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>%1 にファイルがありません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>フォルダーが指定されました</translation>
    </message>
    <message>
        <source>%1 is a folder; a file is needed here.</source>
        <translation>%1 はフォルダーです。ここではファイルが必要です。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%2 holds nothing of the kind.</source>
        <translation>%2 に該当するものがありません。</translation>
    </message>
    <message>
        <source>Choose another file, or give the password of this one.</source>
        <translation>別のファイルを選ぶか、このファイルのパスワードを指定してください。</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>パスワードで保護されています。</translation>
    </message>
    <message>
        <source>Write it as PKCS#8 first: ssh-keygen -p -m PKCS8 -f FILE</source>
        <translation>先に PKCS#8 に変換してください: ssh-keygen -p -m PKCS8 -f ファイル</translation>
    </message>
    <message>
        <source>Export it again with integrity data (a MAC).</source>
        <translation>整合性データ(MAC)を付けてエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>The cloud does not accept this address and password.</source>
        <translation>クラウドがこのメール アドレスとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Check both, and that the account is of this cloud.</source>
        <translation>両方を確認し、このクラウドのアカウントであることも確認してください。</translation>
    </message>
    <message>
        <source>This account signs in at its identity provider</source>
        <translation>このアカウントは ID プロバイダーでサインインします</translation>
    </message>
    <message>
        <source>The cloud sends it to %1, which only a browser can do.</source>
        <translation>クラウドは %1 へ転送しますが、これはブラウザーでしかできません。</translation>
    </message>
    <message>
        <source>Use an organization token, or an account with a password.</source>
        <translation>組織トークン、またはパスワードを持つアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The code was not accepted</source>
        <translation>コードが受け付けられませんでした</translation>
    </message>
    <message>
        <source>It may be too old or mistyped.</source>
        <translation>期限切れか、入力の誤りの可能性があります。</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows now.</source>
        <translation>認証アプリが今表示しているコードを入力してください。</translation>
    </message>
    <message>
        <source>The plan is not the one that was shown</source>
        <translation>表示された計画と異なります</translation>
    </message>
    <message>
        <source>The draft or the cloud changed since. Nothing was sent.</source>
        <translation>その後、下書きまたはクラウドが変わりました。何も送信していません。</translation>
    </message>
    <message>
        <source>Review the new plan, then push.</source>
        <translation>新しい計画を確認してから送信してください。</translation>
    </message>
    <message>
        <source>The plan cannot be pushed yet</source>
        <translation>計画はまだ送信できません</translation>
    </message>
    <message>
        <source>Conflicts to decide: %1. Items that cannot be sent as they are: %2.</source>
        <translation>未解決の競合: %1 件。このままでは送信できない項目: %2 件。</translation>
    </message>
    <message>
        <source>Open Changes and decide them.</source>
        <translation>「変更」を開いて解決してください。</translation>
    </message>
    <message>
        <source>There is nothing to push</source>
        <translation>送信するものがありません</translation>
    </message>
    <message>
        <source>Another push has not ended</source>
        <translation>別の送信が終わっていません</translation>
    </message>
    <message>
        <source>Push %1 was cut off, or is still running. What became of it comes first.</source>
        <translation>送信 %1 は中断されたか、まだ実行中です。先にその結果を確かめる必要があります。</translation>
    </message>
    <message>
        <source>Ask the cloud what was done, then go on.</source>
        <translation>何が反映されたかをクラウドに確認してから続けてください。</translation>
    </message>
    <message>
        <source>There is no such push to undo</source>
        <translation>元に戻せる送信がありません</translation>
    </message>
    <message>
        <source>The history has none of that number.</source>
        <translation>履歴にその番号の送信がありません。</translation>
    </message>
    <message>
        <source>Choose a push from the history.</source>
        <translation>履歴から送信を選んでください。</translation>
    </message>
    <message>
        <source>This workspace is open elsewhere</source>
        <translation>このワークスペースは別の場所で開かれています</translation>
    </message>
    <message>
        <source>Another Sekisho (process %1) writes it, so here it can only be read.</source>
        <translation>別の Sekisho (プロセス %1) が書き込んでいるため、ここでは読み取り専用です。</translation>
    </message>
    <message>
        <source>Close the other one, then open the workspace again.</source>
        <translation>もう一方を閉じてから、ワークスペースを開き直してください。</translation>
    </message>
    <message>
        <source>This sign-in address is not opened</source>
        <translation>このサインイン用アドレスは開きません</translation>
    </message>
    <message>
        <source>%1 is not an https address of the expected sign-in service.</source>
        <translation>%1 は、想定しているサインイン サービスの https アドレスではありません。</translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>The system did not start a browser for the sign-in page.</source>
        <translation>サインイン ページ用のブラウザーが起動しませんでした。</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself.</source>
        <translation>アドレスをコピーして、ご自分で開いてください。</translation>
    </message>
    <message>
        <source>No port is free for the answer of the browser</source>
        <translation>ブラウザーの応答を受けるポートが空いていません</translation>
    </message>
    <message>
        <source>Ports tried on this computer: %1.</source>
        <translation>このコンピューターで試したポート: %1。</translation>
    </message>
    <message>
        <source>End the program that uses them, then try again.</source>
        <translation>使用中のプログラムを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>サインインに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Nothing came back within %1 minutes.</source>
        <translation>%1 分以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Start it again. An old address does not work any more.</source>
        <translation>もう一度始めてください。古いアドレスは使えません。</translation>
    </message>
    <message>
        <source>Somebody is interfering with the sign-in</source>
        <translation>サインインが妨害されています</translation>
    </message>
    <message>
        <source>Answers that belong to no sign-in of yours kept coming. It was stopped.</source>
        <translation>このサインインのものではない応答が続いたため、中止しました。</translation>
    </message>
    <message>
        <source>Close other browser tabs, then start it again.</source>
        <translation>ほかのブラウザー タブを閉じてから、もう一度始めてください。</translation>
    </message>
    <message>
        <source>The sign-in was not granted</source>
        <translation>サインインは許可されませんでした</translation>
    </message>
    <message>
        <source>The provider answered “%1”. Nothing was changed.</source>
        <translation>プロバイダーの応答は「%1」です。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in as an administrator who may grant this.</source>
        <translation>許可できる管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in is not valid any more</source>
        <translation>サインインが無効になりました</translation>
    </message>
    <message>
        <source>The provider does not accept the stored one. It was deleted.</source>
        <translation>保存されていたものをプロバイダーが受け付けないため、削除しました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in</source>
        <translation>別のサインインの応答です</translation>
    </message>
    <message>
        <source>“%1” in it is not what was expected. It was not used.</source>
        <translation>「%1」が想定と異なるため、使用しませんでした。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>サインインをもう一度始めてください。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer cannot be used</source>
        <translation>プロバイダーの応答を使用できません</translation>
    </message>
    <message>
        <source>Problem: %1.</source>
        <translation>問題の箇所: %1。</translation>
    </message>
    <message>
        <source>Try again later. The details may help the provider.</source>
        <translation>後でもう一度試してください。詳細はプロバイダーへの問い合わせに役立ちます。</translation>
    </message>
    <message>
        <source>The account is not linked</source>
        <translation>アカウントはリンクされていません</translation>
    </message>
    <message>
        <source>The browser came back, but the cloud shows no new account.</source>
        <translation>ブラウザーは戻りましたが、クラウドに新しいアカウントがありません。</translation>
    </message>
    <message>
        <source>Perhaps the permission was refused. Start the link again.</source>
        <translation>許可が拒否された可能性があります。リンクをもう一度始めてください。</translation>
    </message>
    <message>
        <source>No plan was shown yet, or the draft holds no change to send.</source>
        <translation>まだ計画を表示していないか、下書きに送信する変更がありません。</translation>
    </message>
    <message>
        <source>Review the changes first, then push.</source>
        <translation>先に変更を確認してから送信してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EventDrawer</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of the details: client, time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The cloud&apos;s own words</source>
        <translation>クラウドの応答(原文)</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>This attempt</source>
        <translation>この接続での経過</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <extracomment>Seconds after the first event, e.g. &quot;+0.6 s&quot;</extracomment>
        <translation>+%1 秒</translation>
    </message>
    <message>
        <source>Certificate SAN (DNS Name)</source>
        <translation>証明書の SAN(DNS Name)</translation>
    </message>
    <message>
        <source>Certificate SAN (UPN)</source>
        <translation>証明書の SAN(UPN)</translation>
    </message>
    <message>
        <source>Certificate SAN (Email)</source>
        <translation>証明書の SAN(Email)</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>証明書の Subject</translation>
    </message>
    <message>
        <source>Certificate serial number</source>
        <translation>証明書のシリアル番号</translation>
    </message>
    <message>
        <source>Certificate expiry</source>
        <translation>証明書の有効期限</translation>
    </message>
    <message>
        <source>Certificate template</source>
        <translation>証明書テンプレート</translation>
    </message>
    <message>
        <source>IdP user name</source>
        <translation>IdP のユーザー名</translation>
    </message>
    <message>
        <source>IdP roles</source>
        <translation>IdP のロール</translation>
    </message>
    <message>
        <source>Client labels</source>
        <translation>クライアント ラベル</translation>
    </message>
    <message>
        <source>MDM</source>
        <translation>MDM</translation>
    </message>
    <message>
        <source>MDM compliance</source>
        <translation>MDM の準拠状態</translation>
    </message>
    <message>
        <source>MDM compliance before</source>
        <translation>以前の MDM の準拠状態</translation>
    </message>
    <message>
        <source>MDM last checked</source>
        <translation>MDM の最終確認</translation>
    </message>
    <message>
        <source>EDR</source>
        <translation>EDR</translation>
    </message>
    <message>
        <source>EDR state</source>
        <translation>EDR の状態</translation>
    </message>
    <message>
        <source>VLAN source</source>
        <translation>VLAN の根拠</translation>
    </message>
    <message>
        <source>Returned attributes</source>
        <translation>返した属性</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>BSSID</source>
        <translation>BSSID</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>ネットワーク機器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>NAS vendor</source>
        <translation>NAS のベンダー</translation>
    </message>
    <message>
        <source>NAS address</source>
        <translation>NAS のアドレス</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>端末のアドレス</translation>
    </message>
    <message>
        <source>Certificate CN</source>
        <translation>証明書の CN</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>証明書の発行者</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Auth Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Dry-run rule</source>
        <translation>ドライランのルール</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>SSID</source>
        <translation>SSID</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>証明書を表示</translation>
    </message>
    <message>
        <source>Identity and posture</source>
        <translation>ID と端末の状態</translation>
    </message>
    <message>
        <source>Show identity provider</source>
        <translation>ID プロバイダーを表示</translation>
    </message>
    <message>
        <source>Other fields, as the cloud names them</source>
        <translation>その他の項目(クラウドでの名前のまま)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EventFilterRow</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Auth Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Time: all</source>
        <translation>時刻: すべて</translation>
    </message>
    <message>
        <source>What happened: all</source>
        <translation>内容: すべて</translation>
    </message>
    <message>
        <source>fixed last rule</source>
        <translation>固定の最終ルール</translation>
    </message>
    <message>
        <source>Site: all</source>
        <translation>サイト: すべて</translation>
    </message>
    <message>
        <source>Auth Rule: all</source>
        <translation>ルール: すべて</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EvidenceReport</name>
    <message>
        <source>Evidence of change: push %1</source>
        <extracomment>title of a report; %1 is a number</extracomment>
        <translation>変更の証跡: 送信 %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>who pushed: name or address of the account that the token belongs to</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>SHA-256 of the JSON document</source>
        <translation>JSON 文書の SHA-256</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading in a report: %1 names an object, %2 is &quot;added&quot;, &quot;changed&quot; or &quot;removed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Issuer: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Serial Number: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>有効期間: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>heads of a table: number, operation, result, time</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信時刻</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>as written</source>
        <extracomment>whether reading an object back showed what was written</extracomment>
        <translation>書き込みどおり</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>相違: %1</translation>
    </message>
    <message>
        <source>What the cloud&apos;s audit log says</source>
        <translation>クラウドの監査ログ</translation>
    </message>
    <message>
        <source>No entry was found.</source>
        <translation>該当する記録はありませんでした。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ExtensionModel</name>
    <message>
        <source>Extension</source>
        <extracomment>column head: name of an extension</extracomment>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>column head: whether an extension is critical
----------
the extension is critical</extracomment>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>column head</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>OID</source>
        <extracomment>column head: object identifier</extracomment>
        <translation>OID</translation>
    </message>
    <message>
        <source>Not critical</source>
        <translation>非クリティカル</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ExtensionsTab</name>
    <message>
        <source>Extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Decoded extension</source>
        <translation>拡張の内容</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>バイトを表示</translation>
    </message>
    <message>
        <source>There are no extensions.</source>
        <translation>拡張はありません。</translation>
    </message>
    <message>
        <source>%1 · critical</source>
        <extracomment>%1 object identifier; the extension is critical</extracomment>
        <translation>%1 · クリティカル</translation>
    </message>
    <message>
        <source>%1 · not critical</source>
        <translation>%1 · 非クリティカル</translation>
    </message>
    <message>
        <source>Technical form:</source>
        <translation>技術的な表記:</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::FilterBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown of all rows</extracomment>
        <translation>%1 / %2 件</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV に書き出し</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <extracomment>%1 a shortcut such as Ctrl+F</extracomment>
        <translation>フィルター (%1)</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>この表を絞り込み</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列の選択</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::FindingRow</name>
    <message>
        <source>%1: %2 Rule %3</source>
        <extracomment>spoken: %1 &quot;Warning&quot;, %2 the finding&apos;s sentences, %3 the rule&apos;s name</extracomment>
        <translation>%1: %2 規則 %3</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <extracomment>%1 is what to do about a finding</extracomment>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>バイトを表示</translation>
    </message>
    <message>
        <source>Show the bytes of %1</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation>%1 のバイトを表示</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::FindingText</name>
    <message>
        <source>Expired.</source>
        <translation>期限切れです。</translation>
    </message>
    <message>
        <source>Not valid yet.</source>
        <translation>まだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>Expires within 7 days.</source>
        <translation>7 日以内に期限切れになります。</translation>
    </message>
    <message>
        <source>Expires within 90 days.</source>
        <translation>90 日以内に期限切れになります。</translation>
    </message>
    <message>
        <source>Not a CA certificate: its basic constraints do not allow it to sign others.</source>
        <translation>CA 証明書ではありません。基本制約(basic constraints)が他の証明書への署名を許していません。</translation>
    </message>
    <message>
        <source>CRL distribution point is a private host (%1): the Mist cloud cannot fetch it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>CRL 配布点が社内のホスト名(%1)のため、Mist クラウドから取得できません。</translation>
    </message>
    <message>
        <source>CRL distribution point %1 is not reached by HTTP.</source>
        <extracomment>%1 is a URL such as ldap:///CN=…</extracomment>
        <translation>CRL 配布点 %1 は HTTP では取得できません。</translation>
    </message>
    <message>
        <source>The same certificate is registered more than once.</source>
        <translation>同じ証明書が重複して登録されています。</translation>
    </message>
    <message>
        <source>No DNS name in the subject alternative name: clients that check the server name refuse it.</source>
        <translation>サブジェクト代替名(SAN)に DNS 名がありません。サーバー名を検証する端末は拒否します。</translation>
    </message>
    <message>
        <source>Wildcard name %1: Mist does not accept wildcards.</source>
        <extracomment>%1 is a name such as *.example.jp</extracomment>
        <translation>ワイルドカード名 %1 が含まれています。Mist はワイルドカードを受け付けません。</translation>
    </message>
    <message>
        <source>The extended key usage lacks TLS web server authentication, which most Android devices need.</source>
        <translation>拡張属性(Extended Key Usage)に TLS Web server authentication がありません。多くの Android 端末で必要です。</translation>
    </message>
    <message>
        <source>Not an X.509 version 3 certificate.</source>
        <translation>X.509 バージョン 3 の証明書ではありません。</translation>
    </message>
    <message>
        <source>The chain is not complete: the certificate of %1 is missing.</source>
        <extracomment>%1 is a distinguished name</extracomment>
        <translation>チェーンが不完全です。%1 の証明書がありません。</translation>
    </message>
    <message>
        <source>This entry cannot be read as a certificate.</source>
        <translation>この項目は証明書として読み取れません。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No findings</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Findings: none</source>
        <translation>検査結果: なし</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <extracomment>%1 is a list such as &quot;1 error, 2 warnings&quot;</extracomment>
        <translation>検査結果: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It is registered already.</source>
        <translation>すでに登録されています。</translation>
    </message>
    <message>
        <source>It stands further up already.</source>
        <translation>同じものが上にあります。</translation>
    </message>
    <message>
        <source>“%1” has the same public key. If this is its renewal, use Replace there.</source>
        <extracomment>%1 is the name of another CA</extracomment>
        <translation>「%1」と公開鍵が同じです。その更新であれば、そちらの「置き換え」を使ってください。</translation>
    </message>
    <message>
        <source>Its key usage does not allow it to sign certificates.</source>
        <translation>鍵用途(Key Usage)が証明書への署名を許可していません。</translation>
    </message>
    <message>
        <source>DSA keys are refused at the default EAP-TLS security level.</source>
        <translation>DSA 鍵は、既定の EAP-TLS セキュリティ レベルでは拒否されます。</translation>
    </message>
    <message>
        <source>A key of %1 bits is refused at the default EAP-TLS security level.</source>
        <translation>%1 ビットの鍵は、既定の EAP-TLS セキュリティ レベルでは拒否されます。</translation>
    </message>
    <message>
        <source>Signed with %1, which is refused at the default EAP-TLS security level.</source>
        <extracomment>%1 is an algorithm: &quot;SHA-1 with RSA&quot;</extracomment>
        <translation>%1 による署名は、既定の EAP-TLS セキュリティ レベルでは拒否されます。</translation>
    </message>
    <message>
        <source>Its extended key usage lacks TLS web client authentication: client certificates below it are refused.</source>
        <translation>拡張属性に TLS web client authentication がないため、この CA の下のクライアント証明書は拒否されます。</translation>
    </message>
    <message>
        <source>The extended key usage of its issuer “%1” lacks TLS web client authentication: client certificates below it are refused.</source>
        <extracomment>%1 is the name of a CA</extracomment>
        <translation>発行者「%1」の拡張属性に TLS web client authentication がないため、この CA の下のクライアント証明書は拒否されます。</translation>
    </message>
    <message>
        <source>Encrypted: open it in the Inspector with its password, and send the certificates from there.</source>
        <translation>暗号化されています。インスペクターでパスワードを入力して開き、そこから証明書を送ってください。</translation>
    </message>
    <message>
        <source>A private key. Nobody needs it here: it stays where it is.</source>
        <translation>秘密鍵です。ここでは不要です。元の場所から動かさないでください。</translation>
    </message>
    <message>
        <source>A public key, no certificate.</source>
        <translation>公開鍵です。証明書ではありません。</translation>
    </message>
    <message>
        <source>A certificate request: the certificate is what the CA makes of it.</source>
        <translation>証明書要求(CSR)です。必要なのは CA が発行した証明書です。</translation>
    </message>
    <message>
        <source>A certificate revocation list: it belongs to the CRL files.</source>
        <translation>証明書失効リスト(CRL)です。CRL ファイルのタブでアップロードしてください。</translation>
    </message>
    <message>
        <source>A certificate, no certificate revocation list.</source>
        <translation>証明書です。証明書失効リスト(CRL)ではありません。</translation>
    </message>
    <message>
        <source>This is no certificate.</source>
        <translation>証明書ではありません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::FindingsTab</name>
    <message>
        <source>No rule has anything to say.</source>
        <translation>どの規則からも指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing as serious as this.</source>
        <translation>この重大度以上の指摘はありません。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>表示する検査結果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Notices and worse</source>
        <translation>注意以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation>検査結果をコピー</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::FingerprintText</name>
    <message>
        <source>Hex ABCD</source>
        <extracomment>how fingerprints are written: hexadecimal without separators, capital letters</extracomment>
        <translation>16 進 ABCD</translation>
    </message>
    <message>
        <source>Hex abcd</source>
        <extracomment>how fingerprints are written: hexadecimal without separators, small letters</extracomment>
        <translation>16 進 abcd</translation>
    </message>
    <message>
        <source>Hex AB:CD</source>
        <extracomment>how fingerprints are written: hexadecimal with colons</extracomment>
        <translation>16 進 AB:CD</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::FirstStartPage</name>
    <message>
        <source>Certificates and keys are examined on this computer only. Tokens stay in the system keychain.</source>
        <translation>証明書と鍵はこの PC の中だけで検査します。トークンは OS のキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Language / 言語</source>
        <translation>言語 / Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Field: light or dark</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Version %1 · not a Juniper product</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>バージョン %1 · Juniper 社の製品ではありません</translation>
    </message>
    <message>
        <source>Connect to an organization</source>
        <translation>組織に接続</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>アカウントなしで使う</translation>
    </message>
    <message>
        <source>Try the demo organization</source>
        <translation>デモ組織を試す</translation>
    </message>
    <message>
        <source>A complete made-up company that runs on this computer. No network.</source>
        <translation>この PC の中だけで動く架空の会社です。ネットワークは使いません。</translation>
    </message>
    <message>
        <source>This build of the program has no demo organization.</source>
        <translation>このビルドにはデモ組織が含まれていません。</translation>
    </message>
    <message>
        <source>Open certificate files…</source>
        <translation>証明書ファイルを開く...</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#12, CSR, CRL. Dropping them on this window works too.</source>
        <translation>PEM、DER、PKCS#12、CSR、CRL。このウィンドウへドロップしても開けます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Entry of a list: the language of the system
----------
Entry of a list: the appearance of the system</extracomment>
        <translation>OS に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 に同期</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a cloud (&quot;APAC 01&quot;), %2 when it was synced</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All workspaces…</source>
        <translation>すべてのワークスペース...</translation>
    </message>
    <message>
        <source>Certificate-based network access, checked before it is sent.</source>
        <translation>証明書によるネットワーク接続を、送信する前に確かめる。</translation>
    </message>
    <message>
        <source>No change is sent before you have seen it, and you can undo it afterwards.</source>
        <translation>変更は、内容を確認するまで送信されません。送信後も元に戻せます。</translation>
    </message>
    <message>
        <source>Works offline on the last known state. Edits are never lost.</source>
        <translation>オフラインでも最後に取得した内容で作業できます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::FormField</name>
    <message>
        <source>required</source>
        <extracomment>Behind the label of a field that must be filled in</extracomment>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::GalleryPage</name>
    <message>
        <source>Colours (text 4.5:1 or better on its ground)</source>
        <translation>色(文字色は背景に対し 4.5:1 以上)</translation>
    </message>
    <message>
        <source>State: shape + word + colour</source>
        <translation>状態: 形 + 言葉 + 色</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Icons (20 px, stroke 1.5, one colour)</source>
        <translation>アイコン(20 px、線幅 1.5、単色)</translation>
    </message>
    <message>
        <source>Chips: criteria and results</source>
        <translation>条件と結果のチップ</translation>
    </message>
    <message>
        <source>Deleted label</source>
        <translation>削除されたラベル</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>Validity bar, hit bar, progress</source>
        <translation>有効期間バー・ヒット数バー・進行</translation>
    </message>
    <message>
        <source>1,044 d left</source>
        <translation>残り 1,044 日</translation>
    </message>
    <message>
        <source>54 d left</source>
        <translation>残り 54 日</translation>
    </message>
    <message>
        <source>2 d over</source>
        <translation>2 日超過</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 / 5 件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>ページ見出し 証明書</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>節の見出し 認証局 5 件</translation>
    </message>
    <message>
        <source>Body text, table cells, buttons</source>
        <translation>本文 CA 証明書の追加</translation>
    </message>
    <message>
        <source>Hint, time stamps, table headers</source>
        <translation>補助 10:38 時点の内容</translation>
    </message>
    <message>
        <source>Verdict cells</source>
        <translation>判定セル</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使える</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>フォーカス</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Add Certificate Authority</source>
        <translation>CA 証明書の追加</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>入力欄(FormField)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shown in events under this name.</source>
        <translation>ログにはこの名前で表示されます。</translation>
    </message>
    <message>
        <source>1 to 4094, or a name</source>
        <translation>1 から 4094、または名前</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>バナー</translation>
    </message>
    <message>
        <source>Intune cannot be synced.</source>
        <translation>Intune の同期に失敗しています。</translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>再リンク...</translation>
    </message>
    <message>
        <source>Offline: you see the state of 10:38.</source>
        <translation>オフライン: 10:38 時点の内容です。</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed.</source>
        <translation>読み取り専用のトークンです。</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>トークンを変更...</translation>
    </message>
    <message>
        <source>The last push was cut off. Asking the cloud what arrived.</source>
        <translation>前回の送信が途中で切れました。クラウドに確認しています。</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Not matching</source>
        <translation>除外条件</translation>
    </message>
    <message>
        <source>site Lobby</source>
        <translation>サイト Lobby</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Selected, focused</source>
        <translation>選択(フォーカスあり)</translation>
    </message>
    <message>
        <source>Selected, other pane focused</source>
        <translation>選択(フォーカスなし)</translation>
    </message>
    <message>
        <source>Disabled rule</source>
        <translation>無効なルール</translation>
    </message>
    <message>
        <source>Empty, nothing yet</source>
        <translation>空(まだ何もない)</translation>
    </message>
    <message>
        <source>There are no Certificates.</source>
        <translation>認証局はまだありません</translation>
    </message>
    <message>
        <source>Add the CA that signed your client certificates.</source>
        <translation>クライアント証明書に署名した CA を追加してください。</translation>
    </message>
    <message>
        <source>Add Certificate Authority…</source>
        <translation>CA 証明書の追加...</translation>
    </message>
    <message>
        <source>Empty, by filter</source>
        <translation>フィルターで 0 件</translation>
    </message>
    <message>
        <source>Loading, only after one second</source>
        <translation>読み込み中(1 秒を超えたときだけ)</translation>
    </message>
    <message>
        <source>Fetching rules and labels, 3 of 9 requests</source>
        <translation>ルールとラベルを取得中(3 / 9 リクエスト)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Toast, 8 s, only for what can be undone</source>
        <translation>トースト(8 秒、取り消せる操作だけ)</translation>
    </message>
    <message>
        <source>Rule 7 removed in the draft</source>
        <translation>ルール 7 を下書きで削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>コマンド パレット(Ctrl+K)</translation>
    </message>
    <message>
        <source>Import Custom RADIUS Server Certificate</source>
        <translation>カスタム RADIUS 証明書のインポート</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>The other icons</source>
        <translation>その他のアイコン</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HeaderBar</name>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try to reach the cloud again</source>
        <translation>クラウドへの接続を再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops a running pull</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the sync</source>
        <translation>同期をキャンセル</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索・コマンド実行</translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>未送信の変更なし</translation>
    </message>
    <message>
        <source>Review and push…</source>
        <translation>確認して送信...</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the cloud (&quot;APAC 01&quot;), %2 what the token may do (&quot;write access&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Organization %1, %2</source>
        <extracomment>Name of the button with the organization, for screen readers; %2 is its cloud and rights</extracomment>
        <translation>組織 %1、%2</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet</source>
        <translation>まだ何も取得していません</translation>
    </message>
    <message>
        <source>Showing the state of %1</source>
        <translation>%1 時点の内容を表示中</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>Name of the cloud of the demo organization</extracomment>
        <translation>デモ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending change(s)</source>
        <translation>
            <numerusform>%Ln 件の未送信の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>read only, open elsewhere</source>
        <extracomment>In place of what the token may do, while another Sekisho writes the workspace</extracomment>
        <translation>読み取り専用、別の場所で使用中</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HexHeader</name>
    <message>
        <source>Tag</source>
        <extracomment>legend of the hex view: identifier octets</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>legend of the hex view: length octets</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>legend of the hex view: content octets</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>legend of the hex view: the element around</extracomment>
        <translation>親</translation>
    </message>
    <message>
        <source>Search bytes, OIDs and elements</source>
        <translation>バイト列、OID、要素を検索</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>read aloud: %1 is a list of words</extracomment>
        <translation>表示の区別: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HexView</name>
    <message>
        <source>Offset %1: %2, of %3 bytes</source>
        <extracomment>Read aloud: %1 offset, %2 the byte in hex, %3 number of bytes</extracomment>
        <translation>位置 %1: %2、全 %3 バイト</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>16 進でコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HiddenTextEdit</name>
    <message>
        <source>Empty. Paste the key or choose a file.</source>
        <translation>空です。鍵を貼り付けるか、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Filled; its text is hidden. Delete empties it.</source>
        <translation>入力済みです。内容は表示されません。Delete キーで空にします。</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <extracomment>%1 file name, %2 number of bytes</extracomment>
        <translation>%1、%2 バイト</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Paste the key here. Its text stays hidden.</source>
        <translation>鍵をここに貼り付けます。内容は表示されません。</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>menu entry</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>menu entry: empties the field</extracomment>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HistoryComparisonPane</name>
    <message>
        <source>The evidence is in %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>証跡を %1 に保存しました。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF で保存(&amp;P)...</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>HTML で保存(&amp;H)...</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>JSON で保存(&amp;J)...</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>button with a menu: which state to put into the draft</extracomment>
        <translation>復元...</translation>
    </message>
    <message>
        <source>Undo this push…</source>
        <translation>この送信を元に戻す...</translation>
    </message>
    <message>
        <source>Evidence report…</source>
        <translation>証跡レポート...</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較する時点がありません</translation>
    </message>
    <message>
        <source>Choose one point to compare it with the one before, or two to compare them with each other.</source>
        <translation>時点を 1 つ選ぶと直前の時点と、2 つ選ぶと互いに比較します。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>two moments that are compared</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中...</translation>
    </message>
    <message>
        <source>The first point: there is nothing to compare it with.</source>
        <translation>最初の時点のため、比較する相手がありません。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ</source>
        <translation>
            <numerusform>%n 件に違いがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud&apos;s audit log does not say who it was.</source>
        <translation>クラウドの監査ログには変更者の記録がありません。</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>from the audit log: %1 is an administrator, %2 a time, %3 the text of the entry</extracomment>
        <translation>%1、%2: 「%3」</translation>
    </message>
    <message>
        <source>Choose a point in time first.</source>
        <translation>先に時点を選んでください。</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>in a menu: %1 names an object, %2 is a time</extracomment>
        <translation>%1 を %2 の状態へ</translation>
    </message>
    <message>
        <source>Everything as of %1</source>
        <extracomment>in a menu: %1 is a time</extracomment>
        <translation>すべてを %1 の状態へ</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>証跡の保存</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HistoryPointModel</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between &quot;2 added&quot; and &quot;1 removed&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>a push in a list of points in time; %1 is what became of it (&quot;Done&quot;, &quot;Stopped&quot;)</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Push: %1</source>
        <translation>送信: %1</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>in a list of points in time: the first look at the cloud, changes that were found by a look</extracomment>
        <translation>最初の同期</translation>
    </message>
    <message>
        <source>Changes in the cloud</source>
        <translation>クラウド側の変更</translation>
    </message>
    <message>
        <source>this console</source>
        <extracomment>who did it</extracomment>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>who did it: the cloud&apos;s log names nobody</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>head of a column: what a point in time is</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>head of a column: who made the changes</extracomment>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HistoryView</name>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中...</translation>
    </message>
    <message>
        <source>Nothing differs from what there is now.</source>
        <translation>現在の状態と違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put into the draft</source>
        <translation>
            <numerusform>%n 件を下書きに入れました</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft “%1” takes the push back.</source>
        <extracomment>%1 is the name of a draft</extracomment>
        <translation>下書き「%1」でこの送信を元に戻せます。</translation>
    </message>
    <message>
        <source>Old points are gone. The workspace takes %1.</source>
        <extracomment>%1 is a size: &quot;12.4 MB&quot;</extracomment>
        <translation>古い履歴を削除しました。ワークスペースの大きさは %1 です。</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation>履歴はまだありません。</translation>
    </message>
    <message>
        <source>Every sync that finds a change and every push is a point in time that can be compared and gone back to.</source>
        <translation>変更が見つかった同期と送信は、それぞれ時点として残ります。時点どうしを比較し、その状態に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 件の時点</numerusform>
        </translation>
    </message>
    <message>
        <source>Points in time</source>
        <extracomment>one of two lists: every sync with changes and every push</extracomment>
        <translation>時点</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>one of two lists: changes of single objects</extracomment>
        <translation>変更者と変更内容</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Object, administrator or words of the audit log</source>
        <translation>対象、管理者、監査ログの語句</translation>
    </message>
    <message>
        <source>Search who changed what</source>
        <translation>変更者と変更内容を検索</translation>
    </message>
    <message>
        <source>No change fits.</source>
        <translation>該当する変更はありません。</translation>
    </message>
    <message>
        <source>Changes are noted from the second sync on.</source>
        <translation>変更は 2 回目の同期から記録されます。</translation>
    </message>
    <message>
        <source>Keep for…</source>
        <extracomment>button: how long the history is kept</extracomment>
        <translation>保存期間...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdentityProviderModel</name>
    <message>
        <source>Answers no domain</source>
        <translation>対応するドメインなし</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>lookups</comment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>State of an identity provider: its lookups succeed</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>This identity provider is the default one</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>not the default</source>
        <translation>既定ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>照会 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: state word, then what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By the events from %1 to %2</source>
        <extracomment>%1 and %2 are dates with time</extracomment>
        <translation>%1 から %2 までのイベントによる</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the portal: name of an identity provider</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>IDP Type</source>
        <extracomment>Column of the portal</extracomment>
        <translation>IDP の種類</translation>
    </message>
    <message>
        <source>Domain Names</source>
        <extracomment>Column of the portal: realms that a provider answers for</extracomment>
        <translation>ドメイン名(レルム)</translation>
    </message>
    <message>
        <source>Default IDP</source>
        <extracomment>Column of the portal</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>Lookups</source>
        <extracomment>Column: how often the provider was asked</extracomment>
        <translation>照会</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether the provider works</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>What the draft does</source>
        <translation>下書きでの変更</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column: what the draft does to the row</extracomment>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdentityProvidersPage</name>
    <message>
        <source>· %1</source>
        <extracomment>A dot between the name of a provider and the reason why it answers</extracomment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: provider, reason
----------
%1 is a provider, %2 its state, e.g. &quot;4 failed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more linked account(s) fail, see below.</source>
        <extracomment>%1 is what was said before</extracomment>
        <translation>
            <numerusform>%1ほかに %n 件のリンク済みアカウントも失敗しています。下の表で確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>再リンク...</translation>
    </message>
    <message numerus="yes">
        <source>%n linked account(s) fail</source>
        <translation>
            <numerusform>失敗しているリンク済みアカウントが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Add IDP</source>
        <translation>IDP の追加</translation>
    </message>
    <message>
        <source>Link Account</source>
        <translation>アカウントをリンク</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>認証テスト...</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>リンク解除...</translation>
    </message>
    <message>
        <source>Which IDP answers for</source>
        <translation>どの IDP が使われるか</translation>
    </message>
    <message>
        <source>Which IDP answers for this user name</source>
        <translation>このユーザー名にはどの IDP が使われるか</translation>
    </message>
    <message>
        <source>user@domain</source>
        <extracomment>An example of a user name</extracomment>
        <translation>ユーザー@ドメイン</translation>
    </message>
    <message>
        <source>Linked Accounts</source>
        <translation>リンク済みアカウント</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>リンク済みアカウント</translation>
    </message>
    <message>
        <source>There are no identity providers.</source>
        <translation>ID プロバイダーがありません。</translation>
    </message>
    <message>
        <source>Needed for groups, account states and password sign-in; EAP-TLS works without.</source>
        <translation>グループ、アカウントの状態、パスワード認証に必要です。EAP-TLS だけなら要りません。</translation>
    </message>
    <message>
        <source>There are no linked accounts.</source>
        <translation>リンク済みアカウントがありません。</translation>
    </message>
    <message>
        <source>Linking Intune, Jamf or another service makes its device state usable in rules.</source>
        <translation>Intune や Jamf などをリンクすると、端末の状態をルールで使えます。</translation>
    </message>
    <message>
        <source>No domain name leads to this provider and it is not the default, so it is never asked.</source>
        <translation>対応するドメイン名がなく既定でもないため、この IDP は使われません。</translation>
    </message>
    <message>
        <source>The cloud&apos;s own words</source>
        <translation>クラウドの応答(原文)</translation>
    </message>
    <message>
        <source>Rules that depend on it</source>
        <translation>影響を受けるルール</translation>
    </message>
    <message>
        <source>Rule %1 “%2”</source>
        <extracomment>%1 is the number, %2 the name of a rule</extracomment>
        <translation>ルール %1「%2」</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <extracomment>Two counts, one after the other: &quot;3 providers, 3 linked accounts&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>プロバイダー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked account(s)</source>
        <translation>
            <numerusform>リンク済みアカウント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The linked accounts could not be read.</source>
        <translation>リンク済みアカウントを取得できませんでした。</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>理由を表示...</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdentityText</name>
    <message>
        <source>No provider</source>
        <translation>該当する IDP なし</translation>
    </message>
    <message>
        <source>matches domain name %1</source>
        <extracomment>%1 is a domain name</extracomment>
        <translation>ドメイン名 %1 に一致</translation>
    </message>
    <message>
        <source>the default: the name has no domain</source>
        <translation>既定の IDP: 名前にドメインがありません</translation>
    </message>
    <message>
        <source>the default: no provider lists %1</source>
        <extracomment>%1 is a domain name</extracomment>
        <translation>既定の IDP: %1 を持つ IDP がありません</translation>
    </message>
    <message>
        <source>the name has no domain, and there is no default</source>
        <translation>名前にドメインがなく、既定の IDP もありません</translation>
    </message>
    <message>
        <source>no provider lists %1, and there is no default</source>
        <extracomment>%1 is a domain name</extracomment>
        <translation>%1 を持つ IDP がなく、既定の IDP もありません</translation>
    </message>
    <message>
        <source>%1; %2 differs in upper and lower case only</source>
        <extracomment>%1 is what was said before, %2 a domain name</extracomment>
        <translation>%1。%2 とは大文字と小文字だけが違います</translation>
    </message>
    <message>
        <source>%1; also listed by %2</source>
        <extracomment>%1 is what was said before, %2 a list of providers</extracomment>
        <translation>%1。%2 にも登録されています</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>IDP Type</source>
        <translation>IDP の種類</translation>
    </message>
    <message>
        <source>Domain Names</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Excluded domains</source>
        <translation>除外ドメイン</translation>
    </message>
    <message>
        <source>Default IDP</source>
        <translation>既定の IDP</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Provider domain</source>
        <translation>プロバイダーのドメイン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Client ID (client credentials)</source>
        <translation>クライアント ID (client credentials)</translation>
    </message>
    <message>
        <source>Client ID (ROPC)</source>
        <translation>クライアント ID (ROPC)</translation>
    </message>
    <message>
        <source>SCIM</source>
        <translation>SCIM</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Server Hosts</source>
        <translation>サーバー ホスト</translation>
    </message>
    <message>
        <source>Base DN</source>
        <translation>ベース DN</translation>
    </message>
    <message>
        <source>Bind DN</source>
        <translation>バインド DN</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>Nested groups</source>
        <translation>入れ子のグループ</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>展開する</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>展開しない</translation>
    </message>
    <message>
        <source>Proxy hosts</source>
        <translation>プロキシ ホスト</translation>
    </message>
    <message>
        <source>SSIDs</source>
        <translation>SSID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>インスタンス URL</translation>
    </message>
    <message>
        <source>Smart group</source>
        <translation>スマート グループ</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>リンクした人</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>リンク日</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>every 2 h (Intune itself every 8 h)</source>
        <translation>2 時間ごと(Intune 側は 8 時間ごと)</translation>
    </message>
    <message>
        <source>every 2 h</source>
        <translation>2 時間ごと</translation>
    </message>
    <message>
        <source>%1 could not be synchronised.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 を同期できませんでした。</translation>
    </message>
    <message>
        <source>Known clients are judged by their old state; new ones count as Unknown.</source>
        <translation>既知の端末は古い状態のまま判定され、新しい端末は「不明」になります。</translation>
    </message>
    <message>
        <source>No rule depends on it now.</source>
        <translation>現在、影響を受けるルールはありません。</translation>
    </message>
    <message>
        <source>Rules that depend on it: %1.</source>
        <translation>影響を受けるルール: %1。</translation>
    </message>
    <message>
        <source>Linking again needs an administrator of %1 to sign in.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>再リンクには %1 の管理者のサインインが必要です。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>Device health from %1 has not been updated since %2.</source>
        <extracomment>%1 is the name of a service, %2 a time</extracomment>
        <translation>%2 以降、%1 の端末の状態が更新されていません。</translation>
    </message>
    <message>
        <source>%1 compliance has not been updated since %2.</source>
        <extracomment>%1 is the name of a service, %2 a time</extracomment>
        <translation>%2 以降、%1 の準拠状態が更新されていません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Age of the state</source>
        <translation>状態の古さ</translation>
    </message>
    <message>
        <source>up to 10 h</source>
        <translation>最大 10 時間前</translation>
    </message>
    <message>
        <source>up to 2 h</source>
        <translation>最大 2 時間前</translation>
    </message>
    <message>
        <source>the app does not renew the cloud&apos;s access</source>
        <translation>アプリがクラウドのアクセス権を更新しません</translation>
    </message>
    <message>
        <source>the app gave the cloud no access</source>
        <translation>アプリがクラウドにアクセス権を与えませんでした</translation>
    </message>
    <message>
        <source>the last sync failed</source>
        <translation>前回の同期に失敗しました</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpActions</name>
    <message>
        <source>Add IDP</source>
        <translation>IDP の追加</translation>
    </message>
    <message>
        <source>Edit identity provider…</source>
        <translation>ID プロバイダーの編集...</translation>
    </message>
    <message>
        <source>Remove identity provider…</source>
        <translation>ID プロバイダーの削除...</translation>
    </message>
    <message>
        <source>Explain which IDP answers…</source>
        <translation>どの IDP が使われるかの説明...</translation>
    </message>
    <message>
        <source>Test sign-in…</source>
        <translation>認証テスト...</translation>
    </message>
    <message>
        <source>No provider is selected.</source>
        <translation>IDP が選択されていません。</translation>
    </message>
    <message>
        <source>The organization has not been read yet.</source>
        <translation>組織の情報をまだ取得していません。</translation>
    </message>
    <message>
        <source>The draft removes it. Undo that first.</source>
        <translation>下書きで削除されています。先に元に戻してください。</translation>
    </message>
    <message>
        <source>This build of Sekisho lacks QtWebSockets, which the test needs.</source>
        <translation>このビルドの Sekisho には、テストに必要な QtWebSockets が含まれていません。</translation>
    </message>
    <message>
        <source>Without a connection to the cloud.</source>
        <translation>クラウドに接続していません。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>すでに存在しません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Added to the draft: %1</source>
        <extracomment>%1 is the name of an identity provider</extracomment>
        <translation>下書きに追加しました: %1</translation>
    </message>
    <message>
        <source>Changed in the draft: %1</source>
        <translation>下書きで変更しました: %1</translation>
    </message>
    <message>
        <source>Removed in the draft: %1</source>
        <extracomment>%1 is the name of an identity provider</extracomment>
        <translation>下書きで削除しました: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpDialog</name>
    <message>
        <source>Reading what was pasted…</source>
        <translation>貼り付けた内容を読み取っています...</translation>
    </message>
    <message>
        <source>Takes the place of %1, which is the default now.</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>現在の既定 %1 に代わって既定になります。</translation>
    </message>
    <message>
        <source>Asked for names without a domain, and for domains that no provider lists.</source>
        <translation>ドメインのない名前や、どの IDP にも登録のないドメインに使われます。</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ送信されません。</translation>
    </message>
    <message>
        <source>New Identity Provider</source>
        <translation>新しい ID プロバイダー</translation>
    </message>
    <message>
        <source>Edit Identity Provider</source>
        <translation>ID プロバイダーの編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>IDP Type</source>
        <translation>IDP の種類</translation>
    </message>
    <message>
        <source>A provider keeps its type. Add another one.</source>
        <translation>種類は変更できません。別の IDP を追加してください。</translation>
    </message>
    <message>
        <source>Domain Names</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Default IDP</source>
        <translation>既定の IDP</translation>
    </message>
    <message>
        <source>This is the default</source>
        <translation>この IDP を既定にする</translation>
    </message>
    <message>
        <source>This version does not know the type “%1”.</source>
        <translation>このバージョンは種類「%1」に対応していません。</translation>
    </message>
    <message>
        <source>Name, domain names and the default can be changed here; all else stays as it is.</source>
        <translation>ここで変更できるのは名前、ドメイン名、既定の設定です。ほかはそのまま残ります。</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>下書きに追加</translation>
    </message>
    <message>
        <source>Save to the draft</source>
        <translation>下書きに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpExplainDialog</name>
    <message>
        <source>Open a client certificate</source>
        <translation>クライアント証明書を開く</translation>
    </message>
    <message>
        <source>There is no certificate in this.</source>
        <translation>証明書が含まれていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a user name, %2 the name of a provider or that there is none</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which IDP answers, and why</source>
        <translation>使われる IDP とその理由</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>user@domain</source>
        <translation>user@domain</translation>
    </message>
    <message>
        <source>Or a client certificate</source>
        <translation>またはクライアント証明書</translation>
    </message>
    <message>
        <source>PEM; paste it, drop a file here, or open one.</source>
        <translation>PEM を貼り付けるか、ファイルをドロップするか、開いてください。</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル...</translation>
    </message>
    <message>
        <source>It is a machine&apos;s certificate</source>
        <translation>マシンの証明書</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpFindingList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: state word, then what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s)</source>
        <translation>
            <numerusform>ほか %Ln 件の指摘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpFormView</name>
    <message>
        <source>Open a PEM file</source>
        <translation>PEM ファイルを開く</translation>
    </message>
    <message>
        <source>NAC is switched off on this cluster, so the proxy does nothing yet.</source>
        <translation>このクラスターでは NAC が無効なため、プロキシはまだ動作しません。</translation>
    </message>
    <message>
        <source>Will be removed.</source>
        <translation>削除されます。</translation>
    </message>
    <message>
        <source>Unchanged. Paste or drop a key to replace it.</source>
        <translation>変更なし。置き換えるには秘密鍵を貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>Unchanged. Type to replace it.</source>
        <translation>変更なし。置き換えるには入力してください。</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A check box below its label: the feature is on</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル...</translation>
    </message>
    <message>
        <source>Open a file: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>ファイルを開く: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Remove&quot; or &quot;Keep&quot;, %2 the name of a field</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpRemoveDialog</name>
    <message>
        <source>Remove Identity Provider</source>
        <translation>ID プロバイダーの削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its domain names go with it. It goes into the draft; nothing is sent yet.</source>
        <translation>ドメイン名の割り当ても削除されます。下書きに入るだけで、まだ送信されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpScimBox</name>
    <message>
        <source>The base URL is on the clipboard.</source>
        <translation>ベース URL をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The SCIM token is on the clipboard for one minute.</source>
        <translation>SCIM トークンをクリップボードにコピーしました(1 分間)。</translation>
    </message>
    <message>
        <source>Without a connection to the cloud.</source>
        <translation>クラウドに接続していません。</translation>
    </message>
    <message>
        <source>Asking the cloud…</source>
        <translation>クラウドに問い合わせています...</translation>
    </message>
    <message>
        <source>The cloud does not show the token. Whoever switched SCIM on may have noted it.</source>
        <translation>クラウドはトークンを表示しません。SCIM を有効にした担当者が控えている可能性があります。</translation>
    </message>
    <message>
        <source>Whoever has the token can write users and groups. It is not kept here.</source>
        <translation>トークンがあればユーザーとグループを書き込めます。ここには保存されません。</translation>
    </message>
    <message>
        <source>The cloud makes base URL and token when this is pushed; open this again then to copy them.</source>
        <translation>ベース URL とトークンはプッシュ後にクラウドが発行します。そのあとここを開いてコピーしてください。</translation>
    </message>
    <message>
        <source>Enable SCIM provisioning</source>
        <translation>SCIM プロビジョニングを有効にする</translation>
    </message>
    <message>
        <source>Show base URL and token</source>
        <translation>ベース URL とトークンを表示</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Copy the base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>Copy the bearer token</source>
        <translation>ベアラートークンをコピー</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpServerList</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共有シークレット</translation>
    </message>
    <message>
        <source>Unchanged. Type to replace it.</source>
        <translation>変更なし。置き換えるには入力してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <extracomment>%1 is the number of a server in its list</extracomment>
        <translation>サーバー %1 を削除</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Require Message-Authenticator</source>
        <translation>Message-Authenticator を必須にする</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Add an authentication server</source>
        <translation>認証サーバーを追加</translation>
    </message>
    <message>
        <source>Add an accounting server</source>
        <translation>アカウンティングサーバーを追加</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpTestDialog</name>
    <message>
        <source>This build of Sekisho lacks QtWebSockets, which the test needs.</source>
        <translation>このビルドの Sekisho には、テストに必要な QtWebSockets が含まれていません。</translation>
    </message>
    <message>
        <source>Without a connection to the cloud.</source>
        <translation>クラウドに接続していません。</translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>By what the cloud has now: %1, %2.</source>
        <translation>クラウドの現在の設定では: %1、%2。</translation>
    </message>
    <message>
        <source>The cloud is asking the provider…</source>
        <translation>クラウドが IDP に問い合わせています...</translation>
    </message>
    <message>
        <source>This takes up to 30 seconds.</source>
        <translation>最大 30 秒かかります。</translation>
    </message>
    <message>
        <source>Stopped. The cloud may finish the test all the same.</source>
        <translation>中止しました。クラウド側ではテストが最後まで行われることがあります。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>認証テスト</translation>
    </message>
    <message>
        <source>The cloud tries user name and password at the provider that answers for the domain name. They are not kept. What is only in the draft does not count.</source>
        <translation>クラウドが、ドメイン名に対応する IDP でユーザー名とパスワードを試します。入力内容は保存されません。下書きだけの変更は反映されません。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>user@domain</source>
        <translation>user@domain</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpText</name>
    <message>
        <source>LDAP Type</source>
        <translation>LDAP の種類</translation>
    </message>
    <message>
        <source>OAuth Type</source>
        <extracomment>Second choice of a provider of the type OAuth: Entra ID, Okta …</extracomment>
        <translation>OAuth の種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Domain Names</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Exclude realms</source>
        <translation>除外レルム</translation>
    </message>
    <message>
        <source>Server Hosts</source>
        <translation>サーバーホスト</translation>
    </message>
    <message>
        <source>Base DN</source>
        <translation>ベース DN</translation>
    </message>
    <message>
        <source>Bind DN</source>
        <translation>バインド DN</translation>
    </message>
    <message>
        <source>Bind Password</source>
        <translation>バインドパスワード</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>WBA client certificate</source>
        <translation>WBA クライアント証明書</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>WBA client key</source>
        <translation>WBA クライアント秘密鍵</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント秘密鍵</translation>
    </message>
    <message>
        <source>User filter</source>
        <translation>ユーザーフィルター</translation>
    </message>
    <message>
        <source>Group filter</source>
        <translation>グループフィルター</translation>
    </message>
    <message>
        <source>Member filter</source>
        <translation>メンバーフィルター</translation>
    </message>
    <message>
        <source>Group attribute</source>
        <translation>グループ属性</translation>
    </message>
    <message>
        <source>Group search base</source>
        <translation>グループ検索ベース</translation>
    </message>
    <message>
        <source>Resolve nested groups</source>
        <translation>入れ子のグループを解決</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Provider domain</source>
        <translation>プロバイダーのドメイン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Client ID (client credentials)</source>
        <translation>クライアント ID (client credentials)</translation>
    </message>
    <message>
        <source>Private key (client credentials)</source>
        <translation>秘密鍵 (client credentials)</translation>
    </message>
    <message>
        <source>Client secret (client credentials)</source>
        <translation>クライアントシークレット (client credentials)</translation>
    </message>
    <message>
        <source>Client ID (ROPC)</source>
        <translation>クライアント ID (ROPC)</translation>
    </message>
    <message>
        <source>Client secret (ROPC)</source>
        <translation>クライアントシークレット (ROPC)</translation>
    </message>
    <message>
        <source>SCIM</source>
        <translation>SCIM</translation>
    </message>
    <message>
        <source>Operator name</source>
        <translation>オペレーター名</translation>
    </message>
    <message>
        <source>SSIDs</source>
        <translation>SSID</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Edge クラスター</translation>
    </message>
    <message>
        <source>Proxy hosts</source>
        <translation>プロキシホスト</translation>
    </message>
    <message>
        <source>Authentication servers</source>
        <translation>認証サーバー</translation>
    </message>
    <message>
        <source>Accounting servers</source>
        <translation>アカウンティングサーバー</translation>
    </message>
    <message>
        <source>What follows the @ in the user names that this provider answers for, one a line.</source>
        <translation>この IDP を使うユーザー名の @ より後の部分。1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Your own domain names: these users are not sent to the proxy.</source>
        <translation>自組織のドメイン名。これらのユーザーはプロキシに送られません。</translation>
    </message>
    <message>
        <source>Names or addresses, one a line.</source>
        <translation>ホスト名またはアドレス。1 行に 1 つ。</translation>
    </message>
    <message>
        <source>For example DC=abc,DC=com</source>
        <translation>例: DC=abc,DC=com</translation>
    </message>
    <message>
        <source>The user name of Google&apos;s access credentials, if you made some.</source>
        <translation>Google のアクセス認証情報のユーザー名(作成した場合)。</translation>
    </message>
    <message>
        <source>For example CN=nas,CN=users,DC=abc,DC=com</source>
        <translation>例: CN=nas,CN=users,DC=abc,DC=com</translation>
    </message>
    <message>
        <source>The authorities that signed the certificates of the servers: PEM, several one after the other.</source>
        <translation>サーバー証明書に署名した認証局。PEM、複数の場合は続けて入力します。</translation>
    </message>
    <message>
        <source>Only for an agreement of your own with WBA; else Juniper&apos;s is used.</source>
        <translation>WBA と独自に契約している場合のみ。なければ Juniper のものが使われます。</translation>
    </message>
    <message>
        <source>PEM. What the directory asks of its clients, together with the key.</source>
        <translation>PEM。ディレクトリが接続元に求める証明書で、秘密鍵とともに使います。</translation>
    </message>
    <message>
        <source>PEM without a password.</source>
        <translation>パスワードのない PEM。</translation>
    </message>
    <message>
        <source>For example (mail=%s); %s becomes the user name.</source>
        <translation>例: (mail=%s)。%s はユーザー名に置き換わります。</translation>
    </message>
    <message>
        <source>For example (objectClass=group)</source>
        <translation>例: (objectClass=group)</translation>
    </message>
    <message>
        <source>For example (CN=%s)</source>
        <translation>例: (CN=%s)</translation>
    </message>
    <message>
        <source>Empty: memberOf.</source>
        <translation>空の場合は memberOf。</translation>
    </message>
    <message>
        <source>Empty: the base DN.</source>
        <translation>空の場合はベース DN。</translation>
    </message>
    <message>
        <source>Groups in groups count, too. Lookups take longer.</source>
        <translation>グループの中のグループも対象にします。検索に時間がかかります。</translation>
    </message>
    <message>
        <source>The name in front of .okta.com, for example dev-88336535.</source>
        <translation>.okta.com の前の名前。例: dev-88336535</translation>
    </message>
    <message>
        <source>The environment ID.</source>
        <translation>環境 ID。</translation>
    </message>
    <message>
        <source>The directory ID of the tenant.</source>
        <translation>テナントのディレクトリ ID。</translation>
    </message>
    <message>
        <source>Of the app that looks up groups and account states.</source>
        <translation>グループとアカウントの状態を調べるアプリのもの。</translation>
    </message>
    <message>
        <source>The RSA private key of the Okta API service app, in PEM.</source>
        <translation>Okta の API サービスアプリの RSA 秘密鍵(PEM)。</translation>
    </message>
    <message>
        <source>Of the app that checks passwords (EAP-TTLS). It works without a second factor only.</source>
        <translation>パスワードを確認するアプリのもの(EAP-TTLS)。多要素認証がない場合にのみ動作します。</translation>
    </message>
    <message>
        <source>May be empty for a public client.</source>
        <translation>パブリッククライアントでは空でもかまいません。</translation>
    </message>
    <message>
        <source>The provider sends users and groups to the cloud; on an error the cloud asks live.</source>
        <translation>IDP がユーザーとグループをクラウドに送ります。エラー時はクラウドが直接問い合わせます。</translation>
    </message>
    <message>
        <source>One a line, for example eduroam.</source>
        <translation>1 行に 1 つ。例: eduroam</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Mist Edges with NAC switched on.</source>
        <translation>NAC を有効にした Mist Edge。</translation>
    </message>
    <message>
        <source>Public names or addresses of the Mist Edges, one a line.</source>
        <translation>Mist Edge の公開ホスト名またはアドレス。1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Where requests of visitors are sent.</source>
        <translation>訪問者の要求の送信先。</translation>
    </message>
    <message>
        <source>Sent along as Operator-Name, for example 1example.jp.</source>
        <translation>Operator-Name として送られます。例: 1example.jp</translation>
    </message>
    <message>
        <source>The server needs a name or an address.</source>
        <translation>サーバーのホスト名またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server needs its shared secret.</source>
        <translation>サーバーの共有シークレットを入力してください。</translation>
    </message>
    <message>
        <source>At least one server is needed.</source>
        <translation>サーバーが少なくとも 1 台必要です。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>This is no ID of a cluster.</source>
        <translation>クラスターの ID ではありません。</translation>
    </message>
    <message>
        <source>This is no ID like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>01234567-89ab-cdef-0123-456789abcdef のような ID ではありません。</translation>
    </message>
    <message>
        <source>Without the domain: %1</source>
        <extracomment>%1 is the name of an Okta tenant</extracomment>
        <translation>ドメインは付けずに入力してください: %1</translation>
    </message>
    <message>
        <source>“%1” is no name of an Okta tenant.</source>
        <translation>「%1」は Okta のテナント名ではありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an address.</source>
        <translation>「%1」はホスト名でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation>「%1」はドメイン名ではありません。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>“%1” is no part of a distinguished name such as DC=abc.</source>
        <translation>「%1」は DC=abc のような識別名の要素ではありません。</translation>
    </message>
    <message>
        <source>Without %s every user would be the same.</source>
        <translation>%s がないと、ユーザーを区別できません。</translation>
    </message>
    <message>
        <source>This is no LDAP filter: the parentheses do not match.</source>
        <translation>LDAP フィルターではありません。かっこの対応を確認してください。</translation>
    </message>
    <message>
        <source>An ID has no spaces.</source>
        <translation>ID に空白は使えません。</translation>
    </message>
    <message>
        <source>This holds something that is no certificate.</source>
        <translation>証明書ではないものが含まれています。</translation>
    </message>
    <message>
        <source>This is no private key in PEM.</source>
        <translation>PEM の秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>Okta needs an RSA key; this is another one.</source>
        <translation>Okta には RSA 鍵が必要ですが、これは別の種類の鍵です。</translation>
    </message>
    <message>
        <source>The key has a password. The cloud has no place for it: take the password off first, for example in the Inspector.</source>
        <translation>秘密鍵にパスワードがあります。クラウドには設定欄がないため、インスペクターなどで先にパスワードを外してください。</translation>
    </message>
    <message>
        <source>There is a key, so its certificate is needed, too.</source>
        <translation>秘密鍵があるため、対応する証明書も必要です。</translation>
    </message>
    <message>
        <source>There is a certificate, so its key is needed, too.</source>
        <translation>証明書があるため、対応する秘密鍵も必要です。</translation>
    </message>
    <message>
        <source>The key belongs to another certificate.</source>
        <translation>秘密鍵が証明書と一致しません。</translation>
    </message>
    <message>
        <source>The certificate is another one and the key stays: nobody can see whether they belong together.</source>
        <translation>証明書だけが変わり秘密鍵はそのままです。対応しているかどうかは確認できません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値です。</translation>
    </message>
    <message>
        <source>Retries go from 0 to 10, the timeout from 1 to 60 seconds.</source>
        <translation>再試行は 0 から 10 回、タイムアウトは 1 から 60 秒です。</translation>
    </message>
    <message>
        <source>Another provider has this name.</source>
        <translation>同じ名前の IDP がほかにあります。</translation>
    </message>
    <message>
        <source>%1 lists one of these, too; nobody knows which of them the cloud asks.</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 にも同じドメイン名があります。クラウドがどちらを使うかは不明です。</translation>
    </message>
    <message>
        <source>Without a domain name, and not the default, it is never asked.</source>
        <translation>ドメイン名がなく既定でもないため、使われません。</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <extracomment>%1 is the name of a list of servers, %2 a number</extracomment>
        <translation>%1 (%2 番目)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is listed by %2 and by %3. Nobody knows which of them the cloud asks.</source>
        <extracomment>%1 is a domain name, %2 and %3 are names of providers</extracomment>
        <translation>%1 は %2 と %3 の両方にあります。クラウドがどちらを使うかは不明です。</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) differ in upper and lower case only.</source>
        <extracomment>%1 and %3 are domain names, %2 and %4 names of providers</extracomment>
        <translation>%1 (%2) と %3 (%4) は大文字と小文字だけが異なります。</translation>
    </message>
    <message>
        <source>%1 has no domain name and is not the default, so it is never asked.</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 はドメイン名がなく既定でもないため、使われません。</translation>
    </message>
    <message>
        <source>There is no default: names without a domain, or with one that no provider lists, get no answer.</source>
        <translation>既定の IDP がありません。ドメインのない名前や、どの IDP にもないドメインには応答がありません。</translation>
    </message>
    <message>
        <source>The default is a provider that does not exist.</source>
        <translation>既定に設定された IDP が存在しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln 台のクライアント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came with %2, which no provider lists: nobody answers.</source>
        <extracomment>%1 is &quot;3 clients&quot;, %2 a domain name</extracomment>
        <translation>%1が、どの IDP にもない %2 で接続しました。応答する IDP はありません。</translation>
    </message>
    <message>
        <source>%1 came with %2, which no provider lists: the default, %3, answers.</source>
        <extracomment>%1 is &quot;3 clients&quot;, %2 a domain name, %3 the name of a provider</extracomment>
        <translation>%1が、どの IDP にもない %2 で接続しました。既定の %3 が応答します。</translation>
    </message>
    <message>
        <source>%1 goes to %2, not to %4, although %4 has %3: domain names are compared whole.</source>
        <extracomment>%1 and %3 are domain names, %2 and %4 names of providers</extracomment>
        <translation>%1 には %2 が使われます。%4 に %3 がありますが、ドメイン名は全体で比較されるため %4 は使われません。</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The certificate field for lookups is set to Automatic. The order is not documented; this one is assumed.</source>
        <translation>検索に使う証明書フィールドは「自動」です。順序は公開されていないため、ここでは次の順と仮定します。</translation>
    </message>
    <message>
        <source>The certificate field for lookups is set to %1.</source>
        <extracomment>%1 is a field of a certificate, e.g. &quot;UPN&quot;</extracomment>
        <translation>検索に使う証明書フィールドは %1 です。</translation>
    </message>
    <message>
        <source>The certificate has no %1.</source>
        <extracomment>%1 is a field of a certificate, e.g. &quot;UPN&quot;</extracomment>
        <translation>証明書に %1 がありません。</translation>
    </message>
    <message>
        <source>%1 of the certificate: %2</source>
        <extracomment>%1 is a field of a certificate, %2 its value</extracomment>
        <translation>証明書の %1: %2</translation>
    </message>
    <message>
        <source>So there is no name, and no provider can be asked.</source>
        <translation>名前がないため、どの IDP にも問い合わせできません。</translation>
    </message>
    <message>
        <source>What follows the last @ is the domain name: %1</source>
        <extracomment>%1 is a domain name</extracomment>
        <translation>最後の @ より後がドメイン名です: %1</translation>
    </message>
    <message>
        <source>Nothing follows an @, so there is no domain name.</source>
        <translation>@ より後がないため、ドメイン名はありません。</translation>
    </message>
    <message>
        <source>%1 leaves %2 to others.</source>
        <extracomment>%1 is the name of a provider, %2 a domain name</extracomment>
        <translation>%1 は %2 を除外しています。</translation>
    </message>
    <message>
        <source>%1 lists %2, spelled in other letter case. Whether the cloud takes that is not documented.</source>
        <extracomment>%1 is the name of a provider, %2 a domain name</extracomment>
        <translation>%1 に、大文字と小文字が異なる %2 があります。クラウドが同じものとして扱うかは公開されていません。</translation>
    </message>
    <message>
        <source>%1 lists %2: it is asked.</source>
        <extracomment>%1 is the name of a provider, %2 a domain name</extracomment>
        <translation>%1 に %2 があるため、この IDP が使われます。</translation>
    </message>
    <message>
        <source>%1 lists %2, too. Which one the cloud takes is not documented.</source>
        <extracomment>%1 is the name of a provider, %2 a domain name</extracomment>
        <translation>%1 にも %2 があります。クラウドがどちらを使うかは公開されていません。</translation>
    </message>
    <message>
        <source>No provider lists %1.</source>
        <extracomment>%1 is a domain name</extracomment>
        <translation>%1 はどの IDP にもありません。</translation>
    </message>
    <message>
        <source>%1 is the default: it is asked.</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 が既定のため、この IDP が使われます。</translation>
    </message>
    <message>
        <source>There is no default: nobody is asked.</source>
        <translation>既定の IDP がないため、どの IDP も使われません。</translation>
    </message>
    <message>
        <source>The provider accepted user name and password.</source>
        <translation>IDP がユーザー名とパスワードを受け入れました。</translation>
    </message>
    <message>
        <source>No provider answers for this user name.</source>
        <translation>このユーザー名に対応する IDP がありません。</translation>
    </message>
    <message>
        <source>The provider refused user name or password.</source>
        <translation>IDP がユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The test failed at the provider.</source>
        <translation>IDP でテストに失敗しました。</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>問い合わせ先: %1</translation>
    </message>
    <message>
        <source>The cloud says: %1</source>
        <extracomment>%1 are the cloud&apos;s own words, in English</extracomment>
        <translation>クラウドの応答: %1</translation>
    </message>
    <message>
        <source>The cloud did not say which test it answers: if somebody else tests at the same moment, it may be theirs.</source>
        <translation>どのテストへの応答かは示されていません。同時に別の人がテストしている場合、その結果の可能性があります。</translation>
    </message>
    <message>
        <source>Nobody answers for %1 any more.</source>
        <translation>%1 に応答する IDP がなくなります。</translation>
    </message>
    <message>
        <source>For %1 the default answers then: %2.</source>
        <translation>%1 には既定の %2 が応答するようになります。</translation>
    </message>
    <message>
        <source>There is no default any more: names without a domain, or with one that no provider lists, get no answer.</source>
        <translation>既定の IDP がなくなります。ドメインのない名前や、どの IDP にもないドメインには応答がなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known client(s) were looked up there.</source>
        <translation>
            <numerusform>既知のクライアント %Ln 台がこの IDP で検索されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that ask for groups do not match its users any more: %1.</source>
        <extracomment>%1 is a list of rule numbers such as &quot;3, 4&quot;</extracomment>
        <translation>グループを条件とする次のルールは、この IDP のユーザーに一致しなくなります: %1</translation>
    </message>
    <message>
        <source>Nobody is looked up there, and no domain name leads to it.</source>
        <translation>この IDP で検索されたクライアントはなく、対応するドメイン名もありません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::InspectorCommandText</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)...</translation>
    </message>
    <message>
        <source>Watc&amp;h Folder…</source>
        <translation>フォルダーを監視(&amp;H)...</translation>
    </message>
    <message>
        <source>S&amp;top Watching</source>
        <translation>監視を終了(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lear the Inspector</source>
        <extracomment>closes everything that is open in the Inspector</extracomment>
        <translation>インスペクターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Com&amp;pare Objects…</source>
        <translation>オブジェクトの比較(&amp;P)...</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>変換(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;New Certificate Request…</source>
        <translation>新しい CSR(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Rehearse EAP…</source>
        <translation>EAP の再現(&amp;R)...</translation>
    </message>
    <message>
        <source>Check RADIUS &amp;Bundle…</source>
        <translation>RADIUS バンドル診断(&amp;B)...</translation>
    </message>
    <message>
        <source>Save as PE&amp;M…</source>
        <translation>PEM で保存(&amp;M)...</translation>
    </message>
    <message>
        <source>Save as &amp;DER…</source>
        <translation>DER で保存(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <extracomment>the verdict on a certificate as PDF or HTML</extracomment>
        <translation>レポートを保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Print Report…</source>
        <translation>レポートを印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>PEM でコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy DER as &amp;Base64</source>
        <translation>DER を Base64 でコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Copy DER as &amp;Hex</source>
        <translation>DER を 16 進でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;Subject</source>
        <translation>サブジェクトをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;1 Fingerprint</source>
        <translation>SHA-1 フィンガープリントをコピー(&amp;1)</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256 Fingerprint</source>
        <translation>SHA-256 フィンガープリントをコピー(&amp;2)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>No network is used here</source>
        <translation>ネットワークは使いません</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く...</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>button: takes what is on the clipboard</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button: stops reading files</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Open objects</source>
        <translation>開いているもの</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <comment>number of objects in files</comment>
        <extracomment>%1 is &quot;4 files&quot;</extracomment>
        <translation>
            <numerusform>%1 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>ここへファイルをドロップ</translation>
    </message>
    <message>
        <source>%1 bytes of DER in %2, at byte %3</source>
        <extracomment>%1 number of bytes, %2 format of the file, %3 byte offset in the file</extracomment>
        <translation>DER %1 バイト、%2 の %3 バイト目</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 バイト、%2</translation>
    </message>
    <message>
        <source>Certificates and keys (%1)</source>
        <translation>証明書と鍵 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>クリップボードにテキストもファイルもありません。</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 of %2 files have been read</extracomment>
        <translation>%2 ファイル中 %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save as PEM</source>
        <translation>PEM で保存</translation>
    </message>
    <message>
        <source>Save as DER</source>
        <translation>DER で保存</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 path of a file</extracomment>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Check RADIUS bundle…</source>
        <extracomment>button: opens the bundle doctor</extracomment>
        <translation>RADIUS バンドル診断...</translation>
    </message>
    <message>
        <source>Check RADIUS bundle</source>
        <translation>RADIUS バンドル診断</translation>
    </message>
    <message>
        <source>Rehearse EAP…</source>
        <extracomment>button: plays an EAP-TLS authentication through</extracomment>
        <translation>EAP の再現...</translation>
    </message>
    <message>
        <source>Rehearse an EAP-TLS authentication</source>
        <translation>EAP-TLS 認証の再現</translation>
    </message>
    <message>
        <source>More ways to open</source>
        <extracomment>button with a menu: other ways to open something</extracomment>
        <translation>ほかの開き方</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 objects are left by the filter</extracomment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>何も開かれていない。</translation>
    </message>
    <message>
        <source>Only the first %1 files are opened.</source>
        <extracomment>%1 number</extracomment>
        <translation>最初の %1 ファイルだけを開きました。</translation>
    </message>
    <message>
        <source>The verdict is not ready yet.</source>
        <translation>判定はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>判定を保存</translation>
    </message>
    <message>
        <source>Drop files, folders or text here: PEM, DER, PKCS#7, PKCS#12, CSR, CRL, keys, OCSP responses, Java key stores, ZIP, profiles (.mobileconfig, eap-config, WLAN).</source>
        <translation>ファイル、フォルダー、テキストをここへドロップ。PEM、DER、PKCS#7、PKCS#12、CSR、CRL、鍵、OCSP 応答、Java キーストア、ZIP、プロファイル (.mobileconfig、eap-config、WLAN)。</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#7, PKCS#12, CSR, CRL, keys, OCSP responses, Java key stores, ZIP and profiles (.mobileconfig, eap-config, WLAN) are read on this computer. Text can be pasted with %1.</source>
        <translation>PEM、DER、PKCS#7、PKCS#12、CSR、CRL、鍵、OCSP 応答、Java キーストア、ZIP、プロファイル (.mobileconfig、eap-config、WLAN) をこのコンピューター上で読み取ります。テキストは %1 で貼り付けられます。</translation>
    </message>
    <message>
        <source>No object is selected.</source>
        <translation>オブジェクトが選択されていません。</translation>
    </message>
    <message>
        <source>Private keys are neither copied nor saved here; Convert… writes them encrypted.</source>
        <translation>秘密鍵はここではコピーも保存もできません。「変換...」を使うと暗号化して保存できます。</translation>
    </message>
    <message>
        <source>There are no bytes of this object.</source>
        <translation>このオブジェクトのバイト列はありません。</translation>
    </message>
    <message>
        <source>Select a certificate first.</source>
        <translation>先に証明書を選択してください。</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>監視中のフォルダーはありません。</translation>
    </message>
    <message>
        <source>This object names nobody.</source>
        <translation>このオブジェクトにはサブジェクトがありません。</translation>
    </message>
    <message>
        <source>There is no PEM form of this object.</source>
        <translation>このオブジェクトには PEM 形式がありません。</translation>
    </message>
    <message>
        <source>Close &amp;File</source>
        <extracomment>takes the file off the list of open objects; the file itself stays</extracomment>
        <translation>ファイルを閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <extracomment>kind of file; %1 is &quot;*.pdf&quot;</extracomment>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>HTML (%1)</source>
        <translation>HTML (%1)</translation>
    </message>
    <message>
        <source>Export the open objects</source>
        <translation>開いているオブジェクトの書き出し</translation>
    </message>
    <message>
        <source>Add to certificate authorities…</source>
        <translation>認証局に追加...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::InspectorText</name>
    <message>
        <source>Open objects</source>
        <translation>開いているもの</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <extracomment>%1 byte offset in the file</extracomment>
        <translation>%1 バイト目</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <extracomment>name of something pasted; %1 is a running number</extracomment>
        <translation>貼り付け %1</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>Signature holds</source>
        <translation>署名は正しい</translation>
    </message>
    <message>
        <source>Signature does not hold</source>
        <translation>署名が正しくありません</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Locked by a password</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>Opened with a password</source>
        <translation>パスワードで開きました</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>判別できません</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>オブジェクト %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>修復 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between parts of a list in one line</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <extracomment>format of a file</extracomment>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>ルート CA</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>中間 CA</translation>
    </message>
    <message>
        <source>RADIUS server</source>
        <translation>RADIUS サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>role of a certificate: it identifies a device or user</extracomment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>エンド エンティティ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation>署名の検証</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>失効した証明書</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Found in</source>
        <extracomment>the container that an object came out of, e.g. PKCS#12</extracomment>
        <translation>入れ物</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>フレンドリ名</translation>
    </message>
    <message>
        <source>A byte order mark was skipped</source>
        <translation>バイト オーダー マークを読み飛ばしました</translation>
    </message>
    <message>
        <source>UTF-16 text was read as ASCII</source>
        <translation>UTF-16 のテキストを ASCII として読みました</translation>
    </message>
    <message>
        <source>Indented lines were moved to the margin</source>
        <translation>字下げされた行を行頭に寄せました</translation>
    </message>
    <message>
        <source>Other dashes were taken for those of the BEGIN and END lines</source>
        <translation>BEGIN 行と END 行の別の種類のダッシュをハイフンとみなしました</translation>
    </message>
    <message>
        <source>The marks of a quoted mail were taken off</source>
        <translation>メールの引用記号を取り除きました</translation>
    </message>
    <message>
        <source>Quotation marks around the text were taken off</source>
        <translation>テキストを囲む引用符を取り除きました</translation>
    </message>
    <message>
        <source>Line ends written as \n were restored</source>
        <translation>\n と書かれた改行を元に戻しました</translation>
    </message>
    <message>
        <source>Lines that had been joined were separated</source>
        <translation>つながった行を分けました</translation>
    </message>
    <message>
        <source>Line ends of old Macintosh files were read</source>
        <translation>旧 Macintosh の改行を読みました</translation>
    </message>
    <message>
        <source>Invisible characters were skipped</source>
        <translation>見えない文字を読み飛ばしました</translation>
    </message>
    <message>
        <source>Markup of a web page was skipped</source>
        <translation>Web ページのタグを読み飛ばしました</translation>
    </message>
    <message>
        <source>The URL form of Base64 was read</source>
        <translation>URL 形式の Base64 を読みました</translation>
    </message>
    <message>
        <source>The padding at the end of the Base64 text was completed</source>
        <translation>Base64 末尾の埋め草を補いました</translation>
    </message>
    <message>
        <source>The BEGIN and END lines were missing</source>
        <translation>BEGIN 行と END 行がありませんでした</translation>
    </message>
    <message>
        <source>A BEGIN line was missing</source>
        <translation>BEGIN 行がありませんでした</translation>
    </message>
    <message>
        <source>An END line was missing</source>
        <translation>END 行がありませんでした</translation>
    </message>
    <message>
        <source>The BEGIN and END lines named different things</source>
        <translation>BEGIN 行と END 行の名前が違いました</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <extracomment>%1 short English id of a repair</extracomment>
        <translation>修復: %1</translation>
    </message>
    <message>
        <source>Hexadecimal digits</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <extracomment>name of a file inside of a ZIP</extracomment>
        <translation>アーカイブ内のファイル</translation>
    </message>
    <message>
        <source>The numbers before the lines were taken off</source>
        <translation>行頭の行番号を除去</translation>
    </message>
    <message>
        <source>Hexadecimal digits were read as bytes</source>
        <translation>16 進数をバイト列として読み取り</translation>
    </message>
    <message>
        <source>Characters written for a web page (such as &amp;#43;) were restored</source>
        <translation>Web ページ用に書き換えられた文字(&amp;#43; など)を復元</translation>
    </message>
    <message>
        <source>Characters written for JSON (such as \u002d) were restored</source>
        <translation>JSON 用に書き換えられた文字(\u002d など)を復元</translation>
    </message>
    <message>
        <source>Characters written for a web address (such as %2B) were restored</source>
        <translation>URL 用に書き換えられた文字(%2B など)を復元</translation>
    </message>
    <message>
        <source>The head of an HTTP answer was skipped</source>
        <translation>HTTP 応答のヘッダーを読み飛ばし</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>label: the first lines of a revocation list</extracomment>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 days left or the like, %2 how many problems</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Blank lines in the Base64 text were skipped</source>
        <translation>Base64 テキスト中の空行を読み飛ばしました</translation>
    </message>
    <message>
        <source>Missing line ends at the BEGIN and END lines were added</source>
        <translation>BEGIN 行と END 行に欠けていた改行を補いました</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::InspectorTools</name>
    <message>
        <source>Nothing is open.</source>
        <translation>何も開いていません。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>button and menu entry: opens a dialog</extracomment>
        <translation>比較...</translation>
    </message>
    <message>
        <source>Convert…</source>
        <extracomment>button and menu entry: opens a dialog</extracomment>
        <translation>変換...</translation>
    </message>
    <message>
        <source>New request…</source>
        <extracomment>menu entry: makes a private key and a certificate request</extracomment>
        <translation>新しい CSR...</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>menu entry: closes everything that is open in the Inspector</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Compare two open objects</source>
        <translation>開いている 2 つのオブジェクトの比較</translation>
    </message>
    <message>
        <source>Convert and save</source>
        <translation>変換して保存</translation>
    </message>
    <message>
        <source>More tools</source>
        <extracomment>button with a menu</extracomment>
        <translation>その他のツール</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::InspectorWindow</name>
    <message>
        <source>%1 – Inspector</source>
        <extracomment>title of a window; %1 is a file name</extracomment>
        <translation>%1 – インスペクター</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>menu</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>ファイルを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>何も開いていません。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>menu</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Inspect Clipboard</source>
        <translation>クリップボードを調べる(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export Table as CSV…</source>
        <extracomment>writes the table of open objects</extracomment>
        <translation>表を CSV に書き出し(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>前のペイン(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IssuedCertificateModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For screen readers: state, date, days left</extracomment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Common Name</source>
        <extracomment>Column of the portal; the name stays English</extracomment>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Device ID</source>
        <extracomment>Column of the portal; Japanese in brackets behind the English name</extracomment>
        <translation>Device ID(デバイス ID)</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <extracomment>Column of the portal; Japanese in brackets behind the English name</extracomment>
        <translation>Serial Number(シリアル番号)</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Column: through what the certificate was issued (Intune, Jamf, NAC portal)</extracomment>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column: date of issue</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Column: end of validity</extracomment>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IssuedCertificatePane</name>
    <message>
        <source>The serial number is on the clipboard.</source>
        <translation>シリアル番号をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 of %2 issued certificates</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>発行済み証明書 %1 / %2 枚</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>シリアル番号をコピー</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効...</translation>
    </message>
    <message>
        <source>Issued client certificates</source>
        <translation>発行済みクライアント証明書</translation>
    </message>
    <message>
        <source>The Onboard CA has issued no certificates.</source>
        <translation>Onboard CA が発行した証明書はありません。</translation>
    </message>
    <message>
        <source>Certificates appear here as soon as devices enroll through Intune, Jamf or the NAC portal.</source>
        <translation>端末が Intune、Jamf、NAC ポータルから登録すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>This cloud does not find certificates by SSO name. The name is looked for in the list instead.</source>
        <translation>このクラウドは SSO 名で証明書を検索できません。代わりに一覧から検索します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) issued to %1</source>
        <extracomment>%1 is a name; so many certificates were issued to it</extracomment>
        <translation>
            <numerusform>%1 に発行された証明書は %Ln 枚です</numerusform>
        </translation>
    </message>
    <message>
        <source>Select certificates first.</source>
        <translation>先に証明書を選択してください。</translation>
    </message>
    <message>
        <source>Name, device, serial number</source>
        <translation>名前、デバイス、シリアル番号</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Validity: all</source>
        <translation>有効期間: すべて</translation>
    </message>
    <message>
        <source>Validity: valid</source>
        <extracomment>Filter: certificates that have not expired</extracomment>
        <translation>有効期間: 有効</translation>
    </message>
    <message numerus="yes">
        <source>Validity: expiring in %Ln day(s)</source>
        <extracomment>Filter: certificates that end soon</extracomment>
        <translation>
            <numerusform>有効期間: %Ln 日以内に終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity: expired</source>
        <extracomment>Filter: certificates that have expired</extracomment>
        <translation>有効期間: 期限切れ</translation>
    </message>
    <message>
        <source>SSO name</source>
        <translation>SSO 名</translation>
    </message>
    <message>
        <source>The name that somebody signed in with at the NAC portal. Enter asks the cloud.</source>
        <translation>NAC ポータルにサインインしたときの名前です。Enter でクラウドに問い合わせます。</translation>
    </message>
    <message>
        <source>The cloud does not say whether a certificate has been revoked, and gives no copy of it. What was revoked here leaves the list.</source>
        <translation>クラウドは、証明書が失効しているかどうかも、証明書そのものも返しません。ここで失効させた証明書は一覧から消えます。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IssuedCertificateRevocationDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln 行を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>証明書 %Ln 枚を失効: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <extracomment>Result of a revocation</extracomment>
        <translation>
            <numerusform>失効 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there any more</source>
        <extracomment>Result of a revocation: certificates that the cloud has no more</extracomment>
        <translation>
            <numerusform>クラウドになし %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not revoked</source>
        <extracomment>Result of a revocation</extracomment>
        <translation>
            <numerusform>失効できず %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <extracomment>Result of a revocation: nobody knows</extracomment>
        <translation>
            <numerusform>確認中 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <extracomment>Result of a revocation: it ended before their turn</extracomment>
        <translation>
            <numerusform>未実行 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between results</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The cloud says: %1</source>
        <extracomment>%1 is what the cloud said, untranslated</extracomment>
        <translation>クラウドの応答: %1</translation>
    </message>
    <message>
        <source>Stopped. What was revoked stays revoked.</source>
        <translation>中止しました。失効済みの証明書は元に戻りません。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Certificates to revoke</source>
        <translation>失効させる証明書</translation>
    </message>
    <message numerus="yes">
        <source>I know that %Ln device(s) lose access</source>
        <translation>
            <numerusform>端末 %Ln 台が接続できなくなることを理解しています</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the number of certificates: %1</source>
        <translation>続けるには、証明書の枚数を入力してください: %1</translation>
    </message>
    <message>
        <source>Name, device, serial number</source>
        <translation>名前、デバイス、シリアル番号</translation>
    </message>
    <message>
        <source>Stopping after the request that is on its way…</source>
        <translation>送信中のリクエストが終わりしだい中止します...</translation>
    </message>
    <message>
        <source>%1 of %2 certificates done</source>
        <translation>%1 / %2 枚の証明書が完了</translation>
    </message>
    <message>
        <source>The cloud refuses these certificates from now on: their devices can no longer sign in until they get new ones. A revocation cannot be taken back. It is done at once, not with the draft.</source>
        <translation>クラウドは以後これらの証明書を拒否し、端末は新しい証明書を受け取るまで認証できません。失効は取り消せません。下書きには入らず、すぐに実行されます。</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>先に枚数を入力してください。</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>先にチェックを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>Try the rest again (%Ln)</source>
        <translation>
            <numerusform>残り %Ln 枚を再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln certificate(s)</source>
        <translation>
            <numerusform>証明書 %Ln 枚を失効</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IssuedCertificateRevocationModel</name>
    <message>
        <source>The cloud does not list it any more: it was revoked or deleted meanwhile, or never existed.</source>
        <translation>クラウドの一覧にありません。その間に失効または削除されたか、もともと存在しません。</translation>
    </message>
    <message>
        <source>%1 The cloud says: %2</source>
        <extracomment>%1 is a sentence, %2 what the cloud said, untranslated</extracomment>
        <translation>%1 クラウドの応答: %2</translation>
    </message>
    <message>
        <source>Not revoked yet</source>
        <extracomment>State of a certificate: nothing was asked for yet</extracomment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>State of a certificate: the cloud has it no more</extracomment>
        <translation>クラウドになし</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>失効できず</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what became of a certificate that shall be revoked</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Common Name</source>
        <extracomment>Column of the portal; the name stays English</extracomment>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Device ID</source>
        <extracomment>Column of the portal; Japanese in brackets behind the English name</extracomment>
        <translation>Device ID(デバイス ID)</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <extracomment>Column of the portal; Japanese in brackets behind the English name</extracomment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a certificate was not revoked</extracomment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ItemEventModel</name>
    <message>
        <source>before %1</source>
        <extracomment>a change happened at a time that is not known, but before %1</extracomment>
        <translation>%1 以前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names an object, %2 is &quot;added&quot;, &quot;changed&quot; or &quot;removed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this console</source>
        <extracomment>who did it; %1 is an administrator&apos;s name</extracomment>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>this console (%1)</source>
        <translation>このコンソール (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>who did it: the cloud&apos;s log names nobody</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <extracomment>%1 is a time: when a pull showed the change</extracomment>
        <translation>%1 に検出</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>head of a column: what was added, changed or removed</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>head of a column: who made the change</extracomment>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ItemPane</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an item such as &quot;Rule 3 “Guest”&quot;, %2 what becomes of it: &quot;added&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>すべて自分</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>すべて相手</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>項目ごと</translation>
    </message>
    <message>
        <source>How to decide</source>
        <translation>決め方</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>%1 の比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) unchanged</source>
        <translation>
            <numerusform>変更のない項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A snapshot is taken first, so History can undo this push. If it is cut off, the next start finds out what was done.</source>
        <translation>送信前にスナップショットを取るため、履歴から元に戻せます。途中で切れた場合は、次の起動時にどこまで反映されたかを確認します。</translation>
    </message>
    <message>
        <source>Somebody removed it in the cloud.</source>
        <translation>クラウドで削除されています。</translation>
    </message>
    <message>
        <source>Keep yours to make it again, or let it go.</source>
        <translation>自分の内容で作り直すか、削除のままにするかを選んでください。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>削除のままにする</translation>
    </message>
    <message>
        <source>Somebody changed what you remove.</source>
        <translation>削除しようとしている対象がクラウドで変更されています。</translation>
    </message>
    <message>
        <source>Remove it all the same, or keep it as it is now.</source>
        <translation>このまま削除するか、今の内容で残すかを選んでください。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手の内容を残す</translation>
    </message>
    <message>
        <source>Choose what to do with %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>%1 をどうするか選んでください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose a side in each row, or all of one side.</source>
        <translation>行ごとに選ぶか、片方をすべて選びます。</translation>
    </message>
    <message>
        <source>Every field is decided.</source>
        <translation>すべての項目が決まりました。</translation>
    </message>
    <message>
        <source>It goes into the draft and can be undone there.</source>
        <translation>結果は下書きに入り、そこで元に戻せます。</translation>
    </message>
    <message>
        <source>Decide like this</source>
        <translation>この内容で決定</translation>
    </message>
    <message>
        <source>Secrets to enter again</source>
        <translation>再入力が必要な秘密情報</translation>
    </message>
    <message>
        <source>The cloud does not show them, so what is sent would lack them. They go into the keychain until the push, never into the database.</source>
        <translation>クラウドはこの値を返さないため、このままでは送信内容から欠けます。入力した値は送信までキーチェーンに置かれ、データベースには保存されません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 を保持</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>ファイル...</translation>
    </message>
    <message>
        <source>Open a file: %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>ファイルを開く: %1</translation>
    </message>
    <message>
        <source>They go into the keychain until the push, never into the database.</source>
        <translation>入力した値は送信までキーチェーンに置かれ、データベースには保存されません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ItemText</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate signing request</source>
        <translation>証明書署名要求(CSR)</translation>
    </message>
    <message>
        <source>Certificate revocation list</source>
        <translation>証明書失効リスト(CRL)</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP 応答</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>PKCS#7 bundle</source>
        <translation>PKCS#7 バンドル</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 ファイル</translation>
    </message>
    <message>
        <source>Configuration profile</source>
        <translation>構成プロファイル</translation>
    </message>
    <message>
        <source>Unknown object</source>
        <translation>不明なオブジェクト</translation>
    </message>
    <message>
        <source>CRL %1</source>
        <extracomment>a revocation list in a tree; %1 is its issuer</extracomment>
        <translation>CRL %1</translation>
    </message>
    <message>
        <source>Private key %1</source>
        <translation>秘密鍵 %1</translation>
    </message>
    <message>
        <source>Public key %1</source>
        <extracomment>%1 is &quot;RSA 3072&quot; or &quot;EC P-256&quot;</extracomment>
        <translation>公開鍵 %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelAttributesForm</name>
    <message>
        <source>An egress VLAN is 1 (tagged) or 2 (untagged) and the VLAN: 1vlan-30.</source>
        <translation>Egress VLAN は 1(タグあり)または 2(タグなし)に VLAN を続けて書きます: 1vlan-30</translation>
    </message>
    <message>
        <source>An attribute is written Name=Value, without spaces around the sign.</source>
        <translation>属性は「名前=値」の形で、= の前後に空白を入れずに書きます。</translation>
    </message>
    <message>
        <source>A value has at most 253 bytes.</source>
        <translation>値は 253 バイトまでです。</translation>
    </message>
    <message>
        <source>No attribute of this name is known here.</source>
        <translation>この名前の属性は辞書にありません。</translation>
    </message>
    <message>
        <source>No attribute of this name is known here. Is %1 meant?</source>
        <translation>この名前の属性は辞書にありません。%1 の間違いではありませんか。</translation>
    </message>
    <message>
        <source>It is written %1.</source>
        <extracomment>%1 is the name of an attribute</extracomment>
        <translation>正しい表記は %1 です。</translation>
    </message>
    <message>
        <source>This is a standard attribute; it belongs in a label of standard attributes.</source>
        <translation>これは標準属性です。標準属性のラベルに入れてください。</translation>
    </message>
    <message>
        <source>This is a vendor&apos;s attribute; it belongs in a label of vendor attributes.</source>
        <translation>これはベンダー属性です。ベンダー属性のラベルに入れてください。</translation>
    </message>
    <message>
        <source>A RADIUS server does not send this attribute to a network device.</source>
        <translation>RADIUS サーバがネットワーク機器に送る属性ではありません。</translation>
    </message>
    <message>
        <source>The value is a number or one of: %1.</source>
        <extracomment>%1 is a list of names: &quot;Default, RADIUS-Request&quot;</extracomment>
        <translation>値は数値、または次のいずれかです: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The value is a whole number.</source>
        <translation>値は整数です。</translation>
    </message>
    <message>
        <source>The value is an IPv4 address.</source>
        <translation>値は IPv4 アドレスです。</translation>
    </message>
    <message>
        <source>The value is an IPv6 address.</source>
        <translation>値は IPv6 アドレスです。</translation>
    </message>
    <message>
        <source>The value is an IPv6 prefix such as 2001:db8::/64.</source>
        <translation>値は 2001:db8::/64 のような IPv6 プレフィックスです。</translation>
    </message>
    <message>
        <source>The value is an interface id such as 0:0:0:1.</source>
        <translation>値は 0:0:0:1 のようなインターフェイス ID です。</translation>
    </message>
    <message>
        <source>The value is text, or 0x and an even number of hexadecimal digits.</source>
        <translation>値は文字列、または 0x に続く偶数桁の 16 進数です。</translation>
    </message>
    <message>
        <source>The value does not fit the attribute.</source>
        <translation>値が属性に合っていません。</translation>
    </message>
    <message>
        <source>Name and value fit.</source>
        <translation>名前と値は正しい形式です。</translation>
    </message>
    <message>
        <source>Add at least one value.</source>
        <translation>値を 1 つ以上追加してください。</translation>
    </message>
    <message>
        <source>Add the value to the list first.</source>
        <translation>入力した値を先に一覧へ追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be used.</source>
        <translation>
            <numerusform>使えない値が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a value, %2 says what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Label Values</source>
        <translation>ラベルの値</translation>
    </message>
    <message>
        <source>What the port carries beside the client&apos;s own VLAN.</source>
        <translation>端末自身の VLAN のほかに、ポートで通す VLAN です。</translation>
    </message>
    <message>
        <source>The service takes any text; names, types and values are checked here.</source>
        <translation>クラウドはどんな文字列も受け付けるため、名前・型・値をここで検査します。</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>The name or number of a VLAN.</source>
        <translation>VLAN の名前または番号。</translation>
    </message>
    <message>
        <source>Name=Value, for example Idle-Timeout=600</source>
        <translation>名前=値。例: Idle-Timeout=600</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>タグあり</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Tagged or untagged</source>
        <translation>タグの有無</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelCertificateDialog</name>
    <message>
        <source>There is no certificate in this that can be read.</source>
        <translation>読み取れる証明書がありません。</translation>
    </message>
    <message>
        <source>The certificate has nothing of this kind.</source>
        <translation>この証明書に該当する項目はありません。</translation>
    </message>
    <message>
        <source>Parts that are left out may be anything.</source>
        <translation>外した部分は何でもかまいません。</translation>
    </message>
    <message>
        <source>Paste, open or drop a certificate first.</source>
        <translation>先に証明書を貼り付けるか、開くか、ドロップしてください。</translation>
    </message>
    <message>
        <source>Check what is to be taken.</source>
        <translation>取り込む項目にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Open a certificate</source>
        <translation>証明書を開く</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Values from a certificate</source>
        <translation>証明書から値を取り込む</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Paste it, open a file or drop one here; PEM, DER and bundles.</source>
        <translation>貼り付け、ファイルを開く、ここへドロップのいずれか。PEM、DER、バンドルに対応。</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>ファイルを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>対象の証明書</translation>
    </message>
    <message>
        <source>Which name</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>Its own name (Subject)</source>
        <extracomment>A certificate&apos;s own name</extracomment>
        <translation>証明書自身の名前(Subject)</translation>
    </message>
    <message>
        <source>The name of its issuer (Issuer)</source>
        <translation>発行者の名前(Issuer)</translation>
    </message>
    <message>
        <source>Parts of the name that must be the same</source>
        <translation>一致させる名前の部分</translation>
    </message>
    <message>
        <source>Values to take</source>
        <translation>取り込む値</translation>
    </message>
    <message>
        <source>Also in the &amp;escaped spelling (\xE6…)</source>
        <translation>エスケープ表記(\xE6…)も追加する(&amp;E)</translation>
    </message>
    <message>
        <source>Which of both the cloud compares is not documented, so both are added. One that matches is enough.</source>
        <translation>クラウドがどちらの表記で比較するかは文書に明記がないため、両方を追加します。どちらか一方が一致すれば十分です。</translation>
    </message>
    <message>
        <source>Values that are added</source>
        <translation>追加される値</translation>
    </message>
    <message>
        <source>Add values</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelCommands</name>
    <message>
        <source>Added to the draft: %1</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>下書きに追加しました: %1</translation>
    </message>
    <message>
        <source>Changed in the draft: %1</source>
        <translation>下書きで変更しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned up in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>下書きで %Ln 件のルールを整理しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed in the draft: %1</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>下書きで削除しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed in the draft: %Ln label(s)</source>
        <translation>
            <numerusform>下書きで %Ln 件のラベルを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels assigned in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>下書きで %Ln 件のルールにラベルを割り当てました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelEditor</name>
    <message>
        <source>This version does not know the type “%1”. The name can be changed; everything else stays as it is.</source>
        <extracomment>%1 is a type of label in the cloud&apos;s spelling</extracomment>
        <translation>このバージョンは種類「%1」に対応していません。名前だけを変更でき、ほかはそのまま残ります。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>名前は 32 文字までです。</translation>
    </message>
    <message>
        <source>There is a label of this name.</source>
        <translation>同じ名前のラベルがあります。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Characters of a name and how many it may have</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存しています。</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信されません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Create Label</source>
        <translation>ラベルの作成</translation>
    </message>
    <message>
        <source>Edit Label</source>
        <translation>ラベルの編集</translation>
    </message>
    <message>
        <source>Label Name</source>
        <translation>ラベル名</translation>
    </message>
    <message>
        <source>Label Type</source>
        <translation>ラベルの種類</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save to the draft</source>
        <translation>下書きに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelEntryModel</name>
    <message>
        <source>too slow</source>
        <translation>時間超過</translation>
    </message>
    <message>
        <source>This expression takes too long on a real value.</source>
        <translation>この正規表現は実際の値の照合に時間がかかりすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln client(s)</source>
        <translation>
            <numerusform>%Ln 台の端末に一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: a value of a label</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>端末数</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelFieldForm</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Common Name of the certificate</source>
        <translation>証明書の Common Name</translation>
    </message>
    <message>
        <source>DNS name of the certificate</source>
        <translation>証明書の DNS 名</translation>
    </message>
    <message>
        <source>E-mail address of the certificate</source>
        <translation>証明書のメール アドレス</translation>
    </message>
    <message>
        <source>UPN of the certificate</source>
        <translation>証明書の UPN</translation>
    </message>
    <message>
        <source>There is no portal to redirect to. Make one in the portal of Mist first.</source>
        <translation>リダイレクト先のポータルがありません。先に Mist ポータルで作成してください。</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>A VLAN is a number from 1 to 4094 or a name.</source>
        <translation>VLAN は 1 〜 4094 の番号または名前です。</translation>
    </message>
    <message>
        <source>A GBP tag is a number from 1 to 65535, or a site variable such as {{tag}}.</source>
        <translation>GBP タグは 1 〜 65535 の番号、または {{tag}} のようなサイト変数です。</translation>
    </message>
    <message>
        <source>The time-out is a whole number of seconds, 1 or more.</source>
        <translation>タイムアウトは 1 以上の整数(秒)です。</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>In seconds.</source>
        <extracomment>Seconds read as hours and minutes; %1 is &quot;8 h 30 min&quot;</extracomment>
        <translation>秒で指定します。</translation>
    </message>
    <message>
        <source>In seconds: %1.</source>
        <translation>秒で指定します: %1</translation>
    </message>
    <message>
        <source>1 to 4094, or the name of a VLAN.</source>
        <translation>1 〜 4094、または VLAN 名。</translation>
    </message>
    <message>
        <source>GBP Tag</source>
        <translation>GBP タグ</translation>
    </message>
    <message>
        <source>1 to 65535, or a site variable such as {{tag}}.</source>
        <translation>1 〜 65535、または {{tag}} のようなサイト変数。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>The RADIUS group that the network device gets.</source>
        <translation>ネットワーク機器に渡す RADIUS グループです。</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>Clients are sent there to sign in or to enrol.</source>
        <translation>端末はここへ誘導され、サインインまたは登録を行います。</translation>
    </message>
    <message>
        <source>Session Timeout</source>
        <translation>セッション タイムアウト</translation>
    </message>
    <message>
        <source>User name is taken from</source>
        <translation>ユーザー名の取得元</translation>
    </message>
    <message>
        <source>The &amp;endpoint&apos;s own value wins</source>
        <translation>エンドポイント側の値を優先する(&amp;E)</translation>
    </message>
    <message>
        <source>An endpoint that has a VLAN, role or user name of its own keeps it.</source>
        <translation>エンドポイントに VLAN、ロール、ユーザー名が設定されていれば、そちらを使います。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Notice: no rule uses this label</source>
        <translation>注意: このラベルを使うルールはありません</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n rule(s)</source>
        <translation>
            <numerusform>%n 件のルールで使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of rules that use the label</source>
        <translation>ラベルを使うルールの数</translation>
    </message>
    <message>
        <source>Label Name</source>
        <extracomment>Column of the portal</extracomment>
        <translation>ラベル名</translation>
    </message>
    <message>
        <source>Label Type</source>
        <extracomment>Column of the portal</extracomment>
        <translation>ラベルの種類</translation>
    </message>
    <message>
        <source>Label Values</source>
        <extracomment>Column of the portal</extracomment>
        <translation>ラベルの値</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Column: number of rules that use the label</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A value in a narrow cell and the number of further ones: &quot;… CN=Device CA +2&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Not known: the rules could not be read</source>
        <translation>不明: ルールを取得できませんでした</translation>
    </message>
    <message>
        <source>What the draft does to the label</source>
        <translation>下書きでのラベルの変更</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column: what the draft does to a row</extracomment>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelRemoveDialog</name>
    <message>
        <source>Delete label</source>
        <translation>ラベルの削除</translation>
    </message>
    <message>
        <source>Clean up rules</source>
        <translation>ルールの整理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) use “%1”. Remove it from them and delete it?</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>
            <numerusform>%Ln 件のルールが「%1」を使っています。ルールから外して削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) name labels that do not exist. Take these out of them?</source>
        <translation>
            <numerusform>%Ln 件のルールが存在しないラベルを参照しています。ルールから外しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 “%2”</source>
        <extracomment>%1 is the number, %2 the name of a rule</extracomment>
        <translation>ルール %1「%2」</translation>
    </message>
    <message>
        <source>%1 would then match every client</source>
        <extracomment>%1 names a rule</extracomment>
        <translation>%1 はすべての端末に一致するようになります</translation>
    </message>
    <message>
        <source>%1 would then match more clients than now</source>
        <extracomment>%1 names a rule</extracomment>
        <translation>%1 は今より多くの端末に一致するようになります</translation>
    </message>
    <message>
        <source>%1 would no longer give it</source>
        <extracomment>%1 names a rule; what it gives are results such as a VLAN</extracomment>
        <translation>%1 はこのラベルを割り当てなくなります</translation>
    </message>
    <message>
        <source>Rules that use the label</source>
        <translation>このラベルを使うルール</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Switch off the %Ln rule(s) that would match every client</source>
        <translation>
            <numerusform>すべての端末に一致することになる %Ln 件のルールを無効にする(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one step in the draft; nothing is sent yet.</source>
        <translation>すべて下書きの 1 操作になります。まだ何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln rule(s) and delete</source>
        <translation>
            <numerusform>%Ln 件のルールから外して削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln rule(s)</source>
        <translation>
            <numerusform>%Ln 件のルールから外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelStatesForm</name>
    <message>
        <source>Check at least one state.</source>
        <translation>状態を 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>infected</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Product and state of a client: &quot;CrowdStrike: high&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Label Values (any of them)</source>
        <translation>ラベルの値(どれか 1 つに一致)</translation>
    </message>
    <message>
        <source>A client whose state is not known yet matches none of them.</source>
        <translation>状態がまだ分からない端末は、どれにも一致しません。</translation>
    </message>
    <message>
        <source>&amp;All of them must match</source>
        <translation>すべてに一致すること(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln client(s))</source>
        <translation>
            <numerusform>%1(%Ln 台)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelTryOut</name>
    <message>
        <source>Trying…</source>
        <translation>照合中...</translation>
    </message>
    <message>
        <source>The clients seen so far say nothing about this.</source>
        <translation>これまでに接続した端末からは判断できません。</translation>
    </message>
    <message>
        <source>%1 of %2 clients match</source>
        <extracomment>%1 and %2 are numbers of clients</extracomment>
        <translation>%2 台中 %1 台が一致</translation>
    </message>
    <message>
        <source>%1 of the first %2 clients match</source>
        <translation>先頭の %2 台中 %1 台が一致</translation>
    </message>
    <message>
        <source>An expression takes too long on this value.</source>
        <translation>正規表現の照合に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <extracomment>%1 is a value of a label</extracomment>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>Does not match.</source>
        <translation>一致しません。</translation>
    </message>
    <message>
        <source>match</source>
        <comment>a client and a label</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>no match</source>
        <comment>a client and a label</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>照合を試す</translation>
    </message>
    <message>
        <source>Type a value to try, or part of a client&apos;s name.</source>
        <translation>試す値、または端末名の一部を入力します。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelTypes</name>
    <message>
        <source>%1 (matched)</source>
        <extracomment>An attribute that rules compare: &quot;Role (matched)&quot;</extracomment>
        <translation>%1(一致条件)</translation>
    </message>
    <message>
        <source>Custom Vendor-Specific Attribute</source>
        <translation>カスタム ベンダー固有属性</translation>
    </message>
    <message>
        <source>Custom Standard RADIUS Attribute</source>
        <translation>カスタム標準 RADIUS 属性</translation>
    </message>
    <message>
        <source>%1 (assigned)</source>
        <extracomment>An attribute that rules give: &quot;VLAN (assigned)&quot;</extracomment>
        <translation>%1(割り当て)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelValuesForm</name>
    <message>
        <source>There is no expression after “regex=”.</source>
        <translation>「regex=」の後に正規表現がありません。</translation>
    </message>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <extracomment>%1 is a position, %2 what a program says, in English</extracomment>
        <translation>正規表現の %1 文字目に誤りがあります: %2</translation>
    </message>
    <message>
        <source>A repetition of something that repeats can take the service for ever. Write it without the repetition inside.</source>
        <translation>繰り返しの中に繰り返しがあると、照合が終わらないことがあります。内側の繰り返しをなくしてください。</translation>
    </message>
    <message>
        <source>An empty value matches nothing.</source>
        <translation>空の値は何にも一致しません。</translation>
    </message>
    <message>
        <source>This matches every client that has such a value.</source>
        <translation>この種類の値を持つすべての端末に一致します。</translation>
    </message>
    <message>
        <source>This is no MAC address and no prefix of one.</source>
        <translation>MAC アドレスでも、その先頭部分でもありません。</translation>
    </message>
    <message>
        <source>Names are written in slash form: /C=JP/O=Example/CN=Name.</source>
        <translation>名前はスラッシュ形式で書きます: /C=JP/O=Example/CN=Name</translation>
    </message>
    <message>
        <source>This is no OID such as 1.3.6.1.5.5.7.3.2.</source>
        <translation>1.3.6.1.5.5.7.3.2 のような OID ではありません。</translation>
    </message>
    <message>
        <source>A serial number has hexadecimal digits only.</source>
        <translation>シリアル番号は 16 進数だけで書きます。</translation>
    </message>
    <message>
        <source>A VLAN is a number from 1 to 4094 or a name.</source>
        <translation>VLAN は 1 〜 4094 の番号または名前です。</translation>
    </message>
    <message>
        <source>A GBP tag is a number from 1 to 65535.</source>
        <translation>GBP タグは 1 〜 65535 の番号です。</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>一覧を読み取っています。</translation>
    </message>
    <message>
        <source>Add at least one value.</source>
        <translation>値を 1 つ以上追加してください。</translation>
    </message>
    <message>
        <source>Add the value to the list first.</source>
        <translation>入力した値を先に一覧へ追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be used.</source>
        <translation>
            <numerusform>使えない値が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label Values (all of them)</source>
        <translation>ラベルの値(すべてに一致)</translation>
    </message>
    <message>
        <source>Label Values (any of them)</source>
        <translation>ラベルの値(どれか 1 つに一致)</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み取っています...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a value, %2 says what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) added.</source>
        <translation>
            <numerusform>%Ln 件追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 件は重複していました。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 “%2”</source>
        <extracomment>%1 is the number of a line, %2 its text</extracomment>
        <translation>%1 行目「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no MAC addresses: %1</source>
        <translation>
            <numerusform>%Ln 件は MAC アドレスではありません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>One value is enough, so beside a negated one nearly everybody matches.</source>
        <translation>どれか 1 つに一致すれば十分なため、否定の値が混ざるとほぼすべての端末が一致します。</translation>
    </message>
    <message>
        <source>No client matches value %1, but some come close.</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>値 %1 に一致する端末はありませんが、似た値があります。</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <extracomment>Puts a real value in the place of one that matches nobody; %1 is that value</extracomment>
        <translation>%1 に置き換える</translation>
    </message>
    <message>
        <source>In any notation, one or 100,000: they are cleaned when they are pasted. A prefix ends with *.</source>
        <translation>表記は自由、1 件でも 10 万件でも貼り付け時に整形します。先頭一致は末尾に * を付けます。</translation>
    </message>
    <message>
        <source>Upper and lower case count as different here; the vendor does not say what the cloud does.</source>
        <translation>ここでは大文字と小文字を区別します。クラウドの動作はベンダーの文書に明記がありません。</translation>
    </message>
    <message>
        <source>Label Values</source>
        <translation>ラベルの値</translation>
    </message>
    <message>
        <source>&amp;Not</source>
        <translation>否定(&amp;N)</translation>
    </message>
    <message>
        <source>Matches whoever does not have the value.</source>
        <translation>この値を持たない端末に一致します。</translation>
    </message>
    <message>
        <source>is</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>前方一致</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>後方一致</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>部分一致</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>From a certificate…</source>
        <translation>証明書から取り込む...</translation>
    </message>
    <message>
        <source>A&amp;ll of them must match</source>
        <translation>すべてに一致すること(&amp;L)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelsPage</name>
    <message>
        <source>Type: all</source>
        <extracomment>No filter by label type</extracomment>
        <translation>種類: すべて</translation>
    </message>
    <message>
        <source>Add Label(s)</source>
        <translation>ラベルの追加</translation>
    </message>
    <message>
        <source>Label type</source>
        <translation>ラベルの種類</translation>
    </message>
    <message>
        <source>Auth policy labels</source>
        <translation>認証ポリシー ラベル</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>ラベルがありません。</translation>
    </message>
    <message>
        <source>Labels are what rules match clients by, and what rules give to them.</source>
        <translation>ラベルは、ルールが端末を見分ける条件であり、端末に割り当てる内容でもあります。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ Properties</translation>
    </message>
    <message>
        <source>Label Name</source>
        <translation>ラベル名</translation>
    </message>
    <message>
        <source>Label Type</source>
        <translation>ラベルの種類</translation>
    </message>
    <message>
        <source>Used as</source>
        <extracomment>Whether a label is a condition of rules or something that rules give</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>match criterion</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>assigned policy</source>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>Endpoint wins</source>
        <translation>エンドポイント優先</translation>
    </message>
    <message>
        <source>VLAN, role or user name of the endpoint take precedence</source>
        <translation>エンドポイント側の VLAN、ロール、ユーザー名を優先します</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label Values</source>
        <translation>ラベルの値</translation>
    </message>
    <message>
        <source>Label Values (all of them)</source>
        <translation>ラベルの値(すべてに一致)</translation>
    </message>
    <message>
        <source>Label Values (any of them)</source>
        <translation>ラベルの値(どれか 1 つに一致)</translation>
    </message>
    <message>
        <source>Upper and lower case count as different here; the vendor does not say what the cloud does.</source>
        <translation>ここでは大文字と小文字を区別します。クラウドの動作はベンダーの文書に明記がありません。</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>No rule uses this label.</source>
        <translation>このラベルを使うルールはありません。</translation>
    </message>
    <message>
        <source>Rule %1 “%2”</source>
        <extracomment>%1 is the number, %2 the name of a rule</extracomment>
        <translation>ルール %1「%2」</translation>
    </message>
    <message>
        <source>%1 of %2 labels</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>ラベル %1 / %2 件</translation>
    </message>
    <message>
        <source>Not known: the rules could not be read.</source>
        <translation>不明: ルールを取得できませんでした。</translation>
    </message>
    <message>
        <source>Select labels first.</source>
        <translation>先にラベルを選択してください。</translation>
    </message>
    <message>
        <source>The draft removes this label. Undo brings it back.</source>
        <translation>このラベルは下書きで削除されています。元に戻すと復活します。</translation>
    </message>
    <message>
        <source>Select one label only.</source>
        <translation>ラベルを 1 つだけ選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing label(s)…</source>
        <translation>
            <numerusform>存在しないラベル %Ln 件...</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules name labels that do not exist.</source>
        <translation>存在しないラベルを参照しているルールがあります。</translation>
    </message>
    <message>
        <source>Every label that rules name exists.</source>
        <translation>ルールが参照するラベルはすべて存在します。</translation>
    </message>
    <message>
        <source>Use: all</source>
        <extracomment>No filter by whether rules use a label</extracomment>
        <translation>使用: すべて</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Labels that rules use</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Unused (%1)</source>
        <extracomment>Labels that no rule uses; %1 is how many</extracomment>
        <translation>未使用(%1)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take missing labels out of rules…</source>
        <translation>存在しないラベルをルールから外す...</translation>
    </message>
    <message>
        <source>Whether rules use the label</source>
        <translation>ルールでの使用状況</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LinkDialog</name>
    <message>
        <source>Return to Sekisho: it says whether the account is linked. You may close this window.</source>
        <translation>Sekisho に戻ってください。リンクできたかどうかは Sekisho に表示されます。このウィンドウは閉じてかまいません。</translation>
    </message>
    <message>
        <source>There is nothing here. Return to Sekisho.</source>
        <translation>ここには何もありません。Sekisho に戻ってください。</translation>
    </message>
    <message>
        <source>waiting, %1 left</source>
        <extracomment>%1 is a time such as 4:31</extracomment>
        <translation>待機中・残り %1</translation>
    </message>
    <message>
        <source>Choose the app</source>
        <translation>アプリを選ぶ</translation>
    </message>
    <message>
        <source>See what is granted</source>
        <translation>許可する内容を確認</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>See it arrive in Mist</source>
        <translation>Mist 側の反映を確認</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the browser is back</source>
        <translation>ブラウザーが戻りました</translation>
    </message>
    <message>
        <source>Show the &amp;address only</source>
        <translation>アドレスだけ表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>ブラウザーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel stops the waiting at once. Nothing remains in Mist.</source>
        <translation>キャンセルすると待ち受けをすぐに閉じます。Mist には何も残りません。</translation>
    </message>
    <message>
        <source>Linking takes effect at once; it is not part of the draft.</source>
        <translation>リンクはすぐに有効になります。下書きには入りません。</translation>
    </message>
    <message>
        <source>%1 is linked, but the first sync failed</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 をリンクしましたが、最初の同期に失敗しました</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <translation>%1 をリンクしました</translation>
    </message>
    <message>
        <source>Mist has the consent, but could not use it. Link again, signed in as an administrator.</source>
        <translation>Mist は承諾を受け取りましたが、使用できませんでした。管理者としてサインインして、もう一度リンクしてください。</translation>
    </message>
    <message>
        <source>Rules with MDM labels can use what it reports from the first sync on.</source>
        <translation>最初の同期以降、MDM ラベルを使うルールでその状態を利用できます。</translation>
    </message>
    <message>
        <source>Link Account: %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>アカウントをリンク: %1</translation>
    </message>
    <message>
        <source>What Mist will be allowed to read for “%1”</source>
        <extracomment>%1 is the name of an organization</extracomment>
        <translation>「%1」のために Mist に許可する読み取り</translation>
    </message>
    <message>
        <source>• Devices managed by Intune
• Whether each of them is compliant

Nothing can be changed in Intune. You need an administrator of Entra ID who may grant this for the whole tenant.</source>
        <translation>• Intune で管理されている端末
• 各端末が準拠しているかどうか

Intune 側は何も変更できません。テナント全体に対して許可できる Entra ID の管理者が必要です。</translation>
    </message>
    <message>
        <source>Mist asks Intune every two hours, and Intune its devices every eight. A rule may see a state that is up to ten hours old.</source>
        <translation>Mist は Intune に 2 時間ごと、Intune は端末に 8 時間ごとに問い合わせます。ルールが見る状態は最大 10 時間前のものです。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LinkFormDialog</name>
    <message>
        <source>Instance URL</source>
        <translation>インスタンス URL</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>カスタマー ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Smart Group Name</source>
        <translation>スマート グループ名</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Enter it again: the cloud does not give it out.</source>
        <translation>もう一度入力してください。クラウドからは取得できません。</translation>
    </message>
    <message>
        <source>Kept in the system keychain until it is sent.</source>
        <translation>送信するまでシステムのキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>A host such as example.jamfcloud.com, or its https address.</source>
        <translation>example.jamfcloud.com のようなホスト名、または https アドレス。</translation>
    </message>
    <message>
        <source>Devices in this group count as compliant.</source>
        <translation>このグループの端末を準拠とみなします。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>Not a host name or https address.</source>
        <translation>ホスト名でも https アドレスでもありません。</translation>
    </message>
    <message>
        <source>Control characters are not possible here.</source>
        <translation>制御文字は使用できません。</translation>
    </message>
    <message>
        <source>Being saved.</source>
        <translation>保存しています。</translation>
    </message>
    <message>
        <source>Link %1 again</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 の再リンク</translation>
    </message>
    <message>
        <source>Link Account: %1</source>
        <translation>アカウントをリンク: %1</translation>
    </message>
    <message>
        <source>The cloud then shows an address, a user and a password to enter in Workspace ONE.</source>
        <translation>クラウドに、Workspace ONE に入力するアドレス、ユーザー、パスワードが表示されます。</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信しません。</translation>
    </message>
    <message>
        <source>%1 The failing account stays until you unlink it.</source>
        <translation>%1 失敗しているアカウントは、リンク解除するまで残ります。</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>下書きに追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LinkSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>For screen readers: number of a step, how many there are, name of the step</extracomment>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LinkWaitingPane</name>
    <message>
        <source>Sign in as an administrator of Entra ID in the browser that opened</source>
        <translation>開いたブラウザーで、Entra ID の管理者としてサインインしてください</translation>
    </message>
    <message>
        <source>It goes on by itself when you are done. Whether it worked is read from Mist, not from what the browser shows.</source>
        <translation>完了すると自動で次へ進みます。成功したかどうかは、ブラウザーの表示ではなく Mist への登録で判断します。</translation>
    </message>
    <message>
        <source>No password and no token comes to Sekisho. Only Mist receives them.</source>
        <translation>パスワードもトークンも Sekisho には届きません。受け取るのは Mist だけです。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>この PC</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>opens the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>hands over the consent</source>
        <translation>承認を渡す</translation>
    </message>
    <message>
        <source>If the &amp;browser does not open (remote desktops)</source>
        <translation>ブラウザーが開かないとき(リモート接続など)(&amp;B)</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>サインイン ページのアドレス</translation>
    </message>
    <message>
        <source>Give it to nobody: the tenant of whoever signs in there becomes linked to this organization.</source>
        <translation>ほかの人に渡さないでください。このアドレスでサインインした人のテナントが、この組織にリンクされます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Asking Mist for the address of the sign-in page</source>
        <translation>サインイン用アドレスを Mist に問い合わせています</translation>
    </message>
    <message>
        <source>Mist gave the address of the sign-in page (checked: an expected host)</source>
        <translation>サインイン用アドレスを Mist から受け取りました(許可済みのホスト)</translation>
    </message>
    <message>
        <source>The browser was not opened: copy the address</source>
        <translation>ブラウザーは開いていません。アドレスをコピーしてください</translation>
    </message>
    <message>
        <source>The browser was opened</source>
        <translation>ブラウザーを開きました</translation>
    </message>
    <message>
        <source>The browser could not be opened: copy the address</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーしてください</translation>
    </message>
    <message>
        <source>The browser&apos;s return cannot be heard here; Mist is asked instead</source>
        <translation>ブラウザーの戻りは受け取れません。代わりに Mist を確認します</translation>
    </message>
    <message>
        <source>The browser is back</source>
        <translation>ブラウザーが戻りました</translation>
    </message>
    <message>
        <source>Waiting for the browser to come back (%1, once)</source>
        <extracomment>%1 is an address with a port number</extracomment>
        <translation>ブラウザーの戻りを待っています(%1、1 回だけ受け付け)</translation>
    </message>
    <message numerus="yes">
        <source>Asking Mist for the new account (asked %Ln time(s))</source>
        <translation>
            <numerusform>Mist に新しいアカウントを確認しています(%Ln 回確認)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %Ln s</source>
        <translation>
            <numerusform>次は %Ln 秒後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LinkedAccountActions</name>
    <message>
        <source>The cloud names this account without an id. Unlink it in the portal.</source>
        <translation>クラウドがこのアカウントの ID を示さないため、ポータルでリンク解除してください。</translation>
    </message>
    <message>
        <source>The draft unlinks it already.</source>
        <translation>下書きですでにリンク解除されています。</translation>
    </message>
    <message>
        <source>The cloud cannot be asked now.</source>
        <translation>今はクラウドに問い合わせできません。</translation>
    </message>
    <message>
        <source>Link Account: %1…</source>
        <extracomment>A command; %1 is the name of a service</extracomment>
        <translation>アカウントをリンク: %1...</translation>
    </message>
    <message>
        <source>No linked account is selected.</source>
        <translation>リンク済みアカウントが選択されていません。</translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>再リンク...</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>リンク解除...</translation>
    </message>
    <message>
        <source>Added to the draft: %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>下書きに追加しました: %1</translation>
    </message>
    <message>
        <source>Secrets cannot be kept here.</source>
        <translation>ここでは秘密情報を保管できません。</translation>
    </message>
    <message>
        <source>Unlinked in the draft: %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>下書きでリンク解除しました: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LinkedAccountModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>Column: name of a linked service such as Microsoft Intune</extracomment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column: name of the account at the linked service</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Linked by</source>
        <extracomment>Column: who linked the account</extracomment>
        <translation>リンクした人</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>Column: date when the account was linked</extracomment>
        <translation>リンク日</translation>
    </message>
    <message>
        <source>Last sync</source>
        <extracomment>Column: time of the last sync with the linked service</extracomment>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: result of the last sync</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column: what the draft does to a row</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>State is</source>
        <extracomment>Column: how old what an app reports can be</extracomment>
        <translation>状態の古さ</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LintText</name>
    <message>
        <source>CRL is not version 2</source>
        <translation>CRL がバージョン 2 ではない</translation>
    </message>
    <message>
        <source>RFC 5280 requires version 2; without it there is no CRL number and no key identifier.</source>
        <translation>RFC 5280 はバージョン 2 を求めています。そうでないと CRL 番号も鍵識別子もありません。</translation>
    </message>
    <message>
        <source>Have the CA issue a new CRL.</source>
        <translation>CA で新しい CRL を発行してください。</translation>
    </message>
    <message>
        <source>CRL names its issuer differently from the CA</source>
        <translation>CRL の発行者名が CA の名前と異なる</translation>
    </message>
    <message>
        <source>The CRL says “%1”, the CA is “%2”; verifiers that compare bytes do not use it.</source>
        <translation>CRL には「%1」、CA は「%2」とあります。バイト列で比べる検証ソフトはこの CRL を使いません。</translation>
    </message>
    <message>
        <source>Let the CA copy its subject byte by byte into the CRL.</source>
        <translation>CA のサブジェクトをそのままのバイト列で CRL に入れてください。</translation>
    </message>
    <message>
        <source>Signature of the CRL does not verify with the key of “%1”</source>
        <translation>「%1」の鍵で CRL の署名を検証できない</translation>
    </message>
    <message>
        <source>The CRL was changed, or another key of the CA signed it; verifiers refuse it.</source>
        <translation>CRL が書き換えられたか、CA の別の鍵で署名されており、検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>Download the CRL again, and check which certificate of the CA goes with it.</source>
        <translation>CRL を取得し直し、CA のどの証明書に対応するかを確かめてください。</translation>
    </message>
    <message>
        <source>Signer of the CRL, “%1”, lacks cRLSign</source>
        <translation>CRL に署名した「%1」に cRLSign がない</translation>
    </message>
    <message>
        <source>Verifiers refuse the CRL and, where revocation is checked, every client.</source>
        <translation>検証ソフトは CRL を拒否し、失効確認をしていればすべてのクライアントを拒否します。</translation>
    </message>
    <message>
        <source>Issue the CA certificate again with cRLSign.</source>
        <translation>cRLSign を付けて CA 証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>CRL is from the future</source>
        <translation>CRL の発行日時が未来</translation>
    </message>
    <message>
        <source>It is valid from %1 on; until then verifiers refuse it.</source>
        <translation>有効になるのは %1 からで、それまで検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>Check the clock of the CA.</source>
        <translation>CA の時計を確かめてください。</translation>
    </message>
    <message>
        <source>CRL has no next update</source>
        <translation>CRL に次回更新日時がない</translation>
    </message>
    <message>
        <source>RFC 5280 requires it; verifiers cannot tell whether the CRL is current.</source>
        <translation>RFC 5280 で必須です。CRL が最新かどうかを判断できません。</translation>
    </message>
    <message>
        <source>CRL is out of date by %L2 days</source>
        <translation>CRL の期限が %L2 日前に切れている</translation>
    </message>
    <message>
        <source>A newer one was due by %1; FreeRADIUS with check_crl rejects every client until then.</source>
        <translation>%1 までに次の CRL が出るはずでした。check_crl を有効にした FreeRADIUS はすべてのクライアントを拒否します。</translation>
    </message>
    <message>
        <source>Publish a new CRL, and let the server fetch it.</source>
        <translation>新しい CRL を公開し、サーバーに取得させてください。</translation>
    </message>
    <message>
        <source>CRL has no CRL number</source>
        <translation>CRL に CRL 番号がない</translation>
    </message>
    <message>
        <source>RFC 5280 requires it; without it nobody can tell which of two CRLs is newer.</source>
        <translation>RFC 5280 で必須です。ないと、二つの CRL のどちらが新しいかわかりません。</translation>
    </message>
    <message>
        <source>CRL has no Authority Key Identifier</source>
        <translation>CRL に認証局鍵識別子がない</translation>
    </message>
    <message>
        <source>RFC 5280 requires it; with several keys of one CA the signer may not be found.</source>
        <translation>RFC 5280 で必須です。CA の鍵が複数あると署名者を見つけられないことがあります。</translation>
    </message>
    <message>
        <source>CRL has a critical extension that is not understood: %1</source>
        <translation>CRL に解釈されない critical な拡張がある: %1</translation>
    </message>
    <message>
        <source>Verifiers must not use such a CRL to accept a certificate.</source>
        <translation>検証ソフトは、こうした CRL で証明書を有効と判断できません。</translation>
    </message>
    <message>
        <source>CRL does not cover “%1”</source>
        <translation>CRL の対象に「%1」が含まれない</translation>
    </message>
    <message>
        <source>It is for other kinds of certificates (users only, CAs only or attributes only); verifiers report a different scope.</source>
        <translation>別の種類の証明書 (ユーザーのみ、CA のみ、属性のみ) の CRL です。検証ソフトは対象範囲が異なると報告します。</translation>
    </message>
    <message>
        <source>Use the CRL that is made for this kind.</source>
        <translation>この種類の証明書のための CRL を使ってください。</translation>
    </message>
    <message>
        <source>CRL belongs to a distribution point that “%1” does not name</source>
        <translation>CRL の配布点が「%1」にない</translation>
    </message>
    <message>
        <source>Verifiers report a different scope and treat revocation as unknown.</source>
        <translation>検証ソフトは対象範囲が異なると報告し、失効状態を不明として扱います。</translation>
    </message>
    <message>
        <source>Use the CRL that the certificate’s CRL Distribution Points name.</source>
        <translation>証明書の CRL 配布点に書かれた CRL を使ってください。</translation>
    </message>
    <message>
        <source>Delta CRL without its base</source>
        <translation>差分 CRL の基になる CRL がない</translation>
    </message>
    <message>
        <source>It lists changes since CRL number %1 (hexadecimal) only; alone it says nothing about older revocations.</source>
        <translation>CRL 番号 %1 (16 進) 以降の変更だけが載っており、それより前の失効はわかりません。</translation>
    </message>
    <message>
        <source>Add the complete CRL of that number or a newer one.</source>
        <translation>その番号以降の完全な CRL を加えてください。</translation>
    </message>
    <message>
        <source>Serial number %1 is listed twice</source>
        <translation>シリアル番号 %1 が二つある</translation>
    </message>
    <message>
        <source>Which entry counts is not laid down; programs differ.</source>
        <translation>どちらが有効かは決まっておらず、プログラムによって異なります。</translation>
    </message>
    <message>
        <source>removeFromCRL for %1 in a complete CRL</source>
        <translation>完全な CRL に %1 の removeFromCRL がある</translation>
    </message>
    <message>
        <source>The reason belongs to delta CRLs only; verifiers may refuse the list.</source>
        <translation>この理由は差分 CRL だけのものです。検証ソフトは CRL を拒否することがあります。</translation>
    </message>
    <message>
        <source>Responder could not read the request</source>
        <translation>レスポンダーがリクエストを読めなかった</translation>
    </message>
    <message>
        <source>The answer holds no status.</source>
        <translation>レスポンスに状態が入っていません。</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>リクエストを送り直してください。</translation>
    </message>
    <message>
        <source>Responder had an internal error</source>
        <translation>レスポンダーで内部エラー</translation>
    </message>
    <message>
        <source>Look at the responder.</source>
        <translation>レスポンダーを確かめてください。</translation>
    </message>
    <message>
        <source>Responder asks to try later</source>
        <translation>レスポンダーが後で試すよう求めている</translation>
    </message>
    <message>
        <source>Send the request again later.</source>
        <translation>後でリクエストを送り直してください。</translation>
    </message>
    <message>
        <source>Responder wants a signed request</source>
        <translation>レスポンダーが署名付きリクエストを求めている</translation>
    </message>
    <message>
        <source>The answer holds no status, and clients do not sign requests.</source>
        <translation>レスポンスに状態が入っていません。クライアントはリクエストに署名しません。</translation>
    </message>
    <message>
        <source>Let the responder answer unsigned requests.</source>
        <translation>署名のないリクエストにもレスポンダーが答えるようにしてください。</translation>
    </message>
    <message>
        <source>Responder does not answer for this certificate</source>
        <translation>レスポンダーがこの証明書について答えない</translation>
    </message>
    <message>
        <source>The answer holds no status; the responder does not know the CA.</source>
        <translation>レスポンスに状態が入っていません。レスポンダーはこの CA を知りません。</translation>
    </message>
    <message>
        <source>Check the OCSP address in the certificate and the responder’s CAs.</source>
        <translation>証明書の OCSP アドレスと、レスポンダーの CA を確かめてください。</translation>
    </message>
    <message>
        <source>Response has an unknown status (%1)</source>
        <translation>レスポンスの状態が不明 (%1)</translation>
    </message>
    <message>
        <source>Response is for another issuer than that of “%1”</source>
        <translation>「%1」の発行者とは別の発行者のレスポンス</translation>
    </message>
    <message>
        <source>The serial number %2 agrees, the hashes of the issuer’s name and key do not; clients do not use the response.</source>
        <translation>シリアル番号 %2 は一致しますが、発行者の名前と鍵のハッシュが一致せず、クライアントはこのレスポンスを使いません。</translation>
    </message>
    <message>
        <source>Get a new response from the responder.</source>
        <translation>レスポンダーから新しいレスポンスを取得してください。</translation>
    </message>
    <message>
        <source>Response is for a certificate that is not here (%1)</source>
        <translation>ここにない証明書のレスポンス (%1)</translation>
    </message>
    <message>
        <source>None of the certificates here has that serial number.</source>
        <translation>このシリアル番号の証明書がここにありません。</translation>
    </message>
    <message>
        <source>Open the certificate together with the response.</source>
        <translation>証明書とレスポンスを一緒に開いてください。</translation>
    </message>
    <message>
        <source>Signature of the response does not verify</source>
        <translation>レスポンスの署名を検証できない</translation>
    </message>
    <message>
        <source>None of the certificates that fit the responder verifies it; clients refuse the response.</source>
        <translation>レスポンダーに合うどの証明書でも検証できず、クライアントはレスポンスを拒否します。</translation>
    </message>
    <message>
        <source>Responder “%1” lacks OCSP Signing</source>
        <translation>レスポンダー「%1」に OCSP Signing がない</translation>
    </message>
    <message>
        <source>Neither the CA itself nor a delegate with that Extended Key Usage signed; clients refuse the response.</source>
        <translation>CA 自身でも、この拡張属性を持つ代理でもないため、クライアントはレスポンスを拒否します。</translation>
    </message>
    <message>
        <source>Give the responder a certificate of the CA with OCSP Signing.</source>
        <translation>CA が発行した OCSP Signing 付きの証明書をレスポンダーに入れてください。</translation>
    </message>
    <message>
        <source>Responder “%1” was not appointed by the CA</source>
        <translation>レスポンダー「%1」が CA の代理ではない</translation>
    </message>
    <message>
        <source>A delegate’s certificate must come from the very CA it answers for; clients refuse the response.</source>
        <translation>代理の証明書は、回答の対象となる CA 自身が発行したものでなければならず、クライアントはレスポンスを拒否します。</translation>
    </message>
    <message>
        <source>Responder “%1” lacks OCSP No Check</source>
        <translation>レスポンダー「%1」に OCSP No Check がない</translation>
    </message>
    <message>
        <source>Clients then have to check the responder’s own revocation, or refuse the response.</source>
        <translation>クライアントはレスポンダー自身の失効も確認するか、レスポンスを拒否します。</translation>
    </message>
    <message>
        <source>Issue the responder’s certificate with the extension id-pkix-ocsp-nocheck.</source>
        <translation>拡張 id-pkix-ocsp-nocheck を付けてレスポンダーの証明書を発行してください。</translation>
    </message>
    <message>
        <source>Response is from the future</source>
        <translation>レスポンスの日時が未来</translation>
    </message>
    <message>
        <source>It is valid from %1 on; until then clients refuse it.</source>
        <translation>有効になるのは %1 からで、それまでクライアントは拒否します。</translation>
    </message>
    <message>
        <source>Check the clock of the responder.</source>
        <translation>レスポンダーの時計を確かめてください。</translation>
    </message>
    <message>
        <source>Response is out of date by %L2 days</source>
        <translation>レスポンスの期限が %L2 日前に切れている</translation>
    </message>
    <message>
        <source>It was valid until %1; clients refuse it, also when a server staples it.</source>
        <translation>有効期限は %1 でした。サーバーがステープルしても、クライアントは拒否します。</translation>
    </message>
    <message>
        <source>Response does not say until when it holds</source>
        <translation>レスポンスに次回更新日時がない</translation>
    </message>
    <message>
        <source>Newer information is always available then; a server cannot staple it for long.</source>
        <translation>常により新しい情報があることを意味し、サーバーは長くステープルできません。</translation>
    </message>
    <message>
        <source>Let the responder set nextUpdate.</source>
        <translation>レスポンダーで nextUpdate を設定してください。</translation>
    </message>
    <message>
        <source>Response was produced before its status was known</source>
        <translation>状態が判明する前にレスポンスが作られている</translation>
    </message>
    <message>
        <source>Produced at %1, status as of %2: one of the clocks is wrong.</source>
        <translation>作成は %1、状態は %2 時点です。どちらかの時計が誤っています。</translation>
    </message>
    <message>
        <source>Check the clocks of CA and responder.</source>
        <translation>CA とレスポンダーの時計を確かめてください。</translation>
    </message>
    <message>
        <source>Response repeats a nonce: %1</source>
        <translation>レスポンスにノンスがある: %1</translation>
    </message>
    <message>
        <source>It answers one request; it cannot be stapled to others.</source>
        <translation>一つのリクエストへの回答であり、他への応答には使えません。</translation>
    </message>
    <message>
        <source>Extended Key Usage lacks serverAuth</source>
        <translation>拡張属性に serverAuth がない</translation>
    </message>
    <message>
        <source>Supplicants take a certificate for a RADIUS server’s only with serverAuth.</source>
        <translation>サプリカントは serverAuth のある証明書だけを RADIUS サーバーのものとして受け入れます。</translation>
    </message>
    <message>
        <source>Issue it again with serverAuth (1.3.6.1.5.5.7.3.1).</source>
        <translation>serverAuth(1.3.6.1.5.5.7.3.1)を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>There is no Extended Key Usage, so no serverAuth</source>
        <translation>拡張属性がなく、serverAuth もない</translation>
    </message>
    <message>
        <source>Windows, Apple and most Android devices refuse such a server; wpa_supplicant takes it.</source>
        <translation>Windows、Apple、大多数の Android 端末はこのようなサーバーを拒否します。wpa_supplicant は受け入れます。</translation>
    </message>
    <message>
        <source>anyExtendedKeyUsage stands there without serverAuth</source>
        <translation>serverAuth がなく anyExtendedKeyUsage だけがある</translation>
    </message>
    <message>
        <source>Windows, Apple, Android and OpenSSL look for serverAuth itself.</source>
        <translation>Windows、Apple、Android、OpenSSL は serverAuth そのものを確認します。</translation>
    </message>
    <message>
        <source>Extended Key Usage lacks clientAuth</source>
        <translation>拡張属性に clientAuth がない</translation>
    </message>
    <message>
        <source>Windows does not list such a certificate, and RADIUS servers refuse it.</source>
        <translation>Windows の一覧に表示されず、RADIUS サーバーにも拒否されます。</translation>
    </message>
    <message>
        <source>Issue it again with clientAuth (1.3.6.1.5.5.7.3.2).</source>
        <translation>clientAuth(1.3.6.1.5.5.7.3.2)を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>There is no Extended Key Usage, so no clientAuth</source>
        <translation>拡張属性がなく、clientAuth もない</translation>
    </message>
    <message>
        <source>Windows does not list such a certificate; servers that go by the RFC alone take it.</source>
        <translation>Windows の一覧に表示されません。RFC だけに従うサーバーは受け入れます。</translation>
    </message>
    <message>
        <source>anyExtendedKeyUsage stands there without clientAuth</source>
        <translation>clientAuth がなく anyExtendedKeyUsage だけがある</translation>
    </message>
    <message>
        <source>OpenSSL based RADIUS servers look for clientAuth itself, and Windows offers it only where the profile allows all purposes.</source>
        <translation>OpenSSL ベースの RADIUS サーバーは clientAuth そのものを確認します。Windows ではプロファイルがすべての用途を許す場合だけ使われます。</translation>
    </message>
    <message>
        <source>A CA’s Extended Key Usage shuts the purpose out</source>
        <translation>CA の拡張属性が用途を除外している</translation>
    </message>
    <message>
        <source>OpenSSL checks it on every CA up to the trust anchor and fails with error 26.</source>
        <translation>OpenSSL はトラスト アンカーまでのすべての CA で確認し、エラー 26 で失敗します。</translation>
    </message>
    <message>
        <source>Issue the CA certificate again without Extended Key Usage.</source>
        <translation>拡張属性のない CA 証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>Extended Key Usage of the CA %1 has neither serverAuth nor clientAuth</source>
        <translation>CA %1 の拡張属性に serverAuth も clientAuth もない</translation>
    </message>
    <message>
        <source>OpenSSL checks it on every CA up to the trust anchor: no certificate below can be used for EAP.</source>
        <translation>OpenSSL はトラスト アンカーまでのすべての CA で確認するため、その下の証明書は EAP に使えません。</translation>
    </message>
    <message>
        <source>Issue the CA certificate again without Extended Key Usage, or with both purposes.</source>
        <translation>CA 証明書を、拡張属性なし、または両方の用途を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>Extended Key Usage of the CA %1 has no serverAuth</source>
        <translation>CA %1 の拡張属性に serverAuth がない</translation>
    </message>
    <message>
        <source>OpenSSL checks it on every CA up to the trust anchor: wpa_supplicant refuses the server with error 26.</source>
        <translation>OpenSSL はトラスト アンカーまでのすべての CA で確認するため、wpa_supplicant はエラー 26 でサーバーを拒否します。</translation>
    </message>
    <message>
        <source>Issue the CA certificate again without Extended Key Usage or with serverAuth, or use another CA.</source>
        <translation>CA 証明書を、拡張属性なし、または serverAuth を含めて発行し直すか、別の CA を使ってください。</translation>
    </message>
    <message>
        <source>Extended Key Usage of the CA %1 has no clientAuth</source>
        <translation>CA %1 の拡張属性に clientAuth がない</translation>
    </message>
    <message>
        <source>OpenSSL checks it on every CA up to the trust anchor: FreeRADIUS refuses the client with error 26.</source>
        <translation>OpenSSL はトラスト アンカーまでのすべての CA で確認するため、FreeRADIUS はエラー 26 でクライアントを拒否します。</translation>
    </message>
    <message>
        <source>Issue the CA certificate again without Extended Key Usage or with clientAuth, or use another CA.</source>
        <translation>CA 証明書を、拡張属性なし、または clientAuth を含めて発行し直すか、別の CA を使ってください。</translation>
    </message>
    <message>
        <source>Key usage lacks digitalSignature</source>
        <translation>Key Usage に digitalSignature がない</translation>
    </message>
    <message>
        <source>In TLS 1.3 and with ECDHE the server signs the handshake; strict clients refuse a key that may not sign.</source>
        <translation>TLS 1.3 と ECDHE ではサーバーがハンドシェイクに署名します。厳格なクライアントは署名を許されない鍵を拒否します。</translation>
    </message>
    <message>
        <source>Issue it again with digitalSignature.</source>
        <translation>digitalSignature を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>Key usage lacks keyEncipherment</source>
        <translation>Key Usage に keyEncipherment がない</translation>
    </message>
    <message>
        <source>It is needed for RSA key exchange, which some old supplicants still use with TLS 1.2 and older.</source>
        <translation>TLS 1.2 以前で RSA 鍵交換を使う古いサプリカントに必要です。</translation>
    </message>
    <message>
        <source>Add keyEncipherment at the next renewal if old devices are to be served.</source>
        <translation>古い端末がある場合は、次回の更新時に keyEncipherment を追加してください。</translation>
    </message>
    <message>
        <source>A client proves that it holds the key by signing the handshake; RADIUS servers refuse a key that may not sign.</source>
        <translation>クライアントはハンドシェイクに署名して鍵の所持を証明します。RADIUS サーバーは署名を許されない鍵を拒否します。</translation>
    </message>
    <message>
        <source>Key usage %1 does not fit an EC key</source>
        <translation>Key Usage の %1 は EC 鍵に合わない</translation>
    </message>
    <message>
        <source>An elliptic curve key cannot encrypt keys or data; strict verifiers refuse the contradiction.</source>
        <translation>楕円曲線の鍵では鍵やデータを暗号化できません。厳格な検証では矛盾として拒否されます。</translation>
    </message>
    <message>
        <source>Issue it again with digitalSignature only.</source>
        <translation>digitalSignature だけで発行し直してください。</translation>
    </message>
    <message>
        <source>Key usage %1 does not fit an Ed25519 or Ed448 key</source>
        <translation>Key Usage の %1 は Ed25519・Ed448 鍵に合わない</translation>
    </message>
    <message>
        <source>Such a key can only sign.</source>
        <translation>この鍵は署名にしか使えません。</translation>
    </message>
    <message>
        <source>Issue it again with digitalSignature only; a CA with keyCertSign and cRLSign.</source>
        <translation>digitalSignature だけで発行し直してください。CA の場合は keyCertSign と cRLSign です。</translation>
    </message>
    <message>
        <source>The certificate names nobody: subject and SAN are empty</source>
        <translation>Subject も SAN も空で、誰の証明書か分からない</translation>
    </message>
    <message>
        <source>EAP-TLS takes the identity from the SAN, or else from the subject.</source>
        <translation>EAP-TLS は SAN、なければ Subject から ID を取り出します。</translation>
    </message>
    <message>
        <source>Issue it again with a name in the Subject Alternative Name.</source>
        <translation>サブジェクト代替名に名前を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>The SAN names more than one identity: %1</source>
        <translation>SAN に複数の ID がある: %1</translation>
    </message>
    <message>
        <source>A RADIUS policy may pick any of them.</source>
        <translation>RADIUS のポリシーはどれを選ぶか分かりません。</translation>
    </message>
    <message>
        <source>Issue one certificate for each user or device.</source>
        <translation>ユーザーまたはデバイスごとに証明書を発行してください。</translation>
    </message>
    <message>
        <source>The certificate does not say where its revocation can be checked</source>
        <translation>失効の確認先が証明書にない</translation>
    </message>
    <message>
        <source>There is neither a CRL distribution point nor an OCSP address; with TLS 1.3 the status of every certificate but the root must be checked.</source>
        <translation>CRL 配布点も OCSP の URL もありません。TLS 1.3 ではルート以外のすべての証明書の失効確認が必要です。</translation>
    </message>
    <message>
        <source>Issue it again with CRL Distribution Points or an OCSP address.</source>
        <translation>CRL Distribution Points または OCSP の URL を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>A CRL cannot be fetched before the network is up</source>
        <translation>CRL は接続前に取得できない</translation>
    </message>
    <message>
        <source>With an OCSP address the RADIUS server can staple the answer to its certificate.</source>
        <translation>OCSP の URL があれば、RADIUS サーバーが応答を証明書に添付(ステープリング)できます。</translation>
    </message>
    <message>
        <source>Add an OCSP address at the next renewal.</source>
        <translation>次回の更新時に OCSP の URL を追加してください。</translation>
    </message>
    <message>
        <source>Clients cannot fetch the missing %1</source>
        <translation>クライアントは足りない %1 を取得できない</translation>
    </message>
    <message>
        <source>Its address (%2) is in the certificate, but a client has no network before it has accepted the server.</source>
        <translation>証明書に取得先(%2)がありますが、サーバーを受け入れるまでクライアントはネットワークを使えません。</translation>
    </message>
    <message>
        <source>Put %1 into what the server sends.</source>
        <translation>サーバーが送る証明書に %1 を加えてください。</translation>
    </message>
    <message>
        <source>The server certificate has no CRL Distribution Points</source>
        <translation>サーバー証明書に CRL Distribution Points がない</translation>
    </message>
    <message>
        <source>Some Windows set-ups and old Windows Phones refused such servers.</source>
        <translation>一部の Windows の構成と古い Windows Phone は、このようなサーバーを拒否しました。</translation>
    </message>
    <message>
        <source>Add a CRL distribution point at the next renewal.</source>
        <translation>次回の更新時に CRL 配布点を追加してください。</translation>
    </message>
    <message>
        <source>Extended Key Usage names %1</source>
        <translation>拡張属性に %1 がある</translation>
    </message>
    <message>
        <source>RFC 4334 meant it for EAP; supplicants go by serverAuth and clientAuth.</source>
        <translation>RFC 4334 で EAP 用に定められたものですが、サプリカントは serverAuth と clientAuth を確認します。</translation>
    </message>
    <message>
        <source>Extended Key Usage names %1 alone</source>
        <translation>拡張属性に %1 だけがある</translation>
    </message>
    <message>
        <source>Common supplicants and servers look for serverAuth or clientAuth and refuse a certificate without.</source>
        <translation>一般的なサプリカントとサーバーは serverAuth または clientAuth を確認し、ない証明書を拒否します。</translation>
    </message>
    <message>
        <source>Issue it again with serverAuth or clientAuth besides.</source>
        <translation>serverAuth または clientAuth も含めて発行し直してください。</translation>
    </message>
    <message>
        <source>The certificate is meant for the SSIDs %1</source>
        <translation>SSID %1 用の証明書</translation>
    </message>
    <message>
        <source>RFC 4334 lets a certificate name the networks it is for; few supplicants look at it.</source>
        <translation>RFC 4334 では証明書に対象のネットワークを記せますが、参照するサプリカントはわずかです。</translation>
    </message>
    <message>
        <source>The list of SSIDs cannot be read</source>
        <translation>SSID の一覧を読み取れない</translation>
    </message>
    <message>
        <source>The extension of RFC 4334 is there, but is no list of names.</source>
        <translation>RFC 4334 の拡張がありますが、名前の一覧になっていません。</translation>
    </message>
    <message>
        <source>Issue it again without this extension.</source>
        <translation>この拡張なしで発行し直してください。</translation>
    </message>
    <message>
        <source>A WPA3 trust override policy is set</source>
        <translation>WPA3 の Trust Override Disable ポリシーがある</translation>
    </message>
    <message>
        <source>It says whether users may accept an unknown server certificate.</source>
        <translation>未知のサーバー証明書をユーザーが受け入れてよいかどうかを示します。</translation>
    </message>
    <message>
        <source>WPA3 clients never let the user accept this server (TOD-STRICT)</source>
        <translation>WPA3 クライアントではユーザーによる承認を一切許さない(TOD-STRICT)</translation>
    </message>
    <message>
        <source>A client that is set up by hand, without the CA and the server’s name, cannot connect.</source>
        <translation>CA とサーバー名を設定していない、手動設定のクライアントは接続できません。</translation>
    </message>
    <message>
        <source>Roll the CA and the server’s name out by profile first.</source>
        <translation>先に CA とサーバー名をプロファイルで配布してください。</translation>
    </message>
    <message>
        <source>WPA3 clients let the user accept this server once (TOD-TOFU)</source>
        <translation>WPA3 クライアントではユーザーが一度だけ承認できる(TOD-TOFU)</translation>
    </message>
    <message>
        <source>After that a change of the server’s certificate is refused without a question.</source>
        <translation>その後サーバー証明書が変わると、確認なしに拒否されます。</translation>
    </message>
    <message>
        <source>Both trust override policies are set; STRICT wins</source>
        <translation>TOD-STRICT と TOD-TOFU の両方があり、STRICT が優先</translation>
    </message>
    <message>
        <source>wpa_supplicant goes by TOD-STRICT then: users can never accept the server by hand.</source>
        <translation>wpa_supplicant は TOD-STRICT に従い、ユーザーは手動でサーバーを承認できません。</translation>
    </message>
    <message>
        <source>Keep the one that is meant at the next renewal.</source>
        <translation>次回の更新時に、意図する方だけを残してください。</translation>
    </message>
    <message>
        <source>WPA3 clients may let the user accept an unknown server</source>
        <translation>WPA3 クライアントではユーザーが未知のサーバーを承認できることがある</translation>
    </message>
    <message>
        <source>Neither trust override policy is set, so a user who is asked may click through.</source>
        <translation>Trust Override Disable ポリシーがないため、確認画面でユーザーがそのまま承認できます。</translation>
    </message>
    <message>
        <source>Add TOD-STRICT (1.3.6.1.4.1.40808.1.3.1) where all clients have a profile.</source>
        <translation>すべてのクライアントにプロファイルがある場合は、TOD-STRICT(1.3.6.1.4.1.40808.1.3.1)を追加してください。</translation>
    </message>
    <message>
        <source>An authentication takes about %L1 round trips</source>
        <translation>認証に約 %L1 往復かかる</translation>
    </message>
    <message>
        <source>The server sends about %L2 bytes in fragments of 1,014; access points and switches drop sessions after 40 to 50.</source>
        <translation>サーバーは約 %L2 バイトを 1,014 バイトずつに分けて送ります。AP やスイッチは 40 ~ 50 往復でセッションを切ります。</translation>
    </message>
    <message>
        <source>Send fewer certificates, or use EC keys and shorter names.</source>
        <translation>送る証明書を減らすか、EC 鍵と短い名前を使ってください。</translation>
    </message>
    <message>
        <source>An authentication takes about %L1 round trips, more than the 50 allowed</source>
        <translation>認証に約 %L1 往復かかり、上限の 50 を超える</translation>
    </message>
    <message>
        <source>FreeRADIUS and many switches end the session; the server would send about %L2 bytes in fragments of 1,014.</source>
        <translation>FreeRADIUS や多くのスイッチがセッションを終了します。サーバーは約 %L2 バイトを 1,014 バイトずつに分けて送ることになります。</translation>
    </message>
    <message>
        <source>The server would send about %L1 bytes at once, more than 65,536</source>
        <translation>サーバーが一度に約 %L1 バイトを送り、上限の 65,536 を超える</translation>
    </message>
    <message>
        <source>wpa_supplicant, hostapd and HPE switches refuse a message of that size.</source>
        <translation>wpa_supplicant、hostapd、HPE のスイッチはこの大きさのメッセージを拒否します。</translation>
    </message>
    <message>
        <source>Send fewer or smaller certificates.</source>
        <translation>送る証明書を減らすか、小さくしてください。</translation>
    </message>
    <message>
        <source>The list of certificates has about %L1 bytes, more than 102,400</source>
        <translation>証明書の一覧が約 %L1 バイトで、上限の 102,400 を超える</translation>
    </message>
    <message>
        <source>OpenSSL ends the handshake when a peer sends a longer one.</source>
        <translation>OpenSSL は相手がこれより長い一覧を送るとハンドシェイクを終了します。</translation>
    </message>
    <message>
        <source>The server sends about %L1 bytes, more than one TLS record holds</source>
        <translation>サーバーが約 %L1 バイトを送り、TLS レコード 1 つに収まらない</translation>
    </message>
    <message>
        <source>Beyond 16,384 bytes old TLS stacks failed, and FreeRADIUS 3.2.0 to 3.2.2 cuts what it sends.</source>
        <translation>16,384 バイトを超えると古い TLS 実装は失敗し、FreeRADIUS 3.2.0 ~ 3.2.2 は送信を打ち切ります。</translation>
    </message>
    <message>
        <source>Keep the server’s fragment_size at about 1,024</source>
        <translation>サーバーの fragment_size は 1,024 程度のままに</translation>
    </message>
    <message>
        <source>The server sends about %L1 bytes. Fragments above about 1,400 bytes save round trips, but become UDP fragments that firewalls and clouds drop.</source>
        <translation>サーバーは約 %L1 バイトを送ります。約 1,400 バイトを超えるフラグメントは往復を減らしますが、UDP が断片化し、ファイアウォールやクラウドで破棄されます。</translation>
    </message>
    <message>
        <source>Make the chain smaller instead of the fragments larger.</source>
        <translation>フラグメントを大きくせず、チェーンを小さくしてください。</translation>
    </message>
    <message>
        <source>The server would send the root %1</source>
        <translation>サーバーがルート %1 も送る</translation>
    </message>
    <message>
        <source>Clients must have the root already; sending it costs %L2 bytes and saves nothing.</source>
        <translation>クライアントはルートをすでに持っている必要があります。送っても %L2 バイト増えるだけです。</translation>
    </message>
    <message>
        <source>Leave the root out of the server’s file.</source>
        <translation>サーバーのファイルからルートを除いてください。</translation>
    </message>
    <message>
        <source>The root %1 is in the bundle, as Mist asks</source>
        <translation>Mist の求めどおりルート %1 が含まれている</translation>
    </message>
    <message>
        <source>If it is sent to clients, it costs %L2 bytes in each authentication; they must have it already.</source>
        <translation>クライアントに送られる場合、認証ごとに %L2 バイト増えます。クライアントはルートをすでに持っている必要があります。</translation>
    </message>
    <message>
        <source>%1 is in the bundle under two issuers</source>
        <translation>%1 が 2 つの発行者によるものとして含まれている</translation>
    </message>
    <message>
        <source>Cross-signed certificates of one key; a client uses one of them, the other costs %L2 bytes.</source>
        <translation>同じ鍵のクロス証明書です。クライアントが使うのは一方だけで、もう一方は %L2 バイトの無駄になります。</translation>
    </message>
    <message>
        <source>Keep the one whose root the clients trust.</source>
        <translation>クライアントが信頼するルートにつながる方だけを残してください。</translation>
    </message>
    <message>
        <source>The certificate has %L1 bytes</source>
        <translation>証明書が %L1 バイトある</translation>
    </message>
    <message>
        <source>It goes over the air in every authentication; many names and long policies make round trips.</source>
        <translation>認証のたびに送られます。多くの名前や長いポリシーは往復を増やします。</translation>
    </message>
    <message>
        <source>Use fewer and shorter names, or an EC key, at the next renewal.</source>
        <translation>次回の更新時に、名前を減らして短くするか、EC 鍵を使ってください。</translation>
    </message>
    <message>
        <source>The server would name %L2 CAs to each client, about %L1 bytes</source>
        <translation>サーバーが各クライアントに %L2 個の CA 名(約 %L1 バイト)を送る</translation>
    </message>
    <message>
        <source>The names of all trusted CAs go into the request for the client’s certificate.</source>
        <translation>信頼するすべての CA の名前が、クライアント証明書の要求に入ります。</translation>
    </message>
    <message>
        <source>Trust only the CAs that issue client certificates.</source>
        <translation>クライアント証明書を発行する CA だけを信頼してください。</translation>
    </message>
    <message>
        <source>RSA key of %1 bits can be broken</source>
        <translation>%1 ビットの RSA 鍵は破られうる</translation>
    </message>
    <message>
        <source>Keys below 1,024 bits are refused everywhere.</source>
        <translation>1,024 ビット未満の鍵はどこでも拒否されます。</translation>
    </message>
    <message>
        <source>Create a new key and have the certificate issued for it.</source>
        <translation>新しい鍵を作り、その鍵で証明書を発行してください。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits, at least 2,048 are needed</source>
        <translation>RSA 鍵が %L1 ビット、2,048 以上が必要</translation>
    </message>
    <message>
        <source>Apple’s systems and OpenSSL at security level 2, the default of Debian, Ubuntu and hostapd, refuse it.</source>
        <translation>Apple の OS と、セキュリティ レベル 2 (Debian、Ubuntu、hostapd の既定) の OpenSSL は拒否します。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits is larger than some devices take</source>
        <translation>%L1 ビットの RSA 鍵に対応しない機器がある</translation>
    </message>
    <message>
        <source>TPMs and old access points stop at 4,096 bits, and every authentication takes longer.</source>
        <translation>TPM や古いアクセスポイントは 4,096 ビットまでで、認証のたびに時間もかかります。</translation>
    </message>
    <message>
        <source>Use RSA of 2,048 to 4,096 bits, or P-256.</source>
        <translation>2,048〜4,096 ビットの RSA か P-256 を使ってください。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits</source>
        <translation>RSA 鍵が %L1 ビット</translation>
    </message>
    <message>
        <source>Many clients and libraries refuse keys this large, and handshakes become slow.</source>
        <translation>多くのクライアントやライブラリーがこの大きさの鍵を拒否し、ハンドシェイクも遅くなります。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits in use beyond 2030</source>
        <translation>%L1 ビットの RSA 鍵が 2030 年より後も有効</translation>
    </message>
    <message>
        <source>It is valid until %2; NIST recommends this size through 2030 only.</source>
        <translation>有効期限は %2 です。NIST がこの長さを推奨するのは 2030 年までです。</translation>
    </message>
    <message>
        <source>Use 3,072 bits or P-256 at the next renewal.</source>
        <translation>次の更新では 3,072 ビットか P-256 にしてください。</translation>
    </message>
    <message>
        <source>RSA exponent %1 is even or 1</source>
        <translation>RSA の指数 %1 が偶数または 1</translation>
    </message>
    <message>
        <source>With it there is no encryption and no signature at all; verifiers refuse the key.</source>
        <translation>これでは暗号も署名も成り立たず、検証ソフトは鍵を拒否します。</translation>
    </message>
    <message>
        <source>RSA exponent is %1, not 65537</source>
        <translation>RSA の指数が 65537 ではなく %1</translation>
    </message>
    <message>
        <source>Small exponents have been the base of forgeries; public CAs must use 65537 or more.</source>
        <translation>小さい指数は署名偽造に使われてきました。公的な CA には 65537 以上が求められます。</translation>
    </message>
    <message>
        <source>Use 65537 for the next key.</source>
        <translation>次の鍵では 65537 を使ってください。</translation>
    </message>
    <message>
        <source>RSA key has the ROCA weakness</source>
        <translation>RSA 鍵に ROCA の脆弱性がある</translation>
    </message>
    <message>
        <source>It was made by a faulty library in smart cards and TPMs (CVE-2017-15361); the private key can be computed.</source>
        <translation>スマートカードや TPM の欠陥ライブラリーで作られた鍵 (CVE-2017-15361) で、秘密鍵を計算できます。</translation>
    </message>
    <message>
        <source>Update the device’s firmware, create a new key, and revoke this certificate.</source>
        <translation>機器のファームウェアを更新して新しい鍵を作り、この証明書を失効させてください。</translation>
    </message>
    <message>
        <source>RSA key can be factored in a moment (Fermat)</source>
        <translation>RSA 鍵がすぐに素因数分解できる (フェルマー法)</translation>
    </message>
    <message>
        <source>Its two primes are too close to each other; the private key can be computed.</source>
        <translation>二つの素数が近すぎるため、秘密鍵を計算できます。</translation>
    </message>
    <message>
        <source>Create a new key with another program, and revoke this certificate.</source>
        <translation>別のプログラムで新しい鍵を作り、この証明書を失効させてください。</translation>
    </message>
    <message>
        <source>RSA key is on Debian’s list of weak keys</source>
        <translation>RSA 鍵が Debian の弱い鍵の一覧にある</translation>
    </message>
    <message>
        <source>OpenSSL of Debian made only tens of thousands of different keys between 2006 and 2008 (CVE-2008-0166).</source>
        <translation>2006〜2008 年の Debian の OpenSSL では、数万通りの鍵しか作られませんでした (CVE-2008-0166)。</translation>
    </message>
    <message>
        <source>Create a new key, and revoke this certificate.</source>
        <translation>新しい鍵を作り、この証明書を失効させてください。</translation>
    </message>
    <message>
        <source>RSA modulus is divisible by %1</source>
        <translation>RSA のモジュラスが %1 で割り切れる</translation>
    </message>
    <message>
        <source>It is no product of two large primes: the key is damaged or was made wrongly.</source>
        <translation>二つの大きな素数の積ではなく、鍵が壊れているか、作り方が誤っています。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits, not a multiple of 8</source>
        <translation>RSA 鍵が %L1 ビットで 8 の倍数ではない</translation>
    </message>
    <message>
        <source>Some libraries and cards refuse such sizes.</source>
        <translation>こうした長さを拒否するライブラリーやカードがあります。</translation>
    </message>
    <message>
        <source>Use 2,048, 3,072 or 4,096 bits for the next key.</source>
        <translation>次の鍵では 2,048、3,072、4,096 ビットのいずれかにしてください。</translation>
    </message>
    <message>
        <source>EC key spells out its curve instead of naming it</source>
        <translation>EC 鍵が曲線を名前でなくパラメーターで示している</translation>
    </message>
    <message>
        <source>RFC 5480 forbids explicit parameters; OpenSSL and all operating systems refuse them.</source>
        <translation>RFC 5480 はパラメーターの明示を禁じており、OpenSSL とすべての OS が拒否します。</translation>
    </message>
    <message>
        <source>Create a new key with the named curve P-256 or P-384.</source>
        <translation>名前付き曲線 P-256 か P-384 で新しい鍵を作ってください。</translation>
    </message>
    <message>
        <source>Curve %1 is not supported by Windows, Apple or Android</source>
        <translation>曲線 %1 は Windows、Apple、Android で使えない</translation>
    </message>
    <message>
        <source>Their EAP clients know P-256, P-384 and P-521 only.</source>
        <translation>これらの EAP クライアントが対応するのは P-256、P-384、P-521 だけです。</translation>
    </message>
    <message>
        <source>Use P-256 or P-384.</source>
        <translation>P-256 か P-384 を使ってください。</translation>
    </message>
    <message>
        <source>DSA key</source>
        <translation>DSA 鍵</translation>
    </message>
    <message>
        <source>No EAP client accepts DSA any more, and TLS 1.3 does not have it.</source>
        <translation>DSA を受け付ける EAP クライアントはもうなく、TLS 1.3 にもありません。</translation>
    </message>
    <message>
        <source>Use RSA or EC (P-256).</source>
        <translation>RSA か EC (P-256) を使ってください。</translation>
    </message>
    <message>
        <source>Chain passes OpenSSL security level %1</source>
        <translation>チェーンが OpenSSL のセキュリティ レベル %1 を満たす</translation>
    </message>
    <message>
        <source>Weakest link: “%2”. Debian, Ubuntu and hostapd ask for level 2.</source>
        <translation>最も弱いのは「%2」です。Debian、Ubuntu、hostapd はレベル 2 を求めます。</translation>
    </message>
    <message>
        <source>Chain passes only OpenSSL security level %1</source>
        <translation>チェーンが OpenSSL のセキュリティ レベル %1 しか満たさない</translation>
    </message>
    <message>
        <source>Because of “%2”, wpa_supplicant and FreeRADIUS on Debian and Ubuntu, which ask for level 2, refuse the chain.</source>
        <translation>「%2」のため、レベル 2 を求める Debian や Ubuntu の wpa_supplicant と FreeRADIUS はチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Replace that certificate by one with RSA of 2,048 bits or P-256, signed with SHA-256.</source>
        <translation>その証明書を、2,048 ビットの RSA か P-256 で、SHA-256 で署名されたものに替えてください。</translation>
    </message>
    <message>
        <source>Key does not fit WPA3-Enterprise 192-bit</source>
        <translation>鍵が WPA3-Enterprise 192 ビットに適さない</translation>
    </message>
    <message>
        <source>That mode takes P-384, or RSA of 3,072 bits or more, in the whole chain.</source>
        <translation>このモードでは、チェーン全体で P-384 か 3,072 ビット以上の RSA が必要です。</translation>
    </message>
    <message>
        <source>Create a new key of that kind for this certificate.</source>
        <translation>この証明書用に条件に合う新しい鍵を作ってください。</translation>
    </message>
    <message>
        <source>Signature %1 does not fit WPA3-Enterprise 192-bit</source>
        <translation>署名 %1 が WPA3-Enterprise 192 ビットに適さない</translation>
    </message>
    <message>
        <source>That mode takes signatures with SHA-384 in the whole chain.</source>
        <translation>このモードでは、チェーン全体で SHA-384 の署名が必要です。</translation>
    </message>
    <message>
        <source>Have the certificate signed with SHA-384.</source>
        <translation>SHA-384 で署名した証明書を発行してください。</translation>
    </message>
    <message>
        <source>Same key as in “%1”</source>
        <translation>「%1」と同じ鍵</translation>
    </message>
    <message>
        <source>That certificate is from %2; a key kept over renewals stays exposed for longer.</source>
        <translation>その証明書は %2 のものです。更新後も同じ鍵を使い続けると、漏えいの危険が長く残ります。</translation>
    </message>
    <message>
        <source>Create a new key with each renewal.</source>
        <translation>更新のたびに新しい鍵を作ってください。</translation>
    </message>
    <message>
        <source>Server and client share a key: “%1”</source>
        <translation>サーバーとクライアントが鍵を共有している:「%1」</translation>
    </message>
    <message>
        <source>Who has the one private key can pose as the other.</source>
        <translation>一方の秘密鍵を持つ人が、もう一方になりすませます。</translation>
    </message>
    <message>
        <source>Create a key of its own for each.</source>
        <translation>それぞれに専用の鍵を作ってください。</translation>
    </message>
    <message>
        <source>Citrix takes one certificate per key, “%1” has the same</source>
        <translation>Citrix は鍵ごとに証明書一つだけ、「%1」が同じ鍵</translation>
    </message>
    <message>
        <source>Citrix Endpoint Management refuses a second certificate for a public key.</source>
        <translation>Citrix Endpoint Management は、同じ公開鍵の二つ目の証明書を拒否します。</translation>
    </message>
    <message>
        <source>Private key is publicly known</source>
        <translation>秘密鍵が公開されている</translation>
    </message>
    <message>
        <source>It is a test key that anybody can download: %1.</source>
        <translation>誰でも入手できるテスト用の鍵です: %1</translation>
    </message>
    <message>
        <source>Create a new key at once, and revoke the certificate.</source>
        <translation>すぐに新しい鍵を作り、証明書を失効させてください。</translation>
    </message>
    <message>
        <source>Private key is in the old encrypted PEM form</source>
        <translation>秘密鍵が旧形式の暗号化 PEM</translation>
    </message>
    <message>
        <source>Its password is turned into a key by one round of MD5 and is quickly guessed (%1); Mist Access Assurance accepts the form.</source>
        <translation>パスワードは MD5 一回で鍵に変換され、短時間で推測できます (%1)。Mist Access Assurance はこの形式を受け付けます。</translation>
    </message>
    <message>
        <source>Store it as PKCS#8 with PBES2; Convert does it.</source>
        <translation>PKCS#8 (PBES2) で保管してください。「変換」で作れます。</translation>
    </message>
    <message>
        <source>Private key is not encrypted</source>
        <translation>秘密鍵が暗号化されていない</translation>
    </message>
    <message>
        <source>Everybody who can read the file can pose as its owner.</source>
        <translation>ファイルを読める人は誰でも持ち主になりすませます。</translation>
    </message>
    <message>
        <source>Encrypt it with a password, or delete the file once it is imported.</source>
        <translation>パスワードで暗号化するか、インポート後にファイルを削除してください。</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>%1 で署名されている</translation>
    </message>
    <message>
        <source>Such signatures can be forged; all current clients refuse them.</source>
        <translation>この署名は偽造でき、現在のクライアントはすべて拒否します。</translation>
    </message>
    <message>
        <source>Have it issued again with SHA-256.</source>
        <translation>SHA-256 で発行し直してください。</translation>
    </message>
    <message>
        <source>Signed with SHA-1</source>
        <translation>SHA-1 で署名されている</translation>
    </message>
    <message>
        <source>Apple’s systems and OpenSSL 3 refuse such signatures.</source>
        <translation>Apple の OS と OpenSSL 3 はこの署名を拒否します。</translation>
    </message>
    <message>
        <source>Root signs itself with SHA-1</source>
        <translation>ルートの自己署名が SHA-1</translation>
    </message>
    <message>
        <source>Clients do not check a root’s own signature, so this does no harm.</source>
        <translation>クライアントはルート自身の署名を確認しないため、影響はありません。</translation>
    </message>
    <message>
        <source>Signed with RSASSA-PSS</source>
        <translation>RSASSA-PSS で署名されている</translation>
    </message>
    <message>
        <source>Old Windows 10 TPMs and old supplicants are reported to fail with it.</source>
        <translation>古い Windows 10 の TPM や古いサプリカントで失敗するという報告があります。</translation>
    </message>
    <message>
        <source>Try it on the oldest clients, or use PKCS#1 v1.5 signatures.</source>
        <translation>最も古いクライアントで試すか、PKCS#1 v1.5 の署名を使ってください。</translation>
    </message>
    <message>
        <source>Key is for RSASSA-PSS only</source>
        <translation>鍵が RSASSA-PSS 専用</translation>
    </message>
    <message>
        <source>Many clients cannot use a certificate whose key is restricted to RSASSA-PSS.</source>
        <translation>鍵が RSASSA-PSS に限定された証明書は、多くのクライアントで使えません。</translation>
    </message>
    <message>
        <source>Create the key as plain RSA.</source>
        <translation>通常の RSA 鍵を作ってください。</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448 does not work with Windows</source>
        <translation>Ed25519・Ed448 は Windows で使えない</translation>
    </message>
    <message>
        <source>Windows cannot use these algorithms for certificates in EAP.</source>
        <translation>Windows は EAP の証明書でこのアルゴリズムを使えません。</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448 is unreliable on Apple and Android</source>
        <translation>Ed25519・Ed448 は Apple と Android で確実ではない</translation>
    </message>
    <message>
        <source>OpenSSL and wpa_supplicant can use it; Apple’s systems and Android differ from version to version.</source>
        <translation>OpenSSL と wpa_supplicant では使えますが、Apple の OS と Android ではバージョンにより異なります。</translation>
    </message>
    <message>
        <source>Post-quantum algorithm that no operating system accepts yet</source>
        <translation>耐量子アルゴリズムに対応する OS がまだない</translation>
    </message>
    <message>
        <source>ML-DSA, SLH-DSA and composites need OpenSSL 3.5 or later on both sides; no shipping supplicant has them.</source>
        <translation>ML-DSA、SLH-DSA、複合方式は両側に OpenSSL 3.5 以降が必要で、対応する OS のサプリカントはありません。</translation>
    </message>
    <message>
        <source>Use RSA or EC (P-256) for clients in use today.</source>
        <translation>現在のクライアントには RSA か EC (P-256) を使ってください。</translation>
    </message>
    <message>
        <source>Post-quantum algorithm, for labs with OpenSSL 3.5 or later</source>
        <translation>耐量子アルゴリズム、OpenSSL 3.5 以降の検証環境向け</translation>
    </message>
    <message>
        <source>Older versions cannot verify it, and its size makes for more round trips.</source>
        <translation>それより古いバージョンでは検証できず、サイズが大きいため往復回数も増えます。</translation>
    </message>
    <message>
        <source>The certificate is version %1, not 3</source>
        <translation>証明書がバージョン 3 ではなく %1</translation>
    </message>
    <message>
        <source>Mist Access Assurance accepts X.509 version 3 only; version 1 has no place for SAN or Extended Key Usage.</source>
        <translation>Mist Access Assurance は X.509 v3 だけを受け付けます。v1 には SAN も拡張属性も入りません。</translation>
    </message>
    <message>
        <source>Issue it again as version 3.</source>
        <translation>v3 の証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>The certificate has no Common Name or no SAN</source>
        <translation>Common Name または SAN がない</translation>
    </message>
    <message>
        <source>Mist Access Assurance is made for certificates with both a Common Name and a Subject Alternative Name.</source>
        <translation>Mist Access Assurance は Common Name とサブジェクト代替名の両方を含む証明書を前提とします。</translation>
    </message>
    <message>
        <source>Issue it again with the server’s name in both.</source>
        <translation>両方にサーバー名を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>There is no Subject Alternative Name</source>
        <translation>サブジェクト代替名がない</translation>
    </message>
    <message>
        <source>Mist Access Assurance takes certificates that contain both a Common Name and a Subject Alternative Name; clients look for the name in the latter.</source>
        <translation>Mist Access Assurance で使える証明書は Common Name とサブジェクト代替名の両方を含むものです。クライアントは後者の名前を確認します。</translation>
    </message>
    <message>
        <source>Issue it again with the server’s DNS name in the Subject Alternative Name.</source>
        <translation>サブジェクト代替名にサーバーの DNS 名を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>The subject has no Common Name</source>
        <translation>Subject に Common Name がない</translation>
    </message>
    <message>
        <source>Mist Access Assurance is made for certificates with a Common Name and a Subject Alternative Name; lists in the portal show the Common Name.</source>
        <translation>Mist Access Assurance は Common Name とサブジェクト代替名を含む証明書を前提とし、ポータルの一覧には Common Name が表示されます。</translation>
    </message>
    <message>
        <source>Put the server’s name into the Common Name too at the next renewal.</source>
        <translation>次回の更新時に Common Name にもサーバー名を入れてください。</translation>
    </message>
    <message>
        <source>There is no DNS name in the Subject Alternative Name</source>
        <translation>サブジェクト代替名に DNS 名がない</translation>
    </message>
    <message>
        <source>Clients that check the server’s name compare it with the DNS names there; a Common Name alone does not match.</source>
        <translation>サーバー名を確認するクライアントはここの DNS 名と照合します。Common Name だけでは一致しません。</translation>
    </message>
    <message>
        <source>No DNS name in the Subject Alternative Name, only %1</source>
        <translation>サブジェクト代替名に DNS 名がなく、%1 だけ</translation>
    </message>
    <message>
        <source>Clients that check the server’s name compare it with DNS names; a mail address or an IP address does not match.</source>
        <translation>サーバー名を確認するクライアントは DNS 名と照合します。メール アドレスや IP アドレスとは一致しません。</translation>
    </message>
    <message>
        <source>The name %1 is a wildcard</source>
        <translation>名前 %1 がワイルドカード</translation>
    </message>
    <message>
        <source>Mist Access Assurance does not accept wildcard certificates, and several supplicants refuse them.</source>
        <translation>Mist Access Assurance ではワイルドカード証明書を使えません。拒否するサプリカントもあります。</translation>
    </message>
    <message>
        <source>Issue it again with the full name of the server.</source>
        <translation>サーバーの完全な名前で発行し直してください。</translation>
    </message>
    <message>
        <source>Extended Key Usage lacks TLS Web server authentication</source>
        <translation>拡張属性に TLS Web server authentication がない</translation>
    </message>
    <message>
        <source>Most Android devices, Windows and Apple devices refuse a server certificate without it.</source>
        <translation>大多数の Android 端末のほか、Windows と Apple の端末も、これのないサーバー証明書を拒否します。</translation>
    </message>
    <message>
        <source>Issue it again with TLS Web server authentication (1.3.6.1.5.5.7.3.1).</source>
        <translation>TLS Web server authentication(1.3.6.1.5.5.7.3.1)を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>The chain is not complete</source>
        <translation>証明書チェーンが不完全</translation>
    </message>
    <message>
        <source>Mist Access Assurance wants every intermediate certificate and the root behind the server certificate.</source>
        <translation>Mist Access Assurance では、サーバー証明書のあとにすべての中間証明書とルート CA 証明書が必要です。</translation>
    </message>
    <message>
        <source>Append the missing certificates.</source>
        <translation>足りない証明書を末尾に追加してください。</translation>
    </message>
    <message>
        <source>%1, which issued %2, is missing</source>
        <translation>%2 を発行した %1 がない</translation>
    </message>
    <message>
        <source>Clients cannot fetch it before they are on the network, so they cannot build the chain and refuse the server.</source>
        <translation>クライアントは接続前に取得できないため、チェーンを構成できず、サーバーを拒否します。</translation>
    </message>
    <message>
        <source>Append the certificate of %1, then the ones above it up to the root.</source>
        <translation>%1 の証明書と、その上位のルートまでの証明書を末尾に追加してください。</translation>
    </message>
    <message>
        <source>The root is missing: %1 is not in the bundle</source>
        <translation>ルートの %1 がバンドルにない</translation>
    </message>
    <message>
        <source>Mist Access Assurance asks for the root behind the intermediates; without it the chain cannot be shown to end anywhere.</source>
        <translation>Mist Access Assurance は中間証明書に続けてルートも求めます。ないと、チェーンの終端を確かめられません。</translation>
    </message>
    <message>
        <source>Append the certificate of %1; if it is an intermediate, also the ones above it.</source>
        <translation>%1 の証明書を末尾に追加してください。中間証明書の場合は、その上位の証明書も必要です。</translation>
    </message>
    <message>
        <source>%1 stands where %2 belongs</source>
        <translation>%2 の位置に %1 がある</translation>
    </message>
    <message>
        <source>The server certificate comes first, and each next certificate must have issued the one before it.</source>
        <translation>最初がサーバー証明書で、以降は直前の証明書を発行した証明書が続く必要があります。</translation>
    </message>
    <message>
        <source>Use the certificates in the order of the chain.</source>
        <translation>証明書をチェーンの順に並べてください。</translation>
    </message>
    <message>
        <source>%1 comes first, not the server certificate %2</source>
        <translation>先頭がサーバー証明書 %2 ではなく %1</translation>
    </message>
    <message>
        <source>The first certificate is taken for the server’s; with another one the private key does not match.</source>
        <translation>先頭の証明書がサーバー証明書として扱われます。別の証明書では秘密鍵と一致しません。</translation>
    </message>
    <message>
        <source>Put the server certificate first, then each one that issued the one before it.</source>
        <translation>サーバー証明書を先頭に置き、以降は直前の証明書を発行した証明書を続けてください。</translation>
    </message>
    <message>
        <source>%1 does not belong to the chain of %2</source>
        <translation>%1 は %2 のチェーンに属さない</translation>
    </message>
    <message>
        <source>It issued none of these certificates, so the order breaks there, and every client is sent it for nothing.</source>
        <translation>ここにあるどの証明書も発行していないため順序が途切れ、すべてのクライアントに無駄に送られます。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is in the bundle twice</source>
        <translation>%1 がバンドルに重複している</translation>
    </message>
    <message>
        <source>The second copy breaks the order and is sent to every client for nothing.</source>
        <translation>2 つ目が順序を乱し、すべてのクライアントに無駄に送られます。</translation>
    </message>
    <message>
        <source>Leave the second copy out.</source>
        <translation>2 つ目を取り除いてください。</translation>
    </message>
    <message>
        <source>The private key is not PEM</source>
        <translation>秘密鍵が PEM 形式ではない</translation>
    </message>
    <message>
        <source>The portal’s field Private Key takes text with BEGIN and END lines only.</source>
        <translation>ポータルの Private Key 欄に入力できるのは、BEGIN 行と END 行のあるテキストだけです。</translation>
    </message>
    <message>
        <source>Convert it to PKCS#8 PEM first.</source>
        <translation>先に PKCS#8 の PEM に変換してください。</translation>
    </message>
    <message>
        <source>The private key is in a PKCS#12 file</source>
        <translation>秘密鍵が PKCS#12 ファイルの中にある</translation>
    </message>
    <message>
        <source>The portal’s field Private Key takes PEM text only.</source>
        <translation>ポータルの Private Key 欄に入力できるのは PEM テキストだけです。</translation>
    </message>
    <message>
        <source>Take the key out as PKCS#8 PEM first.</source>
        <translation>先に鍵を PKCS#8 の PEM として取り出してください。</translation>
    </message>
    <message>
        <source>The private key is in the form %1</source>
        <translation>秘密鍵の形式が %1</translation>
    </message>
    <message>
        <source>The portal takes PKCS#8 keys and traditional RSA and EC keys.</source>
        <translation>ポータルで使えるのは PKCS#8 と、従来形式の RSA・EC の鍵です。</translation>
    </message>
    <message>
        <source>The private key cannot be opened</source>
        <translation>秘密鍵を開けない</translation>
    </message>
    <message>
        <source>The cloud has to open it too.</source>
        <translation>クラウド側でも開ける必要があります。</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password does not open the private key</source>
        <translation>パスワードで秘密鍵を開けない</translation>
    </message>
    <message>
        <source>The key is encrypted (%1); without the right password the cloud cannot use it.</source>
        <translation>鍵は暗号化されています(%1)。正しいパスワードがないとクラウドは鍵を使えません。</translation>
    </message>
    <message>
        <source>Check the password; capital letters and the keyboard layout count.</source>
        <translation>パスワードを確認してください。大文字小文字とキーボード配列にも注意してください。</translation>
    </message>
    <message>
        <source>The private key is encrypted, and no password is given</source>
        <translation>秘密鍵が暗号化されているのにパスワードがない</translation>
    </message>
    <message>
        <source>The key is encrypted (%1); without its password the cloud cannot use it.</source>
        <translation>鍵は暗号化されています(%1)。パスワードがないとクラウドは鍵を使えません。</translation>
    </message>
    <message>
        <source>Fill in Private Key Password.</source>
        <translation>Private Key Password を入力してください。</translation>
    </message>
    <message>
        <source>A password is given, but the private key is not encrypted</source>
        <translation>秘密鍵は暗号化されていないのにパスワードがある</translation>
    </message>
    <message>
        <source>The password does nothing here; perhaps another key was meant.</source>
        <translation>このパスワードは使われません。別の鍵のつもりだった可能性があります。</translation>
    </message>
    <message>
        <source>Leave the password empty, or use the encrypted key that it belongs to.</source>
        <translation>パスワードを空にするか、そのパスワードで暗号化された鍵を使ってください。</translation>
    </message>
    <message>
        <source>The private key does not belong to %1</source>
        <translation>秘密鍵が %1 のものではない</translation>
    </message>
    <message>
        <source>Their public keys differ: the server could not prove that the certificate is its own.</source>
        <translation>公開鍵が異なります。サーバーは自分の証明書であることを証明できません。</translation>
    </message>
    <message>
        <source>Use the key that the certificate request was made with.</source>
        <translation>CSR の作成に使った鍵を使ってください。</translation>
    </message>
    <message>
        <source>The text of the certificate had to be mended to be read</source>
        <translation>証明書のテキストを補正して読み取った</translation>
    </message>
    <message>
        <source>The portal takes PEM with exact BEGIN and END lines.</source>
        <translation>ポータルには正確な BEGIN 行と END 行のある PEM が必要です。</translation>
    </message>
    <message>
        <source>Paste the text that is given out here.</source>
        <translation>ここで出力されるテキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>The BEGIN or END lines are not exact</source>
        <translation>BEGIN 行または END 行が正確ではない</translation>
    </message>
    <message>
        <source>The portal wants five hyphens on both sides of BEGIN CERTIFICATE and END CERTIFICATE; word processors change them.</source>
        <translation>ポータルでは BEGIN CERTIFICATE と END CERTIFICATE の前後に半角ハイフンが 5 つずつ必要です。ワープロ ソフトが変えてしまうことがあります。</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark or is UTF-16</source>
        <translation>テキストに BOM があるか、UTF-16 である</translation>
    </message>
    <message>
        <source>The portal takes plain ASCII text; what stands before BEGIN can make it refuse the certificate.</source>
        <translation>ポータルには ASCII のテキストが必要です。BEGIN の前に余分なバイトがあると拒否されることがあります。</translation>
    </message>
    <message>
        <source>The text had to be mended, for example its indentation</source>
        <translation>字下げなどを補正して読み取った</translation>
    </message>
    <message>
        <source>Blanks, quoting and broken lines can make the portal refuse the certificate.</source>
        <translation>空白、引用記号、崩れた改行があると、ポータルに拒否されることがあります。</translation>
    </message>
    <message>
        <source>The certificates are not PEM</source>
        <translation>証明書が PEM 形式ではない</translation>
    </message>
    <message>
        <source>The portal’s field Signed Certificate takes text with BEGIN and END lines only.</source>
        <translation>ポータルの Signed Certificate 欄に入力できるのは、BEGIN 行と END 行のあるテキストだけです。</translation>
    </message>
    <message>
        <source>There is room for one custom RADIUS server certificate</source>
        <translation>カスタム RADIUS サーバー証明書は 1 つだけ</translation>
    </message>
    <message>
        <source>In the portal the old one is deleted before the new one is imported; in between clients meet Mist’s default certificate.</source>
        <translation>ポータルでは古い証明書を削除してから新しい証明書をインポートします。その間、クライアントには Mist の既定の証明書が提示されます。</translation>
    </message>
    <message>
        <source>%1 is not a CA certificate</source>
        <translation>%1 は CA 証明書ではない</translation>
    </message>
    <message>
        <source>Under Certificate Authorities belong the CAs that issued the clients’ certificates; another certificate lets nobody in.</source>
        <translation>Certificate Authorities に登録するのはクライアント証明書を発行した CA です。それ以外の証明書では誰も認証されません。</translation>
    </message>
    <message>
        <source>Add the certificate of the CA that issued the client certificates.</source>
        <translation>クライアント証明書を発行した CA の証明書を追加してください。</translation>
    </message>
    <message>
        <source>%1 may not sign certificates</source>
        <translation>%1 は証明書に署名できない</translation>
    </message>
    <message>
        <source>Its key usage lacks keyCertSign, so no client certificate below it is accepted.</source>
        <translation>Key Usage に keyCertSign がないため、その下のクライアント証明書は受け入れられません。</translation>
    </message>
    <message>
        <source>Issue the CA certificate again with keyCertSign and cRLSign.</source>
        <translation>keyCertSign と cRLSign を含めて CA 証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>The issuer %1 is not among the CAs</source>
        <translation>発行者 %1 が CA の中にない</translation>
    </message>
    <message>
        <source>Mist Access Assurance accepts a client only if its chain ends in a CA that is added there.</source>
        <translation>Mist Access Assurance は、チェーンが登録済みの CA で終わるクライアントだけを受け入れます。</translation>
    </message>
    <message>
        <source>Add the CA %1 under Add Certificate Authority.</source>
        <translation>Add Certificate Authority で CA %1 を追加してください。</translation>
    </message>
    <message>
        <source>The cloud cannot fetch the CRL from %1</source>
        <translation>クラウドは %1 から CRL を取得できない</translation>
    </message>
    <message>
        <source>The Mist cloud fetches CRLs from the internet by HTTP; it reaches no private host name, private address, LDAP or file.</source>
        <translation>Mist クラウドはインターネットから HTTP で CRL を取得します。社内のホスト名、プライベート アドレス、LDAP、ファイルには届きません。</translation>
    </message>
    <message>
        <source>Publish the CRL under a public http address, or upload it as a file.</source>
        <translation>CRL を公開された http アドレスで公開するか、ファイルとしてアップロードしてください。</translation>
    </message>
    <message>
        <source>The certificate does not say which Intune device it belongs to</source>
        <translation>Intune のどのデバイスの証明書か分からない</translation>
    </message>
    <message>
        <source>Mist Access Assurance finds the device’s compliance by the Intune device id.</source>
        <translation>Mist Access Assurance は Intune デバイス ID で準拠状態を調べます。</translation>
    </message>
    <message>
        <source>Put the Intune device id into a DNS name of the SAN.</source>
        <translation>SAN の DNS 名に Intune デバイス ID を入れてください。</translation>
    </message>
    <message>
        <source>No DNS name in the SAN holds the Intune device id</source>
        <translation>SAN の DNS 名に Intune デバイス ID がない</translation>
    </message>
    <message>
        <source>Mist Access Assurance finds a device’s compliance state by that id, alone or as the first label of a DNS name.</source>
        <translation>Mist Access Assurance は、DNS 名そのもの、またはその先頭ラベルにあるこの ID でデバイスの準拠状態を調べます。</translation>
    </message>
    <message>
        <source>Put {{DeviceId}} into a DNS name of the SCEP profile’s Subject Alternative Name.</source>
        <translation>SCEP プロファイルのサブジェクト代替名に、DNS 名として {{DeviceId}} を入れてください。</translation>
    </message>
    <message>
        <source>The Common Name “%1” is not a device name</source>
        <translation>Common Name「%1」がデバイス名ではない</translation>
    </message>
    <message>
        <source>With Intune, Mist Access Assurance expects DeviceName or DeviceName.FQDN there.</source>
        <translation>Intune 連携時、Mist Access Assurance はここに DeviceName または DeviceName.FQDN を想定します。</translation>
    </message>
    <message>
        <source>Set the subject of the SCEP profile to CN={{DeviceName}}.</source>
        <translation>SCEP プロファイルの Subject を CN={{DeviceName}} にしてください。</translation>
    </message>
    <message>
        <source>Issued by the Onboard CA of Mist (%1)</source>
        <translation>Mist の Onboard CA(%1)が発行</translation>
    </message>
    <message>
        <source>Disable of Onboard CA deletes this CA irreversibly and with it every such certificate’s use; Suspend keeps its data.</source>
        <translation>Onboard CA を無効化(Disable)するとこの CA は不可逆に削除され、発行済みの証明書もすべて使えなくなります。停止(Suspend)ならデータは残ります。</translation>
    </message>
    <message>
        <source>The subject is empty</source>
        <translation>Subject が空</translation>
    </message>
    <message>
        <source>NPS does not offer a certificate without a subject for PEAP or EAP-TLS.</source>
        <translation>NPS は Subject のない証明書を PEAP や EAP-TLS の選択肢に出しません。</translation>
    </message>
    <message>
        <source>Issue it again with the server’s name as Common Name.</source>
        <translation>Common Name にサーバー名を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>No full DNS name of the server for Windows</source>
        <translation>Windows が確認するサーバーの完全な DNS 名がない</translation>
    </message>
    <message>
        <source>Wireless clients of Windows want the server’s fully qualified domain name in the Subject Alternative Name.</source>
        <translation>Windows の無線クライアントは、サブジェクト代替名にサーバーの完全修飾ドメイン名を求めます。</translation>
    </message>
    <message>
        <source>Issue it again with the full name of the server as a DNS name.</source>
        <translation>サーバーの完全な名前を DNS 名として入れて発行し直してください。</translation>
    </message>
    <message>
        <source>%1 is not a full DNS name</source>
        <translation>%1 は完全な DNS 名ではない</translation>
    </message>
    <message>
        <source>Windows is set to expect %1, the certificate names %2</source>
        <translation>Windows に設定した名前は %1、証明書の名前は %2</translation>
    </message>
    <message>
        <source>A Windows client that is set to a server name refuses every other one.</source>
        <translation>サーバー名を設定した Windows クライアントは、それ以外の名前のサーバーを拒否します。</translation>
    </message>
    <message>
        <source>Change the name in the WLAN profile, or issue the certificate with the expected name.</source>
        <translation>WLAN プロファイルの名前を変えるか、設定した名前で証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>NPS on Windows Server 2008 R2 and older takes RSA only</source>
        <translation>Windows Server 2008 R2 以前の NPS で使えるのは RSA だけ</translation>
    </message>
    <message>
        <source>Later versions take this key too.</source>
        <translation>それより新しい版ではこの鍵も使えます。</translation>
    </message>
    <message>
        <source>The Common Name %1 is a wildcard</source>
        <translation>Common Name の %1 がワイルドカード</translation>
    </message>
    <message>
        <source>Windows refuses it even where the name check is switched off; a wildcard in the Subject Alternative Name beside a plain Common Name works.</source>
        <translation>Windows は名前の確認を切っていても拒否します。サブジェクト代替名だけにワイルドカードがあり、Common Name が普通の名前なら使えます。</translation>
    </message>
    <message>
        <source>Issue it again with a plain host name as Common Name.</source>
        <translation>Common Name を普通のホスト名にして発行し直してください。</translation>
    </message>
    <message>
        <source>Neither a user principal name nor a DNS name for Active Directory</source>
        <translation>Active Directory に結び付ける UPN も DNS 名もない</translation>
    </message>
    <message>
        <source>NPS finds the user by the UPN in the Subject Alternative Name, the computer by its DNS name.</source>
        <translation>NPS はサブジェクト代替名の UPN でユーザーを、DNS 名でコンピューターを見つけます。</translation>
    </message>
    <message>
        <source>Put the UPN (users) or the full DNS name (computers) into the Subject Alternative Name of the template.</source>
        <translation>テンプレートのサブジェクト代替名に UPN(ユーザー)か完全な DNS 名(コンピューター)を入れてください。</translation>
    </message>
    <message>
        <source>No user principal name: NPS could not map it to an account</source>
        <translation>UPN がないため、NPS ではアカウントと結び付かない</translation>
    </message>
    <message>
        <source>Only needed where NPS and Active Directory decide; Mist Access Assurance does not need it.</source>
        <translation>NPS と Active Directory で判断するときだけ必要です。Mist Access Assurance では不要です。</translation>
    </message>
    <message>
        <source>The client certificate has no subject</source>
        <translation>クライアント証明書の Subject が空</translation>
    </message>
    <message>
        <source>Windows and NPS do not use a client certificate without a subject.</source>
        <translation>Windows と NPS は Subject のないクライアント証明書を使いません。</translation>
    </message>
    <message>
        <source>Issue it again with the user’s or the computer’s name as Common Name.</source>
        <translation>Common Name にユーザー名かコンピューター名を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>Windows does not list this certificate for sign-in</source>
        <translation>Windows ではこの証明書が選択肢に出ない</translation>
    </message>
    <message>
        <source>Certificates without the purpose TLS Web client authentication are not displayed.</source>
        <translation>用途に TLS Web client authentication のない証明書は表示されません。</translation>
    </message>
    <message>
        <source>Issue it again with TLS Web client authentication (1.3.6.1.5.5.7.3.2).</source>
        <translation>TLS Web client authentication(1.3.6.1.5.5.7.3.2)を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>The certificate is for any purpose, client authentication is not named</source>
        <translation>すべての目的の証明書で、クライアント認証が明記されていない</translation>
    </message>
    <message>
        <source>Windows picks such a certificate only where the profile allows the purpose “All purposes”.</source>
        <translation>プロファイルで「すべての目的」を許可したときだけ、Windows はこの証明書を選びます。</translation>
    </message>
    <message>
        <source>Name TLS Web client authentication, or allow it under certificate selection in the profile.</source>
        <translation>TLS Web client authentication を明記するか、プロファイルの証明書の選択で許可してください。</translation>
    </message>
    <message>
        <source>Publish %1 in the NTAuth store</source>
        <translation>%1 を NTAuth ストアに公開する</translation>
    </message>
    <message>
        <source>NPS accepts client certificates only from authorities in the NTAuthCertificates container of Active Directory; that cannot be seen from here.</source>
        <translation>NPS は Active Directory の NTAuthCertificates にある CA のクライアント証明書だけを受け付けます。公開済みかどうかは、ここでは確かめられません。</translation>
    </message>
    <message>
        <source>Run certutil -dspublish -f with the file and NTAuthCA, then gpupdate on the NPS.</source>
        <translation>certutil -dspublish -f にファイルと NTAuthCA を指定して実行し、NPS で gpupdate を実行してください。</translation>
    </message>
    <message>
        <source>No SID for strong mapping to an account</source>
        <translation>アカウントと強力にマッピングするための SID がない</translation>
    </message>
    <message>
        <source>Domain controllers refuse such a certificate since February 11, 2025 (KB5014754), unless the account has an explicit strong mapping.</source>
        <translation>アカウントに明示的な強いマッピングがなければ、ドメイン コントローラーは 2025 年 2 月 11 日からこの証明書を拒否します(KB5014754)。</translation>
    </message>
    <message>
        <source>Issue it from a template that adds the SID, or add the SAN URI with the SID in the SCEP profile.</source>
        <translation>SID を追加するテンプレートで発行するか、SCEP プロファイルで SID の SAN URI を追加してください。</translation>
    </message>
    <message>
        <source>It has a user principal name but no SID</source>
        <translation>UPN はあるが SID がない</translation>
    </message>
    <message>
        <source>NPS with Active Directory would refuse it (KB5014754); Mist Access Assurance and other cloud RADIUS services do not need the SID.</source>
        <translation>NPS と Active Directory では拒否されます(KB5014754)。Mist Access Assurance などのクラウド RADIUS では不要です。</translation>
    </message>
    <message>
        <source>The SID in the certificate is not usable</source>
        <translation>証明書の SID が使えない</translation>
    </message>
    <message>
        <source>Domain controllers cannot map the certificate to an account.</source>
        <translation>ドメイン コントローラーが証明書をアカウントと結び付けられません。</translation>
    </message>
    <message>
        <source>Issue it again with the account’s SID.</source>
        <translation>アカウントの SID を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>The SID extension is not built as Windows reads it</source>
        <translation>SID 拡張の構造が Windows の読み方と違う</translation>
    </message>
    <message>
        <source>1.3.6.1.4.1.311.25.2 holds an other name of type 1.3.6.1.4.1.311.25.2.1 with the SID as an OCTET STRING.</source>
        <translation>1.3.6.1.4.1.311.25.2 には、種類 1.3.6.1.4.1.311.25.2.1 の otherName と OCTET STRING の SID が入ります。</translation>
    </message>
    <message>
        <source>Correct the template of the authority and issue it again.</source>
        <translation>CA のテンプレートを直して発行し直してください。</translation>
    </message>
    <message>
        <source>%1 is not a SID</source>
        <translation>%1 は SID ではない</translation>
    </message>
    <message>
        <source>A SID begins with S-1- and goes on with numbers.</source>
        <translation>SID は S-1- で始まり、数字が続きます。</translation>
    </message>
    <message>
        <source>Look whether a variable of the profile was left unfilled, and issue it again.</source>
        <translation>プロファイルの変数が置き換わらずに残っていないか確認して、発行し直してください。</translation>
    </message>
    <message>
        <source>%1 is not the SID of a domain account</source>
        <translation>%1 はドメイン アカウントの SID ではない</translation>
    </message>
    <message>
        <source>Users and computers of Active Directory have SIDs of the form S-1-5-21-…, with four more numbers.</source>
        <translation>Active Directory のユーザーとコンピューターの SID は S-1-5-21-... の形で、その後に数字が四つ続きます。</translation>
    </message>
    <message>
        <source>The extension says %1, the SAN URI %2</source>
        <translation>SID 拡張は %1、SAN URI は %2</translation>
    </message>
    <message>
        <source>Which account is meant is not clear; the domain controller may refuse both.</source>
        <translation>どのアカウントか決まらず、ドメイン コントローラーがどちらも拒否することがあります。</translation>
    </message>
    <message>
        <source>Issue it again with the SID in one place.</source>
        <translation>SID を一か所だけに入れて発行し直してください。</translation>
    </message>
    <message>
        <source>Made from the certificate template %1, version %2</source>
        <translation>証明書テンプレート %1、バージョン %2 から作成</translation>
    </message>
    <message>
        <source>Made from the certificate template %1</source>
        <translation>証明書テンプレート %1 から作成</translation>
    </message>
    <message>
        <source>Made from the certificate template “%1”</source>
        <translation>証明書テンプレート「%1」から作成</translation>
    </message>
    <message>
        <source>Application policies and Extended Key Usage differ</source>
        <translation>アプリケーション ポリシーと拡張属性が一致しない</translation>
    </message>
    <message>
        <source>Windows goes by the application policies, everything else by Extended Key Usage.</source>
        <translation>Windows はアプリケーション ポリシーに、ほかはすべて拡張属性に従います。</translation>
    </message>
    <message>
        <source>Set the same purposes in both and issue it again.</source>
        <translation>両方に同じ用途を設定して発行し直してください。</translation>
    </message>
    <message>
        <source>Smart card logon beside client authentication</source>
        <translation>クライアント認証に加えてスマート カード ログオンがある</translation>
    </message>
    <message>
        <source>EAP-TLS needs TLS Web client authentication only; with smart card logon the certificate can also open Windows sessions.</source>
        <translation>EAP-TLS に必要なのは TLS Web client authentication だけです。スマート カード ログオンがあると、Windows へのログオンにも使えます。</translation>
    </message>
    <message>
        <source>Leave smart card logon out of the template at the next renewal, unless it is wanted.</source>
        <translation>意図したものでなければ、次回の更新時にテンプレートから外してください。</translation>
    </message>
    <message>
        <source>Put it into the store of the current user</source>
        <translation>現在のユーザーの証明書ストアに入れる</translation>
    </message>
    <message>
        <source>Okta looks there; in the machine store it works only if the user can read the private key without elevation.</source>
        <translation>Okta はこのストアを見ます。マシン ストアの証明書は、ユーザーが昇格なしで秘密鍵を読めるときだけ使えます。</translation>
    </message>
    <message>
        <source>Deploy it with a user profile, not a device profile.</source>
        <translation>デバイス用ではなくユーザー用のプロファイルで配布してください。</translation>
    </message>
    <message>
        <source>Signed with RSA and SHA-512</source>
        <translation>RSA と SHA-512 による署名</translation>
    </message>
    <message>
        <source>Old versions of Windows do not offer SHA-512 in TLS 1.2 and break the connection.</source>
        <translation>古い Windows は TLS 1.2 で SHA-512 を提示せず、接続に失敗します。</translation>
    </message>
    <message>
        <source>Sign with SHA-256 at the next renewal if such clients are there.</source>
        <translation>該当する端末があれば、次回の更新時に SHA-256 で署名してください。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits, Apple asks for 2,048</source>
        <translation>RSA 鍵が %L1 ビット(Apple の要件は 2,048 ビット以上)</translation>
    </message>
    <message>
        <source>iOS 13, iPadOS 13, macOS 10.15 and later refuse smaller RSA keys of servers and their authorities.</source>
        <translation>iOS 13、iPadOS 13、macOS 10.15 以降は、これより短いサーバーと CA の RSA 鍵を拒否します。</translation>
    </message>
    <message>
        <source>Make a new RSA key of 2,048 bits or more, or a P-256 key.</source>
        <translation>2,048 ビット以上の RSA 鍵か P-256 の鍵を新しく作ってください。</translation>
    </message>
    <message>
        <source>Signed with %1, Apple asks for SHA-2</source>
        <translation>%1 による署名(Apple の要件は SHA-2)</translation>
    </message>
    <message>
        <source>iOS 13, iPadOS 13, macOS 10.15 and later refuse it on servers and their authorities.</source>
        <translation>iOS 13、iPadOS 13、macOS 10.15 以降は、サーバーと CA のこの署名を拒否します。</translation>
    </message>
    <message>
        <source>Issue it again with SHA-256.</source>
        <translation>SHA-256 で発行し直してください。</translation>
    </message>
    <message>
        <source>No DNS name where Apple devices look for it</source>
        <translation>Apple 端末が確認する DNS 名がない</translation>
    </message>
    <message>
        <source>iOS 13, iPadOS 13, macOS 10.15 and later do not trust the Common Name any more.</source>
        <translation>iOS 13、iPadOS 13、macOS 10.15 以降は Common Name を信頼しません。</translation>
    </message>
    <message>
        <source>Issue it again with the server’s name as a DNS name in the Subject Alternative Name.</source>
        <translation>サブジェクト代替名にサーバー名を DNS 名として入れて発行し直してください。</translation>
    </message>
    <message>
        <source>Issued %1 without TLS Web server authentication</source>
        <translation>TLS Web server authentication のない証明書(%1 発行)</translation>
    </message>
    <message>
        <source>Apple devices ask for it in every server certificate issued since July 1, 2019.</source>
        <translation>Apple 端末は、2019 年 7 月 1 日以降に発行されたすべてのサーバー証明書にこれを求めます。</translation>
    </message>
    <message>
        <source>Valid for %L1 days, Apple’s limit is %L2</source>
        <translation>有効期間が %L1 日(Apple の上限は %L2 日)</translation>
    </message>
    <message>
        <source>Apple states it for all TLS server certificates since July 1, 2019, private authorities included. Wi-Fi sign-in may fail; reports differ between versions.</source>
        <translation>Apple は 2019 年 7 月 1 日以降のすべての TLS サーバー証明書に、プライベート認証局も含めて適用するとしています。Wi-Fi の認証に失敗することがありますが、版によって差があるとの報告があります。</translation>
    </message>
    <message>
        <source>Issue it again for 825 days or less, 397 to be on the safe side.</source>
        <translation>825 日以内で発行し直してください。397 日なら確実です。</translation>
    </message>
    <message>
        <source>Valid for a little more than Apple’s limit of %L2 days</source>
        <translation>有効期間が Apple の上限 %L2 日をわずかに超える</translation>
    </message>
    <message>
        <source>Both ends count (RFC 5280 4.1.2.5): a period of whole days is one second longer. Wi-Fi sign-in may fail; reports differ between versions.</source>
        <translation>開始と終了の両端を含めて数えるため(RFC 5280 4.1.2.5)、ちょうどの日数で作ると 1 秒長くなります。Wi-Fi の認証に失敗することがありますが、版によって差があるとの報告があります。</translation>
    </message>
    <message>
        <source>Issue it again for a day less.</source>
        <translation>1 日短くして発行し直してください。</translation>
    </message>
    <message>
        <source>Valid for %L1 days, Apple’s limit for public authorities is %L2</source>
        <translation>有効期間が %L1 日(公的認証局に対する Apple の上限は %L2 日)</translation>
    </message>
    <message>
        <source>Since September 1, 2020 Apple devices refuse longer ones under the roots they come with; roots added by users or administrators are exempt.</source>
        <translation>Apple 端末は 2020 年 9 月 1 日から、内蔵ルートの下にあるこれより長い証明書を拒否します。ユーザーや管理者が追加したルートは対象外です。</translation>
    </message>
    <message>
        <source>Issue it again for 397 days or less.</source>
        <translation>397 日以内で発行し直してください。</translation>
    </message>
    <message>
        <source>Valid for a little more than Apple’s limit of %L2 days for public authorities</source>
        <translation>有効期間が公的認証局に対する Apple の上限 %L2 日をわずかに超える</translation>
    </message>
    <message>
        <source>Both ends count (RFC 5280 4.1.2.5): a period of whole days is one second longer.</source>
        <translation>開始と終了の両端を含めて数えるため(RFC 5280 4.1.2.5)、ちょうどの日数で作ると 1 秒長くなります。</translation>
    </message>
    <message>
        <source>Apple devices are set to expect %1, the certificate names %2</source>
        <translation>Apple 端末に設定した名前は %1、証明書の名前は %2</translation>
    </message>
    <message>
        <source>They refuse a server whose name is not among the trusted server certificate names of the profile.</source>
        <translation>プロファイルの信頼するサーバー証明書名にない名前のサーバーは拒否されます。</translation>
    </message>
    <message>
        <source>Correct the names in the profile, or issue the certificate with the expected name.</source>
        <translation>プロファイルの名前を直すか、設定した名前で証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>In profiles for Apple devices, trust the name %1</source>
        <translation>Apple 端末のプロファイルで名前 %1 を信頼する</translation>
    </message>
    <message>
        <source>Without trusted certificates or server names in the profile, users are asked whether to trust the server; in System mode the connection fails.</source>
        <translation>プロファイルに信頼する証明書もサーバー名もないと、ユーザーに信頼するか尋ねられます。システム モードでは接続に失敗します。</translation>
    </message>
    <message>
        <source>Set Trusted Server Certificate Names (TLSTrustedServerNames) and the root certificate in the profile.</source>
        <translation>プロファイルに信頼するサーバー証明書名(TLSTrustedServerNames)とルート CA 証明書を設定してください。</translation>
    </message>
    <message>
        <source>The server name “%1” has a space</source>
        <translation>サーバー名「%1」に空白がある</translation>
    </message>
    <message>
        <source>Some versions of iOS refuse names that do not look like a full domain name.</source>
        <translation>完全なドメイン名の形でない名前を拒否する iOS があります。</translation>
    </message>
    <message>
        <source>Issue it again with a host name such as radius.example.com.</source>
        <translation>radius.example.com のようなホスト名で発行し直してください。</translation>
    </message>
    <message>
        <source>The Common Name holds characters that cannot be printed</source>
        <translation>Common Name に印字できない文字がある</translation>
    </message>
    <message>
        <source>Apple devices send the Common Name as EAP identity unless the profile says otherwise; the RADIUS server may not recognize it.</source>
        <translation>プロファイルで指定しないかぎり、Apple 端末は Common Name を EAP の ID として送ります。RADIUS サーバーが認識できないことがあります。</translation>
    </message>
    <message>
        <source>Issue it again with a plain Common Name, or set the user name in the profile.</source>
        <translation>普通の文字の Common Name で発行し直すか、プロファイルでユーザー名を設定してください。</translation>
    </message>
    <message>
        <source>No Common Name for the EAP identity of Apple devices</source>
        <translation>Apple 端末が EAP の ID に使う Common Name がない</translation>
    </message>
    <message>
        <source>They send the Common Name as EAP identity unless the profile says otherwise.</source>
        <translation>プロファイルで指定しないかぎり、Apple 端末は Common Name を EAP の ID として送ります。</translation>
    </message>
    <message>
        <source>Issue it again with the user’s or the device’s name as Common Name, or set the user name in the profile.</source>
        <translation>Common Name にユーザー名かデバイス名を入れて発行し直すか、プロファイルでユーザー名を設定してください。</translation>
    </message>
    <message>
        <source>Older versions of macOS cannot import this file</source>
        <translation>古い macOS では読み込めないファイル</translation>
    </message>
    <message>
        <source>They answer “wrong password” where the file is made with PBES2 or a SHA-256 MAC.</source>
        <translation>PBES2 や SHA-256 の MAC で作ったファイルに対し、古い macOS は「パスワードが違う」と表示します。</translation>
    </message>
    <message>
        <source>Export it once more in the legacy form (3DES, SHA-1) for them.</source>
        <translation>該当する端末にはレガシー形式(3DES、SHA-1)でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>The file has no password</source>
        <translation>ファイルにパスワードがない</translation>
    </message>
    <message>
        <source>Apple devices want a password for an identity file.</source>
        <translation>Apple 端末は、証明書と秘密鍵のファイルにパスワードを求めます。</translation>
    </message>
    <message>
        <source>Export it once more with a password.</source>
        <translation>パスワードを付けてもう一度書き出してください。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits: too large for SCEP on older Apple devices</source>
        <translation>RSA 鍵が %L1 ビット: 古い Apple 端末の SCEP では使えない</translation>
    </message>
    <message>
        <source>Keys of 4,096 bits need iOS 14, iPadOS 14 or macOS 11.</source>
        <translation>4,096 ビットの鍵には iOS 14、iPadOS 14、macOS 11 以降が必要です。</translation>
    </message>
    <message>
        <source>Use 2,048 bits in the SCEP profile if older devices are there.</source>
        <translation>古い端末があれば、SCEP プロファイルで 2,048 ビットにしてください。</translation>
    </message>
    <message>
        <source>No name that Android could be set to</source>
        <translation>Android に設定できる名前がない</translation>
    </message>
    <message>
        <source>Since Android 11 QPR1 a saved network needs a CA certificate and a domain; the server certificate has no DNS name for it.</source>
        <translation>Android 11 QPR1 以降の保存済みネットワークには CA 証明書とドメインが必要ですが、このサーバー証明書には該当する DNS 名がありません。</translation>
    </message>
    <message>
        <source>Android is set to the domain %1, the certificate names %2</source>
        <translation>Android に設定したドメインは %1、証明書の名前は %2</translation>
    </message>
    <message>
        <source>The server’s name must be that domain or end with it.</source>
        <translation>サーバー名は、そのドメインと同じか、そのドメインで終わる必要があります。</translation>
    </message>
    <message>
        <source>Change the domain of the saved network, or issue the certificate with the expected name.</source>
        <translation>保存済みネットワークのドメインを変えるか、設定した名前で証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>Most Android devices refuse it without TLS Web server authentication</source>
        <translation>TLS Web server authentication がなく、大多数の Android 端末が拒否する</translation>
    </message>
    <message>
        <source>Extended Key Usage has to name it.</source>
        <translation>拡張属性での明記が必要です。</translation>
    </message>
    <message>
        <source>On Android, set the CA certificate and the domain %1</source>
        <translation>Android では CA 証明書とドメイン %1 を設定する</translation>
    </message>
    <message>
        <source>Android 13 and later otherwise offer trust on first use: what is trusted then breaks when the root changes.</source>
        <translation>設定しないと、Android 13 以降では初回接続時の信頼になります。そのときの信頼は、ルートが変わると使えなくなります。</translation>
    </message>
    <message>
        <source>Install the root as a Wi-Fi certificate and enter the domain in the saved network or the MDM profile.</source>
        <translation>ルート CA 証明書を Wi-Fi 証明書としてインストールし、保存済みネットワークか MDM プロファイルにドメインを入力してください。</translation>
    </message>
    <message>
        <source>This root ends %1: Android networks trusted at first use will break</source>
        <translation>ルートの期限は %1: 初回接続時に信頼した Android のネットワークが使えなくなる</translation>
    </message>
    <message>
        <source>Android 13 and later keep the root that was trusted at the first connection.</source>
        <translation>Android 13 以降は、初回接続時に信頼したルートを記憶します。</translation>
    </message>
    <message>
        <source>Deploy the next root by MDM before this one is replaced.</source>
        <translation>このルートを置き換える前に、次のルートを MDM で配布してください。</translation>
    </message>
    <message>
        <source>Cannot be installed as a Wi-Fi certificate on Android</source>
        <translation>Android に Wi-Fi 証明書としてインストールできない</translation>
    </message>
    <message>
        <source>Android takes a certificate as an authority only if basicConstraints says cA TRUE.</source>
        <translation>Android は、basicConstraints が cA TRUE の証明書だけを CA として受け付けます。</translation>
    </message>
    <message>
        <source>Issue the authority’s certificate again with cA TRUE.</source>
        <translation>cA TRUE で CA の証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>The server certificate is self-signed, Android cannot trust it</source>
        <translation>自己署名のサーバー証明書を Android は信頼できない</translation>
    </message>
    <message>
        <source>Without cA TRUE it cannot be installed as a CA certificate, and Android has no other place for it.</source>
        <translation>cA TRUE がないため CA 証明書としてインストールできず、Android にはほかに入れる場所がありません。</translation>
    </message>
    <message>
        <source>Make a small authority and issue the server certificate from it.</source>
        <translation>小さな CA を作り、そこからサーバー証明書を発行してください。</translation>
    </message>
    <message>
        <source>Older versions of Android cannot import this file</source>
        <translation>古い Android では読み込めないファイル</translation>
    </message>
    <message>
        <source>PBES2 with SHA-256 works on newer releases only.</source>
        <translation>PBES2 と SHA-256 は新しい版でしか使えません。</translation>
    </message>
    <message>
        <source>There is no private key in the file</source>
        <translation>ファイルに秘密鍵がない</translation>
    </message>
    <message>
        <source>Android imports key, certificate and chain from one file.</source>
        <translation>Android は鍵、証明書、チェーンを一つのファイルから読み込みます。</translation>
    </message>
    <message>
        <source>Export the key together with the certificate.</source>
        <translation>証明書と一緒に鍵も書き出してください。</translation>
    </message>
    <message>
        <source>There is no certificate in the file</source>
        <translation>ファイルに証明書がない</translation>
    </message>
    <message>
        <source>Export the certificate together with the key.</source>
        <translation>鍵と一緒に証明書も書き出してください。</translation>
    </message>
    <message>
        <source>The file holds the certificate without its chain</source>
        <translation>ファイルにチェーンのない証明書だけがある</translation>
    </message>
    <message>
        <source>Android imports key, certificate and chain from one file; the server may miss the intermediate.</source>
        <translation>Android は鍵、証明書、チェーンを一つのファイルから読み込みます。サーバー側で中間証明書が足りなくなることがあります。</translation>
    </message>
    <message>
        <source>Export it once more with the certificates of the authorities.</source>
        <translation>CA の証明書も含めてもう一度書き出してください。</translation>
    </message>
    <message>
        <source>%1 is only the Common Name; wpa_supplicant looks at %2</source>
        <translation>%1 は Common Name だけにあり、wpa_supplicant が見るのは %2</translation>
    </message>
    <message>
        <source>domain_match and domain_suffix_match use the Common Name only where there is no DNS name at all.</source>
        <translation>domain_match と domain_suffix_match が Common Name を使うのは、DNS 名が一つもないときだけです。</translation>
    </message>
    <message>
        <source>Put the expected name into the Subject Alternative Name as well, or set clients to one that is there.</source>
        <translation>設定した名前をサブジェクト代替名にも入れるか、そこにある名前をクライアントに設定してください。</translation>
    </message>
    <message>
        <source>In wpa_supplicant and NetworkManager, expect the domain %1</source>
        <translation>wpa_supplicant と NetworkManager ではドメイン %1 を設定する</translation>
    </message>
    <message>
        <source>domain_suffix_match compares whole labels from the right, upper and lower case alike; domain_match compares the whole name.</source>
        <translation>domain_suffix_match は右からラベル単位で、大文字と小文字を区別せずに照合します。domain_match は名前全体を照合します。</translation>
    </message>
    <message>
        <source>Set domain_match or domain_suffix_match, and ca_cert to the root.</source>
        <translation>domain_match または domain_suffix_match と、ca_cert にルートを設定してください。</translation>
    </message>
    <message>
        <source>The wildcard %1 never matches domain_match</source>
        <translation>ワイルドカード %1 は domain_match に一致しない</translation>
    </message>
    <message>
        <source>wpa_supplicant compares names as they stand; only a domain_suffix_match for the part behind the asterisk fits.</source>
        <translation>wpa_supplicant は書かれたとおりの名前を照合します。アスタリスクより後ろの部分を domain_suffix_match に設定したときだけ一致します。</translation>
    </message>
    <message>
        <source>Issue the certificate with the full name of the server.</source>
        <translation>サーバーの完全な名前で証明書を発行してください。</translation>
    </message>
    <message>
        <source>%2 ends with %1, but not at a dot</source>
        <translation>%2 は %1 で終わるが、ドットで区切られていない</translation>
    </message>
    <message>
        <source>domain_suffix_match compares whole labels, so the two do not match.</source>
        <translation>domain_suffix_match はラベル単位で照合するため、一致しません。</translation>
    </message>
    <message>
        <source>Set the domain from a dot on, for example the whole host name.</source>
        <translation>ホスト名全体など、ドットで区切られる形でドメインを設定してください。</translation>
    </message>
    <message>
        <source>With “%1” only subject_match is left, which is unsafe</source>
        <translation>「%1」では安全でない subject_match しか使えない</translation>
    </message>
    <message>
        <source>subject_match looks for a piece of text in the subject: another certificate of the same authority may contain it too.</source>
        <translation>subject_match は Subject の文字列の一部を探すだけなので、同じ CA の別の証明書とも一致することがあります。</translation>
    </message>
    <message>
        <source>Issue it again with a DNS name and use domain_match or domain_suffix_match.</source>
        <translation>DNS 名を入れて発行し直し、domain_match または domain_suffix_match を使ってください。</translation>
    </message>
    <message>
        <source>The signature of %1 with %2 is below OpenSSL’s security level 2</source>
        <translation>%1 の署名(%2)が OpenSSL のセキュリティ レベル 2 を満たさない</translation>
    </message>
    <message>
        <source>Debian, Ubuntu and others refuse the chain at their default setting.</source>
        <translation>Debian や Ubuntu などは、既定の設定でこのチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Issue the certificate again with SHA-256.</source>
        <translation>SHA-256 で証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>The key of %1 (%L2 bits) is below OpenSSL’s security level 2</source>
        <translation>%1 の鍵(%L2 ビット)が OpenSSL のセキュリティ レベル 2 を満たさない</translation>
    </message>
    <message>
        <source>Issue the certificate again with RSA 2,048 or P-256.</source>
        <translation>RSA 2,048 ビットか P-256 で証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>No DNS name for clients built with mbedTLS</source>
        <translation>mbedTLS のクライアントが確認する DNS 名がない</translation>
    </message>
    <message>
        <source>Builds such as OpenWrt’s may insist on a host name to expect, and there is none.</source>
        <translation>OpenWrt などでは照合するホスト名が必須のことがありますが、該当する名前がありません。</translation>
    </message>
    <message>
        <source>Put the server’s name into the Subject Alternative Name at the next renewal.</source>
        <translation>次回の更新時にサーバー名をサブジェクト代替名に入れてください。</translation>
    </message>
    <message>
        <source>ChromeOS takes CA certificates as PEM only</source>
        <translation>ChromeOS の CA 証明書は PEM 形式だけ</translation>
    </message>
    <message>
        <source>This one is DER, as many portals hand it out; the upload in the Admin console fails.</source>
        <translation>この証明書は、多くのポータルが渡す DER 形式です。管理コンソールへのアップロードに失敗します。</translation>
    </message>
    <message>
        <source>Convert it to PEM first.</source>
        <translation>先に PEM に変換してください。</translation>
    </message>
    <message>
        <source>No DNS name that ChromeOS could be set to</source>
        <translation>ChromeOS に設定できる DNS 名がない</translation>
    </message>
    <message>
        <source>A managed network should name the server (SubjectAlternativeNameMatch or DomainSuffixMatch); there is nothing to match.</source>
        <translation>管理対象ネットワークにはサーバー名(SubjectAlternativeNameMatch または DomainSuffixMatch)を設定すべきですが、照合できる名前がありません。</translation>
    </message>
    <message>
        <source>ChromeOS is set to %1, the certificate names %2</source>
        <translation>ChromeOS に設定した名前は %1、証明書の名前は %2</translation>
    </message>
    <message>
        <source>Neither the name nor its domain suffix fits.</source>
        <translation>名前もドメインの末尾も一致しません。</translation>
    </message>
    <message>
        <source>Change DomainSuffixMatch in the network’s settings, or issue the certificate with the expected name.</source>
        <translation>ネットワークの設定の DomainSuffixMatch を変えるか、設定した名前で証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>In managed networks of ChromeOS, set the server CA and the domain %1</source>
        <translation>ChromeOS の管理対象ネットワークではサーバー CA とドメイン %1 を設定する</translation>
    </message>
    <message>
        <source>Without DomainSuffixMatch any server with a certificate of that authority is trusted.</source>
        <translation>DomainSuffixMatch がないと、その CA の証明書を使うどのサーバーも信頼されます。</translation>
    </message>
    <message>
        <source>Set Server certificate authority and DomainSuffixMatch in the Admin console.</source>
        <translation>管理コンソールでサーバーの CA と DomainSuffixMatch を設定してください。</translation>
    </message>
    <message>
        <source>The Common Name %1 is not among the DNS names</source>
        <translation>Common Name の %1 が DNS 名の中にない</translation>
    </message>
    <message>
        <source>Some supplicants look only at the Common Name, others only at the Subject Alternative Name; TEAP and installers for Linux are among the latter.</source>
        <translation>Common Name だけを見るサプリカントと、サブジェクト代替名だけを見るサプリカントがあります。TEAP や Linux のインストーラーは後者です。</translation>
    </message>
    <message>
        <source>Issue it again with the same host name in both.</source>
        <translation>両方に同じホスト名を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>There is no Common Name for supplicants that look at it</source>
        <translation>Common Name を見るサプリカントのための名前がない</translation>
    </message>
    <message>
        <source>Some supplicants look only at the Common Name, others only at the Subject Alternative Name.</source>
        <translation>Common Name だけを見るサプリカントと、サブジェクト代替名だけを見るサプリカントがあります。</translation>
    </message>
    <message>
        <source>The subject has %1 Common Names</source>
        <translation>Subject に Common Name が %1 個ある</translation>
    </message>
    <message>
        <source>Supplicants do not agree on which of them counts.</source>
        <translation>どれを使うかはサプリカントによって異なります。</translation>
    </message>
    <message>
        <source>Issue it again with one Common Name, equal to a DNS name.</source>
        <translation>Common Name を一つにし、DNS 名と同じにして発行し直してください。</translation>
    </message>
    <message>
        <source>The certificate has a wildcard name</source>
        <translation>証明書にワイルドカードの名前がある</translation>
    </message>
    <message>
        <source>Several supplicants refuse wildcards for RADIUS servers, or compare them as plain text.</source>
        <translation>RADIUS サーバーのワイルドカードを拒否したり、ただの文字列として照合したりするサプリカントがあります。</translation>
    </message>
    <message>
        <source>The Common Name %1 does not look like a host name</source>
        <translation>Common Name の %1 がホスト名の形ではない</translation>
    </message>
    <message>
        <source>Some supplicants take only names that look like a full domain name.</source>
        <translation>完全なドメイン名の形の名前しか受け付けないサプリカントがあります。</translation>
    </message>
    <message>
        <source>Issue it again with the same host name as Common Name and as DNS name.</source>
        <translation>Common Name と DNS 名に同じホスト名を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>RADIUS servers with different names: %1 and %2</source>
        <translation>RADIUS サーバーの名前が異なる: %1 と %2</translation>
    </message>
    <message>
        <source>Clients are easier to set up, and roam without questions, where all servers of a network present the same name. They may share one certificate.</source>
        <translation>ネットワークのすべてのサーバーが同じ名前なら、クライアントの設定が簡単で、切り替わっても確認を求められません。一つの証明書を共有してもかまいません。</translation>
    </message>
    <message>
        <source>Use one name for all servers at the next renewal, or set clients to a common domain suffix.</source>
        <translation>次回の更新時にすべてのサーバーを同じ名前にするか、クライアントに共通のドメインを設定してください。</translation>
    </message>
    <message>
        <source>The root is an X.509 certificate of version %1</source>
        <translation>ルート CA 証明書が X.509 バージョン %1</translation>
    </message>
    <message>
        <source>Several supplicants take only version 3 as an authority.</source>
        <translation>バージョン 3 の CA しか受け付けないサプリカントがあります。</translation>
    </message>
    <message>
        <source>Make a root of version 3 and deploy it.</source>
        <translation>バージョン 3 のルート CA 証明書を作って配布してください。</translation>
    </message>
    <message>
        <source>Valid for %L1 days, the limit for public authorities is %L2</source>
        <translation>有効期間が %L1 日(公的認証局の上限は %L2 日)</translation>
    </message>
    <message>
        <source>Browsers and operating systems refuse longer ones issued since %3 (CA/Browser Forum).</source>
        <translation>%3 以降に発行された、これより長い証明書は、ブラウザーと OS が拒否します(CA/Browser Forum)。</translation>
    </message>
    <message>
        <source>Issue it again for less than the limit.</source>
        <translation>上限より短い期間で発行し直してください。</translation>
    </message>
    <message>
        <source>Valid for a little more than the %L2 days that public authorities may issue</source>
        <translation>有効期間が公的認証局の上限 %L2 日をわずかに超える</translation>
    </message>
    <message>
        <source>The limit holds for certificates issued since %3; both ends count (RFC 5280 4.1.2.5), so a period of whole days is one second longer.</source>
        <translation>この上限は %3 以降に発行された証明書が対象です。開始と終了の両端を含めて数えるため(RFC 5280 4.1.2.5)、ちょうどの日数で作ると 1 秒長くなります。</translation>
    </message>
    <message>
        <source>Under a public authority: renewals a year %1 now, %3 from %5</source>
        <translation>公的認証局での年間の更新回数: 現在 %1、%5 から %3</translation>
    </message>
    <message>
        <source>The longest validity falls from %L2 to %L4 days. Clients that pin the server certificate itself break at each renewal.</source>
        <translation>有効期間の上限は %L2 日から %L4 日に短くなります。サーバー証明書そのものを固定したクライアントは、更新のたびに接続できなくなります。</translation>
    </message>
    <message>
        <source>Let clients trust the authority and the server’s name, and automate the renewal, or use a private authority.</source>
        <translation>クライアントには CA とサーバー名を信頼させ、更新を自動化するか、プライベート認証局を使ってください。</translation>
    </message>
    <message>
        <source>Under a public authority: renewals a year %1</source>
        <translation>公的認証局での年間の更新回数: %1</translation>
    </message>
    <message>
        <source>The longest validity is %L2 days. Clients that pin the server certificate itself break at each renewal.</source>
        <translation>有効期間の上限は %L2 日です。サーバー証明書そのものを固定したクライアントは、更新のたびに接続できなくなります。</translation>
    </message>
    <message>
        <source>A public server certificate that is also for clients</source>
        <translation>クライアント用にも使える公的なサーバー証明書</translation>
    </message>
    <message>
        <source>Since %1 public authorities may issue for TLS Web server authentication only (Chrome Root Program Policy 1.8).</source>
        <translation>%1 から、公的認証局は TLS Web server authentication だけの証明書しか発行できません(Chrome Root Program Policy 1.8)。</translation>
    </message>
    <message>
        <source>Issue it again without TLS Web client authentication.</source>
        <translation>TLS Web client authentication なしで発行し直してください。</translation>
    </message>
    <message>
        <source>A public certificate for servers and clients; that ends %1</source>
        <translation>サーバーとクライアントの両方に使える公的証明書(%1 に終了)</translation>
    </message>
    <message>
        <source>From then on public authorities may issue for TLS Web server authentication only (Chrome Root Program Policy 1.8); new intermediates are bound to it since June 15, 2026.</source>
        <translation>それ以降、公的認証局は TLS Web server authentication だけの証明書しか発行できません(Chrome Root Program Policy 1.8)。新しい中間 CA には 2026 年 6 月 15 日から適用されています。</translation>
    </message>
    <message>
        <source>Use a private authority for client certificates before the next renewal.</source>
        <translation>次回の更新までに、クライアント証明書をプライベート認証局に移してください。</translation>
    </message>
    <message>
        <source>A client certificate of the public authority %1</source>
        <translation>公的認証局 %1 のクライアント証明書</translation>
    </message>
    <message>
        <source>Public authorities are giving up TLS Web client authentication: the next renewal will not have it, and sign-in fails.</source>
        <translation>公的認証局は TLS Web client authentication をやめつつあります。次回の更新でなくなり、認証に失敗します。</translation>
    </message>
    <message>
        <source>Issue client certificates from a private authority.</source>
        <translation>プライベート認証局からクライアント証明書を発行してください。</translation>
    </message>
    <message>
        <source>A RADIUS server certificate of the public authority %1</source>
        <translation>公的認証局 %1 の RADIUS サーバー証明書</translation>
    </message>
    <message>
        <source>Anyone can get a certificate from it: clients that check the authority only would accept a stranger’s server.</source>
        <translation>誰でもこの CA の証明書を取得できます。CA だけを確認するクライアントは、他人のサーバーも受け入れます。</translation>
    </message>
    <message>
        <source>Set all clients to check the server name %2 too, or use a private authority.</source>
        <translation>すべてのクライアントでサーバー名 %2 も確認する設定にするか、プライベート認証局を使ってください。</translation>
    </message>
    <message>
        <source>%1 cannot be in a public certificate</source>
        <translation>%1 は公的証明書に入らない名前</translation>
    </message>
    <message>
        <source>No public authority may issue for internal names or private addresses; this certificate is not what it seems, or the bundle is mixed up.</source>
        <translation>公的認証局は内部用の名前やプライベート アドレスに証明書を発行できません。見かけと違う証明書か、バンドルの取り違えです。</translation>
    </message>
    <message>
        <source>Check where the certificate came from.</source>
        <translation>証明書の入手元を確認してください。</translation>
    </message>
    <message>
        <source>A public certificate without signed certificate timestamps</source>
        <translation>SCT のない公的証明書</translation>
    </message>
    <message>
        <source>Apple and Chrome refuse it on web sites; EAP is not concerned.</source>
        <translation>Apple と Chrome はウェブ サイトでこの証明書を拒否します。EAP には影響しません。</translation>
    </message>
    <message>
        <source>No Extended Key Usage: what the certificate is for is open</source>
        <translation>拡張属性がなく、証明書の用途が決まっていない</translation>
    </message>
    <message>
        <source>It is judged as a server’s and as a client’s, each finding one level lower. Windows, Apple and Android devices refuse or hide such a certificate.</source>
        <translation>サーバー用とクライアント用の両方として、一段低い重要度で検査しました。Windows、Apple、Android の端末は、この証明書を拒否するか表示しません。</translation>
    </message>
    <message>
        <source>Issue it again with TLS Web server authentication or TLS Web client authentication.</source>
        <translation>TLS Web server authentication か TLS Web client authentication を含めて発行し直してください。</translation>
    </message>
    <message>
        <source>Extended Key Usage names neither servers nor clients</source>
        <translation>拡張属性にサーバー認証もクライアント認証もない</translation>
    </message>
    <message>
        <source>It is judged as a server’s and as a client’s, each finding one level lower. For EAP-TLS one of the two purposes has to be there.</source>
        <translation>サーバー用とクライアント用の両方として、一段低い重要度で検査しました。EAP-TLS にはどちらかの用途が必要です。</translation>
    </message>
    <message>
        <source>%1 is an intermediate, not the root</source>
        <translation>%1 は中間証明書でルートではない</translation>
    </message>
    <message>
        <source>On iOS the trusted certificate profile has to hold the real root; on Windows an intermediate such as Okta’s belongs in its own store.</source>
        <translation>iOS では、信頼済み証明書プロファイルに本当のルート CA 証明書が必要です。Windows では、Okta のような中間証明書は専用のストアに入れます。</translation>
    </message>
    <message>
        <source>For iOS deploy the root; for Windows choose the store “Computer certificate store - Intermediate”.</source>
        <translation>iOS にはルート CA 証明書を配布し、Windows ではストアに「コンピューター証明書ストア - 中間」を選んでください。</translation>
    </message>
    <message>
        <source>Valid for %L1 days, Intune’s limit is 24 months</source>
        <translation>有効期間が %L1 日(Intune の上限は 24 か月)</translation>
    </message>
    <message>
        <source>The SCEP certificate profile does not issue longer ones.</source>
        <translation>SCEP 証明書プロファイルでは、これより長い証明書を発行できません。</translation>
    </message>
    <message>
        <source>Set 24 months or less in the certificate template and the profile.</source>
        <translation>証明書テンプレートとプロファイルで 24 か月以内に設定してください。</translation>
    </message>
    <message>
        <source>It outlives its issuer %1, which ends %2</source>
        <translation>発行元の %1 の期限(%2)より長い</translation>
    </message>
    <message>
        <source>Intune asks for less than the remaining life of the issuing authority.</source>
        <translation>Intune では、発行元の CA の残り期間より短くする必要があります。</translation>
    </message>
    <message>
        <source>Renew the authority, or issue for a shorter time.</source>
        <translation>CA を更新するか、期間を短くして発行してください。</translation>
    </message>
    <message>
        <source>Valid for %L1 days only; Intune asks for at least 5</source>
        <translation>有効期間が %L1 日だけ(Intune の下限は 5 日)</translation>
    </message>
    <message>
        <source>Agents may reject it before it is installed.</source>
        <translation>インストール前に端末のエージェントが拒否することがあります。</translation>
    </message>
    <message>
        <source>Set a longer validity period in the profile.</source>
        <translation>プロファイルの有効期間を長くしてください。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits: Intune offers it, others refuse it</source>
        <translation>RSA 鍵が %L1 ビット: Intune では選べるが、ほかで拒否される</translation>
    </message>
    <message>
        <source>Apple devices, OpenSSL and most RADIUS servers ask for 2,048 bits.</source>
        <translation>Apple 端末、OpenSSL、大多数の RADIUS サーバーは 2,048 ビットを求めます。</translation>
    </message>
    <message>
        <source>Choose 2,048 or 4,096 bits in the SCEP profile.</source>
        <translation>SCEP プロファイルで 2,048 または 4,096 ビットを選んでください。</translation>
    </message>
    <message>
        <source>RSA key of %L1 bits, which Intune’s SCEP profile does not offer</source>
        <translation>RSA 鍵が %L1 ビット(Intune の SCEP プロファイルにない長さ)</translation>
    </message>
    <message>
        <source>It makes keys of 2,048 or 4,096 bits; this certificate came another way.</source>
        <translation>SCEP プロファイルの鍵は 2,048 または 4,096 ビットです。この証明書は別の方法で発行されています。</translation>
    </message>
    <message>
        <source>Not an RSA key, which Intune’s SCEP profile makes</source>
        <translation>Intune の SCEP プロファイルが作る RSA 鍵ではない</translation>
    </message>
    <message>
        <source>This certificate came another way; check that all clients take its key.</source>
        <translation>この証明書は別の方法で発行されています。すべてのクライアントでこの鍵が使えるか確認してください。</translation>
    </message>
    <message>
        <source>The Common Name %1 has a plus, semicolon, comma or equals sign</source>
        <translation>Common Name の %1 に +、;、,、= がある</translation>
    </message>
    <message>
        <source>Intune escapes them in the request; the name then differs from the one promised and the SCEP challenge fails.</source>
        <translation>Intune が要求の中でエスケープするため、約束した名前と一致せず、SCEP チャレンジに失敗します。</translation>
    </message>
    <message>
        <source>Put the name in quotation marks in the profile, or use a variable without these characters.</source>
        <translation>プロファイルで名前を引用符で囲むか、これらの文字を含まない変数を使ってください。</translation>
    </message>
    <message>
        <source>The device ID %1 in the names is not proof of the device</source>
        <translation>名前にあるデバイス ID の %1 はデバイスの証明にならない</translation>
    </message>
    <message>
        <source>Whoever holds the device can ask for a certificate with another ID.</source>
        <translation>端末を持つ人が、別の ID で証明書を要求できます。</translation>
    </message>
    <message>
        <source>Use it to look up compliance, not as the only condition of a rule.</source>
        <translation>コンプライアンスの照会に使い、ルールの唯一の条件にはしないでください。</translation>
    </message>
    <message>
        <source>The SCEP profile adds no SID</source>
        <translation>SCEP プロファイルに SID がない</translation>
    </message>
    <message>
        <source>Domain controllers refuse the certificate since February 11, 2025 (KB5014754).</source>
        <translation>ドメイン コントローラーは 2025 年 2 月 11 日からこの証明書を拒否します(KB5014754)。</translation>
    </message>
    <message>
        <source>Add a URI with tag:microsoft.com,2022-09-14:sid:{{OnPremisesSecurityIdentifier}} to the Subject Alternative Name in the profile.</source>
        <translation>プロファイルのサブジェクト代替名に URI の tag:microsoft.com,2022-09-14:sid:{{OnPremisesSecurityIdentifier}} を追加してください。</translation>
    </message>
    <message>
        <source>No SID; only needed with NPS and Active Directory</source>
        <translation>SID なし(NPS と Active Directory で使うときだけ必要)</translation>
    </message>
    <message>
        <source>Mist Access Assurance does not look at it.</source>
        <translation>Mist Access Assurance は SID を見ません。</translation>
    </message>
    <message>
        <source>Key usage lacks digital signature</source>
        <translation>鍵用途に digitalSignature がない</translation>
    </message>
    <message>
        <source>A client signs during EAP-TLS; SCEP authorities copy the usage from the request.</source>
        <translation>クライアントは EAP-TLS で署名します。SCEP の CA は要求の鍵用途をそのまま使います。</translation>
    </message>
    <message>
        <source>Choose “Digital signature” for key usage in the SCEP profile.</source>
        <translation>SCEP プロファイルの鍵用途で「デジタル署名」を選んでください。</translation>
    </message>
    <message>
        <source>The purpose TLS Web client authentication is missing</source>
        <translation>用途に TLS Web client authentication がない</translation>
    </message>
    <message>
        <source>SCEP authorities copy the purposes from the request.</source>
        <translation>SCEP の CA は要求の用途をそのまま使います。</translation>
    </message>
    <message>
        <source>Add “Client authentication” to Extended Key Usage in the SCEP profile.</source>
        <translation>SCEP プロファイルの拡張属性に「クライアント認証」を追加してください。</translation>
    </message>
    <message>
        <source>Not an RSA key of 2,048 bits or more</source>
        <translation>2,048 ビット以上の RSA 鍵ではない</translation>
    </message>
    <message>
        <source>SCEP encrypts the answer to the client’s key: that needs RSA, and shorter keys are refused.</source>
        <translation>SCEP は応答をクライアントの鍵で暗号化するため RSA が必要で、短い鍵は拒否されます。</translation>
    </message>
    <message>
        <source>Choose RSA with 2,048 bits in the SCEP profile.</source>
        <translation>SCEP プロファイルで RSA の 2,048 ビットを選んでください。</translation>
    </message>
    <message>
        <source>Signed without SHA-2</source>
        <translation>SHA-2 の署名ではない</translation>
    </message>
    <message>
        <source>Servers refuse SHA-1 and MD5.</source>
        <translation>サーバーは SHA-1 と MD5 を拒否します。</translation>
    </message>
    <message>
        <source>Choose SHA-2 as hash algorithm in the SCEP profile.</source>
        <translation>SCEP プロファイルのハッシュ アルゴリズムで SHA-2 を選んでください。</translation>
    </message>
    <message>
        <source>The request contains a challenge password</source>
        <translation>要求にチャレンジ パスワードが含まれている</translation>
    </message>
    <message>
        <source>It is a secret: whoever reads this file may enroll a device until the challenge expires.</source>
        <translation>これは秘密情報です。チャレンジの期限まで、このファイルを読んだ人がデバイスを登録できます。</translation>
    </message>
    <message>
        <source>Do not pass the file on; delete it once the certificate is there.</source>
        <translation>ファイルをほかの人に渡さず、証明書を受け取ったら削除してください。</translation>
    </message>
    <message>
        <source>Looks like a GetCACert answer: authority %1 and registration authority certificates (%2)</source>
        <translation>GetCACert の応答のような内容: CA %1 と登録局の証明書(%2)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority: %3.</source>
        <translation>CA の SHA-256 フィンガープリント: %3。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the authority’s operator tells you before you trust it.</source>
        <translation>信頼する前に、CA の管理者から聞いたフィンガープリントと比べてください。</translation>
    </message>
    <message>
        <source>On macOS choose computer level or user level</source>
        <translation>macOS ではコンピューター レベルかユーザー レベルを選ぶ</translation>
    </message>
    <message>
        <source>With a computer-level certificate every user of the Mac counts as managed, with a user-level one only the MDM-managed user.</source>
        <translation>コンピューター レベルの証明書では Mac のすべてのユーザーが、ユーザー レベルでは MDM で管理されたユーザーだけが管理対象になります。</translation>
    </message>
    <message>
        <source>Choose the level in the configuration profile of Jamf Pro.</source>
        <translation>Jamf Pro の構成プロファイルでレベルを選んでください。</translation>
    </message>
    <message>
        <source>No CRL distribution points: Okta cannot check the status</source>
        <translation>CRL 配布点がなく、Okta が失効状態を確認できない</translation>
    </message>
    <message>
        <source>With an authority of your own, Okta asks for the CRL extension in client certificates; without it the device counts as not managed.</source>
        <translation>独自の CA では、Okta はクライアント証明書に CRL 拡張を求めます。ないと、デバイスは管理対象外になります。</translation>
    </message>
    <message>
        <source>Add CRL distribution points to the authority’s template and issue it again.</source>
        <translation>CA のテンプレートに CRL 配布点を追加して発行し直してください。</translation>
    </message>
    <message>
        <source>The intermediate %1 has no CRL distribution points</source>
        <translation>中間証明書 %1 に CRL 配布点がない</translation>
    </message>
    <message>
        <source>Okta asks for the CRL extension in the authority’s certificate too.</source>
        <translation>Okta は CA の証明書にも CRL 拡張を求めます。</translation>
    </message>
    <message>
        <source>Issue the intermediate again with CRL distribution points before it is uploaded.</source>
        <translation>アップロードする前に、CRL 配布点を入れて中間証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>Okta revokes it on the day after %1 if it stays unused</source>
        <translation>使わないままだと、Okta が %1 の翌日に失効させる</translation>
    </message>
    <message>
        <source>A certificate of Okta’s own authority that is not used with Okta FastPass is revoked on day 91.</source>
        <translation>Okta の CA の証明書は、Okta FastPass で使わないと 91 日目に失効します。</translation>
    </message>
    <message>
        <source>Okta revokes it in %L2 days if it stays unused</source>
        <translation>使わないままだと、Okta が %L2 日後に失効させる</translation>
    </message>
    <message>
        <source>A certificate of Okta’s own authority that is not used with Okta FastPass is revoked on day 91, that is after %1.</source>
        <translation>Okta の CA の証明書は、Okta FastPass で使わないと 91 日目(%1 の後)に失効します。</translation>
    </message>
    <message>
        <source>Sign in with Okta FastPass on the device once.</source>
        <translation>デバイスで一度 Okta FastPass を使ってサインインしてください。</translation>
    </message>
    <message>
        <source>Revoked by Okta unless it was used before %1</source>
        <translation>%1 より前に使っていなければ、Okta で失効済み</translation>
    </message>
    <message>
        <source>A certificate of Okta’s own authority that is not used with Okta FastPass is revoked on day 91; a revoked one cannot be used again.</source>
        <translation>Okta の CA の証明書は、Okta FastPass で使わないと 91 日目に失効します。失効した証明書は再利用できません。</translation>
    </message>
    <message>
        <source>If the device is not managed in Okta, remove the certificate and deploy a new one.</source>
        <translation>Okta でデバイスが管理対象になっていなければ、証明書を削除して新しい証明書を配布してください。</translation>
    </message>
    <message>
        <source>The same certificate is meant for two devices: %1 and %2</source>
        <translation>同じ証明書が二つのデバイス用にある: %1 と %2</translation>
    </message>
    <message>
        <source>Okta binds a certificate to the first device that uses it and refuses the other.</source>
        <translation>Okta は最初に使ったデバイスに証明書をバインドし、もう一方を拒否します。</translation>
    </message>
    <message>
        <source>Issue a certificate of its own to each device.</source>
        <translation>デバイスごとに別の証明書を発行してください。</translation>
    </message>
    <message>
        <source>What happens to the device in Okta happens to its certificate</source>
        <translation>証明書の状態は Okta のデバイスの状態に従う</translation>
    </message>
    <message>
        <source>A suspended or deactivated device keeps a valid certificate that no longer counts as managed; deleting the device revokes it for good.</source>
        <translation>デバイスを停止または非アクティブにすると、証明書は有効なままでも管理対象と見なされません。デバイスを削除すると証明書は失効し、元に戻せません。</translation>
    </message>
    <message>
        <source>Okta hands out its authority’s certificate without a file extension</source>
        <translation>Okta からダウンロードした CA の証明書には拡張子がない</translation>
    </message>
    <message>
        <source>Intune and Windows go by the extension.</source>
        <translation>Intune と Windows は拡張子で判断します。</translation>
    </message>
    <message>
        <source>Save it with the extension .cer before you upload it.</source>
        <translation>アップロードする前に、拡張子を .cer にして保存してください。</translation>
    </message>
    <message>
        <source>%1 did not issue %2, which stands before it</source>
        <translation>%1 は直前の %2 の発行元ではない</translation>
    </message>
    <message>
        <source>Citrix Endpoint Management imports certificates only as a chain in which each next one issued the previous.</source>
        <translation>Citrix Endpoint Management は、次の証明書が直前の証明書の発行元になっているチェーンだけをインポートします。</translation>
    </message>
    <message>
        <source>Put the certificates in order, the server’s or client’s first, and leave out the others.</source>
        <translation>サーバーまたはクライアントの証明書を先頭にして並べ直し、関係のない証明書を除いてください。</translation>
    </message>
    <message>
        <source>The key is already in another certificate: %1, valid to %2</source>
        <translation>同じ鍵の証明書がほかにある: %1(期限 %2)</translation>
    </message>
    <message>
        <source>Citrix Endpoint Management takes one certificate per public key.</source>
        <translation>Citrix Endpoint Management は公開鍵一つに証明書を一つしか受け付けません。</translation>
    </message>
    <message>
        <source>Make a new key for the renewal.</source>
        <translation>更新時に新しい鍵を作ってください。</translation>
    </message>
    <message>
        <source>The file has %1 private keys</source>
        <translation>ファイルに秘密鍵が %1 個ある</translation>
    </message>
    <message>
        <source>Citrix Endpoint Management uses the first entry unless an alias is given.</source>
        <translation>エイリアスを指定しないかぎり、Citrix Endpoint Management は最初のエントリーを使います。</translation>
    </message>
    <message>
        <source>Export each key into a file of its own, or enter the alias.</source>
        <translation>鍵ごとに別のファイルに書き出すか、エイリアスを入力してください。</translation>
    </message>
    <message>
        <source>The bulk import needs a line for each file, with the password that opens it.</source>
        <translation>一括インポートでは、ファイルごとに、そのファイルを開くパスワードの行が必要です。</translation>
    </message>
    <message>
        <source>Add the line %2=password to credential.txt.</source>
        <translation>credential.txt に %2=パスワード の行を追加してください。</translation>
    </message>
    <message>
        <source>%1 is not named after a device</source>
        <translation>%1 がデバイスの識別子の名前ではない</translation>
    </message>
    <message>
        <source>The bulk import expects files such as 356938035643809.p12: the IMEI, serial number or MEID of the device.</source>
        <translation>一括インポートのファイル名は 356938035643809.p12 のように、デバイスの IMEI、シリアル番号、MEID にします。</translation>
    </message>
    <message>
        <source>Rename the file to the device’s identity with the extension .p12.</source>
        <translation>ファイル名をデバイスの識別子に、拡張子を .p12 に変えてください。</translation>
    </message>
    <message>
        <source>Clients need %1 too</source>
        <translation>クライアントにも %1 が必要</translation>
    </message>
    <message>
        <source>Without the root and intermediate certificates, Citrix Workspace app answers with “SSL error 61”.</source>
        <translation>ルート CA 証明書と中間証明書がないと、Citrix Workspace アプリが「SSL エラー 61」を表示します。</translation>
    </message>
    <message>
        <source>Deploy it to the devices with a credentials policy.</source>
        <translation>資格情報ポリシーでデバイスに配布してください。</translation>
    </message>
    <message>
        <source>APNs certificate, to be renewed before %1</source>
        <translation>APNs 証明書(%1 までに更新)</translation>
    </message>
    <message>
        <source>It lasts a year. Renewed with another Apple ID it becomes a different one, and all devices have to enroll again.</source>
        <translation>有効期間は 1 年です。別の Apple ID で作ると別の証明書になり、すべてのデバイスの再登録が必要です。</translation>
    </message>
    <message>
        <source>Renew it in the Apple Push Certificates Portal with the same Apple ID.</source>
        <translation>Apple Push Certificates Portal で同じ Apple ID を使って更新してください。</translation>
    </message>
    <message>
        <source>APNs certificate ends in %L2 days</source>
        <translation>APNs 証明書の期限まで %L2 日</translation>
    </message>
    <message>
        <source>After %1 devices cannot be managed. Renewed with another Apple ID it becomes a different one, and all devices have to enroll again.</source>
        <translation>%1 を過ぎるとデバイスを管理できません。別の Apple ID で作ると別の証明書になり、すべてのデバイスの再登録が必要です。</translation>
    </message>
    <message>
        <source>APNs certificate ends in %L2 days: renew it now</source>
        <translation>APNs 証明書の期限まで %L2 日: すぐに更新が必要</translation>
    </message>
    <message>
        <source>APNs certificate ended %1</source>
        <translation>APNs 証明書の期限切れ(%1)</translation>
    </message>
    <message>
        <source>Devices cannot be managed until it is renewed with the same Apple ID.</source>
        <translation>同じ Apple ID で更新するまで、デバイスを管理できません。</translation>
    </message>
    <message>
        <source>The integrity check uses %1</source>
        <translation>完全性の検査に %1 を使用</translation>
    </message>
    <message>
        <source>Windows Server 2016, older versions of macOS and older appliances take SHA-1 only and answer “wrong password”.</source>
        <translation>Windows Server 2016、古い macOS、古いアプライアンスは SHA-1 だけに対応し、「パスワードが違う」と表示します。</translation>
    </message>
    <message>
        <source>Export it once more in the legacy form where such an importer is meant.</source>
        <translation>該当する読み込み先があれば、レガシー形式でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>The file has no integrity check (MAC)</source>
        <translation>ファイルに完全性の検査(MAC)がない</translation>
    </message>
    <message>
        <source>Many importers refuse it, and nobody notices if it was changed.</source>
        <translation>多くの読み込み先が拒否します。また、改ざんされても気付けません。</translation>
    </message>
    <message>
        <source>Export it once more with a MAC.</source>
        <translation>MAC を付けてもう一度書き出してください。</translation>
    </message>
    <message>
        <source>The integrity check is PBMAC1</source>
        <translation>完全性の検査が PBMAC1</translation>
    </message>
    <message>
        <source>Only very new software knows it (RFC 9579: OpenSSL 3.4, Java 24).</source>
        <translation>対応しているのはごく新しいソフトウェアだけです(RFC 9579: OpenSSL 3.4、Java 24)。</translation>
    </message>
    <message>
        <source>Export it once more with a SHA-256 MAC.</source>
        <translation>SHA-256 の MAC でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>Encrypted with PBES2</source>
        <translation>PBES2 で暗号化されている</translation>
    </message>
    <message>
        <source>Windows Server 2016, older versions of macOS and older appliances cannot open it.</source>
        <translation>Windows Server 2016、古い macOS、古いアプライアンスでは開けません。</translation>
    </message>
    <message>
        <source>Encrypted with RC2-40</source>
        <translation>RC2-40 で暗号化されている</translation>
    </message>
    <message>
        <source>It hardly protects, and OpenSSL 3 opens it only with the legacy provider.</source>
        <translation>ほとんど保護になりません。OpenSSL 3 ではレガシー プロバイダーがないと開けません。</translation>
    </message>
    <message>
        <source>Export it once more with PBES2 and AES, unless an old importer needs it.</source>
        <translation>古い読み込み先で必要でなければ、PBES2 と AES でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>Encrypted with Triple DES</source>
        <translation>Triple DES で暗号化されている</translation>
    </message>
    <message>
        <source>OpenSSL 3 in FIPS mode and hardened systems do not open it.</source>
        <translation>FIPS モードの OpenSSL 3 や、強化されたシステムでは開けません。</translation>
    </message>
    <message>
        <source>Encrypted in a way hardly anything supports</source>
        <translation>ほとんど対応のない方式で暗号化されている</translation>
    </message>
    <message>
        <source>It is neither PBES2 nor one of the schemes common in PKCS#12 files.</source>
        <translation>PBES2 でも、PKCS#12 ファイルで一般的な方式でもありません。</translation>
    </message>
    <message>
        <source>Export it once more with PBES2 and AES.</source>
        <translation>PBES2 と AES でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>Only %L1 iterations protect the password</source>
        <translation>パスワードの保護が反復 %L1 回だけ</translation>
    </message>
    <message>
        <source>A stolen file lets passwords be tried very fast.</source>
        <translation>ファイルが盗まれると、パスワードを高速に試されます。</translation>
    </message>
    <message>
        <source>Export it once more with 2,048 iterations or more.</source>
        <translation>2,048 回以上の反復でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>%L1 iterations make it slow to open</source>
        <translation>反復が %L1 回で、開くのに時間がかかる</translation>
    </message>
    <message>
        <source>Some importers take very long or refuse such a file.</source>
        <translation>非常に時間がかかったり、拒否したりする読み込み先があります。</translation>
    </message>
    <message>
        <source>Export it once more with 600,000 iterations or less.</source>
        <translation>600,000 回以下の反復でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>The private key belongs to no certificate in the file</source>
        <translation>秘密鍵と対になる証明書がファイルにない</translation>
    </message>
    <message>
        <source>Importers cannot join them: the certificate arrives without its key.</source>
        <translation>読み込み先で結び付けられず、証明書に鍵が付きません。</translation>
    </message>
    <message>
        <source>Export it once more with the key’s own certificate.</source>
        <translation>鍵と対になる証明書を含めてもう一度書き出してください。</translation>
    </message>
    <message>
        <source>The file holds a private key without a certificate</source>
        <translation>ファイルに秘密鍵だけがあり、証明書がない</translation>
    </message>
    <message>
        <source>Importers have nothing to join the key with.</source>
        <translation>読み込み先で鍵と結び付けるものがありません。</translation>
    </message>
    <message>
        <source>The key’s identifier %1 is on no certificate</source>
        <translation>鍵の識別子 %1 がどの証明書にもない</translation>
    </message>
    <message>
        <source>Windows and Java join key and certificate by localKeyId and do not find the pair.</source>
        <translation>Windows と Java は localKeyId で鍵と証明書を結び付けるため、組を見つけられません。</translation>
    </message>
    <message>
        <source>Export it once more; common tools set the identifiers by themselves.</source>
        <translation>もう一度書き出してください。一般的なツールは識別子を自動で設定します。</translation>
    </message>
    <message>
        <source>%1 does not belong to the chain of the file’s certificate</source>
        <translation>%1 はファイルの証明書のチェーンに属さない</translation>
    </message>
    <message>
        <source>Importers put it into a store where nobody expects it.</source>
        <translation>読み込み先で、意図しないストアに入ります。</translation>
    </message>
    <message>
        <source>Export it once more with the chain only.</source>
        <translation>チェーンだけを含めてもう一度書き出してください。</translation>
    </message>
    <message>
        <source>The file does not open with the password given</source>
        <translation>入力したパスワードでファイルが開かない</translation>
    </message>
    <message>
        <source>If the password has characters beyond ASCII, tools differ in how they encode them (BMPString or UTF-8), and the right password fails.</source>
        <translation>ASCII 以外の文字を含むパスワードは、ツールによって符号化(BMPString または UTF-8)が異なり、正しくても開けないことがあります。</translation>
    </message>
    <message>
        <source>Open it with the tool that made it and export it with a password of ASCII characters.</source>
        <translation>作成したツールで開き、ASCII だけのパスワードで書き出してください。</translation>
    </message>
    <message>
        <source>Extension %1 occurs twice</source>
        <translation>拡張 %1 が二つある</translation>
    </message>
    <message>
        <source>Verifiers that follow RFC 5280 refuse such a certificate.</source>
        <translation>RFC 5280 に従う検証ソフトはこの証明書を拒否します。</translation>
    </message>
    <message>
        <source>Correct the CA’s settings and have the certificate issued again.</source>
        <translation>CA の設定を直し、証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>Critical extension %1 is not understood</source>
        <translation>critical な拡張 %1 が解釈されない</translation>
    </message>
    <message>
        <source>What does not understand a critical extension must refuse the certificate; OpenSSL does.</source>
        <translation>critical な拡張を解釈できないソフトは証明書を拒否しなければならず、OpenSSL は拒否します。</translation>
    </message>
    <message>
        <source>Have the certificate issued with this extension non-critical.</source>
        <translation>この拡張を critical でなくして発行し直してください。</translation>
    </message>
    <message>
        <source>CA without Basic Constraints</source>
        <translation>CA に基本制約がない</translation>
    </message>
    <message>
        <source>Clients do not accept it as a CA, and what it issued is refused.</source>
        <translation>クライアントは CA と認めず、この CA が発行した証明書を拒否します。</translation>
    </message>
    <message>
        <source>Issue the CA certificate again with Basic Constraints cA TRUE, critical.</source>
        <translation>基本制約 cA TRUE を critical で付けて CA 証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>Basic Constraints do not say that this is a CA</source>
        <translation>基本制約で CA とされていない</translation>
    </message>
    <message>
        <source>Basic Constraints of the CA are not critical</source>
        <translation>CA の基本制約が critical ではない</translation>
    </message>
    <message>
        <source>RFC 5280 requires it; strict verifiers refuse the CA.</source>
        <translation>RFC 5280 は critical を求めており、厳格な検証ソフトはこの CA を拒否します。</translation>
    </message>
    <message>
        <source>Mark the extension as critical at the next renewal of the CA.</source>
        <translation>CA の次の更新でこの拡張を critical にしてください。</translation>
    </message>
    <message>
        <source>End entity certificate says it is a CA</source>
        <translation>エンドエンティティ証明書なのに CA とされている</translation>
    </message>
    <message>
        <source>Strict clients refuse a server or client certificate with cA TRUE, and its key could issue more.</source>
        <translation>厳格なクライアントは cA TRUE のサーバー証明書やクライアント証明書を拒否します。また、その鍵で証明書を発行できてしまいます。</translation>
    </message>
    <message>
        <source>Issue it again with cA FALSE.</source>
        <translation>cA FALSE で発行し直してください。</translation>
    </message>
    <message>
        <source>Path length constraint is negative</source>
        <translation>パス長制約が負の数</translation>
    </message>
    <message>
        <source>Path length constraint %1 on a certificate that is no CA</source>
        <translation>CA ではないのにパス長制約 %1 がある</translation>
    </message>
    <message>
        <source>The constraint belongs to a CA; strict verifiers refuse it elsewhere.</source>
        <translation>この制約は CA だけのものです。厳格な検証ソフトはそれ以外での使用を拒否します。</translation>
    </message>
    <message>
        <source>Path length constraint %1 without keyCertSign</source>
        <translation>keyCertSign がないのにパス長制約 %1 がある</translation>
    </message>
    <message>
        <source>The constraint needs the key usage keyCertSign; strict verifiers refuse it otherwise.</source>
        <translation>この制約には鍵用途 keyCertSign が必要です。ないと厳格な検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>Chain is longer than “%1” allows</source>
        <translation>チェーンが「%1」の許す長さを超えている</translation>
    </message>
    <message>
        <source>Its path length constraint is %2, but there are %3 intermediate CAs below it; every client refuses the chain.</source>
        <translation>パス長制約は %2 ですが、その下に中間 CA が %3 あります。どのクライアントもこのチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Issue from a CA higher up, or renew the CA with a larger constraint.</source>
        <translation>上位の CA から発行するか、制約を大きくして CA を更新してください。</translation>
    </message>
    <message>
        <source>CA without Key Usage</source>
        <translation>CA に鍵用途がない</translation>
    </message>
    <message>
        <source>RFC 5280 requires keyCertSign; OpenSSL’s strict mode and some clients refuse the CA.</source>
        <translation>RFC 5280 は keyCertSign を求めています。OpenSSL の厳格モードと一部のクライアントはこの CA を拒否します。</translation>
    </message>
    <message>
        <source>Key Usage of the CA lacks keyCertSign</source>
        <translation>CA の鍵用途に keyCertSign がない</translation>
    </message>
    <message>
        <source>Every certificate it issued is refused.</source>
        <translation>この CA が発行した証明書はすべて拒否されます。</translation>
    </message>
    <message>
        <source>CA issues a CRL but lacks cRLSign</source>
        <translation>CRL を発行するのに CA に cRLSign がない</translation>
    </message>
    <message>
        <source>Verifiers that check revocation refuse its CRL and then every client.</source>
        <translation>失効を確認する検証ソフトはこの CRL を拒否し、すべてのクライアントを拒否します。</translation>
    </message>
    <message>
        <source>Key Usage of the CA is not critical</source>
        <translation>CA の鍵用途が critical ではない</translation>
    </message>
    <message>
        <source>RFC 5280 asks for it; strict verifiers refuse the CA.</source>
        <translation>RFC 5280 は critical を求めており、厳格な検証ソフトはこの CA を拒否します。</translation>
    </message>
    <message>
        <source>Key Usage is not encoded as DER has it</source>
        <translation>鍵用途の符号化が DER に沿っていない</translation>
    </message>
    <message>
        <source>DER allows one encoding only; strict verifiers such as those in Go and Rust refuse others.</source>
        <translation>DER で許される符号化は一通りだけです。Go や Rust などの厳格な検証ソフトは他の形を拒否します。</translation>
    </message>
    <message>
        <source>Key Usage without a single bit</source>
        <translation>鍵用途のビットが一つもない</translation>
    </message>
    <message>
        <source>Such a key may be used for nothing; verifiers refuse it.</source>
        <translation>何にも使えない鍵になり、検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>End entity certificate has keyCertSign</source>
        <translation>エンドエンティティ証明書に keyCertSign がある</translation>
    </message>
    <message>
        <source>That usage belongs to CAs; strict verifiers refuse it elsewhere.</source>
        <translation>この用途は CA だけのものです。厳格な検証ソフトはそれ以外での使用を拒否します。</translation>
    </message>
    <message>
        <source>Issue it again without keyCertSign.</source>
        <translation>keyCertSign なしで発行し直してください。</translation>
    </message>
    <message>
        <source>Key Usage allows nothing that %1 needs</source>
        <translation>鍵用途が %1 に必要な用途を許していない</translation>
    </message>
    <message>
        <source>Both extensions must allow a use; verifiers that look at both refuse it.</source>
        <translation>両方の拡張が許す用途だけが有効です。両方を見る検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>Add digitalSignature to Key Usage.</source>
        <translation>鍵用途に digitalSignature を加えてください。</translation>
    </message>
    <message>
        <source>Extended Key Usage is critical and allows any purpose</source>
        <translation>拡張属性が critical で、任意の用途を許している</translation>
    </message>
    <message>
        <source>RFC 5280 advises against marking it critical when any purpose is allowed.</source>
        <translation>任意の用途を許すとき critical にすることを RFC 5280 は推奨していません。</translation>
    </message>
    <message>
        <source>Name the purposes, or leave the extension non-critical.</source>
        <translation>用途を具体的に書くか、critical でなくしてください。</translation>
    </message>
    <message>
        <source>Authority Key Identifier is missing</source>
        <translation>認証局鍵識別子がない</translation>
    </message>
    <message>
        <source>OpenSSL’s strict mode refuses the certificate, and with several keys of one CA the chain may not be found.</source>
        <translation>OpenSSL の厳格モードは証明書を拒否します。CA の鍵が複数あるとチェーンを組めないこともあります。</translation>
    </message>
    <message>
        <source>Authority Key Identifier is critical</source>
        <translation>認証局鍵識別子が critical</translation>
    </message>
    <message>
        <source>Subject Key Identifier is critical</source>
        <translation>サブジェクト鍵識別子が critical</translation>
    </message>
    <message>
        <source>CA without Subject Key Identifier</source>
        <translation>CA にサブジェクト鍵識別子がない</translation>
    </message>
    <message>
        <source>OpenSSL’s strict mode refuses the CA, and chains cannot be found by key.</source>
        <translation>OpenSSL の厳格モードはこの CA を拒否します。また、鍵からチェーンをたどれません。</translation>
    </message>
    <message>
        <source>Add the extension at the next renewal of the CA.</source>
        <translation>CA の次の更新でこの拡張を加えてください。</translation>
    </message>
    <message>
        <source>Subject Key Identifier is the 60-bit form (method 2)</source>
        <translation>サブジェクト鍵識別子が 60 ビット形式 (方法 2)</translation>
    </message>
    <message>
        <source>RFC 5280 allows it; most CAs use the full SHA-1 of the key.</source>
        <translation>RFC 5280 で許されています。多くの CA は鍵の SHA-1 全体を使います。</translation>
    </message>
    <message>
        <source>Subject Key Identifier is made with %1 (RFC 7093)</source>
        <translation>サブジェクト鍵識別子が %1 で作られている (RFC 7093)</translation>
    </message>
    <message>
        <source>The standard allows it; most CAs use the SHA-1 of the key.</source>
        <translation>標準で許されています。多くの CA は鍵の SHA-1 を使います。</translation>
    </message>
    <message>
        <source>Subject Key Identifier is not made from the key by a known method</source>
        <translation>サブジェクト鍵識別子が既知の方法で鍵から作られていない</translation>
    </message>
    <message>
        <source>Any unique value is allowed; it cannot be checked against the key.</source>
        <translation>一意であればどの値でもかまいませんが、鍵とは照合できません。</translation>
    </message>
    <message>
        <source>%1 is not critical</source>
        <translation>%1 が critical ではない</translation>
    </message>
    <message>
        <source>RFC 5280 asks for it, so that nobody passes over the restriction.</source>
        <translation>制限が見過ごされないよう、RFC 5280 は critical を求めています。</translation>
    </message>
    <message>
        <source>Policy mapping from or to anyPolicy</source>
        <translation>anyPolicy からの、または anyPolicy へのポリシーマッピング</translation>
    </message>
    <message>
        <source>RFC 5280 forbids it; verifiers that process policies refuse the chain.</source>
        <translation>RFC 5280 で禁じられており、ポリシーを処理する検証ソフトはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 が空</translation>
    </message>
    <message>
        <source>RFC 5280 forbids an empty sequence here; verifiers that process policies refuse the chain.</source>
        <translation>RFC 5280 はここでの空のシーケンスを禁じており、ポリシーを処理する検証ソフトはチェーンを拒否します。</translation>
    </message>
    <message>
        <source>SAN “%1” is not ASCII</source>
        <translation>SAN「%1」が ASCII ではない</translation>
    </message>
    <message>
        <source>Names here are IA5String; verifiers refuse other bytes.</source>
        <translation>ここの名前は IA5String です。それ以外のバイトを検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation>国際化ドメイン名は xn-- の形で書いてください。</translation>
    </message>
    <message>
        <source>DNS name “%1” in SAN has a wrong length</source>
        <translation>SAN の DNS 名「%1」の長さが正しくない</translation>
    </message>
    <message>
        <source>A name has at most 253 characters and a label 63; none may be empty.</source>
        <translation>名前は最長 253 文字、ラベルは 63 文字で、空にはできません。</translation>
    </message>
    <message>
        <source>Issue it again with the DNS name that clients check, such as radius.example.com.</source>
        <translation>クライアントが照合する DNS 名 (radius.example.com など) で発行し直してください。</translation>
    </message>
    <message>
        <source>DNS name “%1” in SAN is an IP address</source>
        <translation>SAN の DNS 名「%1」が IP アドレス</translation>
    </message>
    <message>
        <source>Clients do not look for addresses among DNS names.</source>
        <translation>クライアントは DNS 名の中にアドレスを探しません。</translation>
    </message>
    <message>
        <source>Use the SAN type IP Address, or a DNS name.</source>
        <translation>SAN の IP アドレス型か、DNS 名を使ってください。</translation>
    </message>
    <message>
        <source>DNS name “%1” in SAN has a scheme, port or path</source>
        <translation>SAN の DNS 名「%1」にスキーム、ポート、またはパスがある</translation>
    </message>
    <message>
        <source>Clients compare this name letter by letter with the configured one and refuse the server.</source>
        <translation>クライアントはこの名前を設定と一字ずつ比べ、サーバーを拒否します。</translation>
    </message>
    <message>
        <source>DNS name “%1” in SAN has a stray dot</source>
        <translation>SAN の DNS 名「%1」に余分なドットがある</translation>
    </message>
    <message>
        <source>DNS name “%1” in SAN has characters that do not belong there</source>
        <translation>SAN の DNS 名「%1」に使えない文字がある</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens inside a label are allowed.</source>
        <translation>ラベルに使えるのは英字、数字と、途中のハイフンだけです。</translation>
    </message>
    <message>
        <source>DNS name “%1” in SAN has an underscore</source>
        <translation>SAN の DNS 名「%1」にアンダースコアがある</translation>
    </message>
    <message>
        <source>Host names have none; most clients take it, some do not.</source>
        <translation>ホスト名にはない文字です。多くのクライアントは受け付けますが、受け付けないものもあります。</translation>
    </message>
    <message>
        <source>Use a name without underscores at the next renewal.</source>
        <translation>次の更新ではアンダースコアのない名前を使ってください。</translation>
    </message>
    <message>
        <source>IP address of %1 bytes in SAN</source>
        <translation>SAN の IP アドレスが %1 バイト</translation>
    </message>
    <message>
        <source>An address has 4 bytes (IPv4) or 16 (IPv6).</source>
        <translation>アドレスは 4 バイト (IPv4) か 16 バイト (IPv6) です。</translation>
    </message>
    <message>
        <source>Email address “%1” is in the subject but not in SAN</source>
        <translation>メールアドレス「%1」がサブジェクトにあって SAN にない</translation>
    </message>
    <message>
        <source>RFC 5280 puts addresses into SAN; the attribute in the subject is kept for old certificates.</source>
        <translation>RFC 5280 ではアドレスを SAN に入れます。サブジェクトの属性は古い証明書のためのものです。</translation>
    </message>
    <message>
        <source>Add it to SAN at the next renewal.</source>
        <translation>次の更新で SAN に加えてください。</translation>
    </message>
    <message>
        <source>Common Name “%1” is not in SAN</source>
        <translation>Common Name「%1」が SAN にない</translation>
    </message>
    <message>
        <source>Clients that see a DNS name in SAN ignore the Common Name.</source>
        <translation>SAN に DNS 名があると、クライアントは Common Name を見ません。</translation>
    </message>
    <message>
        <source>Repeat the Common Name as a DNS name in SAN.</source>
        <translation>Common Name を SAN の DNS 名にも入れてください。</translation>
    </message>
    <message>
        <source>Name Constraints on a certificate that is no CA</source>
        <translation>CA ではないのに名前制約がある</translation>
    </message>
    <message>
        <source>Name Constraints are not critical</source>
        <translation>名前制約が critical ではない</translation>
    </message>
    <message>
        <source>What does not know the extension would pass over the restriction; strict verifiers refuse the CA.</source>
        <translation>この拡張を知らないソフトが制限を見過ごします。厳格な検証ソフトはこの CA を拒否します。</translation>
    </message>
    <message>
        <source>CRL Distribution Points are critical</source>
        <translation>CRL 配布点が critical</translation>
    </message>
    <message>
        <source>Clients that do not fetch CRLs refuse the certificate.</source>
        <translation>CRL を取得しないクライアントは証明書を拒否します。</translation>
    </message>
    <message>
        <source>CRL Distribution Points have a relative name only</source>
        <translation>CRL 配布点が相対名だけ</translation>
    </message>
    <message>
        <source>Without a directory nobody can fetch the CRL by it.</source>
        <translation>ディレクトリーがないと、これでは CRL を取得できません。</translation>
    </message>
    <message>
        <source>Give the CRL an http address.</source>
        <translation>CRL に http のアドレスを付けてください。</translation>
    </message>
    <message>
        <source>CRL Distribution Points have no address</source>
        <translation>CRL 配布点にアドレスがない</translation>
    </message>
    <message>
        <source>Nobody can fetch the CRL, and checks of revocation fail.</source>
        <translation>CRL を取得できず、失効確認が失敗します。</translation>
    </message>
    <message>
        <source>CRL is split by reasons</source>
        <translation>CRL が失効理由ごとに分かれている</translation>
    </message>
    <message>
        <source>Most verifiers do not put such lists together and leave a reason out.</source>
        <translation>多くの検証ソフトはこうした CRL をまとめられず、一部の理由を見落とします。</translation>
    </message>
    <message>
        <source>Publish one CRL for all reasons.</source>
        <translation>すべての理由を含む一つの CRL を公開してください。</translation>
    </message>
    <message>
        <source>CRL address uses https: %1</source>
        <translation>CRL のアドレスが https: %1</translation>
    </message>
    <message>
        <source>To trust that server its certificate would have to be checked first; many clients refuse the loop.</source>
        <translation>そのサーバーを信頼するには先にその証明書の確認が必要で、多くのクライアントはこの循環を避けて取得しません。</translation>
    </message>
    <message>
        <source>Publish the CRL under http; it is signed.</source>
        <translation>CRL は署名されているので http で公開してください。</translation>
    </message>
    <message>
        <source>CRL address uses LDAP: %1</source>
        <translation>CRL のアドレスが LDAP: %1</translation>
    </message>
    <message>
        <source>It works inside Active Directory only; the cloud and other clients cannot fetch it.</source>
        <translation>Active Directory の中でしか使えず、クラウドや他のクライアントは取得できません。</translation>
    </message>
    <message>
        <source>Add an http address, and put it first.</source>
        <translation>http のアドレスを加え、先頭に置いてください。</translation>
    </message>
    <message>
        <source>CRL address is a file: %1</source>
        <translation>CRL のアドレスがファイル: %1</translation>
    </message>
    <message>
        <source>Nobody outside that network can fetch it, and clients refuse such addresses.</source>
        <translation>そのネットワークの外からは取得できず、クライアントはこうしたアドレスを拒否します。</translation>
    </message>
    <message>
        <source>Replace it by an http address and issue the certificate again.</source>
        <translation>http のアドレスに替え、証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>CRL address is not http: %1</source>
        <translation>CRL のアドレスが http ではない: %1</translation>
    </message>
    <message>
        <source>Hardly any verifier fetches CRLs in another way.</source>
        <translation>他の方法で CRL を取得する検証ソフトはほとんどありません。</translation>
    </message>
    <message>
        <source>OCSP address is not http: %1</source>
        <translation>OCSP のアドレスが http ではない: %1</translation>
    </message>
    <message>
        <source>OCSP responses are signed; clients ask over http, and https leads into a loop.</source>
        <translation>OCSP レスポンスは署名されており、クライアントは http で問い合わせます。https では確認が循環します。</translation>
    </message>
    <message>
        <source>Offer the responder under http.</source>
        <translation>レスポンダーを http で公開してください。</translation>
    </message>
    <message>
        <source>CA Issuers address is not http: %1</source>
        <translation>CA Issuers のアドレスが http ではない: %1</translation>
    </message>
    <message>
        <source>Clients that complete a chain fetch the CA certificate over http.</source>
        <translation>チェーンを補うクライアントは CA 証明書を http で取得します。</translation>
    </message>
    <message>
        <source>Publish the CA certificate under http.</source>
        <translation>CA 証明書を http で公開してください。</translation>
    </message>
    <message>
        <source>CA Issuers address leads to a PEM file: %1</source>
        <translation>CA Issuers のアドレスが PEM ファイル: %1</translation>
    </message>
    <message>
        <source>Clients expect one certificate in DER, or PKCS#7.</source>
        <translation>クライアントは DER の証明書一つか、PKCS#7 を期待します。</translation>
    </message>
    <message>
        <source>Publish the CA certificate in DER, as .cer or .crt.</source>
        <translation>CA 証明書を DER (.cer か .crt) で公開してください。</translation>
    </message>
    <message>
        <source>Version %1 certificate with extensions</source>
        <translation>バージョン %1 なのに拡張がある</translation>
    </message>
    <message>
        <source>Extensions exist in X.509 version 3 only; verifiers refuse the certificate or ignore them.</source>
        <translation>拡張があるのは X.509 v3 だけです。検証ソフトは証明書を拒否するか、拡張を無視します。</translation>
    </message>
    <message>
        <source>CA certificate is version %1, not 3</source>
        <translation>CA 証明書がバージョン 3 ではなく %1</translation>
    </message>
    <message>
        <source>Before version 3 there is no mark for a CA, so most clients do not accept it as one.</source>
        <translation>バージョン 3 より前には CA であることを示す項目がなく、多くのクライアントは CA と認めません。</translation>
    </message>
    <message>
        <source>Replace the CA certificate by one of version 3.</source>
        <translation>CA 証明書をバージョン 3 のものに替えてください。</translation>
    </message>
    <message>
        <source>Serial number %1 is not positive</source>
        <translation>シリアル番号 %1 が正の数ではない</translation>
    </message>
    <message>
        <source>Serial number of %1 octets, the limit is 20</source>
        <translation>シリアル番号が %1 オクテット、上限は 20</translation>
    </message>
    <message>
        <source>Some verifiers and revocation services refuse serial numbers beyond 20 octets.</source>
        <translation>20 オクテットを超えるシリアル番号を拒否する検証ソフトや失効サービスがあります。</translation>
    </message>
    <message>
        <source>Serial numbers that can be guessed make forgery with a weak digest easier; public CAs must use 64 random bits or more.</source>
        <translation>推測できるシリアル番号は、弱いハッシュでの偽造を容易にします。公的な CA には 64 ビット以上の乱数が求められます。</translation>
    </message>
    <message>
        <source>Let the CA use random serial numbers of 64 bits or more.</source>
        <translation>CA で 64 ビット以上の乱数のシリアル番号を使ってください。</translation>
    </message>
    <message>
        <source>Serial number %1 looks like a counter</source>
        <translation>シリアル番号 %1 が連番に見える</translation>
    </message>
    <message>
        <source>Two different signature algorithms are named</source>
        <translation>署名アルゴリズムの記載が二つで異なる</translation>
    </message>
    <message>
        <source>The algorithm inside the signed part and the one beside the signature must be the same, parameters included.</source>
        <translation>署名対象の中の署名アルゴリズムと署名の横の署名アルゴリズムは、パラメーターまで同じでなければなりません。</translation>
    </message>
    <message>
        <source>Have the certificate issued again.</source>
        <translation>証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>RSA algorithm without its NULL parameters</source>
        <translation>RSA アルゴリズムに NULL パラメーターがない</translation>
    </message>
    <message>
        <source>RFC 4055 asks for NULL; some verifiers refuse anything else.</source>
        <translation>RFC 4055 は NULL を求めており、それ以外を拒否する検証ソフトがあります。</translation>
    </message>
    <message>
        <source>Algorithm has parameters it must not have</source>
        <translation>アルゴリズムに不要なパラメーターがある</translation>
    </message>
    <message>
        <source>ECDSA, EdDSA and ML-DSA take no parameters; some verifiers refuse a certificate that has them.</source>
        <translation>ECDSA、EdDSA、ML-DSA はパラメーターを取りません。付いていると拒否する検証ソフトがあります。</translation>
    </message>
    <message>
        <source>Valid To is before Valid From</source>
        <translation>Valid To が Valid From より前</translation>
    </message>
    <message>
        <source>It was issued for %1 to %2 and is never valid.</source>
        <translation>%1 から %2 まで、として発行されており、有効な時がありません。</translation>
    </message>
    <message>
        <source>Time “%1” is not written as RFC 5280 has it</source>
        <translation>日時「%1」が RFC 5280 の形式ではない</translation>
    </message>
    <message>
        <source>Times must have seconds and end in Z, without fractions; strict verifiers refuse other forms.</source>
        <translation>日時は秒まで書き、小数なしで Z で終わる必要があります。厳格な検証ソフトは他の形式を拒否します。</translation>
    </message>
    <message>
        <source>GeneralizedTime “%1” before 2050</source>
        <translation>2050 年より前なのに GeneralizedTime「%1」</translation>
    </message>
    <message>
        <source>Times through 2049 must be UTCTime; strict verifiers refuse the other type.</source>
        <translation>2049 年までの日時は UTCTime で書く必要があり、厳格な検証ソフトは別の型を拒否します。</translation>
    </message>
    <message>
        <source>Expired %L2 days ago</source>
        <translation>%L2 日前に期限切れ</translation>
    </message>
    <message>
        <source>It was valid until %1; clients and servers refuse it.</source>
        <translation>有効期限は %1 でした。クライアントもサーバーも拒否します。</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>証明書を更新してください。</translation>
    </message>
    <message>
        <source>Not valid for another %L2 days</source>
        <translation>有効になるまであと %L2 日</translation>
    </message>
    <message>
        <source>It is valid from %1 on; until then it is refused.</source>
        <translation>有効になるのは %1 からで、それまでは拒否されます。</translation>
    </message>
    <message>
        <source>Check the clock of this computer and of the CA, or wait until that day.</source>
        <translation>このコンピューターと CA の時計を確かめるか、その日まで待ってください。</translation>
    </message>
    <message>
        <source>Expires in %L1 days</source>
        <translation>あと %L1 日で期限切れ</translation>
    </message>
    <message>
        <source>It is valid until %2; after that, authentication with it fails.</source>
        <translation>有効期限は %2 です。過ぎると、この証明書での認証は失敗します。</translation>
    </message>
    <message>
        <source>Renew it now.</source>
        <translation>今すぐ更新してください。</translation>
    </message>
    <message>
        <source>Renew it this month.</source>
        <translation>今月中に更新してください。</translation>
    </message>
    <message>
        <source>Plan the renewal.</source>
        <translation>更新を計画してください。</translation>
    </message>
    <message>
        <source>Valid without end (9999-12-31)</source>
        <translation>有効期限なし (9999-12-31)</translation>
    </message>
    <message>
        <source>RFC 5280 uses this date for “no well-defined expiration”, as for device certificates.</source>
        <translation>RFC 5280 はこの日付を「期限を定めない」の意味で使います (機器証明書など)。</translation>
    </message>
    <message>
        <source>Issuer or subject unique identifier present</source>
        <translation>issuerUniqueID または subjectUniqueID がある</translation>
    </message>
    <message>
        <source>RFC 5280 tells CAs not to use these fields of version 2.</source>
        <translation>RFC 5280 は、バージョン 2 のこの項目を CA が使わないよう定めています。</translation>
    </message>
    <message>
        <source>Extra bytes after an object, at byte %1</source>
        <translation>バイト %1 に余分なデータがある</translation>
    </message>
    <message>
        <source>Length not in its shortest form, at byte %1</source>
        <translation>バイト %1 の長さが最短の形ではない</translation>
    </message>
    <message>
        <source>Tag or form that DER does not allow, at byte %1</source>
        <translation>バイト %1 に DER で許されないタグまたは形式がある</translation>
    </message>
    <message>
        <source>BOOLEAN that is neither 00 nor FF, at byte %1</source>
        <translation>バイト %1 の BOOLEAN が 00 でも FF でもない</translation>
    </message>
    <message>
        <source>INTEGER not in its shortest form, at byte %1</source>
        <translation>バイト %1 の INTEGER が最短の形ではない</translation>
    </message>
    <message>
        <source>BIT STRING with stray bits at its end, at byte %1</source>
        <translation>バイト %1 の BIT STRING の末尾に余分なビットがある</translation>
    </message>
    <message>
        <source>SET whose members are not in order, at byte %1</source>
        <translation>バイト %1 の SET の要素が順に並んでいない</translation>
    </message>
    <message>
        <source>Default value written out, at byte %1</source>
        <translation>バイト %1 に既定値が書かれている</translation>
    </message>
    <message>
        <source>Encoding is not DER at byte %1</source>
        <translation>バイト %1 の符号化が DER ではない</translation>
    </message>
    <message>
        <source>Issuer is empty</source>
        <translation>Issuer が空</translation>
    </message>
    <message>
        <source>Subject of the CA is empty</source>
        <translation>CA のサブジェクトが空</translation>
    </message>
    <message>
        <source>Certificates name their issuer; nothing can be issued under an empty name.</source>
        <translation>証明書には発行者名が入ります。名前のない CA からは発行できません。</translation>
    </message>
    <message>
        <source>Create the CA again with a subject.</source>
        <translation>サブジェクトのある CA を作り直してください。</translation>
    </message>
    <message>
        <source>Neither a subject nor a SAN</source>
        <translation>サブジェクトも SAN もない</translation>
    </message>
    <message>
        <source>The certificate names nobody; there is nothing to match a client or server with.</source>
        <translation>誰の証明書かが書かれておらず、クライアントやサーバーと照合できません。</translation>
    </message>
    <message>
        <source>Issue it again with a name in SAN.</source>
        <translation>SAN に名前を入れて発行し直してください。</translation>
    </message>
    <message>
        <source>Empty subject, but SAN is not critical</source>
        <translation>サブジェクトが空なのに SAN が critical ではない</translation>
    </message>
    <message>
        <source>Mark SAN as critical, or give the certificate a subject.</source>
        <translation>SAN を critical にするか、サブジェクトを入れてください。</translation>
    </message>
    <message>
        <source>SAN is critical although there is a subject</source>
        <translation>サブジェクトがあるのに SAN が critical</translation>
    </message>
    <message>
        <source>RFC 5280 advises against it; old software that does not know SAN refuses the certificate.</source>
        <translation>RFC 5280 は推奨していません。SAN を知らない古いソフトウェアは証明書を拒否します。</translation>
    </message>
    <message>
        <source>Leave SAN non-critical at the next renewal.</source>
        <translation>次の更新で SAN を critical でなくしてください。</translation>
    </message>
    <message>
        <source>%1 has %L2 characters, the limit is %3</source>
        <translation>%1 が %L2 文字、上限は %3</translation>
    </message>
    <message>
        <source>RFC 5280 sets upper bounds; some CAs, directories and devices refuse longer values.</source>
        <translation>RFC 5280 が上限を定めており、長い値を拒否する CA、ディレクトリー、機器があります。</translation>
    </message>
    <message>
        <source>Correct the subject in the request and have the certificate issued again.</source>
        <translation>CSR のサブジェクトを直し、証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>An attribute without a value is not allowed; strict verifiers refuse it.</source>
        <translation>値のない属性は許されません。厳格な検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>Country “%1” is not two letters</source>
        <translation>国名「%1」が 2 文字ではない</translation>
    </message>
    <message>
        <source>C takes a code of ISO 3166 such as JP.</source>
        <translation>C には JP のような ISO 3166 の国コードを入れます。</translation>
    </message>
    <message>
        <source>%1 is encoded as %2</source>
        <translation>%1 が %2 で符号化されている</translation>
    </message>
    <message>
        <source>New names are to be UTF8String or PrintableString; other types are compared differently or refused.</source>
        <translation>新しい名前は UTF8String か PrintableString にします。他の型は比較のしかたが異なったり、拒否されたりします。</translation>
    </message>
    <message>
        <source>%1 is encoded as %2, not PrintableString</source>
        <translation>%1 が PrintableString ではなく %2 で符号化されている</translation>
    </message>
    <message>
        <source>RFC 5280 allows PrintableString only here; strict verifiers refuse others.</source>
        <translation>RFC 5280 がここで許すのは PrintableString だけです。厳格な検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>%1 is encoded as %2, not IA5String</source>
        <translation>%1 が IA5String ではなく %2 で符号化されている</translation>
    </message>
    <message>
        <source>RFC 5280 allows IA5String only here; strict verifiers refuse others.</source>
        <translation>RFC 5280 がここで許すのは IA5String だけです。厳格な検証ソフトは拒否します。</translation>
    </message>
    <message>
        <source>%1 is a PrintableString with “%2” in it</source>
        <translation>PrintableString の %1 に「%2」が入っている</translation>
    </message>
    <message>
        <source>PrintableString has letters, digits, space and &apos; ( ) + , - . / : = ? only; verifiers such as Go’s refuse the certificate.</source>
        <translation>PrintableString に使えるのは英字、数字、空白と &apos; ( ) + , - . / : = ? だけです。Go などの検証ソフトは証明書を拒否します。</translation>
    </message>
    <message>
        <source>Let the CA encode this value as UTF8String.</source>
        <translation>CA でこの値を UTF8String として符号化してください。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 が正しい UTF-8 ではない</translation>
    </message>
    <message>
        <source>Verifiers refuse a UTF8String that holds other bytes, or show the name wrongly.</source>
        <translation>UTF8String に別のバイトが入っていると、検証ソフトは拒否するか、名前を正しく表示できません。</translation>
    </message>
    <message>
        <source>%1 is not in normal form C</source>
        <translation>%1 が正規化形式 C (NFC) ではない</translation>
    </message>
    <message>
        <source>Names that look the same have different bytes then, and policies that compare them fail.</source>
        <translation>見た目が同じでもバイト列が異なり、名前を比較するポリシーで一致しません。</translation>
    </message>
    <message>
        <source>Write the name in NFC in the next request.</source>
        <translation>次の CSR では名前を NFC で書いてください。</translation>
    </message>
    <message>
        <source>%1 has an invisible character (%2)</source>
        <translation>%1 に見えない文字がある (%2)</translation>
    </message>
    <message>
        <source>It cannot be seen, but it makes the name differ from the one in your policies.</source>
        <translation>目に見えませんが、ポリシーに書いた名前と一致しなくなります。</translation>
    </message>
    <message>
        <source>Type the name anew in the next request instead of pasting it.</source>
        <translation>次の CSR では貼り付けずに名前を入力し直してください。</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space</source>
        <translation>%1 の先頭または末尾に空白がある</translation>
    </message>
    <message>
        <source>Remove the space in the next request.</source>
        <translation>次の CSR で空白を取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is a %2 with bytes that look like %3</source>
        <translation>%2 の %1 に %3 らしいバイトが入っている</translation>
    </message>
    <message>
        <source>The type has no such characters; programs show and compare the name differently.</source>
        <translation>この型にはない文字で、プログラムごとに表示も比較も異なります。</translation>
    </message>
    <message>
        <source>Let the CA encode the name as UTF8String.</source>
        <translation>CA で名前を UTF8String として符号化してください。</translation>
    </message>
    <message>
        <source>%1 looks like UTF-8 encoded twice</source>
        <translation>%1 が二重に UTF-8 符号化されたように見える</translation>
    </message>
    <message>
        <source>The name shows as garbled characters, and policies that name it do not match.</source>
        <translation>名前が文字化けして表示され、それを指定したポリシーに一致しません。</translation>
    </message>
    <message>
        <source>%1 occurs more than once in the subject</source>
        <translation>サブジェクトに %1 が複数ある</translation>
    </message>
    <message>
        <source>Which one RADIUS servers and clients use is not laid down.</source>
        <translation>RADIUS サーバーやクライアントがどれを使うかは決まっていません。</translation>
    </message>
    <message>
        <source>Use each attribute once at the next renewal.</source>
        <translation>次の更新では各属性を一つにしてください。</translation>
    </message>
    <message>
        <source>Subject has a component of several attributes (%1 and more)</source>
        <translation>サブジェクトに複数の属性をまとめた要素がある (%1 など)</translation>
    </message>
    <message>
        <source>Multi-valued components are shown and compared differently by different programs.</source>
        <translation>複数値の要素は、プログラムごとに表示も比較も異なります。</translation>
    </message>
    <message>
        <source>Give each attribute a component of its own at the next renewal.</source>
        <translation>次の更新では属性ごとに要素を分けてください。</translation>
    </message>
    <message>
        <source>Another certificate has serial number %1 too</source>
        <translation>別の証明書もシリアル番号 %1 を使っている</translation>
    </message>
    <message>
        <source>“%2” has the same issuer and serial number; revoking one revokes the other, and Firefox refuses the second.</source>
        <translation>「%2」と発行者もシリアル番号も同じです。一方を失効させると他方も失効し、Firefox は二つ目を拒否します。</translation>
    </message>
    <message>
        <source>Have one of them issued again with a new serial number.</source>
        <translation>一方を新しいシリアル番号で発行し直してください。</translation>
    </message>
    <message>
        <source>Signature does not verify with the key of “%1”</source>
        <translation>「%1」の鍵で署名を検証できない</translation>
    </message>
    <message>
        <source>The certificate was changed after signing, or another CA of the same name signed it.</source>
        <translation>署名後に書き換えられたか、同じ名前の別の CA が署名しています。</translation>
    </message>
    <message>
        <source>Get the certificate again from the CA, and the CA’s certificate that goes with it.</source>
        <translation>証明書と、それに合う CA 証明書を CA から取り直してください。</translation>
    </message>
    <message>
        <source>Self-issued, but the signature is not its own</source>
        <translation>自己発行なのに署名が自身の鍵のものではない</translation>
    </message>
    <message>
        <source>Subject and issuer are the same, yet the certificate’s key does not verify the signature.</source>
        <translation>サブジェクトと発行者が同じですが、証明書の鍵で署名を検証できません。</translation>
    </message>
    <message>
        <source>Get the certificate again from where it was made.</source>
        <translation>証明書を作成元から取り直してください。</translation>
    </message>
    <message>
        <source>Valid longer than its issuer</source>
        <translation>発行者より有効期限が長い</translation>
    </message>
    <message>
        <source>It is valid until %1, but “%2” ends on %3; from then on the chain is refused.</source>
        <translation>有効期限は %1 ですが、「%2」は %3 に切れ、それ以降チェーンは拒否されます。</translation>
    </message>
    <message>
        <source>Renew the CA in time, and have clients trust the new one before.</source>
        <translation>CA を余裕をもって更新し、先にクライアントに新しい CA を信頼させてください。</translation>
    </message>
    <message>
        <source>Issuer is encoded differently from the CA’s subject</source>
        <translation>Issuer の符号化が CA のサブジェクトと異なる</translation>
    </message>
    <message>
        <source>“%1” and “%2” say the same in different bytes: OpenSSL builds the chain, Go and others do not.</source>
        <translation>「%1」と「%2」は同じ内容で、バイト列が異なります。OpenSSL はチェーンを組めますが、Go などは組めません。</translation>
    </message>
    <message>
        <source>Let the CA copy its subject byte by byte into what it issues.</source>
        <translation>CA のサブジェクトをそのままのバイト列で発行者名に入れてください。</translation>
    </message>
    <message>
        <source>Signed by a CA of another name</source>
        <translation>別の名前の CA が署名している</translation>
    </message>
    <message>
        <source>The issuer is “%1”, but the key that signed belongs to “%2”; no client builds this chain.</source>
        <translation>発行者は「%1」ですが、署名した鍵は「%2」のものです。このチェーンを組めるクライアントはありません。</translation>
    </message>
    <message>
        <source>Have it issued again, or use the CA certificate with the right name.</source>
        <translation>発行し直すか、正しい名前の CA 証明書を使ってください。</translation>
    </message>
    <message>
        <source>Authority Key Identifier is not the issuer’s</source>
        <translation>認証局鍵識別子が発行者のものではない</translation>
    </message>
    <message>
        <source>It says %1, the issuer’s key has %2; OpenSSL does not build this chain.</source>
        <translation>%1 とありますが、発行者の鍵は %2 です。OpenSSL はこのチェーンを組めません。</translation>
    </message>
    <message>
        <source>Authority Key Identifier names another issuer</source>
        <translation>認証局鍵識別子の発行者名が異なる</translation>
    </message>
    <message>
        <source>The name in it is not that of the issuer of “%1”; OpenSSL does not build this chain.</source>
        <translation>中の名前が「%1」の発行者と異なります。OpenSSL はこのチェーンを組めません。</translation>
    </message>
    <message>
        <source>Authority Key Identifier has another serial number</source>
        <translation>認証局鍵識別子のシリアル番号が異なる</translation>
    </message>
    <message>
        <source>The issuer’s serial number is %1; OpenSSL does not build this chain. Renewed CAs often cause this.</source>
        <translation>発行者のシリアル番号は %1 です。OpenSSL はこのチェーンを組めません。CA の更新後によく起こります。</translation>
    </message>
    <message>
        <source>Have it issued again without issuer and serial number in this extension.</source>
        <translation>この拡張に発行者名とシリアル番号を入れずに発行し直してください。</translation>
    </message>
    <message>
        <source>“%1” is outside what the CA may name</source>
        <translation>「%1」は CA に許された名前の範囲外</translation>
    </message>
    <message>
        <source>The Name Constraints of “%2” do not permit it; every client refuses the chain.</source>
        <translation>「%2」の名前制約で許されておらず、どのクライアントもこのチェーンを拒否します。</translation>
    </message>
    <message>
        <source>Issue it from another CA, or with a permitted name.</source>
        <translation>別の CA から発行するか、許された名前で発行してください。</translation>
    </message>
    <message>
        <source>“%1” is excluded by the CA</source>
        <translation>「%1」は CA で除外されている</translation>
    </message>
    <message>
        <source>The Name Constraints of “%2” exclude it; every client refuses the chain.</source>
        <translation>「%2」の名前制約で除外されており、どのクライアントもこのチェーンを拒否します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a heading as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences after each other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>ルート CA</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>中間 CA</translation>
    </message>
    <message>
        <source>RADIUS server</source>
        <translation>RADIUS サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>エンドエンティティ</translation>
    </message>
    <message>
        <source>Certificate request</source>
        <translation>証明書署名要求</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP 応答</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 ファイル</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Juniper Mist Access Assurance</source>
        <translation>Juniper Mist Access Assurance</translation>
    </message>
    <message>
        <source>Windows 10 and 11</source>
        <translation>Windows 10 / 11</translation>
    </message>
    <message>
        <source>iOS, iPadOS and macOS</source>
        <translation>iOS、iPadOS、macOS</translation>
    </message>
    <message>
        <source>Android 11 and later</source>
        <translation>Android 11 以降</translation>
    </message>
    <message>
        <source>wpa_supplicant and NetworkManager</source>
        <translation>wpa_supplicant、NetworkManager</translation>
    </message>
    <message>
        <source>Okta device trust</source>
        <translation>Okta デバイストラスト</translation>
    </message>
    <message>
        <source>Microsoft Intune</source>
        <translation>Microsoft Intune</translation>
    </message>
    <message>
        <source>Citrix Endpoint Management</source>
        <translation>Citrix Endpoint Management</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>注意 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Replace it outside working hours.</source>
        <translation>業務時間外に入れ替えてください。</translation>
    </message>
    <message>
        <source>Extended Key Usage of the CA %1 allows any purpose, without serverAuth</source>
        <translation>CA %1 の拡張属性は anyExtendedKeyUsage だけで serverAuth がない</translation>
    </message>
    <message>
        <source>On a CA, OpenSSL looks for the purpose itself: wpa_supplicant refuses the server with error 26.</source>
        <translation>OpenSSL は CA にその用途そのものを求めます。wpa_supplicant はエラー 26 でサーバーを拒否します。</translation>
    </message>
    <message>
        <source>Extended Key Usage of the CA %1 allows any purpose, without clientAuth</source>
        <translation>CA %1 の拡張属性は anyExtendedKeyUsage だけで clientAuth がない</translation>
    </message>
    <message>
        <source>On a CA, OpenSSL looks for the purpose itself: a RADIUS server built on it, such as FreeRADIUS, refuses the client with error 26.</source>
        <translation>OpenSSL は CA にその用途そのものを求めます。OpenSSL を使う RADIUS サーバー(FreeRADIUS など)はエラー 26 でクライアントを拒否します。</translation>
    </message>
    <message>
        <source>wpa_supplicant refuses the server: clients expect %1, the certificate names %2</source>
        <translation>wpa_supplicant がサーバーを拒否する: クライアントが求める名前は %1、証明書の名前は %2</translation>
    </message>
    <message>
        <source>domain_match and domain_suffix_match compare the expected name with the DNS names, whole labels from the right; NetworkManager does so too.</source>
        <translation>domain_match と domain_suffix_match は、求める名前と DNS 名を右からラベル単位で照合します。NetworkManager も同じです。</translation>
    </message>
    <message>
        <source>Set clients to expect a name of the certificate, or issue it with the name they expect.</source>
        <translation>証明書にある名前を求めるようにクライアントを設定するか、クライアントが求める名前で証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>wpa_supplicant refuses the server: clients expect %1, the certificate has no name</source>
        <translation>wpa_supplicant がサーバーを拒否する: クライアントが求める名前は %1、証明書には名前がない</translation>
    </message>
    <message>
        <source>domain_match and domain_suffix_match need a DNS name or, without any, a Common Name.</source>
        <translation>domain_match と domain_suffix_match には DNS 名が、一つもなければ Common Name が必要です。</translation>
    </message>
    <message>
        <source>Issue the certificate with the expected name as a DNS name in the Subject Alternative Name.</source>
        <translation>クライアントが求める名前を Subject Alternative Name の DNS 名に入れて、証明書を発行し直してください。</translation>
    </message>
    <message>
        <source>%1 has no line in the credential file, and does not open without a password</source>
        <translation>資格情報ファイルに %1 の行がなく、パスワードなしでは開かない</translation>
    </message>
    <message>
        <source>%1 does not open with its password in the credential file</source>
        <translation>資格情報ファイルにあるパスワードで %1 が開かない</translation>
    </message>
    <message>
        <source>The line for %2 is there, but its password is a wrong one for the file.</source>
        <translation>%2 の行はありますが、パスワードがこのファイルのものと違います。</translation>
    </message>
    <message>
        <source>Correct the line %2=password in credential.txt, or export the file again with that password.</source>
        <translation>credential.txt の %2=パスワード の行を直すか、そのパスワードでファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1, above it in the chain, is not a CA</source>
        <translation>チェーン上位の %1 が CA ではない</translation>
    </message>
    <message>
        <source>Its Basic Constraints are missing or say cA FALSE: every client and server refuses what it issued (OpenSSL: error 79).</source>
        <translation>基本制約がないか cA が FALSE です。発行された証明書はどのクライアントやサーバーにも拒否されます(OpenSSL: エラー 79)。</translation>
    </message>
    <message>
        <source>Issue that CA certificate again with Basic Constraints cA TRUE, critical, or use another CA.</source>
        <translation>基本制約 cA TRUE(クリティカル)でその CA 証明書を発行し直すか、別の CA を使ってください。</translation>
    </message>
    <message>
        <source>Serial number is too short (bits: %1)</source>
        <translation>シリアル番号が短すぎる(%1 ビット)</translation>
    </message>
    <message>
        <source>Expires within two days</source>
        <translation>2 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Signature was not checked with the key of “%1”</source>
        <translation>「%1」の鍵による署名の検証は未実施</translation>
    </message>
    <message>
        <source>The key is too long, or there are too many or too slow signatures here to verify them all.</source>
        <translation>鍵が長すぎるか、検証に時間のかかる署名が多すぎるため、すべては検証していません。</translation>
    </message>
    <message>
        <source>Open the certificate with its CA’s alone.</source>
        <translation>この証明書と、その CA の証明書だけを開いてください。</translation>
    </message>
    <message>
        <source>Revoked since %1</source>
        <translation>%1 に失効</translation>
    </message>
    <message>
        <source>A CRL or an OCSP response that is open here says so, and its signature is good. Whoever checks revocation refuses the certificate.</source>
        <translation>開いている CRL または OCSP 応答によるもので、署名は有効です。失効確認を行う相手には拒否されます。</translation>
    </message>
    <message>
        <source>Issue a new certificate, with a new key unless the reason for the revocation is known to be harmless.</source>
        <translation>新しい証明書を発行してください。失効理由に問題がないと分かっている場合を除き、鍵も新しくします。</translation>
    </message>
    <message>
        <source>Suspended (certificateHold) since %1</source>
        <translation>%1 から一時停止中(certificateHold)</translation>
    </message>
    <message>
        <source>Have the CA lift the suspension, or issue a new certificate.</source>
        <translation>CA に一時停止の解除を依頼するか、新しい証明書を発行してください。</translation>
    </message>
    <message>
        <source>%1, above it in the chain, is revoked since %2</source>
        <translation>チェーン上位の %1 が %2 に失効</translation>
    </message>
    <message>
        <source>A CRL or an OCSP response that is open here says so. Whoever checks the whole chain, as TLS 1.3 asks of EAP, refuses what that CA issued.</source>
        <translation>開いている CRL または OCSP 応答によるものです。TLS 1.3 の EAP のようにチェーン全体の失効を確認する相手には、この CA が発行した証明書は拒否されます。</translation>
    </message>
    <message>
        <source>Use a certificate of another CA.</source>
        <translation>別の CA の証明書を使ってください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LongText</name>
    <message>
        <source>%1 … and %2 more</source>
        <extracomment>%1 names one after the other, %2 number of those left out</extracomment>
        <translation>%1 … 他 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… 他 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>… 他 %n 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LossDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::MainWindow</name>
    <message>
        <source>Synced. Nothing has changed.</source>
        <translation>同期しました。変更はありません。</translation>
    </message>
    <message>
        <source>It is not in the organization any more.</source>
        <translation>この組織にはもうありません。</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニュー バー</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt について</translation>
    </message>
    <message>
        <source>This program runs on Qt %1, a toolkit of The Qt Company and its contributors, under the GNU General Public License, version 3.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>このプログラムは Qt %1 で動作しています。Qt は The Qt Company と貢献者によるツールキットで、GNU General Public License バージョン 3 で提供されています。</translation>
    </message>
    <message>
        <source>Open an organization first.</source>
        <translation>先に組織を開いてください。</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>このページに表はありません。</translation>
    </message>
    <message>
        <source>No organization is open.</source>
        <translation>組織を開いていません。</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>同期中です。</translation>
    </message>
    <message>
        <source>No sync is running.</source>
        <translation>同期していません。</translation>
    </message>
    <message>
        <source>This build of the program has no demo organization.</source>
        <translation>このビルドにはデモ組織が含まれていません。</translation>
    </message>
    <message>
        <source>The address of this cloud&apos;s portal is not known.</source>
        <translation>このクラウドのポータルのアドレスが分かりません。</translation>
    </message>
    <message>
        <source>The browser could not be opened. The portal is at %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>ブラウザーを開けませんでした。ポータルのアドレスは %1 です。</translation>
    </message>
    <message>
        <source>Open Certificate Files</source>
        <translation>証明書ファイルを開く</translation>
    </message>
    <message>
        <source>Certificates and keys (%1)</source>
        <translation>証明書と鍵 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>%1 was removed from this computer.</source>
        <extracomment>%1 is an organization</extracomment>
        <translation>%1 をこの PC から削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Synced. %Ln objects were fetched.</source>
        <translation>
            <numerusform>同期しました。%Ln 件を取得しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced. %Ln objects have changed.</source>
        <extracomment>%Ln objects differ from the state before</extracomment>
        <translation>
            <numerusform>同期しました。%Ln 件が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed %Ln item(s) that your draft changes too.</source>
        <translation>
            <numerusform>下書きで変更中の %Ln 項目が、ほかの管理者によって変更されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending change(s)</source>
        <translation>
            <numerusform>未送信の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done in the draft: &quot;Import&quot;, &quot;Label “Corp VLAN” changed&quot;</extracomment>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is what was done in the draft: &quot;Import&quot;, &quot;Label “Corp VLAN” changed&quot;</extracomment>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>There is nothing to undo in the draft.</source>
        <translation>下書きに元に戻せる操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo in the draft.</source>
        <translation>下書きにやり直せる操作はありません。</translation>
    </message>
    <message>
        <source>There are no pending changes.</source>
        <translation>未送信の変更はありません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done in the draft: &quot;Import&quot;, &quot;Label “Corp VLAN” changed&quot;</extracomment>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1 is what was done in the draft: &quot;Import&quot;, &quot;Label “Corp VLAN” changed&quot;</extracomment>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::MistCertificateController</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Renewing needs the connection to the cloud.</source>
        <translation>更新にはクラウドとの接続が必要です。</translation>
    </message>
    <message>
        <source>Mist certificate</source>
        <translation>Mist 証明書</translation>
    </message>
    <message>
        <source>PEM (*.crt *.pem)</source>
        <translation>PEM (*.crt *.pem)</translation>
    </message>
    <message>
        <source>DER (*.cer *.der)</source>
        <translation>DER (*.cer *.der)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>The cloud has issued a new Mist CA.</source>
        <translation>クラウドが新しい Mist CA を発行しました。</translation>
    </message>
    <message>
        <source>The pending Mist CA has taken over.</source>
        <translation>待機中だった Mist CA に切り替わりました。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::MistCertificateRenewDialog</name>
    <message>
        <source>Type the organization’s name first.</source>
        <translation>先に組織名を入力してください。</translation>
    </message>
    <message>
        <source>Renew the Mist certificate</source>
        <translation>Mist 証明書の更新</translation>
    </message>
    <message>
        <source>Replace the organization’s own CA now?</source>
        <translation>この組織の CA を今すぐ置き換えますか?</translation>
    </message>
    <message>
        <source>Apply pending (there is no successor now)</source>
        <translation>待機中の CA に切り替え(Apply pending)(今は後継がありません)</translation>
    </message>
    <message>
        <source>Apply pending: the successor that would take over on %1</source>
        <translation>待機中の CA に切り替え(Apply pending): %1 に切り替わる予定の後継</translation>
    </message>
    <message>
        <source>Apply pending: the successor that is waiting</source>
        <translation>待機中の CA に切り替え(Apply pending): 待機中の後継</translation>
    </message>
    <message>
        <source>Regenerate: drop this CA and its successor, and issue a new one</source>
        <translation>再生成(Regenerate): この CA と後継を破棄し、新しく発行</translation>
    </message>
    <message>
        <source>Clients are shown your custom RADIUS server certificate and notice nothing now. Without it they would be shown one of the new CA.</source>
        <translation>クライアントにはカスタム RADIUS サーバー証明書が提示されるため、今は影響がありません。これがなくなると、新しい CA の証明書が提示されます。</translation>
    </message>
    <message>
        <source>Clients are shown a server certificate of the new CA at once. Every client that trusts only the old one refuses it and gets no connection, until the new CA is installed on it.</source>
        <translation>クライアントにはすぐに新しい CA のサーバー証明書が提示されます。古い CA だけを信頼するクライアントはすべて拒否し、新しい CA を導入するまで接続できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were seen with 802.1X.</source>
        <translation>
            <numerusform>802.1X で確認された端末は %Ln 台です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that know Mist by the old CA (RadSec, Mist Edge) must get the new one.</source>
        <translation>古い CA で Mist を確認している機器(RadSec、Mist Edge)にも新しい CA が必要です。</translation>
    </message>
    <message>
        <source>The new CA does not exist yet, so nobody can be prepared for it. A successor that was handed out already is dropped too.</source>
        <translation>新しい CA はまだ存在しないため、事前に配布できません。配布済みの後継も破棄されます。</translation>
    </message>
    <message>
        <source>This happens at once, is no part of the draft, and cannot be undone.</source>
        <translation>すぐに実行されます。下書きには入らず、元に戻せません。</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>%1 name of an organization</extracomment>
        <translation>確認のため「%1」と入力</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Apply pending</source>
        <translation>待機中の CA に切り替え</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NacSwitchModel</name>
    <message>
        <source>not documented</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Column: what the draft does to a row</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column: name of a setting</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: value of a setting</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>Column: the value that a setting has where nobody set one</extracomment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>Column: what a setting does</extracomment>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NacSwitchPane</name>
    <message>
        <source>Select a setting first.</source>
        <translation>先に設定を選択してください。</translation>
    </message>
    <message>
        <source>This version does not know the setting and leaves it as it is.</source>
        <translation>このバージョンが知らない設定のため、そのまま残します。</translation>
    </message>
    <message>
        <source>It has its default already.</source>
        <translation>すでに既定値です。</translation>
    </message>
    <message>
        <source>Its default is not documented.</source>
        <translation>既定値は公開されていません。</translation>
    </message>
    <message>
        <source>Changed in the draft: %1 = %2</source>
        <extracomment>%1 is the name of a setting, %2 its new value</extracomment>
        <translation>下書きで変更しました: %1 = %2</translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>設定 %1 / %2 件</translation>
    </message>
    <message>
        <source>Change Setting…</source>
        <translation>設定の変更...</translation>
    </message>
    <message>
        <source>Reset Setting to Default</source>
        <translation>設定を既定値に戻す</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更...</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Settings of Access Assurance</source>
        <translation>Access Assurance の設定</translation>
    </message>
    <message>
        <source>There are no settings.</source>
        <translation>設定はありません。</translation>
    </message>
    <message>
        <source>Access Assurance has not been set up in this organization.</source>
        <translation>この組織では Access Assurance がまだ設定されていません。</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>稼働中の値</translation>
    </message>
    <message>
        <source>API name</source>
        <extracomment>Label: the name of a setting in the cloud&apos;s interface</extracomment>
        <translation>API 名</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NacSwitchText</name>
    <message>
        <source>How strong keys and signatures of client certificates must be (OpenSSL). Level 2 asks for RSA with 2048 bits.</source>
        <translation>クライアント証明書の鍵と署名に求める強度(OpenSSL)。レベル 2 では RSA 2048 ビットが必要です。</translation>
    </message>
    <message>
        <source>The server no longer offers RSA-PSS (RSAE) signatures with SHA-256, SHA-384 and SHA-512 in the TLS handshake.</source>
        <translation>TLS ハンドシェイクで、SHA-256、SHA-384、SHA-512 の RSA-PSS(RSAE)署名をサーバーが提示しなくなります。</translation>
    </message>
    <message>
        <source>TEAP lets a device in that shows its machine certificate alone, without a user.</source>
        <translation>TEAP で、ユーザーなしのマシン証明書だけを示す端末を許可します。</translation>
    </message>
    <message>
        <source>The field of a user certificate that is looked up at the identity provider.</source>
        <translation>ID プロバイダーで照会する、ユーザー証明書のフィールド。</translation>
    </message>
    <message>
        <source>The field of a machine certificate that is looked up at the identity provider.</source>
        <translation>ID プロバイダーで照会する、マシン証明書のフィールド。</translation>
    </message>
    <message>
        <source>What is sent to a client when its MDM compliance changes.</source>
        <translation>MDM の準拠状態が変わったときに端末へ送るもの。</translation>
    </message>
    <message>
        <source>Endpoints that were idle for so many days get a quarantine label. 0 means never.</source>
        <translation>この日数使われていないエンドポイントに隔離ラベルを付けます。0 は付けません。</translation>
    </message>
    <message>
        <source>Rules can match the family, model and OS that a client was recognized by.</source>
        <translation>識別した端末のファミリー、モデル、OS をルールの条件にできます。</translation>
    </message>
    <message>
        <source>When a wired client is recognized as another device, its port is bounced so that the rules are asked again.</source>
        <translation>有線の端末が別の機種と識別されたとき、ポートをバウンスしてルールを評価し直します。</translation>
    </message>
    <message>
        <source>When a wireless client is recognized as another device, the rules are asked again.</source>
        <translation>無線の端末が別の機種と識別されたとき、ルールを評価し直します。</translation>
    </message>
    <message>
        <source>How a wireless client is made to be asked again.</source>
        <translation>無線の端末を評価し直す方法。</translation>
    </message>
    <message>
        <source>How access points and switches reach the Mist cloud for authentication.</source>
        <translation>アクセスポイントとスイッチが、認証のために Mist クラウドへ接続する方法。</translation>
    </message>
    <message>
        <source>RadSec goes to TCP port 443 instead of 2083.</source>
        <translation>RadSec で TCP 2083 の代わりに 443 を使います。</translation>
    </message>
    <message>
        <source>Authentication fails over between sites of the cloud in the EU only.</source>
        <translation>認証のフェイルオーバー先を、EU 内のクラウド拠点に限ります。</translation>
    </message>
    <message>
        <source>Higher: clients with weaker certificates are refused at once. Lower: SHA-1 and short keys are accepted.</source>
        <translation>上げると、弱い証明書の端末はすぐに拒否されます。下げると、SHA-1 や短い鍵も受け入れます。</translation>
    </message>
    <message>
        <source>With an RSA server certificate, clients that speak TLS 1.3 can no longer connect.</source>
        <translation>サーバー証明書が RSA の場合、TLS 1.3 の端末は接続できなくなります。</translation>
    </message>
    <message>
        <source>Whoever sits at a known device gets in. Rules that ask for the user do not match.</source>
        <translation>登録済みの端末を使う人なら誰でも許可されます。ユーザーを条件とするルールには一致しません。</translation>
    </message>
    <message>
        <source>With the wrong field nobody is found: groups are missing, and rules that ask for them do not match.</source>
        <translation>フィールドが違うとユーザーが見つからず、グループを条件とするルールに一致しません。</translation>
    </message>
    <message>
        <source>With the wrong field no machine is found: groups are missing, and rules that ask for them do not match.</source>
        <translation>フィールドが違うとマシンが見つからず、グループを条件とするルールに一致しません。</translation>
    </message>
    <message>
        <source>Disconnect cuts calls and downloads; some clients do not come back by themselves.</source>
        <translation>切断すると通話やダウンロードが途切れます。自動で再接続しない端末もあります。</translation>
    </message>
    <message>
        <source>Devices that are switched on rarely land in quarantine.</source>
        <translation>たまにしか電源を入れない機器が隔離されます。</translation>
    </message>
    <message>
        <source>Off: rules that match a family, model or OS match nothing any more.</source>
        <translation>オフにすると、ファミリー、モデル、OS を条件とするルールは何にも一致しなくなります。</translation>
    </message>
    <message>
        <source>A port bounce interrupts everything behind the port, also a phone with a PC behind it.</source>
        <translation>ポートのバウンスで、そのポートの先のすべて(電話機とその先の PC など)が切断されます。</translation>
    </message>
    <message>
        <source>Clients are interrupted for a moment when they are recognized.</source>
        <translation>端末は識別された時に一瞬切断されます。</translation>
    </message>
    <message>
        <source>Where the other version is not routed to the internet, no client can authenticate.</source>
        <translation>そのバージョンでインターネットに到達できない場所では、どの端末も認証できなくなります。</translation>
    </message>
    <message>
        <source>A firewall that opens only one of the ports, or inspects TLS on 443, stops all authentication.</source>
        <translation>片方のポートしか開いていない、または 443 の TLS を検査するファイアウォールがあると、認証がすべて止まります。</translation>
    </message>
    <message>
        <source>If the sites in the EU fail, no other one takes over.</source>
        <translation>EU 内の拠点が停止すると、代わりの拠点はありません。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Common Name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation>UPN</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Reauthenticate</source>
        <translation>再認証</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a switch; %1 is a group of them, %2 the one in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This version does not know it. It stays as it is with every change.</source>
        <translation>このバージョンが知らない設定です。ほかを変更しても、そのまま残ります。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of a switch</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NacText</name>
    <message>
        <source>Permitted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Session started</source>
        <translation>セッション開始</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>IP address assigned</source>
        <translation>IP アドレスの割り当て</translation>
    </message>
    <message>
        <source>Accounting started</source>
        <translation>アカウンティング開始</translation>
    </message>
    <message>
        <source>Accounting update</source>
        <translation>アカウンティング更新</translation>
    </message>
    <message>
        <source>Accounting stopped</source>
        <translation>アカウンティング終了</translation>
    </message>
    <message>
        <source>Client certificate accepted</source>
        <translation>クライアント証明書の検証に成功</translation>
    </message>
    <message>
        <source>Client certificate check failed</source>
        <translation>クライアント証明書の検証に失敗</translation>
    </message>
    <message>
        <source>Client certificate has expired</source>
        <translation>クライアント証明書の期限切れ</translation>
    </message>
    <message>
        <source>Client certificate is revoked</source>
        <translation>クライアント証明書は失効済み</translation>
    </message>
    <message>
        <source>User certificate accepted</source>
        <translation>ユーザー証明書の検証に成功</translation>
    </message>
    <message>
        <source>User certificate check failed</source>
        <translation>ユーザー証明書の検証に失敗</translation>
    </message>
    <message>
        <source>User certificate has expired</source>
        <translation>ユーザー証明書の期限切れ</translation>
    </message>
    <message>
        <source>User certificate is revoked</source>
        <translation>ユーザー証明書は失効済み</translation>
    </message>
    <message>
        <source>Machine certificate accepted</source>
        <translation>マシン証明書の検証に成功</translation>
    </message>
    <message>
        <source>Machine certificate check failed</source>
        <translation>マシン証明書の検証に失敗</translation>
    </message>
    <message>
        <source>Machine certificate has expired</source>
        <translation>マシン証明書の期限切れ</translation>
    </message>
    <message>
        <source>Machine certificate is revoked</source>
        <translation>マシン証明書は失効済み</translation>
    </message>
    <message>
        <source>Client accepted the server certificate</source>
        <translation>クライアントがサーバー証明書を受け入れ</translation>
    </message>
    <message>
        <source>Client refused our server certificate</source>
        <translation>クライアントがサーバー証明書を拒否</translation>
    </message>
    <message>
        <source>Identity provider accepted the sign-in</source>
        <translation>ID プロバイダーの認証に成功</translation>
    </message>
    <message>
        <source>Identity provider refused the sign-in</source>
        <translation>ID プロバイダーの認証に失敗</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>グループの照会に成功</translation>
    </message>
    <message>
        <source>Groups could not be looked up</source>
        <translation>グループの照会に失敗</translation>
    </message>
    <message>
        <source>Identity provider lookup failed</source>
        <translation>ID プロバイダーの照会に失敗</translation>
    </message>
    <message>
        <source>User could not be looked up</source>
        <translation>ユーザーの照会に失敗</translation>
    </message>
    <message>
        <source>User is disabled</source>
        <translation>ユーザーは無効</translation>
    </message>
    <message>
        <source>No identity provider for this user</source>
        <translation>このユーザーの ID プロバイダーなし</translation>
    </message>
    <message>
        <source>Identity provider cannot be reached</source>
        <translation>ID プロバイダーに接続できません</translation>
    </message>
    <message>
        <source>Identity provider is set up wrongly</source>
        <translation>ID プロバイダーの設定に誤り</translation>
    </message>
    <message>
        <source>MDM lookup succeeded</source>
        <translation>MDM の照会に成功</translation>
    </message>
    <message>
        <source>MDM lookup failed</source>
        <translation>MDM の照会に失敗</translation>
    </message>
    <message>
        <source>Device is not enrolled in MDM</source>
        <translation>端末は MDM に未登録</translation>
    </message>
    <message>
        <source>Asked to authenticate again</source>
        <translation>再認証を要求</translation>
    </message>
    <message>
        <source>Disconnected by the cloud</source>
        <translation>クラウドが切断</translation>
    </message>
    <message>
        <source>Personal PSK found</source>
        <translation>個別 PSK あり</translation>
    </message>
    <message>
        <source>Personal PSK not found</source>
        <translation>個別 PSK なし</translation>
    </message>
    <message>
        <source>Guest is being redirected</source>
        <translation>ゲストをリダイレクト中</translation>
    </message>
    <message>
        <source>Guest registered</source>
        <translation>ゲストが登録</translation>
    </message>
    <message>
        <source>Guest sign-in failed</source>
        <translation>ゲストのサインインに失敗</translation>
    </message>
    <message>
        <source>Firewall login succeeded</source>
        <translation>ファイアウォールのログインに成功</translation>
    </message>
    <message>
        <source>Firewall login failed</source>
        <translation>ファイアウォールのログインに失敗</translation>
    </message>
    <message>
        <source>Firewall logout succeeded</source>
        <translation>ファイアウォールのログアウトに成功</translation>
    </message>
    <message>
        <source>Firewall logout failed</source>
        <translation>ファイアウォールのログアウトに失敗</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Device admin login</source>
        <translation>機器の管理者ログイン</translation>
    </message>
    <message>
        <source>Credentials (IdP)</source>
        <translation>資格情報(IdP)</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>有線</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>AAA Attribute</source>
        <translation>AAA 属性</translation>
    </message>
    <message>
        <source>Certificate Attribute</source>
        <translation>証明書属性</translation>
    </message>
    <message>
        <source>Client List</source>
        <translation>クライアント リスト</translation>
    </message>
    <message>
        <source>Client Label</source>
        <translation>クライアント ラベル</translation>
    </message>
    <message>
        <source>Directory Attribute</source>
        <translation>ディレクトリ属性</translation>
    </message>
    <message>
        <source>Client posture (EDR)</source>
        <translation>端末の健全性(EDR)</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Redirect to portal</source>
        <translation>ポータルへのリダイレクト</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Match criteria</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>AAA: Egress VLAN names</source>
        <translation>AAA: Egress VLAN 名</translation>
    </message>
    <message>
        <source>AAA: GBP Tag</source>
        <translation>AAA: GBP タグ</translation>
    </message>
    <message>
        <source>AAA: RADIUS attributes</source>
        <translation>AAA: RADIUS 属性</translation>
    </message>
    <message>
        <source>AAA: vendor attributes</source>
        <translation>AAA: ベンダー属性</translation>
    </message>
    <message>
        <source>AAA: Session Timeout</source>
        <translation>AAA: セッション タイムアウト</translation>
    </message>
    <message>
        <source>AAA: User name attribute</source>
        <translation>AAA: ユーザー名の属性</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>EDR status</source>
        <translation>EDR の状態</translation>
    </message>
    <message>
        <source>GBP Tag</source>
        <translation>GBP タグ</translation>
    </message>
    <message>
        <source>IdP role</source>
        <translation>IdP のロール</translation>
    </message>
    <message>
        <source>NAS IP address</source>
        <translation>NAS IP アドレス</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Last 60 Minutes</source>
        <translation>過去 60 分間</translation>
    </message>
    <message>
        <source>Last 24 Hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This Week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Not enabled for this organization</source>
        <translation>この組織では使えません</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効(Disable)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効(Active)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止(Suspend)</translation>
    </message>
    <message>
        <source>Guest authorized</source>
        <translation>ゲスト認可済み</translation>
    </message>
    <message>
        <source>Guest unknown</source>
        <translation>ゲスト不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Label type and attribute: &quot;Certificate Attribute: Issuer&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>AAA: %1</source>
        <translation>AAA: %1</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>write access</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>help desk, read only</source>
        <translation>ヘルプデスク、読み取り専用</translation>
    </message>
    <message>
        <source>installer, read only</source>
        <translation>インストーラー、読み取り専用</translation>
    </message>
    <message>
        <source>NAC portal</source>
        <translation>NAC ポータル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NameEditor</name>
    <message>
        <source>Add name</source>
        <extracomment>button: another subject alternative name</extracomment>
        <translation>名前を追加</translation>
    </message>
    <message>
        <source>Add a subject alternative name</source>
        <translation>サブジェクト代替名を追加</translation>
    </message>
    <message>
        <source>Kind of name %1</source>
        <extracomment>for screen readers; %1 number of the row</extracomment>
        <translation>名前 %1 の種類</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>for screen readers; %1 number of the row</extracomment>
        <translation>名前 %1</translation>
    </message>
    <message>
        <source>Remove name %1</source>
        <extracomment>%1 number of the row</extracomment>
        <translation>名前 %1 を削除</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NameMatchModel</name>
    <message>
        <source>Accepts</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Supplicant</source>
        <extracomment>column: kind of client (Windows, Apple ...)</extracomment>
        <translation>サプリカント</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>column: accepts or refuses the name</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NameMatchView</name>
    <message>
        <source>Who takes it for %1</source>
        <extracomment>heading: %1 name of a RADIUS server</extracomment>
        <translation>%1 として受け入れるサプリカント</translation>
    </message>
    <message>
        <source>Server name as each supplicant matches it</source>
        <translation>サプリカントごとのサーバー名の照合結果</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NetworkSettings</name>
    <message>
        <source>Certificates of your proxy&apos;s authority</source>
        <translation>プロキシの認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>証明書 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <extracomment>Field: how often the cloud is asked whether something changed</extracomment>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>Only when I sync</source>
        <translation>同期を実行したときのみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>One small request each time; all is fetched only when something changed, and once an hour.</source>
        <translation>毎回送るのは小さなリクエスト 1 件です。全体を取得するのは、変更があったときと 1 時間に 1 回だけです。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Proxy</extracomment>
        <translation>OS に合わせる</translation>
    </message>
    <message>
        <source>This one:</source>
        <extracomment>Proxy</extracomment>
        <translation>手動で指定:</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Proxy
----------
Button: no file of authorities any more</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Field of a proxy</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Field of a proxy</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Field of a proxy</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Also trust the authorities in</source>
        <translation>追加で信頼する認証局</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses a file</extracomment>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Choose a file of authorities</source>
        <translation>認証局のファイルを選択</translation>
    </message>
    <message>
        <source>Trust the system&apos;s authorities only</source>
        <translation>OS の認証局だけを信頼する</translation>
    </message>
    <message>
        <source>Also by the system&apos;s automatic configuration (PAC), where it has one.</source>
        <translation>OS に自動構成(PAC)があれば、それにも従います。</translation>
    </message>
    <message>
        <source>Straight to the cloud.</source>
        <translation>クラウドへ直接接続します。</translation>
    </message>
    <message>
        <source>Without a host nothing is sent.</source>
        <translation>ホストがないと何も送信できません。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>The authorities of the system only</source>
        <translation>OS の認証局のみ</translation>
    </message>
    <message>
        <source>For a proxy that reads along: a PEM file with its authority. Ask your IT department for it.</source>
        <translation>通信を検査するプロキシを使う場合に、その認証局の PEM ファイルを指定します。ファイルは IT 部門から入手してください。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NewRequestDialog</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>CSR を保存</translation>
    </message>
    <message>
        <source>Saved the request %1, its key %2 and the configuration %3.</source>
        <extracomment>%1, %2 and %3 paths of files</extracomment>
        <translation>CSR %1、鍵 %2、設定 %3 を保存しました。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>キャンセルしました。何も保存していません。</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <extracomment>while a key is being made</extracomment>
        <translation>鍵を作っています...</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい CSR</translation>
    </message>
    <message>
        <source>New private key and certificate request</source>
        <extracomment>heading of a dialog</extracomment>
        <translation>新しい秘密鍵と CSR</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Kind of the new key</source>
        <translation>新しい鍵の種類</translation>
    </message>
    <message>
        <source>For a RADIUS server its DNS name, such as radius.example.jp.</source>
        <translation>RADIUS サーバーなら radius.example.jp のような DNS 名。</translation>
    </message>
    <message>
        <source>AES-256-CBC, PBKDF2-HMAC-SHA256, %1 iterations</source>
        <extracomment>%1 number</extracomment>
        <translation>AES-256-CBC、PBKDF2-HMAC-SHA256、反復 %1 回</translation>
    </message>
    <message>
        <source>Write the private key without a password</source>
        <translation>秘密鍵をパスワードなしで書き出す</translation>
    </message>
    <message>
        <source>For labs: let a new test CA issue the certificate</source>
        <translation>検証環境用: 新しいテスト CA で証明書を発行</translation>
    </message>
    <message>
        <source>The CA is marked TEST, valid for %1 days, and its key is thrown away. Never trust it outside a lab.</source>
        <extracomment>%1 number of days</extracomment>
        <translation>CA には TEST と明記し、有効期間は %1 日、鍵は破棄します。検証環境の外では決して信頼しないでください。</translation>
    </message>
    <message>
        <source>The same as openssl.cnf</source>
        <translation>同じ内容の openssl.cnf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the configuration</source>
        <translation>設定をコピー</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>作成...</translation>
    </message>
    <message>
        <source>Make the key and the request</source>
        <translation>鍵と CSR を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button: stops making a key</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop making the key</source>
        <translation>鍵の作成を中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ObjectChoice</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an object such as &quot;radius.example.jp&quot;, %2 the file that it is in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: all %2 objects</source>
        <extracomment>%1 file, %2 number</extracomment>
        <translation>%1: 全 %2 件</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ObjectList</name>
    <message>
        <source>Filter the open objects</source>
        <translation>開いているものを絞り込み</translation>
    </message>
    <message>
        <source>Looks through every field, extension and fingerprint.</source>
        <translation>すべての項目、拡張、フィンガープリントを検索。</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>the open objects as a tree or as a table</extracomment>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>the open objects as a tree or as a table</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>How the open objects are shown</source>
        <translation>開いているものの表示方法</translation>
    </message>
    <message>
        <source>Open objects</source>
        <translation>開いているもの</translation>
    </message>
    <message>
        <source>No object contains this text</source>
        <translation>この文字列を含むオブジェクトはありません</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>in an empty field beside a narrow list; the tool tip says more</extracomment>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ObjectPane</name>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>At byte %1 of %2. What could be read is shown.</source>
        <extracomment>%1 byte offset, %2 file name</extracomment>
        <translation>%2 の %1 バイト目です。読めた部分は表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of %1 could not be read.</source>
        <extracomment>%1 file name</extracomment>
        <translation>
            <numerusform>%1 のうち %n か所を読めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at byte %2.</source>
        <extracomment>%1 what is wrong, %2 byte offset</extracomment>
        <translation>%1(%2 バイト目)。</translation>
    </message>
    <message>
        <source>%1 was repaired while reading.</source>
        <extracomment>%1 file name</extracomment>
        <translation>%1 は読み込み時に修復しました。</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between sentences about repairs; the last one is followed by &quot;.&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Extensions (%1)</source>
        <translation>拡張 (%1)</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>tab: the object as OpenSSL prints it</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Views of the object</source>
        <translation>オブジェクトの表示</translation>
    </message>
    <message>
        <source>Copy…</source>
        <extracomment>button with a menu</extracomment>
        <translation>コピー...</translation>
    </message>
    <message>
        <source>Copy the object</source>
        <translation>オブジェクトをコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>button with a menu</extracomment>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>Save the object as a file</source>
        <translation>オブジェクトをファイルに保存</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>PEM でコピー</translation>
    </message>
    <message>
        <source>Copy DER as hex</source>
        <translation>DER を 16 進でコピー</translation>
    </message>
    <message>
        <source>Copy SHA-1 fingerprint</source>
        <translation>SHA-1 フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Copy SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>PEM で保存...</translation>
    </message>
    <message>
        <source>Save as DER…</source>
        <translation>DER で保存...</translation>
    </message>
    <message>
        <source>The text of a private key is not shown.</source>
        <translation>秘密鍵のテキストは表示しません。</translation>
    </message>
    <message>
        <source>ASN.1 and hex</source>
        <translation>ASN.1 と 16 進</translation>
    </message>
    <message>
        <source>Role: by its contents</source>
        <extracomment>%1 what a certificate is used as, by its own words</extracomment>
        <translation>役割: 内容から判断</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>役割: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Judged as: %1</source>
        <extracomment>%1 what a certificate is to be judged as, chosen by the person</extracomment>
        <translation>指定: %1</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>判定する役割</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>検査結果 (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>tab: the path from the certificate to its anchor</extracomment>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>before a date: the day for which validity is judged</extracomment>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Day of judgement</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Save verdict as HTML…</source>
        <translation>判定を HTML で保存...</translation>
    </message>
    <message>
        <source>Save verdict as PDF…</source>
        <translation>判定を PDF で保存...</translation>
    </message>
    <message>
        <source>%1 Values that may be part of a private key are shown as zeros.</source>
        <extracomment>about the DER tab of a damaged key; %1 another sentence</extracomment>
        <translation>%1秘密鍵の一部かもしれない値は 0 で表示しています。</translation>
    </message>
    <message>
        <source>Copy DER as base64</source>
        <translation>DER を Base64 でコピー</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>サブジェクトをコピー</translation>
    </message>
    <message>
        <source>Print preview of the verdict…</source>
        <translation>判定の印刷プレビュー...</translation>
    </message>
    <message>
        <source>Print the verdict…</source>
        <translation>判定を印刷...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ObjectTableModel</name>
    <message>
        <source>Subject</source>
        <translation>サブジェクト(所有者)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>a cell of a table with nothing in it, for screen readers</extracomment>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OnboardCaController</name>
    <message>
        <source>Changed in the draft: Onboard CA active</source>
        <translation>下書きで変更: Onboard CA を有効(Active)に</translation>
    </message>
    <message>
        <source>Changed in the draft: Onboard CA suspended</source>
        <translation>下書きで変更: Onboard CA を停止(Suspend)に</translation>
    </message>
    <message>
        <source>Changed in the draft: Onboard CA disabled</source>
        <translation>下書きで変更: Onboard CA を無効(Disable)に</translation>
    </message>
    <message>
        <source>Revoking needs the connection to the cloud.</source>
        <translation>失効にはクラウドへの接続が必要です。</translation>
    </message>
    <message>
        <source>Revoking needs a token.</source>
        <translation>失効にはトークンが必要です。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OnboardCaDialog</name>
    <message>
        <source>Onboard CA Configuration</source>
        <translation>Onboard CA の設定(Onboard CA Configuration)</translation>
    </message>
    <message>
        <source>Onboard Certificate Authority</source>
        <translation>Onboard 認証局</translation>
    </message>
    <message>
        <source>The Onboard CA (Mist SCEP) issues client certificates to devices through Intune, Jamf or the NAC portal, so that no PKI of your own is needed.</source>
        <translation>Onboard CA (Mist SCEP) は、Intune、Jamf、NAC ポータルを経由して端末にクライアント証明書を発行します。自前の PKI は要りません。</translation>
    </message>
    <message>
        <source>CA certificate valid until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>CA 証明書の有効期限 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Choice of the portal&apos;s Onboard CA Configuration</extracomment>
        <translation>有効(Active)</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Choice of the portal&apos;s Onboard CA Configuration</extracomment>
        <translation>停止(Suspend)</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>Choice of the portal&apos;s Onboard CA Configuration</extracomment>
        <translation>無効化(Disable)</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更がありません。</translation>
    </message>
    <message>
        <source>The name of the organization does not match yet.</source>
        <translation>組織名がまだ一致していません。</translation>
    </message>
    <message>
        <source>Does not match yet</source>
        <translation>まだ一致していません</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致しました</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Now: %1. In the draft: %2.</source>
        <translation>現在: %1。下書き: %2。</translation>
    </message>
    <message>
        <source>Add Disable to the draft</source>
        <translation>下書きに Disable を追加</translation>
    </message>
    <message>
        <source>Save to the draft</source>
        <translation>下書きに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing changes until it is pushed.</source>
        <translation>下書きに入ります。送信するまで何も変わりません。</translation>
    </message>
    <message>
        <source>It is not enabled for this organization. The vendor enables it on request: ask its sales or support for it, naming the organization. After that it appears here with the next sync.</source>
        <translation>この組織では有効になっていません。リクエストベース(応相談)の機能です。ベンダーの営業またはサポートに組織名を添えて依頼してください。有効になると、次の同期でここに表示されます。</translation>
    </message>
    <message>
        <source>The cloud makes a new CA, issues client certificates with it and manages them.</source>
        <translation>クラウドが新しい CA を作成し、その CA でクライアント証明書を発行して管理します。</translation>
    </message>
    <message>
        <source>The CA issues and manages client certificates.</source>
        <translation>CA がクライアント証明書を発行し、管理します。</translation>
    </message>
    <message>
        <source>The service stops: nothing is issued and nothing renewed. Its data stay, and Active brings it back.</source>
        <translation>サービスが停止し、発行も更新もしません。データは削除されず、有効(Active)にすると再開します。</translation>
    </message>
    <message>
        <source>The service is off. There are no data of it.</source>
        <translation>サービスは無効です。データはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) issued</source>
        <extracomment>Number of certificates that the CA has issued</extracomment>
        <translation>
            <numerusform>発行済み証明書 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Disables the Onboard CA and deletes all of its data</source>
        <translation>Onboard CA を無効化し、すべてのデータを削除します</translation>
    </message>
    <message>
        <source>This cannot be undone, neither in the portal nor by Undo here.</source>
        <translation>この操作は元に戻せません(不可逆)。ポータルでも Sekisho の「元に戻す」でも復元できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) seen with such a certificate can no longer sign in</source>
        <translation>
            <numerusform>この証明書を使っていた端末 %Ln 台が認証できなくなります</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was seen with such a certificate, as far as is known here</source>
        <translation>この証明書を使っている端末は、わかる範囲ではありません</translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln issued client certificate(s) are deleted</source>
        <translation>
            <numerusform>発行済みクライアント証明書 %Ln 枚の記録が消えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) among them are still valid and stop working</source>
        <translation>
            <numerusform>そのうち有効期間内の %Ln 枚が使えなくなります</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV 保存...</translation>
    </message>
    <message>
        <source>No new certificates are issued</source>
        <translation>新規発行が止まります</translation>
    </message>
    <message>
        <source>No new certificates are issued through %1</source>
        <translation>新規発行が止まります: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Auth Policies rule(s) lose those clients: %1</source>
        <translation>
            <numerusform>認証ポリシー %Ln 件が該当端末を失います: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend stops the service and keeps its data.</source>
        <translation>停止(Suspend)なら、データを残してサービスだけ止められます。</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>停止(Suspend)に変更</translation>
    </message>
    <message>
        <source>To go on, type the name of the organization: %1</source>
        <extracomment>%1 is the name of the organization</extracomment>
        <translation>続けるには、組織名「%1」を入力してください</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OnboardCaMdmDialog</name>
    <message>
        <source>The Jamf access token is on the clipboard for one minute.</source>
        <translation>Jamf アクセス トークンを 1 分間クリップボードに置きました。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is the name of a field, e.g. &quot;Intune SCEP URL&quot;</extracomment>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Asking the cloud…</source>
        <translation>クラウドに問い合わせています...</translation>
    </message>
    <message>
        <source>A secret: whoever has it can act as your Jamf towards the cloud. It is not kept here.</source>
        <translation>秘密情報です。これを持つ人は、クラウドに対して貴社の Jamf として振る舞えます。この PC には保存しません。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>There is one. It is not kept here, so only the cloud can show it.</source>
        <translation>設定されています。この PC には保存していないため、クラウドからだけ表示できます。</translation>
    </message>
    <message>
        <source>There is one, and the cloud does not show it to your token.</source>
        <translation>設定されていますが、クラウドはお使いのトークンには表示しません。</translation>
    </message>
    <message>
        <source>MDM Integration Information</source>
        <translation>MDM 統合管理の情報(MDM Integration Information)</translation>
    </message>
    <message>
        <source>What the SCEP profile of your device management asks for.</source>
        <translation>デバイス管理(MDM)の SCEP プロファイルに入力する情報です。</translation>
    </message>
    <message>
        <source>The cloud could not be asked.</source>
        <translation>クラウドに問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Intune SCEP URL</source>
        <translation>Intune SCEP URL</translation>
    </message>
    <message>
        <source>Jamf SCEP URL</source>
        <translation>Jamf SCEP URL</translation>
    </message>
    <message>
        <source>Jamf webhook URL</source>
        <translation>Jamf Webhook URL</translation>
    </message>
    <message>
        <source>CA thumbprint (SHA-1)</source>
        <translation>CA の拇印(SHA-1)</translation>
    </message>
    <message>
        <source>CA thumbprint (SHA-256)</source>
        <translation>CA の拇印(SHA-256)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, e.g. &quot;Intune SCEP URL&quot;</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>The cloud gives none.</source>
        <translation>クラウドから返されていません。</translation>
    </message>
    <message>
        <source>Jamf access token</source>
        <translation>Jamf アクセス トークン</translation>
    </message>
    <message>
        <source>Device management needs two profiles for the same groups: one with the Onboard CA certificate as trusted, one for SCEP with the client authentication usage, a key of 2048 bits or more and SHA-2. For Intune put the device ID into a DNS name of the certificate ({{DeviceId}}), for Jamf the UDID, so that the cloud finds the device.</source>
        <translation>MDM には、同じグループに割り当てるプロファイルが 2 つ要ります。Onboard CA 証明書を信頼するプロファイルと、クライアント認証の用途、2048 ビット以上の鍵、SHA-2 を指定した SCEP プロファイルです。クラウドが端末を見つけられるように、証明書の DNS 名に Intune ではデバイス ID({{DeviceId}})、Jamf では UDID を入れます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OpenMenu</name>
    <message>
        <source>The folder %1 is no longer there. It is not watched any more.</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>フォルダー %1 がなくなりました。監視を終了しました。</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Inspect &amp;clipboard</source>
        <translation>クリップボードを調べる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近開いたもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Watch folder…</source>
        <translation>フォルダーを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Stop watching %1</source>
        <extracomment>%1 name of a folder</extracomment>
        <translation>%1 の監視を終了(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>&amp;Remember names of opened files</source>
        <translation>開いたファイルの名前を記憶(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Only the first %1 folders in it are watched; changes in others show when it is opened again.</source>
        <extracomment>%1 number</extracomment>
        <translation>その中の最初の %1 フォルダーだけを監視しています。ほかのフォルダーの変更は、開き直すと反映されます。</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <extracomment>entry of a menu; %1 path of a file</extracomment>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>Watching %1 and the folders in it: files that change are read again.</source>
        <extracomment>%1 path of a folder</extracomment>
        <translation>%1 とその中のフォルダーを監視中。変更されたファイルは読み直します。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OperationListModel</name>
    <message>
        <source>done, but reading back showed something else: %1</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>完了。ただし読み戻した内容が異なります: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>What became of an operation: the cloud was asked afterwards and has it</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>in the cloud&apos;s audit log</source>
        <translation>クラウドの監査ログに記録あり</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The number of an operation and what it does</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OrganizationModel</name>
    <message>
        <source>Organization</source>
        <extracomment>Column head</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>Column head: what the token may do</extracomment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Access Assurance</source>
        <extracomment>Name of the vendor&apos;s product, a column head</extracomment>
        <translation>Access Assurance</translation>
    </message>
    <message>
        <source>Some sites only</source>
        <extracomment>What the token may do: only some sites of the organization</extracomment>
        <translation>一部のサイトのみ</translation>
    </message>
    <message>
        <source>Write access</source>
        <extracomment>What the token may do in an organization</extracomment>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Access Assurance unknown</source>
        <translation>Access Assurance 不明</translation>
    </message>
    <message>
        <source>Access Assurance found</source>
        <translation>Access Assurance あり</translation>
    </message>
    <message>
        <source>No Access Assurance yet</source>
        <translation>Access Assurance 未契約</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OrphanModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Column: host name, user name or MAC address of a client</extracomment>
        <translation>端末</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Column: common name of a client&apos;s certificate</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer(発行者)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when a client was seen last, or its certificate was issued</extracomment>
        <translation>最終接続</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OverviewTab</name>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>button: copies the properties as text</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy properties</source>
        <translation>プロパティをコピー</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>使える用途</translation>
    </message>
    <message>
        <source>Names as they are encoded</source>
        <translation>符号化された名前</translation>
    </message>
    <message>
        <source>Where it points to</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>label: what kind of certificate it is (root CA, RADIUS server …)</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <extracomment>label: whether the certificate is signed with its own key</extracomment>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>Yes, its signature was checked with its own key</source>
        <translation>自己署名です(自分の鍵で署名を検証しました)</translation>
    </message>
    <message>
        <source>No, although subject and issuer are the same name</source>
        <translation>自己署名ではありません(サブジェクトと発行者は同じ名前です)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>自己署名ではありません</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 value of a name&apos;s component, %2 its ASN.1 string type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>label: PEM, DER, PKCS#12 …</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>%1 a number of bytes, with separators</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 kind of object, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing that is known here</source>
        <translation>判別できるものはありません</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <extracomment>%1 sentence about what was repaired, %2 byte offset</extracomment>
        <translation>%1(%2 バイト目)</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <extracomment>in the menu of a property: goes to the place in the DER where it is written</extracomment>
        <translation>バイトを表示</translation>
    </message>
    <message>
        <source>Not checked, that would take too long</source>
        <translation>未確認(時間がかかりすぎるため)</translation>
    </message>
    <message>
        <source>Mist view</source>
        <extracomment>how much of a certificate is shown: the eight properties that the Mist portal shows</extracomment>
        <translation>Mist 表示</translation>
    </message>
    <message>
        <source>Full view</source>
        <extracomment>how much of a certificate is shown: everything</extracomment>
        <translation>詳細表示</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>表示する範囲</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>How fingerprints are written</source>
        <translation>フィンガープリントの表記</translation>
    </message>
    <message>
        <source>Pin of the key</source>
        <extracomment>label: SHA-256 of the public key, written as HTTP public key pinning has it</extracomment>
        <translation>鍵のピン</translation>
    </message>
    <message>
        <source>Key identifier</source>
        <translation>鍵の識別子</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>label: by which method of a standard the key identifier was made</extracomment>
        <translation>算出方法</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <extracomment>label: a component of the issuer&apos;s name; %1 is its short name such as CN</extracomment>
        <translation>発行者 %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PageState</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PageText</name>
    <message>
        <source>Certificates</source>
        <extracomment>Page of the portal, Organization &gt; Access</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Auth Policies</source>
        <extracomment>Page of the portal, Organization &gt; Access</extracomment>
        <translation>認証ポリシー</translation>
    </message>
    <message>
        <source>Auth Policy Labels</source>
        <extracomment>Page of the portal, Organization &gt; Access</extracomment>
        <translation>認証ポリシー ラベル</translation>
    </message>
    <message>
        <source>Identity Providers</source>
        <extracomment>Page of the portal, Organization &gt; Access</extracomment>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Page of the portal: known devices by MAC address</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Page with the sign-in events of clients</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>Page that examines certificate files</extracomment>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Page with the settings of the program</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Heading in the navigation: the portal&apos;s Organization &gt; Access</extracomment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Heading in the navigation: pages that show what happens</extracomment>
        <translation>監視</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Heading in the navigation</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Page with the pending changes of the draft and the history</extracomment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PasswordPair</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Password of the new file</source>
        <translation>新しいファイルのパスワード</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>同じパスワードをもう一度</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PasswordPanel</name>
    <message>
        <source>This password does not open it. Check capital letters and the keyboard layout.</source>
        <translation>このパスワードでは開けません。大文字と小文字、キーボードの配列を確認してください。</translation>
    </message>
    <message>
        <source>It is encrypted with %1, which cannot be read here. Write it again with AES-256.</source>
        <extracomment>%1 name of a cipher</extracomment>
        <translation>%1 で暗号化されており、ここでは読めません。AES-256 で作り直してください。</translation>
    </message>
    <message>
        <source>It has no integrity data, so it cannot be told whether the password is right. Write it again with a MAC.</source>
        <translation>完全性データがないため、パスワードが正しいか判断できません。MAC 付きで作り直してください。</translation>
    </message>
    <message>
        <source>%1 holds something that is locked by a password. The password is used once, on this computer, and not kept.</source>
        <extracomment>%1 file name</extracomment>
        <translation>%1 にはパスワードで保護されたものが入っています。パスワードはこの PC の中で一度だけ使い、保存しません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Enter で開きます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>button: opens what is locked</extracomment>
        <translation>ロック解除</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PlanListModel</name>
    <message>
        <source>Conflict: decide first</source>
        <extracomment>Heading over changes that clash with somebody else&apos;s</extracomment>
        <translation>競合: 先に決定</translation>
    </message>
    <message>
        <source>Cannot be sent yet</source>
        <extracomment>Heading over changes that lack something</extracomment>
        <translation>まだ送信不可</translation>
    </message>
    <message>
        <source>Will be sent in this order</source>
        <extracomment>Heading over changes</extracomment>
        <translation>この順に送信</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>下書きの内容</translation>
    </message>
    <message>
        <source>Same on both sides: nothing to do</source>
        <extracomment>Heading over changes that the cloud has already</extracomment>
        <translation>双方同じ: 作業なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A heading and how many there are under it</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>already removed</source>
        <translation>既に削除済み</translation>
    </message>
    <message>
        <source>already changed to the same value</source>
        <translation>既に同じ値に変更済み</translation>
    </message>
    <message>
        <source>place %1 → %2</source>
        <extracomment>A rule&apos;s place before and after</extracomment>
        <translation>順位 %1 → %2</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PushFoot</name>
    <message>
        <source>Pushing waits for the connection.</source>
        <translation>接続が戻ってから送信できます。</translation>
    </message>
    <message>
        <source>Pushing needs a token.</source>
        <translation>送信にはトークンが必要です。</translation>
    </message>
    <message>
        <source>Comparing with the cloud…</source>
        <translation>クラウドと比較しています...</translation>
    </message>
    <message>
        <source>Not compared with the cloud yet.</source>
        <translation>クラウドとはまだ比較していません。</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln conflict(s) first</source>
        <translation>
            <numerusform>先に競合 %Ln 件を決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be sent yet</source>
        <translation>
            <numerusform>変更 %Ln 件はまだ送信不可</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud has all of it already.</source>
        <translation>クラウドには既にすべて反映されています。</translation>
    </message>
    <message>
        <source>Find out first what became of the last push.</source>
        <translation>先に前回の送信の結果を確認してください。</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>先にチェックを入れてください。</translation>
    </message>
    <message>
        <source>I know that this push changes who gets in</source>
        <translation>この送信で許可される端末が変わることを理解しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>比較のキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>%Ln 件を送信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PushPane</name>
    <message numerus="yes">
        <source>Pushing %Ln operation(s)</source>
        <translation>
            <numerusform>%Ln 件の操作を送信しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Push of %1</source>
        <translation>%1 の送信</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>%1 of %2 operations</source>
        <translation>%1 / %2 件の操作</translation>
    </message>
    <message>
        <source>Stop after this operation</source>
        <translation>この操作の後に停止</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>It stops after the operation that is being sent.</source>
        <translation>送信中の操作が終わると停止します。</translation>
    </message>
    <message>
        <source>Undo this push…</source>
        <translation>この送信を元に戻す...</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln operation(s) are done, but not as written.</source>
        <translation>
            <numerusform>%Ln 件の操作はすべて完了しましたが、書いた内容と異なるものがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud took them and made something else of some fields. They are named below.</source>
        <translation>クラウドは受け付けましたが、一部の項目が別の値になっています。下に示します。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln operation(s) are done and verified.</source>
        <translation>
            <numerusform>%Ln 件の操作がすべて完了し、確認されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud was asked afterwards and has what was sent.</source>
        <translation>送信後にクラウドを読み戻し、送った内容と一致しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was not sent stays in the draft.</source>
        <translation>送信されなかった変更は下書きに残ります。</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 operations are done.</source>
        <extracomment>How far a push came: %1 of %2 operations</extracomment>
        <translation>停止しました。%1 / %2 件の操作が完了しています。</translation>
    </message>
    <message>
        <source>Review what is left</source>
        <translation>残りを確認</translation>
    </message>
    <message>
        <source>The push was cut off.</source>
        <translation>送信が途中で切れました。</translation>
    </message>
    <message>
        <source>Nobody knows yet what became of the operations in doubt. Nothing is sent twice: the console reads them back first.</source>
        <translation>確認中の操作がどうなったかはまだ分かりません。二重に送信することはなく、先に読み戻して確認します。</translation>
    </message>
    <message>
        <source>Ask the cloud now</source>
        <translation>今すぐクラウドに確認</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RehearsalDialog</name>
    <message>
        <source>Rehearsing…</source>
        <extracomment>the answer is being worked out</extracomment>
        <translation>再現中...</translation>
    </message>
    <message>
        <source>Cannot be rehearsed</source>
        <translation>再現できない</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>result of a rehearsal, on a badge</extracomment>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>%1 round trips. %2</source>
        <extracomment>%1 number, %2 what that means for devices</extracomment>
        <translation>往復 %1 回。%2</translation>
    </message>
    <message>
        <source>One more or one less is possible: a flight nearly fills its last fragment.</source>
        <translation>1 回前後することがある。最後のフラグメントがほぼ埋まっている。</translation>
    </message>
    <message>
        <source>Server’s flight with its certificates: %1 bytes (at most %2 in a fragment).</source>
        <extracomment>%1 number of bytes that the server sends with its certificates, %2 the most in a fragment</extracomment>
        <translation>証明書を含むサーバーの送信: %1 バイト (1 フラグメント最大 %2)。</translation>
    </message>
    <message>
        <source>Flights with the certificates: server %1 bytes (at most %3 in a fragment), client %2 bytes (at most %4).</source>
        <extracomment>%1, %2 numbers of bytes that each side sends with its certificates; %3, %4 the most in one fragment</extracomment>
        <translation>証明書を含む送信: サーバー %1 バイト (1 フラグメント最大 %3)、クライアント %2 バイト (最大 %4)。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a group of certificates, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is trusted</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Open root certificates</source>
        <translation>開いているルート証明書</translation>
    </message>
    <message>
        <source>All open CA certificates</source>
        <translation>開いているすべての CA 証明書</translation>
    </message>
    <message>
        <source>The workspace’s CAs</source>
        <translation>ワークスペースの CA</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no client certificate</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The open key that belongs to it</source>
        <translation>開いている鍵のうち対応するもの</translation>
    </message>
    <message>
        <source>Rehearse EAP</source>
        <translation>EAP の再現</translation>
    </message>
    <message>
        <source>Rehearse an EAP-TLS authentication</source>
        <extracomment>heading of a dialog</extracomment>
        <translation>EAP-TLS 認証の再現</translation>
    </message>
    <message>
        <source>RADIUS server’s certificate file</source>
        <translation>RADIUS サーバーの証明書ファイル</translation>
    </message>
    <message>
        <source>RADIUS server’s key</source>
        <translation>RADIUS サーバーの鍵</translation>
    </message>
    <message>
        <source>RADIUS server trusts</source>
        <translation>RADIUS サーバーが信頼する CA</translation>
    </message>
    <message>
        <source>Client’s certificate file</source>
        <translation>クライアントの証明書ファイル</translation>
    </message>
    <message>
        <source>Client’s key</source>
        <translation>クライアントの鍵</translation>
    </message>
    <message>
        <source>Client trusts</source>
        <translation>クライアントが信頼する CA</translation>
    </message>
    <message>
        <source>Server name that the client expects</source>
        <translation>クライアントが期待するサーバー名</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS バージョン</translation>
    </message>
    <message>
        <source>Fragment size</source>
        <translation>フラグメント サイズ</translation>
    </message>
    <message>
        <source>Each program’s own</source>
        <extracomment>fragment size: what each program has by itself</extracomment>
        <translation>各プログラムの既定値</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>heading: the steps of an authentication</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Course of the authentication</source>
        <translation>認証の経過</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RehearsalStepModel</name>
    <message>
        <source>no TLS data</source>
        <translation>TLS データなし</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 Client or RADIUS server</extracomment>
        <translation>送信元: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>column head: who speaks</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>column head: what is said</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>TLS bytes</source>
        <extracomment>column head</extracomment>
        <translation>TLS バイト数</translation>
    </message>
    <message>
        <source>Fragments</source>
        <extracomment>column head: number of EAP packets</extracomment>
        <translation>フラグメント</translation>
    </message>
    <message>
        <source>Round trips</source>
        <extracomment>column head: number of round trips when the step is over</extracomment>
        <translation>往復</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RehearsalText</name>
    <message>
        <source>Accepted: client and server take each other’s certificates.</source>
        <translation>受け入れ: クライアントとサーバーが互いの証明書を認める。</translation>
    </message>
    <message>
        <source>The client refuses.</source>
        <translation>クライアントが拒否する。</translation>
    </message>
    <message>
        <source>The RADIUS server refuses.</source>
        <translation>RADIUS サーバーが拒否する。</translation>
    </message>
    <message>
        <source>The two sides find no cipher or signature that both can use.</source>
        <translation>双方が使える暗号または署名方式がない。</translation>
    </message>
    <message>
        <source>The server’s certificate does not carry the name that the client expects.</source>
        <translation>サーバー証明書に、クライアントが期待する名前がない。</translation>
    </message>
    <message>
        <source>There is a wildcard (*) in the Common Name, which Windows refuses.</source>
        <translation>Common Name にワイルドカード (*) があり、Windows が拒否する。</translation>
    </message>
    <message>
        <source>The Extended Key Usage lacks TLS Web server authentication.</source>
        <translation>Extended Key Usage に TLS Web server authentication がない。</translation>
    </message>
    <message>
        <source>There is no DNS name in the Subject Alternative Name.</source>
        <translation>Subject Alternative Name に DNS 名がない。</translation>
    </message>
    <message>
        <source>Without certificate and key the client does not start EAP-TLS: it answers with an EAP-Nak.</source>
        <translation>証明書と鍵がないため、クライアントは EAP-TLS を始めず EAP-Nak を返す。</translation>
    </message>
    <message>
        <source>The client shows no certificate.</source>
        <translation>クライアントが証明書を提示しない。</translation>
    </message>
    <message>
        <source>The client cannot load its own certificate: its key or signature is too weak.</source>
        <translation>クライアントが自分の証明書を読み込めない。鍵または署名が弱すぎる。</translation>
    </message>
    <message>
        <source>Windows does not offer this client certificate: its subject is empty, or it lacks the client authentication purpose.</source>
        <translation>Windows がこのクライアント証明書を候補に出さない。Subject が空か、クライアント認証の用途がない。</translation>
    </message>
    <message>
        <source>FreeRADIUS does not start with this server certificate: its key or signature, or that of a CA in its file, is too weak.</source>
        <translation>このサーバー証明書では FreeRADIUS が起動しない。証明書、またはファイル内の CA の鍵か署名が弱すぎる。</translation>
    </message>
    <message>
        <source>The server’s certificates need more than the 16,384 bytes that FreeRADIUS before 3.2.3 can send at once.</source>
        <translation>サーバーの証明書が、3.2.3 より前の FreeRADIUS が一度に送れる 16,384 バイトを超える。</translation>
    </message>
    <message>
        <source>The client’s certificates need more than the 16,384 bytes that FreeRADIUS before 3.2.3 takes at once.</source>
        <translation>クライアントの証明書が、3.2.3 より前の FreeRADIUS が一度に受け取れる 16,384 バイトを超える。</translation>
    </message>
    <message>
        <source>More than 51 round trips: FreeRADIUS ends the session.</source>
        <translation>往復が 51 回を超え、FreeRADIUS がセッションを打ち切る。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 which certificate, %2 what is wrong with it</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>CA certificate %1 above the server’s</source>
        <extracomment>%1 how many certificates above the leaf</extracomment>
        <translation>サーバー証明書から %1 つ上の CA 証明書</translation>
    </message>
    <message>
        <source>CA certificate %1 above the client’s</source>
        <translation>クライアント証明書から %1 つ上の CA 証明書</translation>
    </message>
    <message>
        <source>The client sends the alert %1; the server logs it and rejects.</source>
        <extracomment>%1 name and number of a TLS alert</extracomment>
        <translation>クライアントがアラート %1 を送り、サーバーは記録して拒否する。</translation>
    </message>
    <message>
        <source>The server logs the alert %1 but does not send it: the client only sees that it was rejected.</source>
        <translation>サーバーはアラート %1 を記録するが送らない。クライアントには拒否されたことしか分からない。</translation>
    </message>
    <message>
        <source>More than 50 round trips: servers and switches end such sessions.</source>
        <translation>往復が 50 回を超える。サーバーやスイッチがセッションを打ち切る。</translation>
    </message>
    <message>
        <source>Some access points and switches drop a session after 40 to 50 round trips (RFC 9191).</source>
        <translation>アクセス ポイントやスイッチには、40 から 50 往復でセッションを切るものがある (RFC 9191)。</translation>
    </message>
    <message>
        <source>Well below the 40 to 50 round trips after which some devices drop a session.</source>
        <translation>一部の機器がセッションを切る 40 から 50 往復を下回る。</translation>
    </message>
    <message>
        <source>The server behaves like FreeRADIUS 3.2.1 with OpenSSL 3.0.</source>
        <translation>サーバーは FreeRADIUS 3.2.1 と OpenSSL 3.0 の動作とみなす。</translation>
    </message>
    <message>
        <source>EAP-TLS is the only method of the server’s TLS settings; each further one takes 10 bytes from every fragment.</source>
        <translation>サーバーの TLS 設定を使う方式は EAP-TLS だけとみなす。方式が 1 つ増えるごとにフラグメントが 10 バイト減る。</translation>
    </message>
    <message>
        <source>The access point announces a Framed-MTU of 1400, which limits the server’s fragments.</source>
        <translation>アクセス ポイントが Framed-MTU 1400 を通知し、サーバーのフラグメントがそれで制限される。</translation>
    </message>
    <message>
        <source>Only wpa_supplicant was measured: sizes and fragments are its own, and refusals are those that this client’s vendor documents.</source>
        <translation>実測は wpa_supplicant だけ。サイズとフラグメントはその値を使い、拒否の判定はこのクライアントのベンダーの文書による。</translation>
    </message>
    <message>
        <source>Without a CA the client verifies no chain; only the name is compared.</source>
        <translation>CA がないため、クライアントは連鎖を検証せず、名前だけを比べる。</translation>
    </message>
    <message>
        <source>Without a CA the person at the client is asked, and accepts the server.</source>
        <translation>CA がないため、利用者に確認が出て、サーバーを受け入れるとみなす。</translation>
    </message>
    <message>
        <source>Without a CA the client trusts the server on first use.</source>
        <translation>CA がないため、クライアントは初回接続時のサーバーを信頼する。</translation>
    </message>
    <message>
        <source>Without a server name the client takes any server whose certificate is valid.</source>
        <translation>サーバー名がないため、クライアントは証明書が有効ならどのサーバーも受け入れる。</translation>
    </message>
    <message>
        <source>Android does not save such a network without a domain; here no name was compared.</source>
        <translation>Android はドメインのないネットワーク設定を保存しない。ここでは名前を比べていない。</translation>
    </message>
    <message>
        <source>The server certificate is valid for more than 825 days: Apple devices may refuse it.</source>
        <translation>サーバー証明書の有効期間が 825 日を超える。Apple 製品が拒否する恐れがある。</translation>
    </message>
    <message>
        <source>The server’s trust file is empty, so no client certificate can be accepted.</source>
        <translation>サーバーが信頼する CA が空のため、どのクライアント証明書も受け入れられない。</translation>
    </message>
    <message>
        <source>Without a certificate this client answers with an empty list.</source>
        <translation>証明書がないため、このクライアントは空のリストを返すとみなす。</translation>
    </message>
    <message>
        <source>The alert is the one OpenSSL sends; this client may send another, or none.</source>
        <translation>アラートは OpenSSL が送るもの。このクライアントは別のものを送るか、何も送らない場合がある。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Start of EAP-TLS</source>
        <translation>EAP-TLS の開始</translation>
    </message>
    <message>
        <source>ClientHello</source>
        <translation>ClientHello</translation>
    </message>
    <message>
        <source>ServerHello and certificates</source>
        <translation>ServerHello と証明書</translation>
    </message>
    <message>
        <source>Certificates and proof of the key</source>
        <translation>証明書と鍵の所持証明</translation>
    </message>
    <message>
        <source>Alert instead of certificates</source>
        <translation>証明書の代わりにアラート</translation>
    </message>
    <message>
        <source>Closing message</source>
        <translation>終了メッセージ</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>確認応答</translation>
    </message>
    <message>
        <source>EAP-Success (Access-Accept)</source>
        <translation>EAP-Success (Access-Accept)</translation>
    </message>
    <message>
        <source>EAP-Failure (Access-Reject)</source>
        <translation>EAP-Failure (Access-Reject)</translation>
    </message>
    <message>
        <source>EAP-Nak: not EAP-TLS</source>
        <translation>EAP-Nak: EAP-TLS を使わない</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>以後何も送らない</translation>
    </message>
    <message>
        <source>%1 bytes, one fragment</source>
        <extracomment>%1 a number of bytes, sent in one EAP packet</extracomment>
        <translation>%1 バイト、1 フラグメント</translation>
    </message>
    <message>
        <source>%1 bytes, %2 fragments</source>
        <extracomment>%1 a number of bytes, %2 a number of EAP packets</extracomment>
        <translation>%1 バイト、%2 フラグメント</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>RADIUS server</source>
        <translation>RADIUS サーバー</translation>
    </message>
    <message>
        <source>There is no server certificate.</source>
        <translation>サーバー証明書がない。</translation>
    </message>
    <message>
        <source>There is no private key that belongs to the server certificate.</source>
        <translation>サーバー証明書に対応する秘密鍵がない。</translation>
    </message>
    <message>
        <source>There is no client certificate for the client’s key.</source>
        <translation>クライアントの鍵に対応する証明書がない。</translation>
    </message>
    <message>
        <source>There is no private key that belongs to the client certificate.</source>
        <translation>クライアント証明書に対応する秘密鍵がない。</translation>
    </message>
    <message>
        <source>The fragment size is a number from 1 to 4000.</source>
        <translation>フラグメント サイズは 1 から 4000 の数。</translation>
    </message>
    <message>
        <source>HelloRetryRequest: another curve</source>
        <translation>HelloRetryRequest: 別の曲線を要求</translation>
    </message>
    <message>
        <source>One of the curves that the server is to take is not known.</source>
        <translation>サーバーが使う曲線に不明なものがあります。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RejectedModel</name>
    <message>
        <source>%1
%2
SHA-256 %3</source>
        <extracomment>%1 subject, %2 validity, %3 SHA-256 fingerprint</extracomment>
        <translation>%1
%2
SHA-256 %3</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>As issuer of</source>
        <extracomment>column: which certificate the candidate could have issued</extracomment>
        <translation>発行先の証明書</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>採用しない理由</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ReportButton</name>
    <message>
        <source>Report…</source>
        <extracomment>button with a menu: save or print what is shown</extracomment>
        <translation>レポート...</translation>
    </message>
    <message>
        <source>Save or print a report</source>
        <translation>レポートの保存・印刷</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF で保存(&amp;P)...</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>HTML で保存(&amp;H)...</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)...</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)...</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RetentionDialog</name>
    <message>
        <source>Keep the history for</source>
        <translation>履歴の保存期間</translation>
    </message>
    <message>
        <source>How long is the history kept?</source>
        <translation>履歴をどれだけの期間保存しますか。</translation>
    </message>
    <message>
        <source>Points in time and who changed what</source>
        <translation>時点と変更の記録</translation>
    </message>
    <message>
        <source>Of these, every single point</source>
        <translation>このうち、すべての時点を残す期間</translation>
    </message>
    <message>
        <source>Of older days only the last point is kept.</source>
        <translation>それより古い日は、その日の最後の時点だけを残します。</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>behind a number</extracomment>
        <translation> 日</translation>
    </message>
    <message>
        <source>What is older goes now and cannot be had back. The newest point stays, and what is needed to take a push back. The cloud is not touched.</source>
        <translation>これより古い履歴はいま削除され、元に戻せません。最新の時点と、送信を元に戻すために必要なものは残ります。クラウドには影響しません。</translation>
    </message>
    <message>
        <source>Keep as set</source>
        <translation>この期間で保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ReviewPane</name>
    <message>
        <source>Reading the draft…</source>
        <translation>下書きを読み込んでいます...</translation>
    </message>
    <message>
        <source>No pending changes.</source>
        <translation>未送信の変更はありません。</translation>
    </message>
    <message>
        <source>What you edit waits here until you have looked at it and pushed it. Nothing is sent before.</source>
        <translation>編集した内容は、確認して送信するまでここで待ちます。それまで何も送信されません。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>In the cloud: %1 by %2 (audit log).</source>
        <extracomment>%1 is a time, %2 an administrator</extracomment>
        <translation>クラウド側: %1、%2 (監査ログ)。</translation>
    </message>
    <message>
        <source>Your edit: %1.</source>
        <extracomment>%1 is a time such as &quot;today 10:35&quot;</extracomment>
        <translation>自分の編集: %1。</translation>
    </message>
    <message>
        <source>The last push was cut off.</source>
        <translation>前回の送信が途中で切れました。</translation>
    </message>
    <message>
        <source>The console can ask the cloud what arrived. Nothing is sent twice.</source>
        <translation>どこまで届いたかをクラウドに確認できます。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Ask the cloud now</source>
        <translation>今すぐクラウドに確認</translation>
    </message>
    <message>
        <source>Ask and send the rest</source>
        <translation>確認して残りを送信</translation>
    </message>
    <message>
        <source>The cloud could not be compared.</source>
        <translation>クラウドと比較できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>送信するものは残っていません。</translation>
    </message>
    <message>
        <source>The cloud has all of it already.</source>
        <translation>クラウドには既にすべて反映されています。</translation>
    </message>
    <message>
        <source>Take it out of the draft</source>
        <translation>下書きから取り除く</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleChipsEditor</name>
    <message>
        <source>Assigned Policies</source>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Match Criteria</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>Add a result label…</source>
        <translation>結果ラベルを追加...</translation>
    </message>
    <message>
        <source>Add match criteria…</source>
        <translation>一致条件を追加...</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleChoices</name>
    <message>
        <source>Policy labels</source>
        <extracomment>Heading in the picker of match criteria</extracomment>
        <translation>ポリシー ラベル</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site groups</source>
        <translation>サイト グループ</translation>
    </message>
    <message>
        <source>Access type</source>
        <translation>アクセス タイプ</translation>
    </message>
    <message>
        <source>Authentication type</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Guest state</source>
        <translation>ゲストの状態</translation>
    </message>
    <message>
        <source>Vendor of the network device</source>
        <translation>ネットワーク機器のベンダー</translation>
    </message>
    <message>
        <source>Client family</source>
        <translation>端末ファミリー</translation>
    </message>
    <message>
        <source>Client manufacturer</source>
        <translation>端末メーカー</translation>
    </message>
    <message>
        <source>Client model</source>
        <translation>端末モデル</translation>
    </message>
    <message>
        <source>Client OS</source>
        <translation>端末の OS</translation>
    </message>
    <message>
        <source>Result labels</source>
        <extracomment>Heading in the picker of Assigned Policies</extracomment>
        <translation>結果ラベル</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading in the filter of rules: enabled, dry run …</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>“%1” sets the VLAN already. A rule can set one VLAN only.</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>「%1」がすでに VLAN を設定しています。1 つのルールで設定できる VLAN は 1 つだけです。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleDelegate</name>
    <message>
        <source>Policy of the rule</source>
        <translation>ルールのポリシー</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleEdits</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a rule, %2 why it cannot be so</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Changed in the draft: %1</source>
        <translation>下書きで変更しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>下書きでルール %Ln 件を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to Block in the draft. What was assigned is taken away with it.</source>
        <translation>下書きで拒否にしました。割り当てポリシーも取り除きました。</translation>
    </message>
    <message>
        <source>New rule</source>
        <extracomment>Name of a rule before it gets its own</extracomment>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Added to the draft: %1</source>
        <translation>下書きに追加しました: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the name of the rule that was copied</extracomment>
        <translation>%1 (コピー)</translation>
    </message>
    <message numerus="yes">
        <source>Added to the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>下書きにルール %Ln 件を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed in the draft: %1</source>
        <translation>下書きで削除しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>下書きでルール %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved in the draft: %1, now number %2</source>
        <extracomment>%1 is &quot;Rule “Guest”&quot;, %2 a number</extracomment>
        <translation>下書きで移動しました: %1 (%2 番目)</translation>
    </message>
    <message numerus="yes">
        <source>Moved in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>下書きでルール %Ln 件を移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Renumbered in the draft; the sequence is the same</source>
        <translation>下書きで番号を振り直しました。順序は変わりません</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned up in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>下書きでルール %Ln 件を整理しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleFilter</name>
    <message>
        <source>Never hit in 30 days</source>
        <translation>30 日間ヒットなし</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Never matches</source>
        <translation>一致しません</translation>
    </message>
    <message>
        <source>Names what does not exist</source>
        <translation>存在しない項目を使用</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>下書きで変更あり</translation>
    </message>
    <message>
        <source>All rules</source>
        <extracomment>Button: what the table of rules shows</extracomment>
        <translation>すべてのルール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s)</source>
        <extracomment>Button: how many conditions the table of rules is filtered by</extracomment>
        <translation>
            <numerusform>条件 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>ヒット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No hit count</source>
        <translation>ヒット カウントなし</translation>
    </message>
    <message>
        <source>Fixed last rule</source>
        <translation>固定の最終ルール</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <extracomment>Name of the fixed last rule, which matches all that no other rule matched</extracomment>
        <translation>それ以外すべて</translation>
    </message>
    <message>
        <source>Who matches no rule is refused. The cloud adds this rule by itself; it cannot be changed.</source>
        <translation>どのルールにも一致しないものは拒否されます。クラウドが自動的に加えるルールで、変更できません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>For screen readers: number of a rule, its sentence</extracomment>
        <translation>ルール %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Order in which the cloud reads the rules</source>
        <translation>クラウドがルールを評価する順序</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column: position of a rule</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the portal: name of a rule</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Match Criteria</source>
        <extracomment>Column of the portal</extracomment>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>Column of the portal: allow or block</extracomment>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Assigned Policies</source>
        <extracomment>Column of the portal: what an allowed client gets</extracomment>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Hit Count</source>
        <extracomment>Column of the portal: number of events of a rule</extracomment>
        <translation>ヒット カウント</translation>
    </message>
    <message>
        <source>Another rule has the number %1 as well; which of them the cloud reads first is not known.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>番号 %1 のルールがほかにもあり、クラウドがどちらを先に読むかはわかりません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleNameEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>Confirm the name</source>
        <translation>名前を確定</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>ルールには名前が必要です。</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>同じ名前のルールがあります。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RulePicker</name>
    <message>
        <source>Match criteria</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>Assigned Policies</source>
        <translation>割り当てポリシー</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>ルールの絞り込み</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search; Enter ticks, Ctrl+Enter is done</source>
        <translation>検索。Enter で選択、Ctrl+Enter で完了</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not matching</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Whether what is ticked must match or must not</source>
        <translation>選んだ項目を一致の条件にするか、除外の条件にするか</translation>
    </message>
    <message>
        <source>Create Label…</source>
        <translation>ラベルの作成...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Esc changes nothing</source>
        <translation>Ctrl+Enter。Esc は何も変更しません</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>見つかりません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RulePickerModel</name>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>A label or site that a rule names and that does not exist</extracomment>
        <translation>存在しません</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RulePositionDialog</name>
    <message numerus="yes">
        <source>Move %Ln rule(s)</source>
        <translation>
            <numerusform>ルール %Ln 件の移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From 1 to %1; the first of the rules stands there</source>
        <translation>1 ～ %1。最初のルールがその位置になります</translation>
    </message>
    <message>
        <source>From 1 to %1</source>
        <translation>1 ～ %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleText</name>
    <message>
        <source>missing label</source>
        <translation>存在しないラベル</translation>
    </message>
    <message>
        <source>Any client</source>
        <extracomment>A rule without criteria matches every client</extracomment>
        <translation>すべての端末</translation>
    </message>
    <message>
        <source>Dry run</source>
        <extracomment>Badge: matches are logged, the rule is not enforced</extracomment>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>Badge of a rule that is switched off</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Never matches</source>
        <extracomment>Badge of a rule that can be proved to match no client</extracomment>
        <translation>一致しません</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives of a rule</comment>
        <extracomment>Between alternatives in the sentence of a rule: &quot;site A or site B&quot;</extracomment>
        <translation> または </translation>
    </message>
    <message>
        <source>missing label %1</source>
        <extracomment>%1 is the id of a label that does not exist any more</extracomment>
        <translation>存在しないラベル %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <extracomment>%1 is the name of a site</extracomment>
        <translation>サイト %1</translation>
    </message>
    <message>
        <source>site group %1</source>
        <extracomment>%1 is the name of a group of sites</extracomment>
        <translation>サイト グループ %1</translation>
    </message>
    <message>
        <source>network device by %1</source>
        <extracomment>%1 is the vendor of a network device</extracomment>
        <translation>%1 製のネットワーク機器</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between requirements of a rule</comment>
        <translation> かつ </translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <extracomment>%1 is what a client must match, %2 what it must not match</extracomment>
        <translation>%1、ただし%2 を除く</translation>
    </message>
    <message>
        <source>Network Access Allowed</source>
        <translation>ネットワーク アクセスを許可</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, result</comment>
        <extracomment>%1 is an action (&quot;Allow&quot;), %2 what the client gets (&quot;Corp VLAN 750&quot;)</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 are the criteria of a rule, %2 its action and results</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Never matches: rule %1 “%2” comes first and matches every client.</source>
        <extracomment>%1 is the number, %2 the name of a rule</extracomment>
        <translation>一致しません: 先にあるルール %1「%2」がすべての端末に一致します。</translation>
    </message>
    <message>
        <source>Never matches: rule %1 “%2” comes first and matches all that this rule could match.</source>
        <extracomment>%1 is the number, %2 the name of a rule</extracomment>
        <translation>一致しません: 先にあるルール %1「%2」が、このルールに一致するものすべてに一致します。</translation>
    </message>
    <message>
        <source>Never matches: it requires a label that does not exist any more (%1).</source>
        <translation>一致しません: 必要なラベル(%1)がもう存在しません。</translation>
    </message>
    <message>
        <source>Never matches: it requires and excludes the label “%1”.</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>一致しません: ラベル「%1」を必要としながら除外しています。</translation>
    </message>
    <message>
        <source>label %1</source>
        <extracomment>The labels could not be read; %1 is the id of one</extracomment>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>unread label</source>
        <extracomment>A label whose name is not known because labels could not be read</extracomment>
        <translation>未取得のラベル</translation>
    </message>
    <message>
        <source>missing site</source>
        <extracomment>Chip: a site or site group that does not exist any more</extracomment>
        <translation>存在しないサイト</translation>
    </message>
    <message>
        <source>missing site %1</source>
        <extracomment>%1 is the id of a site that does not exist any more</extracomment>
        <translation>存在しないサイト %1</translation>
    </message>
    <message>
        <source>missing site group %1</source>
        <extracomment>%1 is the id of a group of sites that does not exist any more</extracomment>
        <translation>存在しないサイト グループ %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Show while pressed</source>
        <translation>押している間だけ表示</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::SecretPlaceText</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows 資格情報マネージャー</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>macOS のキーチェーン</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>OS のキーチェーン</translation>
    </message>
    <message>
        <source>Secrets in memory, for this run only</source>
        <translation>秘密情報は今回の実行中だけメモリーに保持</translation>
    </message>
    <message>
        <source>Secrets in %1</source>
        <extracomment>%1 is the name of the keychain (&quot;the system keychain&quot;)</extracomment>
        <translation>秘密情報は %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ServerCertificateChecks</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>X.509 version 3</source>
        <translation>X.509 バージョン 3</translation>
    </message>
    <message>
        <source>DNS name of the server in SAN</source>
        <translation>SAN にサーバーの DNS 名</translation>
    </message>
    <message>
        <source>No wildcard</source>
        <translation>ワイルドカードなし</translation>
    </message>
    <message>
        <source>none in CN or SAN</source>
        <translation>CN と SAN になし</translation>
    </message>
    <message>
        <source>TLS web server authentication</source>
        <translation>TLS Web サーバー認証</translation>
    </message>
    <message>
        <source>in Extended Key Usage</source>
        <translation>拡張属性にあり</translation>
    </message>
    <message>
        <source>not in Extended Key Usage</source>
        <translation>拡張属性になし</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>complete, in another order</source>
        <translation>完全、順序が違う</translation>
    </message>
    <message>
        <source>Complete chain up to the root</source>
        <translation>ルートまでの完全なチェーン</translation>
    </message>
    <message>
        <source>Private key belongs to the certificate</source>
        <translation>秘密鍵と証明書の一致</translation>
    </message>
    <message>
        <source>locked by a password</source>
        <translation>パスワードで保護</translation>
    </message>
    <message>
        <source>same public key</source>
        <translation>公開鍵が一致</translation>
    </message>
    <message>
        <source>another public key</source>
        <translation>公開鍵が不一致</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>鍵は未入力</translation>
    </message>
    <message>
        <source>Will clients accept it? (once what is missing is added)</source>
        <translation>クライアントは受け入れるか(足りない証明書を追加した後)</translation>
    </message>
    <message>
        <source>Will clients accept it?</source>
        <translation>クライアントは受け入れるか</translation>
    </message>
    <message>
        <source>What Mist requires, and this bundle</source>
        <translation>Mist の要件とこのバンドル</translation>
    </message>
    <message>
        <source>Compared with the present certificate</source>
        <translation>現在の証明書との比較</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ServerCertificateController</name>
    <message>
        <source>Keep the file of the private key: the certificate is worth nothing without it.</source>
        <translation>秘密鍵のファイルを保管してください。なければ証明書は使えません。</translation>
    </message>
    <message>
        <source>Custom RADIUS server certificate</source>
        <translation>カスタム RADIUS サーバー証明書</translation>
    </message>
    <message>
        <source>Removed in the draft: %1</source>
        <extracomment>%1 name of a certificate</extracomment>
        <translation>下書きで削除しました: %1</translation>
    </message>
    <message>
        <source>The cloud does not show the old key, so undo will ask for it.</source>
        <translation>クラウドが古い鍵を返さないため、元に戻すときに入力が必要です。</translation>
    </message>
    <message>
        <source>Replaced in the draft by: %1</source>
        <extracomment>%1 name of a certificate</extracomment>
        <translation>下書きで置き換えました: %1</translation>
    </message>
    <message>
        <source>Added to the draft: %1</source>
        <translation>下書きに追加しました: %1</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ServerCertificateDeleteDialog</name>
    <message>
        <source>Delete Custom RADIUS Server Certificate</source>
        <translation>カスタム RADIUS サーバー証明書の削除</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1 name of a certificate</extracomment>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Clients are shown the default certificate (auth.mist.com) of the Mist CA instead.</source>
        <translation>クライアントには代わりに Mist CA の既定の証明書(auth.mist.com)が提示されます。</translation>
    </message>
    <message>
        <source>Clients are shown the default certificate (auth.mist.com) instead, issued by “%1”.</source>
        <translation>クライアントには代わりに「%1」が発行した既定の証明書(auth.mist.com)が提示されます。</translation>
    </message>
    <message>
        <source>Every client that does not trust the Mist CA, or expects another server name, refuses it and gets no connection.</source>
        <translation>Mist CA を信頼しないクライアントや、別のサーバー名を期待するクライアントはすべて拒否し、接続できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were seen with 802.1X.</source>
        <translation>
            <numerusform>802.1X で確認された端末は %Ln 台です。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many clients use 802.1X is not known here.</source>
        <translation>802.1X を使う端末の数は、ここではわかりません。</translation>
    </message>
    <message>
        <source>Use Replace instead where another certificate is to take its place: that is one step, and clients never meet the default one.</source>
        <translation>別の証明書に替える場合は、削除ではなく置き換えを使ってください。一度で切り替わり、既定の証明書は提示されません。</translation>
    </message>
    <message>
        <source>Keep the old certificate and key for undo (encrypted, key in %1)</source>
        <extracomment>%1 &quot;the system keychain&quot;</extracomment>
        <translation>元に戻せるよう古い証明書と鍵を保管(暗号化、鍵は %1)</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信されません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ServerCertificateDialog</name>
    <message>
        <source>This is the certificate for the request “%1” of %2.</source>
        <extracomment>%1 name, %2 date</extracomment>
        <translation>%2 の要求「%1」に対する証明書です。</translation>
    </message>
    <message>
        <source>Its private key is in %1.</source>
        <extracomment>%1 path of a file</extracomment>
        <translation>秘密鍵は %1 にあります。</translation>
    </message>
    <message>
        <source>Paste the certificate that has arrived.</source>
        <translation>届いた証明書を貼り付けてください。</translation>
    </message>
    <message>
        <source>It is matched by its key to the requests that wait: %1.</source>
        <extracomment>%1 names</extracomment>
        <translation>鍵により、待機中の要求と照合します: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Replaces the present certificate (%1, until %2).</source>
        <extracomment>%1 name of a certificate, %2 a date</extracomment>
        <translation>現在の証明書(%1、%2 まで)を置き換えます。</translation>
    </message>
    <message>
        <source>Replaces the present certificate.</source>
        <translation>現在の証明書を置き換えます。</translation>
    </message>
    <message>
        <source>In one step, so clients never meet the default certificate in between.</source>
        <translation>一度で切り替わるため、途中で既定の証明書が提示されることはありません。</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>検査しています...</translation>
    </message>
    <message>
        <source>Fill in the private key and the certificates.</source>
        <translation>秘密鍵と証明書を入力してください。</translation>
    </message>
    <message>
        <source>The private key is missing.</source>
        <translation>秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The certificate is missing.</source>
        <translation>証明書がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n error(s) first.</source>
        <translation>
            <numerusform>先に %n 件のエラーを直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be used as it is.</source>
        <translation>このままでは使えません。</translation>
    </message>
    <message>
        <source>Import Custom RADIUS Server Certificate</source>
        <translation>RADIUS サーバー証明書のインポート</translation>
    </message>
    <message>
        <source>Properties (server certificate)</source>
        <translation>プロパティ(サーバー証明書)</translation>
    </message>
    <message>
        <source>Keep the old certificate and key for undo (encrypted, key in %1)</source>
        <extracomment>%1 &quot;the system keychain&quot;</extracomment>
        <translation>元に戻せるよう古い証明書と鍵を保管(暗号化、鍵は %1)</translation>
    </message>
    <message>
        <source>Keep this certificate and key for undo (encrypted, key in %1)</source>
        <translation>元に戻せるようこの証明書と鍵を保管(暗号化、鍵は %1)</translation>
    </message>
    <message>
        <source>The old key can be kept where the cloud shows it or it was kept here before. The new one is kept too, for the next time.</source>
        <translation>古い鍵は、クラウドが返すか、以前ここで保管した場合に保管できます。次回に備えて新しい鍵も保管します。</translation>
    </message>
    <message>
        <source>Should it be replaced or removed one day, undo brings it back without asking for its key.</source>
        <translation>後で置き換えや削除をしても、鍵を入力せずに元に戻せます。</translation>
    </message>
    <message>
        <source>Save puts it in the draft. Clients notice nothing until you push. The key is kept out of logs and history.</source>
        <translation>保存すると下書きに入ります。送信するまでクライアントに影響はありません。鍵はログと履歴に残りません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Language / 言語</source>
        <translation>言語 / Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Entry of a list: the language of the system
----------
Entry of a list: the appearance of the system</extracomment>
        <translation>OS に合わせる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Field: light or dark</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <extracomment>Field: height of table rows</extracomment>
        <translation>行の間隔</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Density of rows</extracomment>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Density of rows</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>Density of rows</extracomment>
        <translation>広い</translation>
    </message>
    <message>
        <source>Show the portal&apos;s English names beneath Japanese ones</source>
        <translation>日本語の下にポータルの英語名を表示する</translation>
    </message>
    <message>
        <source>Navigation as icons</source>
        <translation>ナビゲーションをアイコンで表示する</translation>
    </message>
    <message>
        <source>Open the last organization at start</source>
        <translation>起動時に前回の組織を開く</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Folder of the workspaces</source>
        <translation>ワークスペースのフォルダー</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: chooses a folder</extracomment>
        <translation>変更...</translation>
    </message>
    <message>
        <source>Change the folder of the workspaces</source>
        <translation>ワークスペースのフォルダーを変更</translation>
    </message>
    <message>
        <source>Tokens and keys</source>
        <translation>トークンと鍵</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Workspaces that exist stay where they are.</source>
        <translation>次回の起動から有効になります。既存のワークスペースは今の場所に残ります。</translation>
    </message>
    <message>
        <source>One folder for each organization: snapshots and their history, no secrets.</source>
        <translation>組織ごとに 1 つのフォルダーです。スナップショットとその履歴を保存し、秘密情報は含みません。</translation>
    </message>
    <message>
        <source>No keychain is used, so tokens are asked for again at the next start.</source>
        <translation>キーチェーンを使っていないため、次回の起動時にトークンをもう一度入力します。</translation>
    </message>
    <message>
        <source>Never in a file of this program.</source>
        <translation>このプログラムのファイルには保存しません。</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ShortcutModel</name>
    <message>
        <source>Clear the filter, close the drawer</source>
        <translation>フィルターの解除、詳細を閉じる</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>行を開く</translation>
    </message>
    <message>
        <source>Details drawer</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>コンテキスト メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Column head: keys to press</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column head: what the keys do</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column head: menu of a command</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>Where a key works: in tables</extracomment>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the dialog</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::StateText</name>
    <message>
        <source>Error</source>
        <extracomment>State</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>State</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>State, weaker than a warning</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>State</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>State: all is well</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>State: not applicable or not reached</extracomment>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>What a rule does</extracomment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>What a rule does</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>State of an item in the draft</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>State of an item in the draft</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>State of an item in the draft</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>Changed on both sides</extracomment>
        <translation>競合</translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>An operation whose outcome is not known yet</extracomment>
        <translation>確認中</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>注意 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 word of a state, %2 number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::StatementText</name>
    <message>
        <source>DNS name %1</source>
        <translation>DNS 名 %1</translation>
    </message>
    <message>
        <source>Mail address %1</source>
        <translation>メール アドレス %1</translation>
    </message>
    <message>
        <source>IP address %1</source>
        <translation>IP アドレス %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>Directory name %1</source>
        <translation>ディレクトリ名 %1</translation>
    </message>
    <message>
        <source>Registered identifier %1</source>
        <translation>登録済み識別子 %1</translation>
    </message>
    <message>
        <source>X.400 address, bytes %1</source>
        <translation>X.400 アドレス、バイト列 %1</translation>
    </message>
    <message>
        <source>EDI party name, bytes %1</source>
        <translation>EDI パーティ名、バイト列 %1</translation>
    </message>
    <message>
        <source>Name relative to the issuer&apos;s, bytes %1</source>
        <translation>発行者名に続く相対名、バイト列 %1</translation>
    </message>
    <message>
        <source>User principal name (UPN) %1</source>
        <translation>ユーザー プリンシパル名(UPN) %1</translation>
    </message>
    <message>
        <source>Kerberos principal %1</source>
        <translation>Kerberos プリンシパル %1</translation>
    </message>
    <message>
        <source>Service name (SRV) %1</source>
        <translation>サービス名(SRV) %1</translation>
    </message>
    <message>
        <source>Realm for RadSec peers (NAI realm) %1</source>
        <translation>RadSec の対向が使うレルム(NAI realm) %1</translation>
    </message>
    <message>
        <source>XMPP address %1</source>
        <translation>XMPP アドレス %1</translation>
    </message>
    <message>
        <source>Mail address in UTF-8 %1</source>
        <translation>UTF-8 のメール アドレス %1</translation>
    </message>
    <message>
        <source>Hardware module: type %1, serial number %2</source>
        <translation>ハードウェア モジュール: 種類 %1、シリアル番号 %2</translation>
    </message>
    <message>
        <source>Permanent identifier %1 %2</source>
        <translation>恒久的な識別子 %1 %2</translation>
    </message>
    <message>
        <source>Directory object (GUID) %1</source>
        <translation>ディレクトリ オブジェクト(GUID) %1</translation>
    </message>
    <message>
        <source>Other name %1: %2</source>
        <translation>その他の名前 %1: %2</translation>
    </message>
    <message>
        <source>Security identifier (SID) of the account %1: strong mapping in Active Directory</source>
        <translation>アカウントのセキュリティ識別子(SID) %1: Active Directory の強いマッピング</translation>
    </message>
    <message>
        <source>Identifier of this key %1</source>
        <translation>この鍵の識別子 %1</translation>
    </message>
    <message>
        <source>Identifier of the issuer&apos;s key %1</source>
        <translation>発行者の鍵の識別子 %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate was issued by</source>
        <translation>発行者の証明書の発行元</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate has the serial number %1</source>
        <translation>発行者の証明書のシリアル番号 %1</translation>
    </message>
    <message>
        <source>The private key signs from %1</source>
        <translation>秘密鍵で署名できる期間の開始 %1</translation>
    </message>
    <message>
        <source>The private key signs until %1</source>
        <translation>秘密鍵で署名できる期間の終了 %1</translation>
    </message>
    <message>
        <source>A certification authority: may sign certificates</source>
        <translation>認証局: 証明書に署名できる</translation>
    </message>
    <message>
        <source>Not a certification authority</source>
        <translation>認証局ではない</translation>
    </message>
    <message>
        <source>At most %1 further CA certificates below it</source>
        <translation>この下の中間証明書は最大 %1 枚</translation>
    </message>
    <message>
        <source>Below it only these names are allowed</source>
        <translation>この下で許可する名前</translation>
    </message>
    <message>
        <source>Below it these names are not allowed</source>
        <translation>この下で禁止する名前</translation>
    </message>
    <message>
        <source>Purpose without a known name: %1</source>
        <translation>名前の分からない用途: %1</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>失効リスト</translation>
    </message>
    <message>
        <source>This list is published at</source>
        <translation>このリストの公開場所</translation>
    </message>
    <message>
        <source>Covers only these reasons: %1</source>
        <translation>対象の失効理由: %1</translation>
    </message>
    <message>
        <source>The list is signed by</source>
        <translation>リストの署名者</translation>
    </message>
    <message>
        <source>OCSP responder</source>
        <translation>OCSP レスポンダー</translation>
    </message>
    <message>
        <source>Certificate of the issuer</source>
        <translation>発行者の証明書</translation>
    </message>
    <message>
        <source>Time stamping service</source>
        <translation>タイムスタンプ サービス</translation>
    </message>
    <message>
        <source>Repository of the CA</source>
        <translation>認証局のリポジトリ</translation>
    </message>
    <message>
        <source>Other service (%1)</source>
        <translation>その他のサービス(%1)</translation>
    </message>
    <message>
        <source>Number of this list: %1</source>
        <translation>このリストの番号: %1</translation>
    </message>
    <message>
        <source>A delta list: only the changes since list number %1</source>
        <translation>差分リスト: リスト番号 %1 からの変更のみ</translation>
    </message>
    <message>
        <source>Covers end entity certificates only</source>
        <translation>エンド エンティティ証明書のみが対象</translation>
    </message>
    <message>
        <source>Covers CA certificates only</source>
        <translation>CA 証明書のみが対象</translation>
    </message>
    <message>
        <source>Covers attribute certificates only</source>
        <translation>属性証明書のみが対象</translation>
    </message>
    <message>
        <source>Indirect: may list certificates of other issuers</source>
        <translation>間接リスト: 他の発行者の証明書も載る</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Not to be trusted since %1</source>
        <translation>信頼できなくなった時点 %1</translation>
    </message>
    <message>
        <source>While on hold: %1</source>
        <translation>保留中の扱い: %1</translation>
    </message>
    <message>
        <source>From here on certificates of another issuer</source>
        <translation>ここからは別の発行者の証明書</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
    <message>
        <source>Any policy (%1)</source>
        <translation>任意のポリシー(%1)</translation>
    </message>
    <message>
        <source>WPA3 TOD-STRICT: users cannot override a failed check of the server (%1)</source>
        <translation>WPA3 TOD-STRICT: サーバー検証の失敗をユーザーは無視できない(%1)</translation>
    </message>
    <message>
        <source>WPA3 TOD-TOFU: users may accept the server once, at the first connection, never later (%1)</source>
        <translation>WPA3 TOD-TOFU: 初回の接続でだけサーバーを受け入れられ、以後は無視できない(%1)</translation>
    </message>
    <message>
        <source>CA/Browser Forum: extended validation (%1)</source>
        <translation>CA/Browser Forum: EV 認証(%1)</translation>
    </message>
    <message>
        <source>CA/Browser Forum: domain validated (%1)</source>
        <translation>CA/Browser Forum: ドメイン認証(%1)</translation>
    </message>
    <message>
        <source>CA/Browser Forum: organization validated (%1)</source>
        <translation>CA/Browser Forum: 企業認証(%1)</translation>
    </message>
    <message>
        <source>CA/Browser Forum: individual validated (%1)</source>
        <translation>CA/Browser Forum: 個人認証(%1)</translation>
    </message>
    <message>
        <source>Practice statement (CPS): %1</source>
        <translation>認証業務運用規程(CPS): %1</translation>
    </message>
    <message>
        <source>Notice to the user: %1</source>
        <translation>利用者への通知: %1</translation>
    </message>
    <message>
        <source>Notice of %1, number %2</source>
        <translation>%1 の通知、番号 %2</translation>
    </message>
    <message>
        <source>Qualifier %1</source>
        <translation>修飾子 %1</translation>
    </message>
    <message>
        <source>Policy %1 of the issuer counts as %2 below it</source>
        <translation>発行者のポリシー %1 を、この下では %2 とみなす</translation>
    </message>
    <message>
        <source>After %1 more certificates the whole path needs an acceptable policy</source>
        <translation>あと %1 枚より先では、パス全体に有効なポリシーが必要</translation>
    </message>
    <message>
        <source>After %1 more certificates policies are no longer mapped</source>
        <translation>あと %1 枚より先では、ポリシーのマッピングは無効</translation>
    </message>
    <message>
        <source>After %1 more certificates anyPolicy no longer counts</source>
        <translation>あと %1 枚より先では、anyPolicy は無効</translation>
    </message>
    <message>
        <source>Application policy: %1</source>
        <translation>アプリケーション ポリシー: %1</translation>
    </message>
    <message>
        <source>Application policy %1 of the issuer counts as %2 below it</source>
        <translation>発行者のアプリケーション ポリシー %1 を、この下では %2 とみなす</translation>
    </message>
    <message>
        <source>Certificate template (version 1): %1</source>
        <translation>証明書テンプレート(バージョン 1): %1</translation>
    </message>
    <message>
        <source>Certificate template (version 2 and later): %1</source>
        <translation>証明書テンプレート(バージョン 2 以降): %1</translation>
    </message>
    <message>
        <source>Version of the template: %1.%2</source>
        <translation>テンプレートのバージョン: %1.%2</translation>
    </message>
    <message>
        <source>Certificate %1 of the CA, with its key %2 (counted from 0): certutil&apos;s V%1.%2</source>
        <translation>認証局の証明書 %1、鍵 %2(0 から数える): certutil の表示は V%1.%2</translation>
    </message>
    <message>
        <source>SHA-1 of the CA&apos;s certificate before this one %1</source>
        <translation>認証局の 1 つ前の証明書の SHA-1 %1</translation>
    </message>
    <message>
        <source>The next list is published at %1</source>
        <translation>次のリストの発行予定 %1</translation>
    </message>
    <message>
        <source>Cross certificates</source>
        <translation>クロス証明書</translation>
    </message>
    <message>
        <source>Mail program can read %1</source>
        <translation>メール ソフトが読める暗号 %1</translation>
    </message>
    <message>
        <source>For the wireless network (SSID) %1</source>
        <translation>対象の無線ネットワーク(SSID) %1</translation>
    </message>
    <message>
        <source>OCSP must-staple: the server has to send an OCSP response in the handshake</source>
        <translation>OCSP must-staple: サーバーはハンドシェイクで OCSP 応答を送る必要がある</translation>
    </message>
    <message>
        <source>OCSP must-staple for the whole chain (status_request_v2)</source>
        <translation>チェーン全体の OCSP must-staple(status_request_v2)</translation>
    </message>
    <message>
        <source>The server has to support TLS extension number %1</source>
        <translation>サーバーは TLS 拡張番号 %1 に対応する必要がある</translation>
    </message>
    <message>
        <source>This OCSP responder&apos;s certificate is not checked for revocation</source>
        <translation>この OCSP レスポンダー証明書の失効は確認されない</translation>
    </message>
    <message>
        <source>Precertificate for transparency logs: no device accepts it</source>
        <translation>透明性ログ用のプリ証明書: 端末は受け付けない</translation>
    </message>
    <message>
        <source>Logged at %1 (certificate transparency)</source>
        <translation>%1 にログへ記録(Certificate Transparency)</translation>
    </message>
    <message>
        <source>Log identifier %1</source>
        <translation>ログの識別子 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Signed by the log: %1</source>
        <translation>ログの署名: %1</translation>
    </message>
    <message>
        <source>Logo of the issuer</source>
        <translation>発行者のロゴ</translation>
    </message>
    <message>
        <source>Logo of the subject</source>
        <translation>主体者のロゴ</translation>
    </message>
    <message>
        <source>Logo of a community</source>
        <translation>コミュニティのロゴ</translation>
    </message>
    <message>
        <source>Other logo (%1)</source>
        <translation>その他のロゴ(%1)</translation>
    </message>
    <message>
        <source>Image (%1): %2</source>
        <translation>画像(%1): %2</translation>
    </message>
    <message>
        <source>Sound (%1): %2</source>
        <translation>音声(%1): %2</translation>
    </message>
    <message>
        <source>Described at %1</source>
        <translation>記述の場所 %1</translation>
    </message>
    <message>
        <source>Qualified certificate under EU law</source>
        <translation>EU 法による適格証明書</translation>
    </message>
    <message>
        <source>Limit of a transaction: %1 × 10^%2 %3</source>
        <translation>取引の上限: %1 × 10^%2 %3</translation>
    </message>
    <message>
        <source>Records are kept %1 years after it ends</source>
        <translation>期限後の記録の保存 %1 年</translation>
    </message>
    <message>
        <source>The private key is in a qualified device (QSCD)</source>
        <translation>秘密鍵は適格な装置(QSCD)の中にある</translation>
    </message>
    <message>
        <source>Disclosure statement: %1</source>
        <translation>開示文書: %1</translation>
    </message>
    <message>
        <source>For electronic signatures</source>
        <translation>電子署名用</translation>
    </message>
    <message>
        <source>For electronic seals</source>
        <translation>電子シール用</translation>
    </message>
    <message>
        <source>For authentication of web sites</source>
        <translation>Web サイト認証用</translation>
    </message>
    <message>
        <source>Under the law of %1</source>
        <translation>%1 の法律による</translation>
    </message>
    <message>
        <source>Follows RFC 3739, version %1</source>
        <translation>RFC 3739 バージョン %1 に準拠</translation>
    </message>
    <message>
        <source>For payment services (PSD2)</source>
        <translation>決済サービス用(PSD2)</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>ステートメント %1</translation>
    </message>
    <message>
        <source>SSL client</source>
        <translation>SSL クライアント</translation>
    </message>
    <message>
        <source>SSL server</source>
        <translation>SSL サーバー</translation>
    </message>
    <message>
        <source>Signing of programs</source>
        <translation>プログラムの署名</translation>
    </message>
    <message>
        <source>Reserved bit</source>
        <translation>予約されたビット</translation>
    </message>
    <message>
        <source>CA for SSL</source>
        <translation>SSL 用の認証局</translation>
    </message>
    <message>
        <source>CA for S/MIME</source>
        <translation>S/MIME 用の認証局</translation>
    </message>
    <message>
        <source>CA for the signing of programs</source>
        <translation>プログラム署名用の認証局</translation>
    </message>
    <message>
        <source>Base of the other addresses: %1</source>
        <translation>他の URL の起点: %1</translation>
    </message>
    <message>
        <source>Revocation check: %1</source>
        <translation>失効確認: %1</translation>
    </message>
    <message>
        <source>Revocation check of the CA: %1</source>
        <translation>認証局の失効確認: %1</translation>
    </message>
    <message>
        <source>Renewal: %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>Policy of the CA: %1</source>
        <translation>認証局のポリシー: %1</translation>
    </message>
    <message>
        <source>Name of the SSL server: %1</source>
        <translation>SSL サーバーの名前: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>コメント: %1</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>ほか %1 件は省略</translation>
    </message>
    <message>
        <source>Digital signatures, such as those of TLS handshakes (digitalSignature)</source>
        <translation>電子署名、TLS ハンドシェイクなど(digitalSignature)</translation>
    </message>
    <message>
        <source>Signatures that cannot be denied later (nonRepudiation)</source>
        <translation>後から否認できない署名(nonRepudiation)</translation>
    </message>
    <message>
        <source>Encryption of keys, such as RSA key exchange (keyEncipherment)</source>
        <translation>鍵の暗号化、RSA 鍵交換など(keyEncipherment)</translation>
    </message>
    <message>
        <source>Encryption of data (dataEncipherment)</source>
        <translation>データの暗号化(dataEncipherment)</translation>
    </message>
    <message>
        <source>Key agreement such as ECDH (keyAgreement)</source>
        <translation>ECDH などの鍵共有(keyAgreement)</translation>
    </message>
    <message>
        <source>Signing of certificates (keyCertSign)</source>
        <translation>証明書への署名(keyCertSign)</translation>
    </message>
    <message>
        <source>Signing of revocation lists (cRLSign)</source>
        <translation>失効リストへの署名(cRLSign)</translation>
    </message>
    <message>
        <source>Key agreement for encryption only (encipherOnly)</source>
        <translation>暗号化専用の鍵共有(encipherOnly)</translation>
    </message>
    <message>
        <source>Key agreement for decryption only (decipherOnly)</source>
        <translation>復号専用の鍵共有(decipherOnly)</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>key compromised</source>
        <translation>鍵の危殆化</translation>
    </message>
    <message>
        <source>CA compromised</source>
        <translation>認証局の危殆化</translation>
    </message>
    <message>
        <source>affiliation changed</source>
        <translation>所属の変更</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>no longer in operation</source>
        <translation>運用の終了</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation>リストからの削除</translation>
    </message>
    <message>
        <source>privilege withdrawn</source>
        <translation>権限の取り消し</translation>
    </message>
    <message>
        <source>attribute authority compromised</source>
        <translation>属性認証局の危殆化</translation>
    </message>
    <message>
        <source>RFC 5280 method 1: SHA-1 of the key</source>
        <translation>RFC 5280 方式 1: 鍵の SHA-1</translation>
    </message>
    <message>
        <source>RFC 5280 method 2: 60 bits of the SHA-1 of the key</source>
        <translation>RFC 5280 方式 2: 鍵の SHA-1 の 60 ビット</translation>
    </message>
    <message>
        <source>RFC 7093 method 1: 160 bits of the SHA-256 of the key</source>
        <translation>RFC 7093 方式 1: 鍵の SHA-256 の 160 ビット</translation>
    </message>
    <message>
        <source>RFC 7093 method 2: 160 bits of the SHA-384 of the key</source>
        <translation>RFC 7093 方式 2: 鍵の SHA-384 の 160 ビット</translation>
    </message>
    <message>
        <source>RFC 7093 method 3: 160 bits of the SHA-512 of the key</source>
        <translation>RFC 7093 方式 3: 鍵の SHA-512 の 160 ビット</translation>
    </message>
    <message>
        <source>RFC 7093 method 4: SHA-1 of SubjectPublicKeyInfo</source>
        <translation>RFC 7093 方式 4: SubjectPublicKeyInfo の SHA-1</translation>
    </message>
    <message>
        <source>RFC 7093 method 4: SHA-256 of SubjectPublicKeyInfo</source>
        <translation>RFC 7093 方式 4: SubjectPublicKeyInfo の SHA-256</translation>
    </message>
    <message>
        <source>RFC 7093 method 4: SHA-384 of SubjectPublicKeyInfo</source>
        <translation>RFC 7093 方式 4: SubjectPublicKeyInfo の SHA-384</translation>
    </message>
    <message>
        <source>RFC 7093 method 4: SHA-512 of SubjectPublicKeyInfo</source>
        <translation>RFC 7093 方式 4: SubjectPublicKeyInfo の SHA-512</translation>
    </message>
    <message>
        <source>SHA-256 of the key, in no standard</source>
        <translation>鍵の SHA-256、標準にない方式</translation>
    </message>
    <message>
        <source>SHA-384 of the key, in no standard</source>
        <translation>鍵の SHA-384、標準にない方式</translation>
    </message>
    <message>
        <source>SHA-512 of the key, in no standard</source>
        <translation>鍵の SHA-512、標準にない方式</translation>
    </message>
    <message>
        <source>made in another way</source>
        <translation>別の方式</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not to be trusted since %1</source>
        <extracomment>of a revoked certificate; %1 date and time</extracomment>
        <translation>%1 以降は信頼不可</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <extracomment>of a revoked certificate in a list of somebody else; %1 a name</extracomment>
        <translation>発行者 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>revoked certificates</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>%1 why a certificate was revoked, %2 the standard&apos;s name for it</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::StatusArea</name>
    <message>
        <source>How the connection stands</source>
        <translation>接続の状態</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::SyncText</name>
    <message>
        <source>Opening the workspace</source>
        <translation>ワークスペースを開いています</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>オフライン(%1 から)</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <extracomment>The cloud limits the rate of requests; %1 is a time</extracomment>
        <translation>%1 まで待機中</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>同期に失敗しました</translation>
    </message>
    <message>
        <source>Sync failed, showing the state of %1</source>
        <translation>同期に失敗、%1 時点の内容を表示中</translation>
    </message>
    <message>
        <source>Synced %1, %2</source>
        <extracomment>%1 is a time (&quot;10:38&quot;), %2 an age (&quot;4 min ago&quot;)</extracomment>
        <translation>%1 に同期(%2)</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>access rights</source>
        <extracomment>Object of &quot;Fetching %1&quot;: what the token may do</extracomment>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>sites</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>サイト</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>certificates</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>rules and labels</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>ルールとラベル</translation>
    </message>
    <message>
        <source>identity providers</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>portals</source>
        <extracomment>Object of &quot;Fetching %1&quot;: NAC portals</extracomment>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>endpoints</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>clients</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>hit counts</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>ヒット カウント</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>device types</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>機器の種類</translation>
    </message>
    <message>
        <source>audit log</source>
        <extracomment>Object of &quot;Fetching %1&quot;</extracomment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1を取得中</translation>
    </message>
    <message>
        <source>Fetching %1, %2 of %3 requests</source>
        <extracomment>%1 is what is fetched (&quot;rules and labels&quot;)</extracomment>
        <translation>%1を取得中(%2 / %3 リクエスト)</translation>
    </message>
    <message numerus="yes">
        <source>Retrying at %1 (every %n s)</source>
        <extracomment>%1 is a time, %n a number of seconds</extracomment>
        <translation>
            <numerusform>次の再試行 %1(%n 秒ごと)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying at %1 (every %n min)</source>
        <extracomment>%1 is a time, %n a number of minutes</extracomment>
        <translation>
            <numerusform>次の再試行 %1(%n 分ごと)</numerusform>
        </translation>
    </message>
    <message>
        <source>API %1 of %2 this hour</source>
        <extracomment>Requests used of those allowed in an hour</extracomment>
        <translation>API この 1 時間 %1 / %2 回</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ThinProgress</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read aloud for a progress bar</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ToastArea</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Closes a short message</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::UnlinkDialog</name>
    <message>
        <source>Unlink %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 のリンク解除</translation>
    </message>
    <message>
        <source>Unlink %1 (%2)?</source>
        <extracomment>%1 is the name of a service, %2 that of an account there</extracomment>
        <translation>%1(%2)のリンクを解除しますか?</translation>
    </message>
    <message>
        <source>No rule depends on what it reports.</source>
        <translation>その状態に依存するルールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) go blind: nothing tells them the state of a device any more, so every client counts as Unknown.</source>
        <translation>
            <numerusform>%Ln 件のルールが端末の状態を判断できなくなり、すべてのクライアントが「不明」として扱われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) use such labels. Devices that only this account knows count as Unknown; still linked: %1.</source>
        <extracomment>%1 is a list of services</extracomment>
        <translation>
            <numerusform>%Ln 件のルールがこの種のラベルを使用しています。このアカウントだけが把握している端末は「不明」になります。引き続きリンク済み: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To link it again, an administrator of %1 is needed.</source>
        <translation>再リンクには %1 の管理者が必要です。</translation>
    </message>
    <message>
        <source>Goes into the draft; nothing is sent yet.</source>
        <translation>下書きに入ります。まだ何も送信しません。</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>リンク解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ValidityBar</name>
    <message>
        <source>%1, %2 percent elapsed</source>
        <extracomment>Read aloud for a validity bar: %1 &quot;54 days left&quot;, %2 a whole number</extracomment>
        <translation>%1、%2 % 経過</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::VerdictPane</name>
    <message>
        <source>NPS and Active Directory</source>
        <translation>NPS と Active Directory</translation>
    </message>
    <message>
        <source>Device posture by Microsoft Intune</source>
        <translation>Microsoft Intune のデバイス準拠</translation>
    </message>
    <message>
        <source>Okta device trust</source>
        <translation>Okta デバイストラスト</translation>
    </message>
    <message>
        <source>WPA3-Enterprise 192-bit</source>
        <translation>WPA3-Enterprise 192 ビット</translation>
    </message>
    <message>
        <source>A certificate of this kind is not used so.</source>
        <translation>この種類の証明書はこの用途に使いません。</translation>
    </message>
    <message>
        <source>No rule has anything to say.</source>
        <translation>どの規則からも指摘はありません。</translation>
    </message>
    <message>
        <source>Verdict: does this certificate work for 802.1X?</source>
        <translation>判定: この証明書は 802.1X で使えるか</translation>
    </message>
    <message>
        <source>Also for…</source>
        <extracomment>button with a menu of services</extracomment>
        <translation>対象を追加...</translation>
    </message>
    <message>
        <source>Services to judge for as well</source>
        <translation>あわせて判定するサービス</translation>
    </message>
    <message>
        <source>Verdict by use and platform</source>
        <translation>用途とプラットフォーム別の判定</translation>
    </message>
    <message>
        <source>Meets Mist&apos;s requirements</source>
        <translation>Mist の要件を満たす</translation>
    </message>
    <message>
        <source>Does not meet all of Mist&apos;s requirements</source>
        <translation>Mist の要件を満たさない項目あり</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::VerdictReport</name>
    <message>
        <source>Verdict for 802.1X: %1</source>
        <extracomment>heading of a report; %1 name of a certificate</extracomment>
        <translation>802.1X の判定: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>No rule has anything to say.</source>
        <translation>どの規則からも指摘はありません。</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <extracomment>%1 is what to do about a finding</extracomment>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>Judged as of %1, without a network.</source>
        <extracomment>%1 a date</extracomment>
        <translation>判定日 %1。ネットワークは使っていません。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>使えるか</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <extracomment>heading of a list; %1 &quot;1 error, 2 warnings&quot;</extracomment>
        <translation>検査結果: %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <extracomment>heading of a list in a report: certificates that are no part of the chain, and why</extracomment>
        <translation>採用しなかった候補</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::VerdictText</name>
    <message>
        <source>Platform</source>
        <extracomment>heading of a column with the names of systems: Windows, Apple …</extracomment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>heading of a column: %1 what a certificate is used as</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>失敗の恐れ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not applicable; a cell of a table</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 platform, %2 what the certificate is used as</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 rules hold</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 規則中 %1 を満たす</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message numerus="yes">
        <source>Chain complete (%n certificate(s) to the root)</source>
        <translation>
            <numerusform>チェーンは完全(ルートまで %n 枚)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open: the certificate of %1</source>
        <extracomment>%1 is the name of a CA</extracomment>
        <translation>%1 の証明書が開かれていません</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::VerifyText</name>
    <message>
        <source>The chain is valid</source>
        <translation>チェーンは有効</translation>
    </message>
    <message>
        <source>OpenSSL gives no reason</source>
        <translation>OpenSSL は理由を示していない</translation>
    </message>
    <message>
        <source>The chain ends at a trusted certificate that is not a root, and its issuer is not there</source>
        <translation>チェーンが、信頼済みだがルートではない証明書で終わり、その発行者がない</translation>
    </message>
    <message>
        <source>The issuer is not among the open or trusted certificates</source>
        <translation>発行者が、開いている証明書にも信頼済みの証明書にもない</translation>
    </message>
    <message>
        <source>There is no issuer to verify the signature with</source>
        <translation>署名を検証するための発行者がない</translation>
    </message>
    <message>
        <source>The signature cannot be decrypted</source>
        <translation>署名を復号できない</translation>
    </message>
    <message>
        <source>The issuer&apos;s public key cannot be read</source>
        <translation>発行者の公開鍵を読み取れない</translation>
    </message>
    <message>
        <source>The issuer has no usable public key</source>
        <translation>発行者に使える公開鍵がない</translation>
    </message>
    <message>
        <source>The name fits, but the signature was not made with this key</source>
        <translation>名前は合うが、この鍵による署名ではない</translation>
    </message>
    <message>
        <source>It is not yet valid on that date</source>
        <translation>その日付ではまだ有効期間前</translation>
    </message>
    <message>
        <source>It has expired on that date</source>
        <translation>その日付では有効期限切れ</translation>
    </message>
    <message>
        <source>The beginning of its validity cannot be read</source>
        <translation>有効期間の開始を読み取れない</translation>
    </message>
    <message>
        <source>The end of its validity cannot be read</source>
        <translation>有効期間の終了を読み取れない</translation>
    </message>
    <message>
        <source>There was not enough memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>It is self-signed and not trusted itself</source>
        <translation>自己署名証明書であり、それ自体は信頼されていない</translation>
    </message>
    <message>
        <source>The chain ends at a root that is not trusted</source>
        <translation>チェーンが、信頼されていないルートで終わる</translation>
    </message>
    <message>
        <source>The chain is longer than allowed</source>
        <translation>チェーンが許容される長さを超えている</translation>
    </message>
    <message>
        <source>There are more certificate authorities below it than its path length allows</source>
        <translation>下位の認証局の数がパス長の制限を超えている</translation>
    </message>
    <message>
        <source>It is not allowed for this purpose (key usage or extended key usage)</source>
        <translation>この目的には使えない(鍵用途または拡張属性)</translation>
    </message>
    <message>
        <source>It is not trusted for this purpose</source>
        <translation>この目的では信頼されていない</translation>
    </message>
    <message>
        <source>It is marked as rejected for this purpose</source>
        <translation>この目的では拒否する印がついている</translation>
    </message>
    <message>
        <source>The key identifier fits, but its subject is not the issuer&apos;s name</source>
        <translation>鍵識別子は合うが、サブジェクトが発行者名と一致しない</translation>
    </message>
    <message>
        <source>The key identifiers differ: another key of the same name</source>
        <translation>鍵識別子が異なる: 同じ名前の別の鍵</translation>
    </message>
    <message>
        <source>The authority key identifier names another issuer and serial number</source>
        <translation>認証局鍵識別子が別の発行者とシリアル番号を指している</translation>
    </message>
    <message>
        <source>Its key usage does not allow signing certificates</source>
        <translation>鍵用途が証明書への署名を許可していない</translation>
    </message>
    <message>
        <source>It is not a certificate authority</source>
        <translation>認証局ではない</translation>
    </message>
    <message>
        <source>It is a certificate authority where none may be</source>
        <translation>認証局であってはならない位置の認証局</translation>
    </message>
    <message>
        <source>It has a critical extension that is not understood</source>
        <translation>解釈できないクリティカルな拡張がある</translation>
    </message>
    <message>
        <source>An extension is malformed or contradicts another</source>
        <translation>拡張の形式が誤っているか、ほかの拡張と矛盾している</translation>
    </message>
    <message>
        <source>The chain runs in a circle</source>
        <translation>チェーンが循環している</translation>
    </message>
    <message>
        <source>The DNS name does not match</source>
        <translation>DNS 名が一致しない</translation>
    </message>
    <message>
        <source>The e-mail address does not match</source>
        <translation>メールアドレスが一致しない</translation>
    </message>
    <message>
        <source>The IP address does not match</source>
        <translation>IP アドレスが一致しない</translation>
    </message>
    <message>
        <source>Its key is too weak for the OpenSSL level</source>
        <translation>鍵が OpenSSL のレベルに対して弱すぎる</translation>
    </message>
    <message>
        <source>The key of the certificate authority is too weak for the OpenSSL level</source>
        <translation>認証局の鍵が OpenSSL のレベルに対して弱すぎる</translation>
    </message>
    <message>
        <source>The signature&apos;s digest is too weak for the OpenSSL level</source>
        <translation>署名のダイジェストが OpenSSL のレベルに対して弱すぎる</translation>
    </message>
    <message>
        <source>The signature algorithm is not supported</source>
        <translation>署名アルゴリズムに対応していない</translation>
    </message>
    <message>
        <source>The signature algorithm does not belong to the issuer&apos;s key</source>
        <translation>署名アルゴリズムが発行者の鍵に合わない</translation>
    </message>
    <message>
        <source>There is more than is looked at</source>
        <translation>調べる上限を超えている</translation>
    </message>
    <message>
        <source>It issued the certificate, but leads to no trusted root</source>
        <translation>この証明書を発行したが、信頼済みのルートに至らない</translation>
    </message>
    <message>
        <source>It is a root, but not in the chosen trust set</source>
        <translation>ルートだが、選択した信頼セットにない</translation>
    </message>
    <message>
        <source>It cannot be decoded</source>
        <translation>デコードできない</translation>
    </message>
    <message>
        <source>No acceptable certificate policy applies to the whole chain</source>
        <translation>チェーン全体に当てはまる許容可能な証明書ポリシーがない</translation>
    </message>
    <message>
        <source>A policy extension is malformed or inconsistent</source>
        <translation>ポリシー拡張の形式が誤っているか、一貫していない</translation>
    </message>
    <message>
        <source>A name lies outside the permitted names of a certificate authority</source>
        <translation>名前が、認証局の許可する範囲の外にある</translation>
    </message>
    <message>
        <source>A name lies within the excluded names of a certificate authority</source>
        <translation>名前が、認証局の除外する範囲の中にある</translation>
    </message>
    <message>
        <source>The name constraints use minimum or maximum, which is not supported</source>
        <translation>名前制約の最小・最大の指定には対応していない</translation>
    </message>
    <message>
        <source>The name constraints are of a kind that is not supported</source>
        <translation>対応していない種類の名前制約</translation>
    </message>
    <message>
        <source>The name constraints cannot be read</source>
        <translation>名前制約を読み取れない</translation>
    </message>
    <message>
        <source>A name cannot be compared with the name constraints</source>
        <translation>名前を名前制約と照合できない</translation>
    </message>
    <message>
        <source>An extension uses a feature that is not supported</source>
        <translation>拡張が対応していない機能を使っている</translation>
    </message>
    <message>
        <source>Its address resources are not contained in the issuer&apos;s</source>
        <translation>アドレス資源が発行者のものに含まれていない</translation>
    </message>
    <message>
        <source>It is a proxy certificate</source>
        <translation>プロキシ証明書である</translation>
    </message>
    <message>
        <source>Its key usage lacks digitalSignature</source>
        <translation>鍵用途に digitalSignature がない</translation>
    </message>
    <message>
        <source>It has a path length without being a certificate authority</source>
        <translation>認証局でないのにパス長がある</translation>
    </message>
    <message>
        <source>It has a path length without keyCertSign</source>
        <translation>keyCertSign がないのにパス長がある</translation>
    </message>
    <message>
        <source>It has keyCertSign without being a certificate authority</source>
        <translation>認証局でないのに keyCertSign がある</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is empty</source>
        <translation>発行者名が空</translation>
    </message>
    <message>
        <source>The subject is empty</source>
        <translation>サブジェクトが空</translation>
    </message>
    <message>
        <source>The authority key identifier is missing</source>
        <translation>認証局鍵識別子がない</translation>
    </message>
    <message>
        <source>The subject key identifier is missing</source>
        <translation>サブジェクト鍵識別子がない</translation>
    </message>
    <message>
        <source>The subject alternative name is empty</source>
        <translation>サブジェクト代替名が空</translation>
    </message>
    <message>
        <source>The subject is empty and the subject alternative name is not critical</source>
        <translation>サブジェクトが空で、サブジェクト代替名がクリティカルでない</translation>
    </message>
    <message>
        <source>Basic constraints are not critical</source>
        <translation>基本制約がクリティカルでない</translation>
    </message>
    <message>
        <source>The authority key identifier is critical</source>
        <translation>認証局鍵識別子がクリティカルになっている</translation>
    </message>
    <message>
        <source>The subject key identifier is critical</source>
        <translation>サブジェクト鍵識別子がクリティカルになっている</translation>
    </message>
    <message>
        <source>The certificate authority has no key usage</source>
        <translation>認証局に鍵用途がない</translation>
    </message>
    <message>
        <source>It has extensions without being version 3</source>
        <translation>バージョン 3 でないのに拡張がある</translation>
    </message>
    <message>
        <source>The key spells out its curve instead of naming it</source>
        <translation>鍵が曲線を名前ではなくパラメーターで示している</translation>
    </message>
    <message>
        <source>The two places that name the signature algorithm differ</source>
        <translation>署名アルゴリズムを示す 2 か所が一致しない</translation>
    </message>
    <message>
        <source>It has been revoked</source>
        <translation>失効している</translation>
    </message>
    <message>
        <source>There is no CRL for it</source>
        <translation>対応する CRL がない</translation>
    </message>
    <message>
        <source>The issuer of the CRL is not there</source>
        <translation>CRL の発行者がない</translation>
    </message>
    <message>
        <source>The signature of the CRL cannot be decrypted</source>
        <translation>CRL の署名を復号できない</translation>
    </message>
    <message>
        <source>The CRL was not signed with the issuer&apos;s key</source>
        <translation>CRL が発行者の鍵で署名されていない</translation>
    </message>
    <message>
        <source>The CRL is from after that date</source>
        <translation>CRL がその日付より後のもの</translation>
    </message>
    <message>
        <source>The CRL is out of date</source>
        <translation>CRL の更新期限切れ</translation>
    </message>
    <message>
        <source>The date of the CRL cannot be read</source>
        <translation>CRL の日付を読み取れない</translation>
    </message>
    <message>
        <source>The next update of the CRL cannot be read</source>
        <translation>CRL の次回更新を読み取れない</translation>
    </message>
    <message>
        <source>The issuer&apos;s key usage does not allow signing CRLs</source>
        <translation>発行者の鍵用途が CRL への署名を許可していない</translation>
    </message>
    <message>
        <source>The CRL has a critical extension that is not understood</source>
        <translation>CRL に、解釈できないクリティカルな拡張がある</translation>
    </message>
    <message>
        <source>The CRL does not cover this kind of certificate</source>
        <translation>CRL がこの種類の証明書を対象としていない</translation>
    </message>
    <message>
        <source>The issuer of the CRL cannot be verified</source>
        <translation>CRL の発行者を検証できない</translation>
    </message>
    <message>
        <source>No CRL and no OCSP response for it is open</source>
        <translation>対応する CRL も OCSP 応答も開いていない</translation>
    </message>
    <message>
        <source>The CRL belongs to another issuer</source>
        <translation>別の発行者の CRL</translation>
    </message>
    <message>
        <source>The OCSP response is about another certificate</source>
        <translation>別の証明書についての OCSP 応答</translation>
    </message>
    <message>
        <source>The OCSP responder could not answer</source>
        <translation>OCSP レスポンダーが回答できなかった</translation>
    </message>
    <message>
        <source>The OCSP response was not signed by the issuer or a responder of its</source>
        <translation>OCSP 応答が、発行者またはその認可したレスポンダーによって署名されていない</translation>
    </message>
    <message>
        <source>The OCSP responder does not know the certificate</source>
        <translation>OCSP レスポンダーがこの証明書を知らない</translation>
    </message>
    <message>
        <source>The OCSP response is from after that date</source>
        <translation>OCSP 応答がその日付より後のもの</translation>
    </message>
    <message>
        <source>The OCSP response is out of date</source>
        <translation>OCSP 応答の有効期限切れ</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between phrases that say what is wrong</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS サーバー</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS クライアント</translation>
    </message>
    <message>
        <source>EAP server (RADIUS)</source>
        <translation>EAP サーバー(RADIUS)</translation>
    </message>
    <message>
        <source>EAP client</source>
        <translation>EAP クライアント</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>理由の指定なし</translation>
    </message>
    <message>
        <source>key compromised</source>
        <translation>鍵の危殆化</translation>
    </message>
    <message>
        <source>certificate authority compromised</source>
        <translation>認証局の危殆化</translation>
    </message>
    <message>
        <source>affiliation changed</source>
        <translation>所属の変更</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>新しい証明書に置き換え</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>運用の終了</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>removed from the CRL</source>
        <translation>CRL から除去</translation>
    </message>
    <message>
        <source>privilege withdrawn</source>
        <translation>権限の取り消し</translation>
    </message>
    <message>
        <source>attribute authority compromised</source>
        <translation>属性認証局の危殆化</translation>
    </message>
    <message>
        <source>The complete CRL that the delta CRL belongs to is not open</source>
        <translation>デルタ CRL の元になる完全 CRL が開かれていない</translation>
    </message>
    <message>
        <source>The open CRLs list certificates for some reasons only</source>
        <translation>開いている CRL は一部の失効理由しか扱わない</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Android 11 and later</source>
        <translation>Android 11 以降</translation>
    </message>
    <message>
        <source>ChromeOS</source>
        <translation>ChromeOS</translation>
    </message>
    <message>
        <source>wpa_supplicant, domain_match</source>
        <translation>wpa_supplicant (domain_match)</translation>
    </message>
    <message>
        <source>wpa_supplicant, domain_suffix_match</source>
        <translation>wpa_supplicant (domain_suffix_match)</translation>
    </message>
    <message>
        <source>wpa_supplicant, altsubject_match</source>
        <translation>wpa_supplicant (altsubject_match)</translation>
    </message>
    <message>
        <source>Other TLS clients (RFC 9525)</source>
        <translation>その他の TLS クライアント (RFC 9525)</translation>
    </message>
    <message>
        <source>Fits the DNS name %1</source>
        <extracomment>%1 name in the certificate</extracomment>
        <translation>DNS 名 %1 と一致</translation>
    </message>
    <message>
        <source>Fits the e-mail address %1</source>
        <translation>メールアドレス %1 と一致</translation>
    </message>
    <message>
        <source>Fits the URI %1</source>
        <translation>URI %1 と一致</translation>
    </message>
    <message>
        <source>Fits the Common Name %1; there is no DNS name</source>
        <translation>DNS 名がなく、Common Name %1 と一致</translation>
    </message>
    <message>
        <source>Only the Common Name %1 fits, which is not looked at here</source>
        <translation>一致するのは Common Name %1 だけで、これは照合の対象外</translation>
    </message>
    <message>
        <source>The Common Name %1 has a wildcard: refused in any case</source>
        <translation>Common Name %1 にワイルドカードがあり、設定に関係なく拒否</translation>
    </message>
    <message>
        <source>%1 differs in large and small letters, which count here</source>
        <translation>%1 とは大文字と小文字が違い、ここでは区別される</translation>
    </message>
    <message>
        <source>No name in the certificate fits</source>
        <translation>証明書のどの名前とも一致しない</translation>
    </message>
    <message>
        <source>The certificate has no name to compare</source>
        <translation>証明書に照合する名前がない</translation>
    </message>
    <message>
        <source>No name is asked for</source>
        <translation>照合する名前の指定なし</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::WorkspaceModel</name>
    <message>
        <source>Organization</source>
        <extracomment>Column head</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column head</extracomment>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Last sync</source>
        <extracomment>Column head: time of the last sync</extracomment>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Column head: where the workspace lies on the disk</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1, open now</source>
        <extracomment>%1 is an organization</extracomment>
        <translation>%1(開いています)</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::WorkspacesDialog</name>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>There are no workspaces.</source>
        <translation>ワークスペースはありません。</translation>
    </message>
    <message>
        <source>Connecting to an organization makes one.</source>
        <translation>組織に接続すると作成されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the chosen workspace</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the chosen workspace</source>
        <translation>選んだワークスペースを開く</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the chosen workspace from this computer</extracomment>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Remove the chosen workspace from this computer</source>
        <translation>選んだワークスペースをこの PC から削除</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the dialog</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Workspaces are in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>ワークスペースの場所: %1</translation>
    </message>
    <message>
        <source>Choose a workspace first.</source>
        <translation>先にワークスペースを選びます。</translation>
    </message>
    <message>
        <source>This workspace is open. Open another one, or close the organization first.</source>
        <translation>このワークスペースは開いています。別のものを開くか、先に組織を閉じます。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <extracomment>%1 is an organization</extracomment>
        <translation>%1 をこの PC から削除しますか?</translation>
    </message>
    <message>
        <source>Its snapshots, their history and its token are deleted here. Nothing changes in the cloud.</source>
        <translation>スナップショットとその履歴、トークンがこの PC から消えます。クラウドの内容は変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: confirms the removal</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keeps the workspace</extracomment>
        <translation>残す</translation>
    </message>
</context>
</TS>
