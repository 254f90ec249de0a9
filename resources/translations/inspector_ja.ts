<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Bounce Inspector</source>
        <translation>Bounce Inspector について</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Shows what went wrong with a bounced e-mail, who must act and what to do. It never connects to the network.</source>
        <translation>戻ってきたメールに何が起きたか、誰が対応し、何をすべきかを示します。ネットワークには一切接続しません。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Uses Qt and PySide6 under the GNU LGPL version 3, unchanged.</source>
        <translation>Apache License 2.0。Qt と PySide6 を GNU LGPL バージョン 3 のもとで変更せずに使用しています。</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>バージョンをコピー</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Explain a Code</source>
        <translation>コードの説明</translation>
    </message>
    <message>
        <source>Type a code such as 550 or 5.7.1, or paste a whole reply or log line.</source>
        <translation>550 や 5.7.1 などのコードを入力するか、応答全体またはログの行を貼り付けてください。</translation>
    </message>
    <message>
        <source>Code or reply</source>
        <translation>コードまたは応答</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>応答コード</translation>
    </message>
    <message>
        <source>Not a standard code; the 4 says: refused for now, later may work.</source>
        <translation>標準のコードではありません。先頭の 4 は「今は拒否、後で成功する可能性あり」を意味します。</translation>
    </message>
    <message>
        <source>Not a standard code; the 5 says: refused for good.</source>
        <translation>標準のコードではありません。先頭の 5 は「恒久的な拒否」を意味します。</translation>
    </message>
    <message>
        <source>Not a standard code.</source>
        <translation>標準のコードではありません。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>About: {subject}</source>
        <translation>対象: {subject}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Not in the public registry: a provider&apos;s own code.</source>
        <translation>公開の登録簿にない、プロバイダー独自のコードです。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>The code, taken apart</source>
        <translation>コードの内訳</translation>
    </message>
    <message>
        <source>Nothing known about this</source>
        <translation>これについて分かることはありません</translation>
    </message>
    <message>
        <source>There is no code in it, and the words do not tell a cause.</source>
        <translation>コードが含まれておらず、文面からも原因は分かりません。</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>対応する人:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>すべきこと:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>管理者の場合:</translation>
    </message>
    <message>
        <source>What providers use this code for</source>
        <translation>プロバイダーによるこのコードの用途</translation>
    </message>
    <message>
        <source>{provider} means by it: {meaning}</source>
        <translation>{provider} での意味: {meaning}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Diagnostic summary copied</source>
        <translation>診断の要約をコピーしました</translation>
    </message>
    <message>
        <source>Summary without personal data copied</source>
        <translation>個人情報を除いた要約をコピーしました</translation>
    </message>
    <message>
        <source>Server’s reply copied</source>
        <translation>サーバーの応答をコピーしました</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>Save the Part</source>
        <translation>パートの保存</translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation>パートを保存できませんでした</translation>
    </message>
    <message>
        <source>Part saved</source>
        <translation>パートを保存しました</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>プログラムの不具合です</translation>
    </message>
    <message>
        <source>You can go on working. To have it mended, send the text below to the makers of the program; it holds nothing out of your messages.</source>
        <translation>作業は続けられます。修正のため、下の文面をプログラムの開発元に送ってください。メッセージの内容は含まれていません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop to open this file</source>
        <translation>ドロップするとこのファイルを開きます</translation>
    </message>
    <message>
        <source>Drop to open {count} files</source>
        <translation>ドロップすると {count} 個のファイルを開きます</translation>
    </message>
    <message>
        <source>Drop to read this text as a message</source>
        <translation>ドロップするとこの文章をメッセージとして読みます</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>これは直接開けません</translation>
    </message>
    <message>
        <source>There is nothing here that can be opened</source>
        <translation>ここに開けるものはありません</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> ほか {count} 件</translation>
    </message>
    <message>
        <source>The text stays where it is; the inspector works on a copy.</source>
        <translation>元の文章はそのまま残り、コピーを使って調べます。</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, folders, or the text of a bounce.</source>
        <translation>.eml や .msg のファイル、フォルダー、不達通知の文章をドロップしてください。</translation>
    </message>
    <message>
        <source>dragged message</source>
        <translation>ドラッグしたメッセージ</translation>
    </message>
    <message>
        <source>This is a link to the Internet, and the inspector never connects. Save it first.</source>
        <translation>これはインターネットへのリンクです。本プログラムは接続しないので、先に保存してください。</translation>
    </message>
    <message>
        <source>This lies on another computer, {host}. Copy it to this one first, then drop it.</source>
        <translation>これは別のコンピューター {host} にあります。先にこのコンピューターにコピーしてからドロップしてください。</translation>
    </message>
    <message>
        <source>Outlook does not hand over {message} itself. Drag it to your desktop first, or choose File &gt; Save As in Outlook, and drop the saved file here.</source>
        <translation>Outlook は {message} をそのまま渡せません。先にデスクトップへドラッグするか、Outlook で［ファイル］&gt;［名前を付けて保存］を選び、保存したファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>The new Outlook and Outlook on the web do not hand over {message} itself. Open it there, choose … &gt; Save as (or Download), and drop the saved file here.</source>
        <translation>新しい Outlook と Outlook on the web は {message} をそのまま渡せません。そこで開き、［…］&gt;［名前を付けて保存］（またはダウンロード）を選び、保存したファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Thunderbird does not hand over {message} itself. Choose File &gt; Save As &gt; File there, and drop the saved .eml file here.</source>
        <translation>Thunderbird は {message} をそのまま渡せません。［ファイル］&gt;［別名で保存］&gt;［ファイル］を選び、保存した .eml ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Mail does not hand over {message} itself. Drag it to the Finder first, then drop that file here.</source>
        <translation>「メール」は {message} をそのまま渡せません。先に Finder へドラッグし、そのファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>このメッセージ</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count} 件</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing is open</source>
        <translation>何も開いていません</translation>
    </message>
    <message>
        <source>Drop a bounced e-mail here</source>
        <translation>戻ってきたメールをここにドロップ</translation>
    </message>
    <message>
        <source>You will see what went wrong, who must act and what to do. Files (.eml, .msg), folders and copied text all work, and nothing leaves your computer.</source>
        <translation>何が起きたか、誰が対応し、何をすべきかが分かります。ファイル（.eml、.msg）、フォルダー、コピーした文章のいずれも使え、コンピューターの外には何も送りません。</translation>
    </message>
    <message>
        <source>Or look at a sample:</source>
        <translation>例を見る:</translation>
    </message>
    <message>
        <source>Opens a sample bounce</source>
        <translation>不達通知の例を開きます</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Recognised because</source>
        <translation>判別の根拠</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>通知元のサーバー</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>そこへの到着日時</translation>
    </message>
    <message>
        <source>Envelope id</source>
        <translation>エンベロープ ID</translation>
    </message>
    <message>
        <source>{result} for {domain}</source>
        <translation>{result}（{domain}）</translation>
    </message>
    <message>
        <source>Checks of the sender</source>
        <translation>送信者の検証</translation>
    </message>
    <message>
        <source>{sender} → {receiver}</source>
        <translation>{sender} → {receiver}</translation>
    </message>
    <message>
        <source>One step of the journey: the receiving server wrote this line when it took the message.</source>
        <translation>経路の 1 区間です。受信側サーバーがメッセージを受け取ったときにこの行を書きました。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受信サーバー</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>キュー ID</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>After the hop before</source>
        <translation>前の区間からの時間</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation>ソースで表示</translation>
    </message>
    <message>
        <source>yes, with TLS</source>
        <translation>はい（TLS）</translation>
    </message>
    <message>
        <source>the line does not say so</source>
        <translation>この行からは不明</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>あなたのメッセージの経路</translation>
    </message>
    <message>
        <source>The servers that your message passed before it came back, oldest first.</source>
        <translation>あなたのメッセージが戻るまでに通ったサーバー（古い順）。</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>このメッセージの経路</translation>
    </message>
    <message>
        <source>The servers that this message passed on its way to you, oldest first.</source>
        <translation>このメッセージが届くまでに通ったサーバー（古い順）。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Packed as</source>
        <translation>エンコード方式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>About this part</source>
        <translation>このパートについて</translation>
    </message>
    <message>
        <source>Show it decoded</source>
        <translation>デコードして表示</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>The rest of this long text is in the source below.</source>
        <translation>この長い文章の続きは下のソースにあります。</translation>
    </message>
    <message>
        <source>shown by the mark at the beginning</source>
        <translation>先頭の目印による</translation>
    </message>
    <message>
        <source>as the message says</source>
        <translation>メッセージの指定による</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>ASCII のみ</translation>
    </message>
    <message>
        <source>not stated, but valid UTF-8</source>
        <translation>指定はないが正しい UTF-8</translation>
    </message>
    <message>
        <source>a guess: that of a neighbouring part</source>
        <translation>推定: 隣のパートと同じ</translation>
    </message>
    <message>
        <source>a guess from the letters used</source>
        <translation>使われている文字からの推定</translation>
    </message>
    <message>
        <source>a guess: nothing tells which it is</source>
        <translation>推定: 手がかりなし</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>送信されたままの形</translation>
    </message>
    <message>
        <source>Letters outside of ASCII were read as {charset}: {how}.</source>
        <translation>ASCII 以外の文字は {charset} として読みました（{how}）。</translation>
    </message>
    <message>
        <source>How it was decoded (RFC 2047)</source>
        <translation>デコードの過程（RFC 2047）</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in that character set and were replaced.</source>
        <translation>この文字セットで意味のないバイトがあり、置き換えました。</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>Who sent the message to whom, when and how it travelled. Each server adds lines on top.</source>
        <translation>誰が誰に、いつ送り、どう届いたかを示します。各サーバーが上に行を足していきます。</translation>
    </message>
    <message>
        <source>A value that Outlook keeps about this item.</source>
        <translation>Outlook がこの項目について保持している値です。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Property id</source>
        <translation>プロパティ ID</translation>
    </message>
    <message>
        <source>Recipient not named</source>
        <translation>受信者の記載なし</translation>
    </message>
    <message>
        <source>The server has not given up: it tries again by itself.</source>
        <translation>サーバーは断念しておらず、自動で再試行します。</translation>
    </message>
    <message>
        <source>There is nothing to do until it says that it has.</source>
        <translation>断念の通知が来るまで、何もする必要はありません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>対応する人:</translation>
    </message>
    <message>
        <source>As the sender:</source>
        <translation>送信者の場合:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>管理者の場合:</translation>
    </message>
    <message>
        <source>Sending it again:</source>
        <translation>再送:</translation>
    </message>
    <message>
        <source>not needed, the server tries again by itself.</source>
        <translation>不要です。サーバーが自動で再試行します。</translation>
    </message>
    <message>
        <source>may work later, without a change.</source>
        <translation>後で、そのままでも成功する可能性があります。</translation>
    </message>
    <message>
        <source>only helps after the cause has been mended.</source>
        <translation>原因を解消した後でのみ有効です。</translation>
    </message>
    <message>
        <source>does not help.</source>
        <translation>効果はありません。</translation>
    </message>
    <message>
        <source>In the server’s own words</source>
        <translation>サーバー自身の言葉</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Why this cause</source>
        <translation>この原因と判断した理由</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断の根拠</translation>
    </message>
    <message>
        <source>Because of the words</source>
        <translation>決め手の語句</translation>
    </message>
    <message>
        <source>Next likeliest</source>
        <translation>次に有力な原因</translation>
    </message>
    <message>
        <source>Other programs call it</source>
        <translation>ほかのプログラムでの呼び名</translation>
    </message>
    <message>
        <source>stated for programs</source>
        <translation>機械用の記載</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>文章から読み取り</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>書かれたとおりの宛先</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>ステータスコード</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>応答コード</translation>
    </message>
    <message>
        <source>Server’s words</source>
        <translation>サーバーの言葉</translation>
    </message>
    <message>
        <source>Refused at the step</source>
        <translation>拒否された段階</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒否したサーバー</translation>
    </message>
    <message>
        <source>Its IP address</source>
        <translation>その IP アドレス</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>試行したサーバー</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>最後の試行</translation>
    </message>
    <message>
        <source>Tries until</source>
        <translation>試行の期限</translation>
    </message>
    <message>
        <source>What the bounce says, and where</source>
        <translation>通知の記載内容とその場所</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>受信者: {count}</translation>
    </message>
    <message>
        <source>The table of recipients sorts and filters them; select one to see its explanation.</source>
        <translation>受信者の表では並べ替えと絞り込みができます。1 人を選ぶと説明が表示されます。</translation>
    </message>
    <message>
        <source>Select a part on the left to see what it is.</source>
        <translation>左でパートを選ぶと、その説明が表示されます。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the selected part is and what it means</source>
        <translation>選択したパートが何で、何を意味するか</translation>
    </message>
    <message>
        <source>show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索する文字列</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>末尾から</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>Not a regular expression: {0}</source>
        <translation>正規表現として正しくありません: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} in the source</source>
        <translation>ソースに {0} 件</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>ソースにはありません</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>{time} before it: the clocks differ</source>
        <translation>{time} 前（時計がずれています）</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min {rest} s</source>
        <translation>{count} 分 {rest} 秒</translation>
    </message>
    <message>
        <source>{count} h {rest} min</source>
        <translation>{count} 時間 {rest} 分</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>Your message on its way</source>
        <translation>あなたのメッセージの往路</translation>
    </message>
    <message>
        <source>The bounce on its way back</source>
        <translation>通知が戻る経路</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>このメッセージ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>{host} から</translation>
    </message>
    <message>
        <source>Stopped here: {host}</source>
        <translation>ここで停止: {host}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>The servers that the message passed, oldest first</source>
        <translation>メッセージが通ったサーバー（古い順）</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Not delivered</source>
        <translation>配信失敗</translation>
    </message>
    <message>
        <source>The message did not arrive, and no server will try again.</source>
        <translation>メッセージは届かず、どのサーバーも再試行しません。</translation>
    </message>
    <message>
        <source>Not failed yet</source>
        <translation>まだ失敗ではありません</translation>
    </message>
    <message>
        <source>The message is late. The server keeps trying by itself.</source>
        <translation>メッセージは遅れています。サーバーが自動で試行を続けています。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>The message arrived.</source>
        <translation>メッセージは届きました。</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>引き渡し済み</translation>
    </message>
    <message>
        <source>The message was passed to a server that sends no reports, so nothing more will be heard.</source>
        <translation>メッセージは通知を送らないサーバーに渡されたため、この先のことは分かりません。</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>リストに引き渡し済み</translation>
    </message>
    <message>
        <source>The message reached a mailing list, which sent it on to its members.</source>
        <translation>メッセージはメーリングリストに届き、会員に送られました。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>A recipient marked a message as unwanted, and their provider reports it.</source>
        <translation>受信者がメッセージを迷惑と判断し、プロバイダーが知らせてきました。</translation>
    </message>
    <message>
        <source>Somebody complained about your mail</source>
        <translation>あなたのメールに苦情がありました</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受信確認</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of a message that had arrived.</source>
        <translation>届いたメッセージがどうなったかを、受信者のメールソフトが知らせています。</translation>
    </message>
    <message>
        <source>The recipient’s mail program answered</source>
        <translation>受信者のメールソフトが応答しました</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>The message arrived, and a program answered it, for example with an absence note.</source>
        <translation>メッセージは届き、不在通知などのプログラムが応答しました。</translation>
    </message>
    <message>
        <source>A program answered for the recipient</source>
        <translation>受信者に代わってプログラムが応答しました</translation>
    </message>
    <message>
        <source>Asks you to confirm</source>
        <translation>確認の依頼</translation>
    </message>
    <message>
        <source>The recipient&apos;s system wants the sender to confirm the message before it delivers it.</source>
        <translation>受信者のシステムは、配信の前に送信者による確認を求めています。</translation>
    </message>
    <message>
        <source>The recipient’s system wants a confirmation</source>
        <translation>受信者のシステムが確認を求めています</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>通常のメッセージ</translation>
    </message>
    <message>
        <source>It is an ordinary message: nothing in it reports on the delivery of another one.</source>
        <translation>通常のメッセージです。ほかのメッセージの配信に関する記載はありません。</translation>
    </message>
    <message>
        <source>This is not a bounce</source>
        <translation>不達通知ではありません</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>{date} {offset}</source>
        <translation>{date} {offset}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading {name}</source>
        <translation>{name} を読み取り中</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>貼り付けた文章</translation>
    </message>
    <message>
        <source>there are no messages in this folder</source>
        <translation>このフォルダーにメッセージはありません</translation>
    </message>
    <message>
        <source>the process that reads files ended unexpectedly while it read this one. Nothing else was harmed, and the inspector goes on with the other files</source>
        <translation>このファイルの読み取り中に、読み取りプロセスが予期せず終了しました。ほかに影響はなく、ほかのファイルの読み取りは続けます</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped. The inspector goes on with the other files</source>
        <translation>読み取りに時間がかかりすぎたため中止しました。ほかのファイルの読み取りは続けます</translation>
    </message>
    <message>
        <source>reading it would take more memory than the inspector allows itself</source>
        <translation>読み取りには、許容量を超えるメモリが必要です</translation>
    </message>
    <message>
        <source>the program made a mistake while reading it ({name})</source>
        <translation>読み取り中にプログラムの不具合が起きました（{name}）</translation>
    </message>
    <message>
        <source>reading it again took too long and was stopped</source>
        <translation>再読み取りに時間がかかりすぎたため中止しました</translation>
    </message>
