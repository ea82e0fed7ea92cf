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
    <name>sekisho::ctl::ExportCommand</name>
    <message>
        <source>Print the configuration that was pulled last, secrets left out.</source>
        <translation>最後に取得した設定を、秘密情報を除いて出力します。</translation>
    </message>
    <message>
        <source>Form of the output: json.</source>
        <translation>出力の形式。json。</translation>
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
</context>
<context>
    <name>sekisho::ctl::InspectCommand</name>
    <message>
        <source>Say what is in certificate, key, CSR and CRL files.</source>
        <translation>証明書、鍵、CSR、CRL のファイルの内容を示します。</translation>
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
        <source>Read the names of the inputs from this file, separated by NUL bytes.</source>
        <translation>NUL バイトで区切られた入力の名前をこのファイルから読みます。</translation>
    </message>
    <message>
        <source>Input to read; - is standard input.</source>
        <translation>読む入力。- は標準入力です。</translation>
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
        <source>%1 · %2</source>
        <extracomment>Title of the details: client, time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <extracomment>%1 is the name of a rule</extracomment>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>The cloud&apos;s own words</source>
        <translation>クラウドの応答(原文)</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ Properties</translation>
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
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>SSID</source>
        <translation>SSID</translation>
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
        <source>Other fields, as the cloud names them</source>
        <translation>その他の項目(クラウドでの名前のまま)</translation>
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
        <source>%n rule(s) name a label that does not exist</source>
        <translation>
            <numerusform>存在しないラベルを使うルールが %n 件あります</numerusform>
        </translation>
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
        <extracomment>%1 is the number, %2 the name of a rule</extracomment>
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
        <source>Delete</source>
        <translation>削除</translation>
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
        <source>Saved as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The PEM is on the clipboard.</source>
        <translation>PEM をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The serial number is on the clipboard.</source>
        <translation>シリアル番号をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>アドレスをクリップボードにコピーしました。</translation>
    </message>
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
        <source>%n Certificate Authorities</source>
        <translation>
            <numerusform>認証局 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued client certificates</source>
        <translation>発行済みクライアント証明書</translation>
    </message>
    <message>
        <source>Uploaded CRL files</source>
        <translation>アップロードした CRL ファイル</translation>
    </message>
    <message>
        <source>The cloud gave no certificate.</source>
        <translation>クラウドから証明書が返されていません。</translation>
    </message>
    <message>
        <source>Only while the Onboard CA is active.</source>
        <translation>Onboard CA が有効(Active)のときだけ使えます。</translation>
    </message>
    <message>
        <source>The cloud gave no Onboard CA certificate.</source>
        <translation>クラウドから Onboard CA の証明書が返されていません。</translation>
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
        <source>Copy serial number</source>
        <translation>シリアル番号をコピー</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効...</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Certificate Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>There are no Certificates.</source>
        <translation>証明書がありません。(There are no Certificates.)</translation>
    </message>
    <message>
        <source>A client certificate is accepted only if its chain ends in one of the CAs that are registered here.</source>
        <translation>クライアント証明書は、そのチェーンがここに登録した CA のいずれかで終わる場合にだけ受け入れられます。</translation>
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
        <source>No CRL files have been uploaded.</source>
        <translation>CRL ファイルはアップロードされていません。</translation>
    </message>
    <message>
        <source>They are needed where the Mist cloud cannot fetch the CRL of a CA itself.</source>
        <translation>Mist クラウドが CA の CRL を自分で取得できない場合に必要です。</translation>
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
        <source>Properties</source>
        <translation>プロパティ Properties</translation>
    </message>
    <message>
        <source>The cloud does not say whether a certificate has been revoked, and gives no copy of it.</source>
        <translation>クラウドは、証明書が失効しているかどうかも、証明書そのものも返しません。</translation>
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
        <source>Mist certificate</source>
        <translation>Mist 証明書</translation>
    </message>
    <message>
        <source>Custom RADIUS server certificate</source>
        <translation>カスタム RADIUS サーバー証明書</translation>
    </message>
    <message>
        <source>%1 of %2 issued certificates</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>発行済み証明書 %1 / %2 枚</translation>
    </message>
    <message>
        <source>%1 of %2 CRL files</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>CRL ファイル %1 / %2 件</translation>
    </message>
    <message>
        <source>%1 of %2 authorities</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>認証局 %1 / %2 件</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>まだ何も取得していません。</translation>
    </message>
    <message>
        <source>No custom RADIUS server certificate is in use.</source>
        <translation>カスタム RADIUS サーバー証明書は登録されていません。</translation>
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
        <source>&amp;Paste into the Inspector</source>
        <translation>インスペクターに貼り付け(&amp;P)</translation>
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
        <source>This version only reads. Change it in the portal; the next sync shows it here.</source>
        <translation>このバージョンは読み取り専用です。ポータルで変更してください。次の同期でここに反映されます。</translation>
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
        <source>critical</source>
        <extracomment>kind of an extension</extracomment>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>not critical</source>
        <translation>非クリティカル</translation>
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
</context>
<context>
    <name>sekisho::ui::DetailsDrawer</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
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
</context>
<context>
    <name>sekisho::ui::EndpointsPage</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>エンドポイントの追加</translation>
    </message>
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
        <source>What was given: %1</source>
        <translation>指定された値: %1</translation>
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
        <source>This object is encrypted.</source>
        <translation>暗号化されています。</translation>
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
        <source>Export it again with a password.</source>
        <translation>パスワードを付けて書き出し直してください。</translation>
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
</context>
<context>
    <name>sekisho::ui::FieldModel</name>
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
        <source>Not critical</source>
        <translation>非クリティカル</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>type column of a critical extension</extracomment>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
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
        <source>Certificate-based network access, read and checked in one window.</source>
        <translation>証明書によるネットワーク接続を、ひとつのウィンドウで読み取り、確かめる。</translation>
    </message>
    <message>
        <source>This version only reads. Nothing is changed in the cloud.</source>
        <translation>このバージョンは読み取り専用です。クラウドの設定は変更されません。</translation>
    </message>
    <message>
        <source>Works offline on the last known state.</source>
        <translation>オフラインでも最後の取得内容を見られます。</translation>
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
        <source>This version reads only: it shows the organization and changes nothing. Editing and pushing come with a later version.</source>
        <translation>このバージョンは読み取り専用です。組織の内容を表示するだけで、何も変更しません。編集と送信は今後のバージョンで対応します。</translation>
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
        <source>Clear</source>
        <extracomment>button: closes everything that is open in the Inspector</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Close everything that is open here</source>
        <translation>開いているものをすべて閉じる</translation>
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
    <message>
        <source>Drop files here: PEM, DER, PKCS#7, PKCS#12, CSR, CRL, keys, OCSP responses.</source>
        <translation>ファイルをここへドロップ。PEM、DER、PKCS#7、PKCS#12、CSR、CRL、鍵、OCSP 応答。</translation>
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
        <source>PEM, DER, PKCS#7, PKCS#12, CSR, CRL, keys and OCSP responses are read on this computer. Text can be pasted with %1.</source>
        <translation>PEM、DER、PKCS#7、PKCS#12、CSR、CRL、鍵、OCSP 応答をこの PC の中で読み取ります。テキストは %1 で貼り付けられます。</translation>
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
        <source>&amp;Paste</source>
        <extracomment>takes what is on the clipboard</extracomment>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>次のタブ(&amp;N)</translation>
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
        <source>This version reads only: it shows the organization and changes nothing. Editing and pushing come with a later version.</source>
        <translation>このバージョンは読み取り専用です。組織の内容を表示するだけで、何も変更しません。編集と送信は今後のバージョンで対応します。</translation>
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
</context>
<context>
    <name>sekisho::ui::MdmInformationDialog</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is the name of a field, e.g. &quot;Intune SCEP URL&quot;</extracomment>
        <translation>コピーしました: %1</translation>
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
        <source>The cloud gives none.</source>
        <translation>クラウドから返されていません。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, e.g. &quot;Intune SCEP URL&quot;</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Jamf access token: set. It is a secret and is not fetched; the portal shows it.</source>
        <translation>Jamf アクセス トークン: 設定済み。秘密情報のため取得しません。ポータルで確認できます。</translation>
    </message>
    <message>
        <source>Jamf access token: none.</source>
        <translation>Jamf アクセス トークン: なし。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
    <name>sekisho::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ObjectPane</name>
    <message>
        <source>.</source>
        <extracomment>%1 byte offset, %2 file name</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>At byte %1 of %2. What could be read is shown.</source>
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
        <source>It is enabled on request: ask the vendor&apos;s sales or support for it, naming the organization. After that it appears here with the next sync.</source>
        <translation>リクエストベース(応相談)で有効になります。組織名を添えて、ベンダーの営業またはサポートに依頼してください。有効になると、次の同期からここに表示されます。</translation>
    </message>
    <message>
        <source>Active: the CA issues and manages client certificates.</source>
        <translation>有効(Active): クライアント証明書の発行と管理を行います。</translation>
    </message>
    <message>
        <source>Suspended: the service is off, its data are kept.</source>
        <translation>停止(Suspend): サービスは停止し、データは残ります。</translation>
    </message>
    <message>
        <source>Disabled: the service is off. Switching it off has deleted its data.</source>
        <translation>無効(Disable): サービスは停止しています。無効化の時にデータは削除されました。</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <extracomment>Number of certificates that the CA has issued</extracomment>
        <translation>発行済み %1 枚</translation>
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
    <name>sekisho::ui::ValidityBar</name>
    <message>
        <source>%1, %2 percent elapsed</source>
        <extracomment>Read aloud for a validity bar: %1 &quot;54 days left&quot;, %2 a whole number</extracomment>
        <translation>%1、%2 % 経過</translation>
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