</context>
<context>
    <name>Menu</name>
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
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open bounce messages (.eml, .msg and others)</source>
        <translation>不達通知を開きます（.eml、.msg など）</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all messages in a folder</source>
        <translation>フォルダー内のすべてのメッセージを開きます</translation>
    </message>
    <message>
        <source>&amp;Paste Message</source>
        <translation>メッセージを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open the files or read the text on the clipboard</source>
        <translation>クリップボードのファイルを開くか、文章を読みます</translation>
    </message>
    <message>
        <source>&amp;Close Message</source>
        <translation>メッセージを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Take the message out of the window; the file stays as it is</source>
        <translation>メッセージをウィンドウから外します。ファイルはそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>レポートを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the report about this message as a file</source>
        <translation>このメッセージのレポートをファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Save Part As…</source>
        <translation>パートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the selected part, decoded, as a file</source>
        <translation>選択したパートをデコードしてファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Message</source>
        <translation>閉じたメッセージを開き直す(&amp;R)</translation>
    </message>
    <message>
        <source>Bring back the message that was closed last</source>
        <translation>最後に閉じたメッセージを元に戻します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択したものをコピーします</translation>
    </message>
    <message>
        <source>Copy Diagnostic &amp;Summary</source>
        <translation>診断の要約をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy a summary for a ticket or a mail to the administrator</source>
        <translation>チケットや管理者宛てメール用の要約をコピーします</translation>
    </message>
    <message>
        <source>Copy Summary &amp;without Personal Data</source>
        <translation>個人情報を除いた要約をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the summary with addresses and hosts replaced</source>
        <translation>アドレスとホスト名を置き換えた要約をコピーします</translation>
    </message>
    <message>
        <source>Copy Server’s &amp;Reply</source>
        <translation>サーバーの応答をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the words of the server that refused the message</source>
        <translation>メッセージを拒否したサーバーの言葉をコピーします</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find text in the source of the message</source>
        <translation>メッセージのソースから文字列を探します</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the message as it was sent</source>
        <translation>送信されたままのメッセージの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>キーボードの操作先をウィンドウの次の領域に移します</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>すべての文字を大きくします</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>すべての文字を小さくします</translation>
    </message>
    <message>
        <source>Usual &amp;Text Size</source>
        <translation>標準の文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>Go back to the usual size of text</source>
        <translation>文字を標準のサイズに戻します</translation>
    </message>
    <message>
        <source>E&amp;xplain a Code…</source>
        <translation>コードの説明(&amp;X)…</translation>
    </message>
    <message>
        <source>Explain a code such as 5.7.1, or a whole reply of a server</source>
        <translation>5.7.1 などのコードや、サーバーの応答全体を説明します</translation>
    </message>
    <message>
        <source>&amp;Remove Personal Data…</source>
        <translation>個人情報を取り除く(&amp;R)…</translation>
    </message>
    <message>
        <source>Make a copy of the message without addresses, hosts and texts</source>
        <translation>アドレス、ホスト名、本文を除いたメッセージのコピーを作ります</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Message…</source>
        <translation>別のメッセージと比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what differs between two messages</source>
        <translation>2 つのメッセージの違いを示します</translation>
    </message>
    <message>
        <source>All Co&amp;mmands…</source>
        <translation>すべてのコマンド(&amp;M)…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>名前でコマンドを探します</translation>
    </message>
    <message>
        <source>&amp;About Bounce Inspector</source>
        <translation>Bounce Inspector について(&amp;A)</translation>
    </message>
    <message>
        <source>Show the versions and licences of the program</source>
        <translation>プログラムのバージョンとライセンスを表示します</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>テーマ(&amp;E)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>ウィンドウの配色を変えます</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>ウィンドウの言語を変えます</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>最近使ったファイル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>一覧を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Empty the list of recent files</source>
        <translation>最近使ったファイルの一覧を空にします</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Open messages</source>
        <translation>開いているメッセージ</translation>
    </message>
    <message>
        <source>Select a message to see it</source>
        <translation>メッセージを選ぶと表示されます</translation>
    </message>
    <message>
        <source>Message without a subject</source>
        <translation>件名のないメッセージ</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Puts this message away</source>
        <translation>このお知らせを閉じます</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>「{name}」を開けませんでした</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… ほか {count} 件</translation>
    </message>
    <message>
        <source>{count} files could not be opened</source>
        <translation>{count} 個のファイルを開けませんでした</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>コマンドの名前</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Message without a subject</source>
        <translation>件名のないメッセージ</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>受信者: {count}</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>全受信者</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Recipient {address}</source>
        <translation>受信者 {address}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>あなたのメッセージの経路</translation>
    </message>
    <message>
        <source>Journey of the report</source>
        <translation>通知の経路</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>このメッセージの経路</translation>
    </message>
    <message>
        <source>Hops: {count}</source>
        <translation>区間: {count}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Hop {number}: {sender} → {receiver}</source>
        <translation>区間 {number}: {sender} → {receiver}</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>行: {count}</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Properties: {count}</source>
        <translation>プロパティ: {count}</translation>
    </message>
    <message>
        <source>Outlook properties</source>
        <translation>Outlook のプロパティ</translation>
    </message>
    <message>
        <source>Outlook property</source>
        <translation>Outlook のプロパティ</translation>
    </message>
    <message>
        <source>Report for people</source>
        <translation>人が読む通知</translation>
    </message>
    <message>
        <source>Your original message (headers only)</source>
        <translation>あなたの元のメッセージ（ヘッダーのみ）</translation>
    </message>
    <message>
        <source>Your original message</source>
        <translation>あなたの元のメッセージ</translation>
    </message>
    <message>
        <source>Report for people (HTML)</source>
        <translation>人が読む通知（HTML）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>メッセージのパート</translation>
    </message>
    <message>
        <source>Recipients, parts, header lines and hops as a tree</source>
        <translation>受信者、パート、ヘッダー行、区間のツリー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Report for machines</source>
        <translation>プログラムが読む通知</translation>
    </message>
    <message>
        <source>The delivery report in a form that programs read: one block about the report itself, then one block for each recipient with the status code and the answer of the server.</source>
        <translation>プログラムが読む形式の配信通知です。通知自体についてのブロックの後に、受信者ごとのステータスコードとサーバーの応答のブロックが続きます。</translation>
    </message>
    <message>
        <source>Returned message (headers only)</source>
        <translation>戻されたメッセージ（ヘッダーのみ）</translation>
    </message>
    <message>
        <source>The header lines of the message that the report is about. The text of the message was left out.</source>
        <translation>通知の対象になったメッセージのヘッダー行です。本文は省かれています。</translation>
    </message>
    <message>
        <source>Message inside this message</source>
        <translation>このメッセージに含まれるメッセージ</translation>
    </message>
    <message>
        <source>A complete message, with its own header lines and parts, carried inside another one.</source>
        <translation>別のメッセージに含まれる、独自のヘッダー行とパートを持つ完全なメッセージです。</translation>
    </message>
    <message>
        <source>Complaint report for machines</source>
        <translation>プログラムが読む苦情通知</translation>
    </message>
    <message>
        <source>Says that a recipient, or their provider, marked a message as unwanted.</source>
        <translation>受信者またはプロバイダーが、メッセージを迷惑と判断したことを示します。</translation>
    </message>
    <message>
        <source>Receipt for machines</source>
        <translation>プログラムが読む受信確認</translation>
    </message>
    <message>
        <source>Says what the recipient&apos;s mail program did with a message: shown, deleted, and so on.</source>
        <translation>受信者のメールソフトがメッセージをどうしたか（表示、削除など）を示します。</translation>
    </message>
    <message>
        <source>Report in several parts</source>
        <translation>複数パートの通知</translation>
    </message>
    <message>
        <source>The standard wrapper of a report: a text for people, a part for programs, and the message that came back.</source>
        <translation>通知の標準的な入れ物です。人が読む文章、プログラムが読むパート、戻ってきたメッセージが入っています。</translation>
    </message>
    <message>
        <source>Same text in several forms</source>
        <translation>同じ文章の複数の形式</translation>
    </message>
    <message>
        <source>The same content several times, from the simplest to the richest form.</source>
        <translation>同じ内容を、簡単な形式から豊かな形式まで複数回収めたものです。</translation>
    </message>
    <message>
        <source>Page with its images</source>
        <translation>画像を含むページ</translation>
    </message>
    <message>
        <source>A formatted text together with the images it shows.</source>
        <translation>書式付きの文章と、そこに表示する画像です。</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>署名付きの内容</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>A signature that shows who wrote the message and that nobody changed it.</source>
        <translation>メッセージを書いた人と、改変されていないことを示す署名です。</translation>
    </message>
    <message>
        <source>Text with formatting (HTML)</source>
        <translation>書式付きの文章（HTML）</translation>
    </message>
    <message>
        <source>A formatted text. The inspector shows its words only and loads nothing from outside.</source>
        <translation>書式付きの文章です。文字だけを表示し、外部からは何も読み込みません。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>A text for people to read.</source>
        <translation>人が読むための文章です。</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>複数のパート</translation>
    </message>
    <message>
        <source>A wrapper that holds several parts, one after the other.</source>
        <translation>複数のパートを順に収めた入れ物です。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A picture sent along.</source>
        <translation>添付された画像です。</translation>
    </message>
    <message>
        <source>Message part</source>
        <translation>メッセージ関連のパート</translation>
    </message>
    <message>
        <source>A part about a message.</source>
        <translation>メッセージに関するパートです。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>A file sent along. The inspector neither opens nor runs it.</source>
        <translation>添付されたファイルです。本プログラムが開いたり実行したりすることはありません。</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Not delivered</source>
        <translation>配信失敗</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>引き渡し済み</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>リストに引き渡し済み</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
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
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒否したサーバー</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>All recipients that the message reports on</source>
        <translation>このメッセージが知らせるすべての受信者</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter by address, reason or code</source>
        <translation>アドレス、理由、コードで絞り込み</translation>
    </message>
    <message>
        <source>Filter recipients</source>
        <translation>受信者の絞り込み</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Remove Personal Data</source>
        <translation>個人情報を取り除く</translation>
    </message>
    <message>
        <source>A copy of the message that gives the same report. Addresses, hosts and names are replaced, the text of your message is left out, and the file itself stays as it is.</source>
        <translation>同じレポートになるメッセージのコピーです。アドレス、ホスト名、名前は置き換えられ、本文は省かれます。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The message without personal data</source>
        <translation>個人情報を除いたメッセージ</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save the Message without Personal Data</source>
        <translation>個人情報を除いたメッセージの保存</translation>
    </message>
    <message>
        <source>Checked: nothing private was found in it.</source>
        <translation>確認済み: 個人情報は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Look again before you hand it on: {found}</source>
        <translation>渡す前にもう一度確認してください: {found}</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>あなたのサーバー</translation>
    </message>
    <message>
        <source>Their server</source>
        <translation>相手のサーバー</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>The message passed all stations: {stations}.</source>
        <translation>メッセージはすべての地点を通りました: {stations}。</translation>
    </message>
    <message>
        <source>The message waits between “{start}” and “{end}”.</source>
        <translation>メッセージは「{start}」と「{end}」の間で待っています。</translation>
    </message>
    <message>
        <source>The message failed between “{start}” and “{end}”.</source>
        <translation>メッセージは「{start}」と「{end}」の間で失敗しました。</translation>
    </message>
    <message>
        <source>“{name}” must act.</source>
        <translation>「{name}」の対応が必要です。</translation>
    </message>
    <message>
        <source>The way of the message</source>
        <translation>メッセージの道のり</translation>
    </message>
    <message>
        <source>must act</source>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Offset {0}: {1}</source>
        <translation>位置 {0}: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>{0} 行目: {1}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as he&amp;xadecimal</source>
        <translation>16 進数でコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>16 進表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;spaces and line ends</source>
        <translation>空白と改行を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Line, 1 to {count}:</source>
        <translation>行（1～{count}）:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>未加工のソース</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} を閉じる</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード済み</translation>
    </message>
    <message>
        <source>Too much to copy: select at most 32 MB, or save the part as a file.</source>
        <translation>コピーするには大きすぎます。32 MB 以下を選ぶか、パートをファイルに保存してください。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of reading</source>
        <translation>読み取りの進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays</source>
        <translation>読み取りを中止します。読み終えたものは残ります</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>警告: {count}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Shows where it stands in the source</source>
        <translation>ソース内の場所を示します</translation>
    </message>
    <message>
        <source>not stated in this bounce</source>
        <translation>この通知には記載がありません</translation>
    </message>
    <message>
        <source>{result}, {count} recipients</source>
        <translation>{result}、受信者 {count} 人</translation>
    </message>
    <message>
        <source>Select a recipient in the table to see the details.</source>
        <translation>表で受信者を選ぶと、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Different reasons for different recipients</source>
        <translation>受信者ごとに理由が異なります</translation>
    </message>
    <message>
        <source>Depends on the recipient</source>
        <translation>受信者によります</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} 個のアドレス</translation>
    </message>
    <message>
        <source>Addresses you wrote to</source>
        <translation>宛先のアドレス</translation>
    </message>
    <message>
        <source>different for each</source>
        <translation>それぞれ異なります</translation>
    </message>
    <message>
        <source>You, the sender</source>
        <translation>あなた（送信者）</translation>
    </message>
    <message>
        <source>Your mail administrator</source>
        <translation>あなたのメール管理者</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>The recipient’s mail administrator</source>
        <translation>受信者側のメール管理者</translation>
    </message>
    <message>
        <source>The mailing service that sent it</source>
        <translation>送信に使った配信サービス</translation>
    </message>
    <message>
        <source>Nobody: just wait</source>
        <translation>誰も不要: 待つだけです</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>配信を試行中</translation>
    </message>
    <message>
        <source>The message is late, and the server is still trying until {date}.</source>
        <translation>メッセージは遅れており、サーバーは {date} まで試行を続けます。</translation>
    </message>
    <message>
        <source>Nothing yet: another message will follow if the server has to give up.</source>
        <translation>今は不要です。サーバーが断念する場合は、改めてメッセージが届きます。</translation>
    </message>
    <message>
        <source>This is a guess: the bounce says little. Read the server’s own words below.</source>
        <translation>これは推測です。通知からは多くが分かりません。下にあるサーバー自身の言葉を読んでください。</translation>
    </message>
    <message>
        <source>This is the likeliest reading of the bounce.</source>
        <translation>これは通知の最も有力な解釈です。</translation>
    </message>
    <message>
        <source>Server that sent the bounce</source>
        <translation>通知を送ったサーバー</translation>
    </message>
    <message>
        <source>Address you wrote to</source>
        <translation>宛先のアドレス</translation>
    </message>
    <message>
        <source>Check it for typing errors</source>
        <translation>入力ミスがないか確認してください</translation>
    </message>
    <message>
        <source>Bounce code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Reason, in the server’s words</source>
        <translation>理由（サーバーの言葉）</translation>
    </message>
    <message>
        <source>Server that sent your message</source>
        <translation>あなたのメッセージを送ったサーバー</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>対応する人</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすべきこと</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Explanations</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Recipients ({count})</source>
        <translation>受信者 ({count})</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>これは直接開けません</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;All files (*)</source>
        <translation>メッセージ (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open Bounce Messages</source>
        <translation>不達通知を開く</translation>
    </message>
    <message>
        <source>Open a Folder of Messages</source>
        <translation>メッセージのフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy a file or the text of a bounce first.</source>
        <translation>先にファイルまたは不達通知の文章をコピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be opened</source>
        <translation>クリップボードに開けるものはありません</translation>
    </message>
    <message>
        <source>The program made a mistake while reading ({name}). The log file tells more.</source>
        <translation>読み取り中にプログラムの不具合が起きました（{name}）。詳しくはログファイルをご覧ください。</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>読み取れないものがありました</translation>
    </message>
</context>
</TS>
