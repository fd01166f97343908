<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 act · %2 in · %3/s</source>
        <translation>%1 有効 · %2 無効 · %3/秒</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>アクティブ %1、非アクティブ %2、新規 毎秒 %3</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ 設定済み</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ ずれあり</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ 未設定</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? 未検証</translation>
    </message>
    <message>
        <source>▲ no SSH</source>
        <translation>▲ SSH なし</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>複数の方式</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>holds the VIP</source>
        <translation>VIP を保持</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>in no service</source>
        <translation>どのサービスにもない</translation>
    </message>
    <message>
        <source>weight 0: no new connections</source>
        <translation>重み 0: 新規なし</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>direct routing</source>
        <translation>ダイレクトルーティング</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>%1 トンネル</translation>
    </message>
    <message>
        <source>New, not pushed yet</source>
        <translation>新規、未反映</translation>
    </message>
    <message>
        <source>Changed, not pushed yet</source>
        <translation>変更あり、未反映</translation>
    </message>
    <message>
        <source>%1 things here were not made by the document</source>
        <translation>ここには文書にないものが %1 個あります</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>リアルサーバ %1 台</translation>
    </message>
    <message>
        <source>The last known numbers: the director is not heard</source>
        <translation>最後に分かった数値: director の声が届きません</translation>
    </message>
    <message>
        <source>master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1 of %2 since %3: %4</source>
        <translation>%2 の%1（%3 から）：%4</translation>
    </message>
    <message>
        <source>several masters</source>
        <translation>複数のマスター</translation>
    </message>
    <message>
        <source>no master</source>
        <translation>マスターなし</translation>
    </message>
    <message>
        <source>hears %1 as master with priority %2, its own is %3</source>
        <translation>%1 がマスターと広告するのを受信、優先度 %2、自分は %3</translation>
    </message>
    <message>
        <source>Connection sync: sends and receives on %1, sync id %2</source>
        <translation>接続の同期: %1 で送受信、同期 ID %2</translation>
    </message>
    <message>
        <source>Connection sync: sends only, on %1, sync id %2</source>
        <translation>接続の同期: 送信のみ、%1、同期 ID %2</translation>
    </message>
    <message>
        <source>Connection sync: receives only, on %1, sync id %2</source>
        <translation>接続の同期: 受信のみ、%1、同期 ID %2</translation>
    </message>
    <message>
        <source>Connections of %1 are not synchronised here on %2, sync id %3: a failover breaks them</source>
        <translation>%1 の接続はここで %2 では同期されていません、同期 ID %3: フェイルオーバーで切れます</translation>
    </message>
    <message>
        <source>Connections of %1 are not received here on %2, sync id %3: those of the other director break if this one takes over</source>
        <translation>%1 の接続はここで %2 では受信されていません、同期 ID %3: これが引き継ぐと、もう一方の director の接続が切れます</translation>
    </message>
    <message>
        <source>Connections of %1 are not sent from here on %2, sync id %3: they break if another takes over</source>
        <translation>%1 の接続はここから %2 では送信されていません、同期 ID %3: 別の director が引き継ぐと切れます</translation>
    </message>
    <message>
        <source>sorry server serves</source>
        <translation>ソーリーサーバが提供中</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>クォーラム喪失</translation>
    </message>
    <message>
        <source>: %1 of %2</source>
        <translation>: %1 / %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>、残り %1</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 / %2)</translation>
    </message>
    <message>
        <source>weight %1 for now</source>
        <translation>一時的な重み %1</translation>
    </message>
</context>
<context>
    <name>FailoverReport</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 は %2 にある</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>接続が切れた</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>見た所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>the console's machine</source>
        <translation>コンソールのマシン</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Failover group</source>
        <translation>フェイルオーバーグループ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>every %1 ms to %2 (%3), from %4</source>
        <translation>%1 ms ごとに %2 (%3) へ、%4 から</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>保つ接続</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>every %1 ms</source>
        <translation>%1 ms ごと</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>最長の無応答時間</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>失敗した要求</translation>
    </message>
    <message>
        <source>Connections broken</source>
        <translation>切れた接続</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>このテスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Failover test of %1</source>
        <translation>%1 のフェイルオーバーテスト</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>事前の検査</translation>
    </message>
    <message>
        <source>Compared with earlier tests of this group</source>
        <translation>このグループの以前のテストとの比較</translation>
    </message>
</context>
<context>
    <name>FailoverTest</name>
    <message>
        <source>Every member of the group is reached</source>
        <translation>グループの全メンバーに到達できる</translation>
    </message>
    <message>
        <source>One director is master, the others back it up</source>
        <translation>一つの director がマスターで、他はバックアップ</translation>
    </message>
    <message>
        <source>All members hold the same document</source>
        <translation>全メンバーが同じ文書を持つ</translation>
    </message>
    <message>
        <source>Connections are synchronised</source>
        <translation>接続が同期されている</translation>
    </message>
    <message>
        <source>Every member knows the connections of the others</source>
        <translation>各メンバーが他のメンバーの接続を知っている</translation>
    </message>
    <message>
        <source>The real servers are set up, as far as is known</source>
        <translation>分かる限り、リアルサーバは設定済み</translation>
    </message>
    <message>
        <source>Planned: another director is asked to take over</source>
        <translation>計画的: 別の director に引き継がせる</translation>
    </message>
    <message>
        <source>Agent killed: VRRP falls silent, addresses stay behind</source>
        <translation>エージェントを強制終了: VRRP が沈黙し、アドレスは残る</translation>
    </message>
    <message>
        <source>Link down: the group's interface is taken down</source>
        <translation>リンク断: グループのインターフェースを落とす</translation>
    </message>
    <message>
        <source>Director frozen: the agent stands still, then wakes up</source>
        <translation>director の凍結: エージェントが止まり、後で動き出す</translation>
    </message>
    <message>
        <source>Clients should feel nothing: the new master forwards before the old one lets go.</source>
        <translation>クライアントは何も感じないはずです: 古いマスターが手放す前に新しいマスターが転送します。</translation>
    </message>
    <message>
        <source>Clients wait until the backup has missed three advertisements, about %1 ms. Requests on their way at that moment are sent again by TCP, after a second. The fault ends by itself, also when this console is closed.</source>
        <translation>バックアップが広告を三回受け損なうまで、約 %1 ms、クライアントは待ちます。その時に途中の要求は TCP が一秒後に再送します。障害は、このコンソールを閉じても自然に終わります。</translation>
    </message>
    <message>
        <source>Nobody took over from %1.</source>
        <translation>%1 から引き継いだ director はありません。</translation>
    </message>
    <message>
        <source>%1 took over from %2 after %3 ms</source>
        <translation>%3 ms 後に %1 が %2 から引き継ぎました</translation>
    </message>
    <message>
        <source>%1; %2 of %3 requests failed, the slowest took %4 ms, longest without an answer %5 ms.</source>
        <translation>%1。%3 件の要求のうち %2 件が失敗、最も遅いものは %4 ms、最長の無応答は %5 ms。</translation>
    </message>
    <message>
        <source>The test could not go on: %1</source>
        <translation>テストを続けられませんでした: %1</translation>
    </message>
    <message>
        <source>The test was stopped before the group moved.</source>
        <translation>グループが移る前にテストは中止されました。</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; no requests were sent.</source>
        <translation>引き継ぎに %1 ms かかりました。要求は送っていません。</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; %2 of %3 requests failed, the longest time without an answer was %4 ms; %5 of %6 connections broke.</source>
        <translation>引き継ぎに %1 ms かかりました。%3 件の要求のうち %2 件が失敗、最長の無応答は %4 ms。%6 本の接続のうち %5 本が切れました。</translation>
    </message>
    <message>
        <source>Connections broke because they are not synchronised: give the group connection sync.</source>
        <translation>同期されていないため接続が切れました: グループに接続の同期を設定してください。</translation>
    </message>
    <message>
        <source>Connections broke although they are synchronised: is UDP to the sync group (port 8848) let through between the directors?</source>
        <translation>同期されているのに接続が切れました: 同期グループへの UDP (ポート 8848) は director 間で通りますか?</translation>
    </message>
    <message>
        <source>The outage was longer than %1 ms, which the advertisement interval allows: did the link drop the announcements (gratuitous ARP), or does a router keep old entries?</source>
        <translation>停止は広告の間隔から見込まれる %1 ms より長くなりました: リンクが告知 (gratuitous ARP) を落としたか、ルータが古いエントリを持っていませんか?</translation>
    </message>
    <message>
        <source>Requests failed in a planned failover: does the new master have the same services, and do the real servers answer it?</source>
        <translation>計画的なフェイルオーバーで要求が失敗しました: 新しいマスターに同じサービスがあり、リアルサーバはそれに応答しますか?</translation>
    </message>
    <message>
        <source>%1 does not take the other's advertisements: %2.</source>
        <translation>%1 は相手の広告を受け付けません: %2。</translation>
    </message>
    <message>
        <source>%1 does not hear the other, which hears it: the link carries VRRP (IP protocol 112) one way only. Does a firewall on %1, or a switch, drop it?</source>
        <translation>%1 には相手の広告が届きませんが、相手には届いています: リンクは VRRP（IP プロトコル 112）を一方向にしか通していません。%1 のファイアウォールかスイッチが破棄していませんか？</translation>
    </message>
    <message>
        <source>Neither hears the other: does a firewall drop VRRP (IP protocol 112), are their links parted, or do their virtual router ids differ?</source>
        <translation>互いに相手の広告が届きません: ファイアウォールが VRRP（IP プロトコル 112）を破棄しているか、リンクが分断されているか、仮想ルーター ID が異なっていませんか？</translation>
    </message>
    <message>
        <source>They hear each other: one is about to give way.</source>
        <translation>互いに届いています: まもなく一方が譲ります。</translation>
    </message>
    <message>
        <source>The real servers of every service take connections</source>
        <translation>各サービスのリアルサーバが接続を受ける</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The cluster's name</source>
        <translation>クラスタの名前</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore; unique among its kind</source>
        <translation>英字、数字、点、ハイフン、下線。同種の中で一意</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Shown to people instead of the name</source>
        <translation>名前の代わりに表示される</translation>
    </message>
    <message>
        <source>The agent runs under this name</source>
        <translation>エージェントはこの名前で動く</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>The data centre that it stands in</source>
        <translation>置かれているデータセンター</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Where the agent's API listens: host and port, IPv6 in brackets</source>
        <translation>エージェントの API が待ち受ける所: ホストとポート、IPv6 は角括弧</translation>
    </message>
    <message>
        <source>RIP</source>
        <translation>RIP</translation>
    </message>
    <message>
        <source>The real server's own address</source>
        <translation>リアルサーバ自身のアドレス</translation>
    </message>
    <message>
        <source>Second RIP</source>
        <translation>第二の RIP</translation>
    </message>
    <message>
        <source>For services of the other family</source>
        <translation>もう一方のアドレスファミリのサービス用</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>How the agent reaches the machine to set it up</source>
        <translation>エージェントが設定のためにマシンへ入る方法</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who logs in; anybody but root needs sudo there</source>
        <translation>ログインする人。root 以外は sudo が必要</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>TCP port of sshd</source>
        <translation>sshd の TCP ポート</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>踏み台</translation>
    </message>
    <message>
        <source>user@host:port, where the machine stands behind a bastion</source>
        <translation>user@host:port、マシンが踏み台の先にある場合</translation>
    </message>
    <message>
        <source>Virtual router id</source>
        <translation>仮想ルータ ID</translation>
    </message>
    <message>
        <source>Unique on its link</source>
        <translation>リンク上で一意</translation>
    </message>
    <message>
        <source>VRRP version</source>
        <translation>VRRP バージョン</translation>
    </message>
    <message>
        <source>3 unless an old router takes part</source>
        <translation>古いルータが加わらない限り 3</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Carries advertisements and VIPs</source>
        <translation>広告と VIP を運ぶ</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>With the prefix length that they get on the interface; one family; separated by commas</source>
        <translation>インターフェースでのプレフィックス長付き。一つのファミリ。カンマ区切り</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Whole prefixes carried as local routes; separated by commas</source>
        <translation>ローカル経路として運ぶプレフィックス全体。カンマ区切り</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Time between them; version 2 takes whole seconds, version 3 10 to 40,950 ms</source>
        <translation>広告の間隔。バージョン 2 は秒単位、バージョン 3 は 10 から 40,950 ms</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>プリエンプト</translation>
    </message>
    <message>
        <source>A better director takes over from a worse one</source>
        <translation>より良い director が劣るものから引き継ぐ</translation>
    </message>
    <message>
        <source>Preempt delay</source>
        <translation>プリエンプト遅延</translation>
    </message>
    <message>
        <source>Time to wait before taking over from a worse one</source>
        <translation>劣るものから引き継ぐまでの待ち時間</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Of version 2, at most 8 bytes; it keeps nobody out who listens</source>
        <translation>バージョン 2 用、最大 8 バイト。聞いている者は防げない</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Sent in version 3 over IPv4; both kinds are accepted</source>
        <translation>バージョン 3 の IPv4 で送る。どちらも受け入れる</translation>
    </message>
    <message>
        <source>Virtual MAC</source>
        <translation>仮想 MAC</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation>ユニキャスト</translation>
    </message>
    <message>
        <source>Advertise to the other members instead of multicast</source>
        <translation>マルチキャストの代わりに他のメンバーへ広告する</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>共に移る</translation>
    </message>
    <message>
        <source>The group that this one moves together with, as the inside and outside of NAT</source>
        <translation>これと一緒に移るグループ。NAT の内側と外側など</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>The directors that can hold the addresses</source>
        <translation>アドレスを保持できる director</translation>
    </message>
    <message>
        <source>Connection sync</source>
        <translation>接続の同期</translation>
    </message>
    <message>
        <source>Keeps connections alive when another director takes over</source>
        <translation>別の director が引き継いでも接続を保つ</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Can hold the addresses</source>
        <translation>アドレスを保持できる</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The highest is master; 255 is for the owner of the address</source>
        <translation>最も高いものがマスター。255 はアドレスの所有者</translation>
    </message>
    <message>
        <source>Carries the sync messages</source>
        <translation>同期メッセージを運ぶ</translation>
    </message>
    <message>
        <source>Sync id</source>
        <translation>同期 ID</translation>
    </message>
    <message>
        <source>Tells sync groups apart</source>
        <translation>同期グループを区別する</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>マルチキャストグループ</translation>
    </message>
    <message>
        <source>Empty: the kernel's own, 224.0.0.81</source>
        <translation>空: カーネルの 224.0.0.81</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP ポート</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存時間</translation>
    </message>
    <message>
        <source>Hops that sync messages may take</source>
        <translation>同期メッセージが通れるホップ数</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>メッセージの大きさ</translation>
    </message>
    <message>
        <source>Bytes; 0 lets the kernel choose</source>
        <translation>バイト。0 はカーネルに任せる</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What is asked of the real server</source>
        <translation>リアルサーバに尋ねる内容</translation>
    </message>
    <message>
        <source>Empty: the port that the service uses there</source>
        <translation>空: サービスがそこで使うポート</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Asked for; of a script check the program</source>
        <translation>要求するもの。スクリプト検査ではプログラム</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host header and server name; of a dns check the name asked for</source>
        <translation>Host ヘッダとサーバ名。dns 検査では尋ねる名前</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>証明書を検証</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Time between checks</source>
        <translation>検査の間の時間</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Time until a check has failed; at most the interval</source>
        <translation>検査が失敗となるまでの時間。最大で間隔まで</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Passes in a row until up</source>
        <translation>復帰までの連続合格回数</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Failures in a row until down</source>
        <translation>離脱までの連続失敗回数</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>What clients connect to; empty for a firewall mark</source>
        <translation>クライアントの接続先。ファイアウォールマークなら空</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Of a service with an address</source>
        <translation>アドレスを持つサービスのもの</translation>
    </message>
    <message>
        <source>0 is all ports, and needs persistence</source>
        <translation>0 は全ポート、永続性が必要</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>ファイアウォールマーク</translation>
    </message>
    <message>
        <source>Instead of address and port; the agent marks the packets</source>
        <translation>アドレスとポートの代わり。エージェントがパケットに印を付ける</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリ</translation>
    </message>
    <message>
        <source>Of a service with a firewall mark</source>
        <translation>ファイアウォールマークを持つサービスのもの</translation>
    </message>
    <message>
        <source>Marked packets</source>
        <translation>印を付けるパケット</translation>
    </message>
    <message>
        <source>Which packets get the mark</source>
        <translation>どのパケットに印を付けるか</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラ</translation>
    </message>
    <message>
        <source>How the director chooses a real server for a new connection</source>
        <translation>新しい接続のリアルサーバを director が選ぶ方法</translation>
    </message>
    <message>
        <source>Scheduler flags</source>
        <translation>スケジューラのフラグ</translation>
    </message>
    <message>
        <source>Of sh and mh: fallback, port; separated by commas</source>
        <translation>sh と mh 用: fallback, port。カンマ区切り</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>転送方式</translation>
    </message>
    <message>
        <source>How packets reach the real servers</source>
        <translation>パケットがリアルサーバに届く方法</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Encapsulation; IPIP where this is off</source>
        <translation>カプセル化。オフなら IPIP</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Real servers that fail it get no connections</source>
        <translation>失敗したリアルサーバは接続を受けない</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>永続性</translation>
    </message>
    <message>
        <source>Keeps a client on its real server</source>
        <translation>クライアントを同じリアルサーバに保つ</translation>
    </message>
    <message>
        <source>One packet</source>
        <translation>一パケット</translation>
    </message>
    <message>
        <source>Each datagram is scheduled by itself (udp)</source>
        <translation>データグラムごとに振り分ける (udp)</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>Where connections go</source>
        <translation>接続の行き先</translation>
    </message>
    <message>
        <source>Packets to this address</source>
        <translation>このアドレス宛のパケット</translation>
    </message>
    <message>
        <source>Packets of this protocol</source>
        <translation>このプロトコルのパケット</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Packets to these ports; separated by commas</source>
        <translation>これらのポート宛のパケット。カンマ区切り</translation>
    </message>
    <message>
        <source>IPIP adds 20 bytes, GUE passes where only UDP does</source>
        <translation>IPIP は 20 バイト増える。GUE は UDP だけの所も通る</translation>
    </message>
    <message>
        <source>UDP port of gue</source>
        <translation>gue の UDP ポート</translation>
    </message>
    <message>
        <source>In the outer header</source>
        <translation>外側のヘッダに入る</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>記憶時間</translation>
    </message>
    <message>
        <source>Time that a client is kept on its real server</source>
        <translation>クライアントを同じリアルサーバに保つ時間</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>プレフィックス長</translation>
    </message>
    <message>
        <source>Groups clients; empty: each by itself</source>
        <translation>クライアントをまとめる。空: それぞれ別</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>sip tells calls apart (udp); empty: by address</source>
        <translation>sip は通話を区別する (udp)。空: アドレスによる</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>The machine that serves</source>
        <translation>サービスするマシン</translation>
    </message>
    <message>
        <source>Empty: the service's; another one only with NAT</source>
        <translation>空: サービスと同じ。別のポートは NAT のみ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>新しい接続の割合、0 から 65535。0 は新規なし、開いている接続は続く</translation>
    </message>
    <message>
        <source>Upper threshold</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Connections above which it gets no new ones; 0: no limit</source>
        <translation>これを超えると新しい接続を受けない。0: 制限なし</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Connections below which it gets new ones again; 0: three quarters of the upper</source>
        <translation>これを下回るとまた受ける。0: 上限の四分の三</translation>
    </message>
    <message>
        <source>Empty: the service's</source>
        <translation>空: サービスと同じ</translation>
    </message>
    <message>
        <source>Where this is off: the service's</source>
        <translation>オフなら: サービスと同じ</translation>
    </message>
    <message>
        <source>One after the other, all alike</source>
        <translation>順番に、等しく</translation>
    </message>
    <message>
        <source>One after the other, by weight</source>
        <translation>順番に、重みに応じて</translation>
    </message>
    <message>
        <source>The one with the fewest connections</source>
        <translation>接続が最も少ないもの</translation>
    </message>
    <message>
        <source>The fewest connections for its weight: right for most services</source>
        <translation>重みに対して接続が最も少ないもの: 多くのサービスに適する</translation>
    </message>
    <message>
        <source>The same server for an address, unless it is overloaded: for caches</source>
        <translation>過負荷でない限り同じアドレスには同じサーバ: キャッシュ用</translation>
    </message>
    <message>
        <source>A set of servers for an address: for caches with hot spots</source>
        <translation>同じアドレスにサーバの組: 集中のあるキャッシュ用</translation>
    </message>
    <message>
        <source>By the destination's address: for caches</source>
        <translation>宛先アドレスによる: キャッシュ用</translation>
    </message>
    <message>
        <source>By the client's address: the same on every director</source>
        <translation>クライアントのアドレスによる: どの director でも同じ</translation>
    </message>
    <message>
        <source>By the client's address; few clients move when servers come and go</source>
        <translation>クライアントのアドレスによる。サーバの増減で移るクライアントは少ない</translation>
    </message>
    <message>
        <source>The shortest expected delay</source>
        <translation>予想遅延が最も短いもの</translation>
    </message>
    <message>
        <source>An idle one if there is any, else the shortest expected delay</source>
        <translation>空きがあればそれ、なければ予想遅延が最も短いもの</translation>
    </message>
    <message>
        <source>The heaviest that is up takes all: active and spare</source>
        <translation>稼働中で最も重いものが全てを受ける: 現用と予備</translation>
    </message>
    <message>
        <source>The heaviest until it has as many connections as its weight, then the next</source>
        <translation>最も重いものが重みと同数の接続まで受け、次へ</translation>
    </message>
    <message>
        <source>The less loaded of two taken at random; Linux 6.2 and later</source>
        <translation>無作為の二つのうち負荷の軽い方。Linux 6.2 以降</translation>
    </message>
    <message>
        <source>Requests and replies pass the director: nothing to set up but a route, ports may differ; the director carries all bytes</source>
        <translation>要求も応答も director を通る: 経路以外の設定は不要、ポートは異なってよい。全バイトを director が運ぶ</translation>
    </message>
    <message>
        <source>Replies go straight to the client: fastest; director and real servers share a segment</source>
        <translation>応答は直接クライアントへ: 最速。director とリアルサーバは同じセグメント</translation>
    </message>
    <message>
        <source>As direct routing, but over any network: real servers may stand in another data centre</source>
        <translation>ダイレクトルーティングと同様だがどのネットワークも越える: リアルサーバは別のデータセンターでもよい</translation>
    </message>
    <message>
        <source>Routed VIPs</source>
        <translation>経路指定の VIP</translation>
    </message>
    <message>
        <source>Prefixes that a router sends to the group's VIPs as their next hop. Every member has them all the time and nobody announces them, so a failover moves only the next hop, however many they are; separated by commas</source>
        <translation>ルータがグループの VIP を次ホップとして送るプレフィックス。全メンバーが常に持ち、誰も告知しないので、いくつあってもフェイルオーバーで移るのは次ホップだけ。カンマ区切り</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>起動遅延</translation>
    </message>
    <message>
        <source>Time after the agent's start in which the group stays silent, for a switch that begins to forward late; a take-over that you ask for ends it</source>
        <translation>エージェントの起動後、グループが沈黙する時間。転送を始めるのが遅いスイッチのため。引き継ぎを指示すると終わる</translation>
    </message>
    <message>
        <source>The VIPs keep the virtual router's MAC address, whoever holds them: no neighbour has to learn another one; not with blocks</source>
        <translation>誰が保持しても VIP は仮想ルータの MAC アドレスを保つ: 近隣は別のものを覚えなくてよい。ブロックとは併用不可</translation>
    </message>
    <message>
        <source>Accept for itself</source>
        <translation>自身で受信</translation>
    </message>
    <message>
        <source>Off: packets to the VIPs that no virtual service takes are dropped, pings too; neighbour discovery goes on. On: the director's own programs get them</source>
        <translation>オフ: 仮想サービスが受けない VIP 宛のパケットは ping も含め破棄。近隣探索は続く。オン: director 自身のプログラムが受け取る</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>What the group stands or falls with, or what moves its priority; the group's own interface is tracked in any case</source>
        <translation>グループの存続を左右するもの、または優先度を変えるもの。グループ自身のインターフェースは常に監視される</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>How a new master tells its neighbours that the addresses are its own. Off: at once, and after 0.25, 0.8, 2.5 and 5 seconds</source>
        <translation>新しいマスターがアドレスは自分のものだと近隣に知らせる方法。オフ: すぐに、そして 0.25、0.8、2.5、5 秒後</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What is looked at, on each director by itself</source>
        <translation>各 director がそれぞれ見るもの</translation>
    </message>
    <message>
        <source>Of the interface, of the program that must run (as ps -e shows it), or of the virtual service</source>
        <translation>インターフェース、動いているべきプログラム (ps -e の表示どおり)、または仮想サービスの名前</translation>
    </message>
    <message>
        <source>Absolute path of the file or of the script's program; a file that is missing or empty holds 0</source>
        <translation>ファイルまたはスクリプトのプログラムの絶対パス。ないファイルや空のファイルは 0 とみなす</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; no shell reads them</source>
        <translation>スクリプトの引数、カンマ区切り。シェルは介さない</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>How many of the process must run; of a quorum the sum of the real servers' weights in the kernel</source>
        <translation>動いているべきプロセスの数。クォーラムではカーネルにあるリアルサーバの重みの合計</translation>
    </message>
    <message>
        <source>From one run of the script to the next</source>
        <translation>スクリプトの実行から次の実行まで</translation>
    </message>
    <message>
        <source>Until a run of the script has failed and is ended with all that it started; at most the interval</source>
        <translation>これを過ぎるとスクリプトの実行は失敗とされ、起動した全てと共に終了させられる。最大で間隔まで</translation>
    </message>
    <message>
        <source>Good runs of the script in a row until it is good again</source>
        <translation>再び正常となるまでのスクリプトの連続成功回数</translation>
    </message>
    <message>
        <source>Failed runs of the script in a row until it has failed</source>
        <translation>失敗となるまでのスクリプトの連続失敗回数</translation>
    </message>
    <message>
        <source>Changes priority by</source>
        <translation>優先度の増減</translation>
    </message>
    <message>
        <source>Positive: added while all is well; negative: added after a failure; of a file: times the number in it. Empty: a failure is a fault, which takes the group away from this director</source>
        <translation>正: 全て正常な間に加える。負: 失敗後に加える。ファイルでは: 中の数を掛ける。空: 失敗は障害となり、グループはこの director から離れる</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>How often it is said again after the first time</source>
        <translation>初回の後に何回繰り返すか</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>間の時間</translation>
    </message>
    <message>
        <source>Milliseconds between repetitions; empty: 250, 550, 1700, and 2500 from then on</source>
        <translation>繰り返しの間のミリ秒。空: 250、550、1700、以後 2500</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>更新の間隔</translation>
    </message>
    <message>
        <source>Said again so often as long as it is master, for switches and neighbours that forget; 0: not</source>
        <translation>マスターである間この間隔で告知し直す。忘れるスイッチや近隣のため。0: しない</translation>
    </message>
    <message>
        <source>Another interface: fails when it is down, has no carrier or is not there</source>
        <translation>別のインターフェース: 落ちている、キャリアがない、または存在しないと失敗</translation>
    </message>
    <message>
        <source>A number that somebody writes into a file: any but 0 is a fault, or it moves the priority; good for maintenance</source>
        <translation>誰かがファイルに書く数: 0 以外は障害、または優先度を変える。保守に便利</translation>
    </message>
    <message>
        <source>A program must run on the director; looked at twice a second</source>
        <translation>director で動いているべきプログラム。毎秒二回見る</translation>
    </message>
    <message>
        <source>A program of yours, run as the user nobody and without rights; exit code 0 is good</source>
        <translation>自作のプログラム。ユーザ nobody で権限なしに動く。終了コード 0 が正常</translation>
    </message>
    <message>
        <source>A virtual service must have real servers: the sum of their weights in the director's kernel</source>
        <translation>仮想サービスにリアルサーバがあること: director のカーネルでの重みの合計</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Of the HTTP request</source>
        <translation>HTTP 要求のメソッド</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダフィールド</translation>
    </message>
    <message>
        <source>Of the HTTP request, each as Name: value; separated by commas</source>
        <translation>HTTP 要求のヘッダフィールド。それぞれ Name: value の形。カンマ区切り</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication</source>
        <translation>HTTP の Basic 認証用</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication; it stands in the document as it is, so take an account that can do nothing else</source>
        <translation>HTTP の Basic 認証用。文書にそのまま残るので、他に何もできないアカウントを使うこと</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Sent with the HTTP request</source>
        <translation>HTTP 要求と共に送る</translation>
    </message>
    <message>
        <source>HTTP statuses that pass, or ranges of them such as 200-299, separated by commas</source>
        <translation>合格とする HTTP ステータス、または 200-299 のような範囲、カンマ区切り</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>続くページ</translation>
    </message>
    <message>
        <source>Asked for over the same connection, after the first</source>
        <translation>最初のものの後、同じ接続で要求する</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信の形式</translation>
    </message>
    <message>
        <source>As text, or as bytes in hexadecimal</source>
        <translation>文字列として、または十六進のバイトとして</translation>
    </message>
    <message>
        <source>What the answer must hold; of a dns check one record's data</source>
        <translation>応答に含まれるべきもの。dns 検査では一つのレコードのデータ</translation>
    </message>
    <message>
        <source>Expected as</source>
        <translation>期待の形式</translation>
    </message>
    <message>
        <source>Text, bytes in hexadecimal, a regular expression, or the SHA-256 of the whole answer</source>
        <translation>文字列、十六進のバイト、正規表現、または応答全体の SHA-256</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>From the start; in an smtp check after STARTTLS</source>
        <translation>最初から。smtp 検査では STARTTLS の後</translation>
    </message>
    <message>
        <source>The check fails on a certificate that nobody vouches for</source>
        <translation>誰も保証しない証明書なら検査は失敗する</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>PEM file on the directors with those that are trusted; empty: the system's</source>
        <translation>信頼する認証局の入った director 上の PEM ファイル。空: システムのもの</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM file on the directors, shown to the real server</source>
        <translation>リアルサーバに示す director 上の PEM ファイル</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>PEM file on the directors with the certificate's key</source>
        <translation>証明書の鍵の入った director 上の PEM ファイル</translation>
    </message>
    <message>
        <source>Warn before expiry</source>
        <translation>期限前の警告</translation>
    </message>
    <message>
        <source>Days before the real server's certificate expires; 0: no warning</source>
        <translation>リアルサーバの証明書の期限までの日数。0: 警告なし</translation>
    </message>
    <message>
        <source>gRPC service</source>
        <translation>gRPC サービス</translation>
    </message>
    <message>
        <source>Asked for; empty: the server as a whole</source>
        <translation>尋ねるサービス。空: サーバ全体</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Type of the DNS record asked for</source>
        <translation>尋ねる DNS レコードの種類</translation>
    </message>
    <message>
        <source>Over TCP</source>
        <translation>TCP を使う</translation>
    </message>
    <message>
        <source>Ask over TCP instead of UDP</source>
        <translation>UDP の代わりに TCP で尋ねる</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; {address}, {port} and {server} stand for the real server's</source>
        <translation>スクリプトの引数、カンマ区切り。{address}、{port}、{server} はリアルサーバのものを表す</translation>
    </message>
    <message>
        <source>Run as</source>
        <translation>実行ユーザー</translation>
    </message>
    <message>
        <source>A user of the director; empty: nobody</source>
        <translation>director のユーザー。空: nobody</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>What the script's exit code says</source>
        <translation>スクリプトの終了コードの意味</translation>
    </message>
    <message>
        <source>Fast interval</source>
        <translation>短い間隔</translation>
    </message>
    <message>
        <source>Time between checks while results point another way than the state; empty: the interval</source>
        <translation>結果が状態と食い違う間の検査の間隔。空: 通常の間隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ゆらぎ</translation>
    </message>
    <message>
        <source>Percent by which each wait is longer or shorter by chance, so that checks spread</source>
        <translation>検査が分散するよう、待ち時間を無作為に増減する割合 (%)</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>What holds before the first results</source>
        <translation>最初の結果が出るまでの扱い</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>What becomes of a real server that fails</source>
        <translation>失敗したリアルサーバの扱い</translation>
    </message>
    <message>
        <source>Recovery delay</source>
        <translation>回復遅延</translation>
    </message>
    <message>
        <source>Time from its recovery until it gets connections again</source>
        <translation>回復してから再び接続を受けるまでの時間</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>スロースタート</translation>
    </message>
    <message>
        <source>Time in which a recovered real server's weight grows to the whole</source>
        <translation>回復したリアルサーバの重みが全体に達するまでの時間</translation>
    </message>
    <message>
        <source>Mass failure</source>
        <translation>一斉失敗</translation>
    </message>
    <message>
        <source>What to do when most real servers fail within moments, which may be the director's own fault</source>
        <translation>大半のリアルサーバが短時間に失敗したときの扱い。director 自身の問題かもしれない</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求するもの</translation>
    </message>
    <message>
        <source>What the body must hold</source>
        <translation>本文に含まれるべきもの</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <source>Of the real servers that were up; so many failing together are suspicious</source>
        <translation>稼働していたリアルサーバのうち、これだけが共に失敗すると疑わしい</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time within which they have to fail</source>
        <translation>この時間内に失敗した場合</translation>
    </message>
    <message>
        <source>Real servers that have to fail; fewer are never suspicious</source>
        <translation>失敗すべきリアルサーバの数。これより少なければ疑わない</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>An alarm alone, or an alarm and they stay in service for a time</source>
        <translation>警報のみ、または警報を出して一定時間稼働を維持</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>維持時間</translation>
    </message>
    <message>
        <source>Time for which they stay in service</source>
        <translation>稼働を維持する時間</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>クォーラム</translation>
    </message>
    <message>
        <source>How much weight has to be in service; off: any</source>
        <translation>稼働中に必要な重み。オフ: いくらでもよい</translation>
    </message>
    <message>
        <source>Sorry server</source>
        <translation>ソーリーサーバ</translation>
    </message>
    <message>
        <source>Serves while the quorum is lost</source>
        <translation>クォーラムを失っている間サービスする</translation>
    </message>
    <message>
        <source>Sum of the weights of real servers in service that is needed</source>
        <translation>必要な、稼働中のリアルサーバの重みの合計</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>ヒステリシス</translation>
    </message>
    <message>
        <source>Once lost, so much more is needed; once there, so much less is borne</source>
        <translation>失った後はこれだけ多く必要。満たした後はこれだけ少なくてもよい</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Its own address; no real server of the service</source>
        <translation>それ自身のアドレス。サービスのリアルサーバではないもの</translation>
    </message>
    <message>
        <source>0 is up, everything else is down</source>
        <translation>0 は稼働、他は全てダウン</translation>
    </message>
    <message>
        <source>0 (good) and 1 (warning) are up, 2 and 3 are down: programs of Nagios</source>
        <translation>0 (良好) と 1 (警告) は稼働、2 と 3 はダウン: Nagios のプログラム</translation>
    </message>
    <message>
        <source>0 is up, 1 is down, from 2 on it is up with the weight exit code minus 2</source>
        <translation>0 は稼働、1 はダウン、2 以上は稼働で重みは終了コード引く 2</translation>
    </message>
    <message>
        <source>Up, until the first result decides alone</source>
        <translation>稼働。最初の結果だけで決まるまで</translation>
    </message>
    <message>
        <source>Up until it has fallen</source>
        <translation>稼働。離脱するまで</translation>
    </message>
    <message>
        <source>Down until it has risen</source>
        <translation>ダウン。復帰するまで</translation>
    </message>
    <message>
        <source>It leaves the kernel's table: its connections end</source>
        <translation>カーネルの表から外れる: その接続は終わる</translation>
    </message>
    <message>
        <source>Its weight is 0: no new connections, open ones go on</source>
        <translation>重みが 0 になる: 新規なし、開いている接続は続く</translation>
    </message>
    <message>
        <source>An event, and nothing else</source>
        <translation>出来事を記録するだけ</translation>
    </message>
    <message>
        <source>An event, and they stay in service for a time: for directors that may lose their own way to the real servers</source>
        <translation>出来事を記録し、一定時間稼働を維持: リアルサーバへの経路を自ら失いうる director 用</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>The real server itself, or the service's address as a client asks it, with direct routing and tunnels</source>
        <translation>リアルサーバ自身、またはダイレクトルーティングとトンネルでは、クライアントと同じくサービスのアドレス</translation>
    </message>
    <message>
        <source>The real server at its own address</source>
        <translation>リアルサーバを自身のアドレスで</translation>
    </message>
    <message>
        <source>The service's address, carried to the real server as a client's packets are</source>
        <translation>サービスのアドレス。クライアントのパケットと同じようにリアルサーバへ運ぶ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>A ready-made conversation, instead of what is sent and expected</source>
        <translation>送信と期待の代わりに使う、出来合いのやりとり</translation>
    </message>
    <message>
        <source>Sent by tcp, udp and feedback checks; \r, \n, \t and \xNN stand for these bytes</source>
        <translation>tcp、udp、feedback の検査が送る。\r、\n、\t、\xNN はそのバイトを表す</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>Percent of the new connections of clients that stay unanswered when it fails</source>
        <translation>失敗とする、クライアントの新規接続のうち無応答のままの割合 (%)</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>新規接続</translation>
    </message>
    <message>
        <source>Fewer in an interval say nothing</source>
        <translation>間隔内にこれより少なければ何も判断しない</translation>
    </message>
    <message>
        <source>Tried again after</source>
        <translation>再試行まで</translation>
    </message>
    <message>
        <source>Nobody connects to it meanwhile; then the first failure takes it out again</source>
        <translation>その間は誰も接続しない。その後は最初の失敗で再び切り離す</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>A check of type feedback: real servers tell the share of their weight that they take</source>
        <translation>feedback 型の検査: リアルサーバが、自分の重みのうち引き受ける割合を伝える</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>何をするか</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>What sets it off, separated by commas: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup and fault are roles that the director takes in a failover group</source>
        <translation>きっかけとなるもの、カンマ区切り: server-down、server-up、quorum-lost、quorum-gained、mass-failure。master、backup、fault は director がフェイルオーバーグループで担う役割</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Names of the virtual services that it is for, separated by commas; empty: all</source>
        <translation>対象とする仮想サービスの名前、カンマ区切り。空: 全て</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>フェイルオーバーグループ</translation>
    </message>
    <message>
        <source>Names of the failover groups that it is for, separated by commas; empty: all, and services in none</source>
        <translation>対象とするフェイルオーバーグループの名前、カンマ区切り。空: 全てと、どのグループにもないサービス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>Which directors do it</source>
        <translation>どの director が行うか</translation>
    </message>
    <message>
        <source>Until an attempt has failed and is ended</source>
        <translation>これを過ぎると試みは失敗とされ、終了させられる</translation>
    </message>
    <message>
        <source>Gather for</source>
        <translation>まとめる時間</translation>
    </message>
    <message>
        <source>What happens within this time becomes one message; 0: a message for each</source>
        <translation>この時間内の出来事を一つのメッセージにまとめる。0: 一件ごとに一つ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Absolute path on the directors</source>
        <translation>director 上の絶対パス</translation>
    </message>
    <message>
        <source>Of the program, separated by commas; {event}, {object}, {service}, {server}, {group}, {reason} and {director} stand for what happened</source>
        <translation>プログラムの引数、カンマ区切り。{event}、{object}、{service}、{server}、{group}、{reason}、{director} は起きたことを表す</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP サーバ</translation>
    </message>
    <message>
        <source>Its name or address</source>
        <translation>その名前またはアドレス</translation>
    </message>
    <message>
        <source>Of the SMTP server</source>
        <translation>SMTP サーバのポート</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>How the way to the SMTP server is protected</source>
        <translation>SMTP サーバまでの経路の保護方法</translation>
    </message>
    <message>
        <source>Logs in at the SMTP server; empty: no login</source>
        <translation>SMTP サーバにログインする。空: ログインしない</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>パスワードファイル</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: the password in the first line</source>
        <translation>director 上にあり、所有者だけが読めるもの: 一行目にパスワード</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Mail address that it comes from</source>
        <translation>送信元のメールアドレス</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Mail addresses that it goes to, separated by commas</source>
        <translation>送り先のメールアドレス、カンマ区切り</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>http or https; a JSON text is sent there by POST</source>
        <translation>http または https。JSON テキストを POST で送る</translation>
    </message>
    <message>
        <source>Of the request, each as Name: value; separated by commas. No place for secrets</source>
        <translation>要求のヘッダフィールド。それぞれ Name: value の形。カンマ区切り。秘密は書かない</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>トークンファイル</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: a bearer token in the first line; https only</source>
        <translation>director 上にあり、所有者だけが読めるもの: 一行目に bearer トークン。https のみ</translation>
    </message>
    <message>
        <source>Nothing is sent to a server whose certificate nobody vouches for</source>
        <translation>証明書を誰も保証しないサーバには何も送らない</translation>
    </message>
    <message>
        <source>The real server tells the share of its weight that it takes, such as 75%, drain or down</source>
        <translation>リアルサーバが、自分の重みのうち引き受ける割合を伝える。例: 75%、drain、down</translation>
    </message>
    <message>
        <source>Nothing is sent: how many of the clients' new connections stay unanswered</source>
        <translation>何も送らない: クライアントの新規接続のうち無応答のままの数を見る</translation>
    </message>
    <message>
        <source>PING is answered, be it with the demand for a password</source>
        <translation>PING に応答がある。パスワードの要求でもよい</translation>
    </message>
    <message>
        <source>The server greets; where it resolves names, it counts each check against max_connect_errors</source>
        <translation>サーバが挨拶を返す。名前解決をするサーバは、検査ごとに max_connect_errors に数える</translation>
    </message>
    <message>
        <source>A login is asked for or refused; not while the server starts, stops or is full</source>
        <translation>ログインを求められるか拒否される。サーバが起動中、停止中、満杯の間は不合格</translation>
    </message>
    <message>
        <source>An anonymous bind is answered, be it with the demand for a login</source>
        <translation>匿名 bind に応答がある。ログインの要求でもよい</translation>
    </message>
    <message>
        <source>A program on the director, run without rights</source>
        <translation>director 上のプログラム。権限なしで実行</translation>
    </message>
    <message>
        <source>A mail by SMTP</source>
        <translation>SMTP によるメール</translation>
    </message>
    <message>
        <source>A JSON text by POST over HTTP, for chats and alarm services</source>
        <translation>HTTP の POST で送る JSON テキスト。チャットや警報サービス用</translation>
    </message>
    <message>
        <source>The director that is master of the group with the service's VIP: once for all</source>
        <translation>サービスの VIP を持つグループのマスターである director: 全体で一回</translation>
    </message>
    <message>
        <source>Every director that sees it happen</source>
        <translation>それが起きたと見た director 全て</translation>
    </message>
    <message>
        <source>TLS after the server's greeting, and no mail without it</source>
        <translation>サーバの挨拶の後に TLS。TLS なしではメールを送らない</translation>
    </message>
    <message>
        <source>TLS from the start, usually at port 465</source>
        <translation>最初から TLS。通常はポート 465</translation>
    </message>
    <message>
        <source>No TLS and no login: for a relay that is trusted by its address</source>
        <translation>TLS もログインもなし: アドレスで信頼する中継サーバ用</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Ask the directors</source>
        <translation>director に尋ねる</translation>
    </message>
    <message>
        <source>Each director&apos;s agent is asked which document is in force, and whether its kernel has IPVS.</source>
        <translation>各 director のエージェントに、どの文書が有効か、カーネルに IPVS があるかを尋ねます。</translation>
    </message>
    <message>
        <source>Directors forward by the document that they hold. With different documents they treat the same client differently.</source>
        <translation>director は手元の文書に従って転送します。文書が異なると、同じクライアントを別々に扱います。</translation>
    </message>
    <message>
        <source>All answer, with the same revision, and the module ip_vs is loaded.</source>
        <translation>すべてが同じリビジョンで応答し、モジュール ip_vs が読み込まれています。</translation>
    </message>
    <message>
        <source>One does not answer, holds no document or an old one, or has no ip_vs.</source>
        <translation>どれかが応答しない、文書がないか古い、または ip_vs がありません。</translation>
    </message>
    <message>
        <source>Who is master</source>
        <translation>master は誰か</translation>
    </message>
    <message>
        <source>The directors&apos; roles are compared, and who hears whose VRRP advertisements (IP protocol 112).</source>
        <translation>director の役割と、誰が誰の VRRP 広告（IP プロトコル 112）を聞いているかを比べます。</translation>
    </message>
    <message>
        <source>The master alone holds the VIP. Without a master nobody answers; of two masters both do.</source>
        <translation>VIP を持つのは master だけです。master がいなければ誰も応答せず、二つあれば両方が応答します。</translation>
    </message>
    <message>
        <source>One director is master, and only its advertisements are on the wire.</source>
        <translation>一つの director が master で、その広告だけが流れています。</translation>
    </message>
    <message>
        <source>No advertisements, or two senders: then they do not hear each other, often because a firewall drops protocol 112.</source>
        <translation>広告がない、または送信元が二つ：互いに聞こえていません。多くはファイアウォールがプロトコル 112 を破棄しています。</translation>
    </message>
    <message>
        <source>Who answers for the VIP</source>
        <translation>VIP に誰が応答するか</translation>
    </message>
    <message>
        <source>The VIP is looked for on the directors&apos; interfaces, and its segment is asked who has it (ARP; with IPv6 neighbour discovery).</source>
        <translation>director のインターフェースで VIP を探し、そのセグメントで誰が持つかを尋ねます（ARP、IPv6 では近隣探索）。</translation>
    </message>
    <message>
        <source>The router in front sends packets to the hardware address that answered it last.</source>
        <translation>手前のルーターは、最後に応答したハードウェアアドレスへパケットを送ります。</translation>
    </message>
    <message>
        <source>The VIP is on the master alone, and every answer carries the master&apos;s hardware address.</source>
        <translation>VIP は master だけにあり、どの応答も master のハードウェアアドレスです。</translation>
    </message>
    <message>
        <source>Nobody answers, or somebody else does: a real server, the other director, or a stranger. The router&apos;s entry may also be an old one.</source>
        <translation>誰も応答しない、または別の者（リアルサーバ、もう一つの director、見知らぬ機器）が応答します。ルーターの記録が古いこともあります。</translation>
    </message>
    <message>
        <source>Requests come to the director</source>
        <translation>要求が director に届く</translation>
    </message>
    <message>
        <source>A client tries while the director&apos;s interface is listened to.</source>
        <translation>director のインターフェースで聞きながら、クライアントが試します。</translation>
    </message>
    <message>
        <source>Whether the client&apos;s first packet comes in tells on which side of the director to look.</source>
        <translation>クライアントの最初のパケットが届くかどうかで、director のどちら側を調べるかがわかります。</translation>
    </message>
    <message>
        <source>The packet is seen, for the VIP and for the director&apos;s hardware address; with TCP it is a SYN.</source>
        <translation>VIP と director のハードウェアアドレス宛てのパケットが見えます。TCP では SYN です。</translation>
    </message>
    <message>
        <source>Nothing is seen: a router or firewall before the director drops it, or it goes to another hardware address.</source>
        <translation>何も見えません：手前のルーターかファイアウォールが破棄したか、別のハードウェアアドレスへ行っています。</translation>
    </message>
    <message>
        <source>The director&apos;s packet filter</source>
        <translation>director のパケットフィルター</translation>
    </message>
    <message>
        <source>The rules of nftables and iptables are walked as the kernel walks them for a packet of the service.</source>
        <translation>nftables と iptables の規則を、カーネルがサービスのパケットにするのと同じ順でたどります。</translation>
    </message>
    <message>
        <source>IPVS gets packets after the chain INPUT: what is dropped there never reaches a real server. With NAT the replies pass FORWARD.</source>
        <translation>IPVS がパケットを受け取るのはチェイン INPUT の後です。そこで破棄されたものはリアルサーバに届きません。NAT では応答が FORWARD を通ります。</translation>
    </message>
    <message>
        <source>A rule or the policy accepts the packets; counters of drop rules stand still while a client tries.</source>
        <translation>規則かポリシーがパケットを受け入れ、クライアントが試す間も drop 規則のカウンターは動きません。</translation>
    </message>
    <message>
        <source>A rule drops or rejects them, or the policy is drop and nothing accepts them; the counter rises with each try.</source>
        <translation>規則が破棄・拒否するか、ポリシーが drop で受け入れる規則がありません。試すたびにカウンターが増えます。</translation>
    </message>
    <message>
        <source>Reverse path and forwarding</source>
        <translation>逆方向経路と転送</translation>
    </message>
    <message>
        <source>The director&apos;s rp_filter is read for the interface where clients come in, and with NAT whether it forwards.</source>
        <translation>クライアントが入ってくるインターフェースの rp_filter と、NAT では転送が有効かを読みます。</translation>
    </message>
    <message>
        <source>A strict rp_filter (1) drops what comes in by another interface than the one that leads back to its sender. The greater of &quot;all&quot; and the interface&apos;s own value counts.</source>
        <translation>厳格な rp_filter（1）は、送信元へ戻るのとは別のインターフェースから入るものを破棄します。&quot;all&quot; とインターフェースの値の大きい方が有効です。</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2, or the route back leaves by the same interface; with NAT forwarding is 1.</source>
        <translation>rp_filter が 0 か 2、または戻りの経路が同じインターフェースです。NAT では転送が 1 です。</translation>
    </message>
    <message>
        <source>rp_filter is 1 and the route back leaves elsewhere: &quot;ip route get&quot; says &quot;Invalid cross-device link&quot;, and the counter IPReversePathFilter rises.</source>
        <translation>rp_filter が 1 で戻りの経路が別です：&quot;ip route get&quot; が &quot;Invalid cross-device link&quot; と言い、カウンター IPReversePathFilter が増えます。</translation>
    </message>
    <message>
        <source>The table of IPVS</source>
        <translation>IPVS の表</translation>
    </message>
    <message>
        <source>The kernel&apos;s entry of the service is compared with the document and with the real servers&apos; health.</source>
        <translation>カーネルにあるサービスの項目を、文書およびリアルサーバの健全性と比べます。</translation>
    </message>
    <message>
        <source>Here a real server is chosen: by scheduler, weight, thresholds and persistence.</source>
        <translation>ここでスケジューラー、重み、しきい値、パーシステンスによりリアルサーバが選ばれます。</translation>
    </message>
    <message>
        <source>The service is there, its real servers have the method and weight of the document, and connections become ESTABLISHED.</source>
        <translation>サービスがあり、リアルサーバの方式と重みは文書どおりで、接続は ESTABLISHED になります。</translation>
    </message>
    <message>
        <source>The service is missing, or all weights are 0. Connections that stay in SYN_RECV: the real server or the way back is at fault.</source>
        <translation>サービスがないか、重みがすべて 0 です。接続が SYN_RECV のままなら、リアルサーバか帰り道に原因があります。</translation>
    </message>
    <message>
        <source>The way to the real server</source>
        <translation>リアルサーバへの道</translation>
    </message>
    <message>
        <source>The director&apos;s route to the real server is looked up, and the next machine on it is asked by ARP.</source>
        <translation>director からリアルサーバへの経路を調べ、次の機器に ARP で尋ねます。</translation>
    </message>
    <message>
        <source>IPVS sends by the director&apos;s own routes. Direct routing needs the real server in a segment of the director; tunnels and NAT only a route.</source>
        <translation>IPVS は director の経路で送ります。ダイレクトルーティングでは同じセグメントにリアルサーバが必要で、トンネルと NAT は経路があれば足ります。</translation>
    </message>
    <message>
        <source>There is a route, and the neighbour entry is REACHABLE or STALE.</source>
        <translation>経路があり、近隣の項目は REACHABLE か STALE です。</translation>
    </message>
    <message>
        <source>No route, or the neighbour entry is FAILED or INCOMPLETE. A ping without answer alone proves nothing.</source>
        <translation>経路がないか、近隣の項目が FAILED か INCOMPLETE です。ping に応答がないだけでは何も証明されません。</translation>
    </message>
    <message>
        <source>It leaves the director and is not seen at the real server: something between drops it. An ICMP error names who.</source>
        <translation>director を出たのにリアルサーバで見えません：途中で破棄されています。ICMP エラーが誰かを示します。</translation>
    </message>
    <message>
        <source>Requests come in and no answer leaves; IPReversePathFilter or the counter of a drop rule rises with each.</source>
        <translation>要求は届くのに応答が出ません。そのたびに IPReversePathFilter か drop 規則のカウンターが増えます。</translation>
    </message>
    <message>
        <source>From the director to the real server</source>
        <translation>director からリアルサーバへ</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director, unchanged but for the real server&apos;s hardware address, and coming in there.</source>
        <translation>同じパケットを二か所で探します：リアルサーバのハードウェアアドレス以外は変わらずに director を出るところと、そこに入るところです。</translation>
    </message>
    <message>
        <source>What leaves here and does not come in there was dropped in between.</source>
        <translation>ここを出てあちらに届かないものは、途中で破棄されています。</translation>
    </message>
    <message>
        <source>Each packet is seen at both ends, within milliseconds.</source>
        <translation>どのパケットも数ミリ秒のうちに両端で見えます。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s packets on the wire</source>
        <translation>回線上のトンネルのパケット</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director inside the tunnel&apos;s packet, and coming in at the real server.</source>
        <translation>同じパケットを二か所で探します：トンネルのパケットに入って director を出るところと、リアルサーバに入るところです。</translation>
    </message>
    <message>
        <source>A tunnel is neither TCP nor ICMP (IPIP is IP protocol 4, GRE 47), and firewalls between data centres like to drop it without a word.</source>
        <translation>トンネルは TCP でも ICMP でもなく（IPIP は IP プロトコル 4、GRE は 47）、データセンター間のファイアウォールが黙って破棄しがちです。</translation>
    </message>
    <message>
        <source>&quot;Protocol unreachable&quot; from the real server itself: its tunnel module is not loaded.</source>
        <translation>リアルサーバ自身からの &quot;Protocol unreachable&quot; は、トンネルモジュールが読み込まれていないということです。</translation>
    </message>
    <message>
        <source>The VIP on the real server</source>
        <translation>リアルサーバ上の VIP</translation>
    </message>
    <message>
        <source>The addresses of the real server are read: the VIP has to be on lo.</source>
        <translation>リアルサーバのアドレスを読みます：VIP は lo になければなりません。</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>パケットの宛先は VIP のままです。リアルサーバは自分が VIP を持つときだけ受け取り、その ARP に応答してはいけません。</translation>
    </message>
    <message>
        <source>lo has the VIP as /32; arp_ignore is 1 and arp_announce 2.</source>
        <translation>lo に VIP が /32 であり、arp_ignore は 1、arp_announce は 2 です。</translation>
    </message>
    <message>
        <source>The VIP is missing, or arp_ignore is 0 and the real server takes the VIP away from the director.</source>
        <translation>VIP がないか、arp_ignore が 0 でリアルサーバが director から VIP を奪っています。</translation>
    </message>
    <message>
        <source>The real server&apos;s tunnel interface is looked at: its module, whether it is up, and the VIP on it.</source>
        <translation>リアルサーバのトンネルインターフェースを見ます：モジュール、up かどうか、その上の VIP です。</translation>
    </message>
    <message>
        <source>This interface unpacks the packets. What is inside still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>このインターフェースがパケットを取り出します。中身の宛先は VIP のままなので、リアルサーバは自分が VIP を持つときだけ受け取り、その ARP に応答してはいけません。</translation>
    </message>
    <message>
        <source>The interface is UP and NOARP with the VIP as /32, and the packets appear on it unpacked; arp_ignore is 1 and arp_announce 2.</source>
        <translation>インターフェースは UP かつ NOARP で VIP が /32 であり、取り出されたパケットがそこに現れます。arp_ignore は 1、arp_announce は 2 です。</translation>
    </message>
    <message>
        <source>The interface is missing or DOWN, or lacks the VIP. All VIPs go on the one tunl0; a tunl1 cannot be made beside it.</source>
        <translation>インターフェースがない、DOWN、または VIP がありません。VIP はすべて一つの tunl0 に置きます。tunl1 を並べて作ることはできません。</translation>
    </message>
    <message>
        <source>What the real server lets in</source>
        <translation>リアルサーバが通すもの</translation>
    </message>
    <message>
        <source>The real server&apos;s packet filter is read.</source>
        <translation>リアルサーバのパケットフィルターを読みます。</translation>
    </message>
    <message>
        <source>Packets come with the client&apos;s own address: a rule for the director&apos;s address does not match.</source>
        <translation>パケットはクライアント自身のアドレスで届くので、director のアドレス用の規則は当てはまりません。</translation>
    </message>
    <message>
        <source>The rules accept the service&apos;s port from any client.</source>
        <translation>規則はどのクライアントからのサービスのポートも受け入れます。</translation>
    </message>
    <message>
        <source>The real server&apos;s rp_filter and packet filter are read.</source>
        <translation>リアルサーバの rp_filter とパケットフィルターを読みます。</translation>
    </message>
    <message>
        <source>What comes out of the tunnel has a client&apos;s address, and the route to clients leaves by another interface: a strict rp_filter takes it for forged.</source>
        <translation>トンネルから出たものはクライアントのアドレスを持ち、クライアントへの経路は別のインターフェースです。厳格な rp_filter は偽造とみなします。</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2 on &quot;all&quot; and on the tunnel&apos;s interface; the rules accept the tunnel&apos;s packet and the one inside.</source>
        <translation>rp_filter が &quot;all&quot; とトンネルのインターフェースで 0 か 2 で、規則はトンネルのパケットも中のパケットも受け入れます。</translation>
    </message>
    <message>
        <source>The program that answers</source>
        <translation>応答するプログラム</translation>
    </message>
    <message>
        <source>The real server&apos;s listening sockets are read for the service&apos;s port.</source>
        <translation>サービスのポートについて、リアルサーバの待ち受けソケットを読みます。</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: a program that listens on the RIP alone does not get it.</source>
        <translation>パケットの宛先は VIP のままです。RIP だけで待ち受けるプログラムには届きません。</translation>
    </message>
    <message>
        <source>A socket listens on the VIP, on 0.0.0.0 or on [::].</source>
        <translation>ソケットが VIP、0.0.0.0 または [::] で待ち受けています。</translation>
    </message>
    <message>
        <source>Nothing listens, or on another address only: the real server answers with RST. Rising ListenOverflows: the program takes connections too slowly.</source>
        <translation>何も待ち受けていないか、別のアドレスだけです：リアルサーバは RST で応答します。ListenOverflows が増えるなら、接続の受け入れが遅すぎます。</translation>
    </message>
    <message>
        <source>The reply&apos;s source</source>
        <translation>応答の送信元</translation>
    </message>
    <message>
        <source>The reply is looked for where it leaves the real server.</source>
        <translation>応答がリアルサーバを出るところで探します。</translation>
    </message>
    <message>
        <source>A client takes a reply only from the address that it asked: the VIP.</source>
        <translation>クライアントは自分が尋ねたアドレス、つまり VIP からの応答だけを受け取ります。</translation>
    </message>
    <message>
        <source>A reply leaves with the VIP as source; with TCP first SYN+ACK.</source>
        <translation>VIP を送信元とする応答が出ます。TCP では最初に SYN+ACK です。</translation>
    </message>
    <message>
        <source>It leaves with the RIP as source: a rule rewrites it, or a proxy answers from an address of its own.</source>
        <translation>RIP を送信元として出ます：規則が書き換えているか、プロキシが自分のアドレスで応答しています。</translation>
    </message>
    <message>
        <source>The reply&apos;s way to the client</source>
        <translation>クライアントへの応答の道</translation>
    </message>
    <message>
        <source>The way from the real server to the client is traced with the VIP as source, and once more with its own address.</source>
        <translation>リアルサーバからクライアントへの道を、VIP を送信元として、もう一度自分のアドレスでたどります。</translation>
    </message>
    <message>
        <source>Replies do not pass the director. A border router that knows the VIP as an address from elsewhere may drop them as forged (anti-spoofing, BCP 38).</source>
        <translation>応答は director を通りません。VIP を別の場所のアドレスとみなす境界ルーターは、偽造として破棄することがあります（アンチスプーフィング、BCP 38）。</translation>
    </message>
    <message>
        <source>Both traces come to the client.</source>
        <translation>どちらの追跡もクライアントに届きます。</translation>
    </message>
    <message>
        <source>With the VIP as source the trace ends earlier than with the RIP: the first router that is missing there drops it.</source>
        <translation>VIP を送信元とすると RIP より早く追跡が終わります：そこで最初に欠けるルーターが破棄しています。</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director with the real server&apos;s address as destination, and coming in there.</source>
        <translation>同じパケットを二か所で探します：リアルサーバのアドレスを宛先として director を出るところと、そこに入るところです。</translation>
    </message>
    <message>
        <source>With NAT the packet comes to the real server&apos;s own address and port.</source>
        <translation>NAT ではパケットはリアルサーバ自身のアドレスとポートに届きます。</translation>
    </message>
    <message>
        <source>A socket listens on the RIP, on 0.0.0.0 or on [::].</source>
        <translation>ソケットが RIP、0.0.0.0 または [::] で待ち受けています。</translation>
    </message>
    <message>
        <source>The reply goes through the director</source>
        <translation>応答は director を通る</translation>
    </message>
    <message>
        <source>The real server&apos;s route to the client is looked up, and the reply is looked for at the director.</source>
        <translation>リアルサーバからクライアントへの経路を調べ、応答を director で探します。</translation>
    </message>
    <message>
        <source>Only the director can put the VIP back into the reply. One that goes straight to the client comes from an address that it never asked.</source>
        <translation>応答に VIP を戻せるのは director だけです。直接クライアントへ行く応答は、尋ねた覚えのないアドレスから来ます。</translation>
    </message>
    <message>
        <source>The route leads to the director, and the reply leaves the director with the VIP as source.</source>
        <translation>経路は director に向かい、応答は VIP を送信元として director を出ます。</translation>
    </message>
    <message>
        <source>The default route leads to another router, or the client is in the real server&apos;s own network.</source>
        <translation>既定経路が別のルーターに向かうか、クライアントがリアルサーバと同じネットワークにいます。</translation>
    </message>
    <message>
        <source>The way from the director to the client is traced with the VIP as source.</source>
        <translation>director からクライアントへの道を、VIP を送信元としてたどります。</translation>
    </message>
    <message>
        <source>What leaves the director can still be dropped on its way.</source>
        <translation>director を出たものも、途中で破棄されることがあります。</translation>
    </message>
    <message>
        <source>The trace comes to the client.</source>
        <translation>追跡がクライアントに届きます。</translation>
    </message>
    <message>
        <source>The trace ends early: the first router that is missing drops it, or the one before.</source>
        <translation>追跡が途中で終わります：最初に欠けるルーターか、その手前が破棄しています。</translation>
    </message>
    <message>
        <source>Large packets</source>
        <translation>大きなパケット</translation>
    </message>
    <message>
        <source>A packet as large as an Ethernet frame is sent with &quot;don&apos;t fragment&quot;, and ICMP &quot;fragmentation needed&quot; is listened for.</source>
        <translation>イーサネットフレーム大のパケットを &quot;don&apos;t fragment&quot; で送り、ICMP &quot;fragmentation needed&quot; を聞きます。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s header takes 20 bytes and more.</source>
        <translation>トンネルのヘッダーは 20 バイト以上を使います。</translation>
    </message>
    <message>
        <source>Who drops a packet as too large says so by ICMP, which firewalls like to drop: then small answers come, and large ones hang.</source>
        <translation>大きすぎるパケットを破棄する側は ICMP で知らせますが、ファイアウォールがそれを破棄しがちです。すると小さな応答は届き、大きな応答は止まります。</translation>
    </message>
    <message>
        <source>The large ping is answered, or an ICMP error names the smaller MTU and the sender obeys.</source>
        <translation>大きな ping に応答があるか、ICMP エラーが小さい MTU を示して送信側が従います。</translation>
    </message>
    <message>
        <source>Small pings pass, large ones vanish without a word, and one large segment is sent again and again.</source>
        <translation>小さな ping は通り、大きな ping は黙って消え、一つの大きなセグメントが何度も送り直されます。</translation>
    </message>
    <message>
        <source>The health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>The service&apos;s check is made by hand, from the director.</source>
        <translation>サービスのチェックを director から手で行います。</translation>
    </message>
    <message>
        <source>A real server that fails its check gets no new connections, whatever else is right.</source>
        <translation>チェックに失敗したリアルサーバには、ほかが正しくても新しい接続が来ません。</translation>
    </message>
    <message>
        <source>The check passes, within its time.</source>
        <translation>チェックが時間内に通ります。</translation>
    </message>
    <message>
        <source>It fails, or takes too long. A check of the RIP can fail where the VIP works, and the other way round.</source>
        <translation>失敗するか、時間がかかりすぎます。VIP が動いても RIP のチェックが失敗することがあり、その逆もあります。</translation>
    </message>
    <message>
        <source>Connection synchronisation</source>
        <translation>接続の同期</translation>
    </message>
    <message>
        <source>The directors&apos; sync daemons are compared, and their messages listened for.</source>
        <translation>director の同期デーモンを比べ、そのメッセージを聞きます。</translation>
    </message>
    <message>
        <source>The next master has to know the open connections, or each of them breaks at the failover.</source>
        <translation>次の master は開いている接続を知っていなければ、フェイルオーバーですべて切れます。</translation>
    </message>
    <message>
        <source>Each director runs a master and a backup daemon with the same sync id, and all count about as many connections.</source>
        <translation>各 director で同じ同期 ID の master と backup のデーモンが動き、どれもほぼ同数の接続を数えます。</translation>
    </message>
    <message>
        <source>A daemon is missing, the sync ids differ, or there are no messages on the wire (UDP multicast).</source>
        <translation>デーモンがない、同期 ID が違う、または回線にメッセージがありません（UDP マルチキャスト）。</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>まだ実行していません</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>見えていません</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューターで</translation>
    </message>
    <message>
        <source>on a client</source>
        <translation>クライアントで</translation>
    </message>
    <message>
        <source>on the router, or another machine of the VIP&apos;s segment</source>
        <translation>ルーター、または VIP のセグメントの別の機器で</translation>
    </message>
    <message>
        <source>on director %1</source>
        <translation>director %1 で</translation>
    </message>
    <message>
        <source>on real server %1 (%2)</source>
        <translation>リアルサーバ %1 で（%2）</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>This is no pairing line: it begins with lvs-agent:// and is printed by "lvs-agent pair" on the director</source>
        <translation>これはペアリング行ではありません: lvs-agent:// で始まり、director の "lvs-agent pair" が表示します</translation>
    </message>
    <message>
        <source>The pairing line has no address and port</source>
        <translation>ペアリング行にアドレスとポートがありません</translation>
    </message>
    <message>
        <source>The pairing line does not name its director</source>
        <translation>ペアリング行に director の名前がありません</translation>
    </message>
    <message>
        <source>The pairing line's certificate digest is damaged; copy the whole line</source>
        <translation>ペアリング行の証明書ダイジェストが壊れています。行全体をコピーしてください</translation>
    </message>
    <message>
        <source>The pairing line's token is damaged; copy the whole line</source>
        <translation>ペアリング行のトークンが壊れています。行全体をコピーしてください</translation>
    </message>
    <message>
        <source>The pairing line names no role: viewer, operator or administrator</source>
        <translation>ペアリング行に役割がありません: viewer、operator、administrator</translation>
    </message>
</context>
<context>
    <name>lvs::AccessPanel</name>
    <message>
        <source>Host key</source>
        <translation>ホスト鍵</translation>
    </message>
    <message>
        <source>I know why: the machine was installed anew</source>
        <translation>理由は分かっている: マシンを入れ直した</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>この鍵を信頼する</translation>
    </message>
    <message>
        <source>The agent's key</source>
        <translation>エージェントの鍵</translation>
    </message>
    <message>
        <source>On all that ask for it</source>
        <translation>求めるもの全てに</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>鍵を入れる</translation>
    </message>
    <message>
        <source>sudo</source>
        <translation>sudo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>It has to be in the user's authorized_keys there. Copy its public half, or give the user's password: it is used once to install the key, and kept nowhere.</source>
        <translation>そのユーザーの authorized_keys に入っている必要があります。公開部分をコピーするか、ユーザーのパスワードを入力してください。鍵を入れるために一度だけ使い、どこにも保存しません。</translation>
    </message>
    <message>
        <source>Public half of the agent's key</source>
        <translation>エージェントの鍵の公開部分</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一度だけのパスワード</translation>
    </message>
    <message>
        <source>Password for sudo, where it asks for one</source>
        <translation>sudo のパスワード、求められる場合</translation>
    </message>
    <message>
        <source>Password for sudo</source>
        <translation>sudo のパスワード</translation>
    </message>
    <message>
        <source>Kept until this window is closed.</source>
        <translation>この窓を閉じるまで保持します。</translation>
    </message>
    <message>
        <source>✓ The agent is let in as %1.</source>
        <translation>✓ エージェントは %1 として入れます。</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is the right machine.</source>
        <translation>%1 が正しいマシンだとまだ誰も確認していません。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Compare it with what the machine itself shows, on its console: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>マシン自身のコンソールの表示と比べてください: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trust the keys of all %1</source>
        <translation>%1 台全ての鍵を信頼する</translation>
    </message>
</context>
<context>
    <name>lvs::AgentClient</name>
    <message>
        <source>%1 ended the live stream: its agent was stopped or restarted</source>
        <translation>%1 がライブ配信を終えました: エージェントが止められたか再起動されました</translation>
    </message>
    <message>
        <source>%1 gave HTTP status %2 without a reason</source>
        <translation>%1 は理由なしに HTTP ステータス %2 を返しました</translation>
    </message>
    <message>
        <source>The agent at %1 shows another certificate than %2 was paired with. Either it was installed anew (pair again), or something else answers at that address</source>
        <translation>%1 のエージェントの証明書が %2 とペアにしたものと違います。入れ直されたか(もう一度ペアリング)、別のものがそのアドレスで応答しています</translation>
    </message>
    <message>
        <source>The agent at %1 ended the connection: this client is not enrolled there, or its pairing line was used or has expired</source>
        <translation>%1 のエージェントが接続を切りました: このクライアントは登録されていないか、ペアリング行が使用済みか期限切れです</translation>
    </message>
    <message>
        <source>Nothing listens at %1: is the agent running there?</source>
        <translation>%1 では何も待ち受けていません: エージェントは動いていますか?</translation>
    </message>
    <message>
        <source>The host name in %1 is not known</source>
        <translation>%1 のホスト名が分かりません</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 は時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 に到達できません: %2</translation>
    </message>
</context>
<context>
    <name>lvs::AlarmBell</name>
    <message>
        <source>Two masters of %1</source>
        <translation>%1 のマスターが二つ</translation>
    </message>
    <message>
        <source>No master of %1</source>
        <translation>%1 のマスターがない</translation>
    </message>
</context>
<context>
    <name>lvs::ChecksPage</name>
    <message>
        <source>Before the test</source>
        <translation>テストの前に</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What has to hold before</source>
        <translation>事前に満たすべきこと</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>反映…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>グループを表示</translation>
    </message>
    <message>
        <source>Show services</source>
        <translation>サービスを表示</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterPush</name>
    <message>
        <source>No agent is paired for this director: run "lvs-agent pair" there and connect with the line it prints</source>
        <translation>この director とペアのエージェントがありません: そこで "lvs-agent pair" を実行し、表示された行で接続してください</translation>
    </message>
    <message>
        <source>%1 pushed another revision ("%2") since this document was read</source>
        <translation>この文書を読んだ後に %1 が別のリビジョン ("%2") を反映しました</translation>
    </message>
    <message>
        <source>The director does not have the new revision in force</source>
        <translation>新しいリビジョンはその director で有効になっていません</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterTree</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter of the cluster's objects</source>
        <translation>クラスタの対象の絞り込み</translation>
    </message>
    <message>
        <source>Objects of the cluster</source>
        <translation>クラスタの対象</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>フェイルオーバーグループ</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Virtual services</source>
        <translation>仮想サービス</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>drift: %1</source>
        <translation>ずれ: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
</context>
<context>
    <name>lvs::CommandSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>An object or an action</source>
        <translation>対象または操作</translation>
    </message>
    <message>
        <source>Search for an object or an action</source>
        <translation>対象または操作を検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <source>failover group</source>
        <translation>フェイルオーバーグループ</translation>
    </message>
    <message>
        <source>virtual service</source>
        <translation>仮想サービス</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>リアルサーバ %1</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
</context>
<context>
    <name>lvs::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>director に接続</translation>
    </message>
    <message>
        <source>On the director, run &lt;code&gt;lvs-agent pair&lt;/code&gt; and paste the line that it prints. It works once, for ten minutes.</source>
        <translation>director で &lt;code&gt;lvs-agent pair&lt;/code&gt; を実行し、表示された行を貼り付けてください。一度だけ、十分間使えます。</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>ペアリング行</translation>
    </message>
    <message>
        <source>as in the line</source>
        <translation>行のとおり</translation>
    </message>
    <message>
        <source>Address, if another</source>
        <translation>アドレス(異なる場合)</translation>
    </message>
    <message>
        <source>The address needs a host and a port, as 192.0.2.1:7443</source>
        <translation>アドレスにはホストとポートが必要です。例 192.0.2.1:7443</translation>
    </message>
    <message>
        <source>Director &lt;b&gt;%1&lt;/b&gt;, as %2. Its certificate's SHA-256: &lt;code&gt;%3&lt;/code&gt;</source>
        <translation>Director &lt;b&gt;%1&lt;/b&gt;、%2 として。証明書の SHA-256: &lt;code&gt;%3&lt;/code&gt;</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>✓ Paired with %1. Paste the next director's line, or close.</source>
        <translation>✓ %1 とペアになりました。次の director の行を貼り付けるか、閉じてください。</translation>
    </message>
</context>
<context>
    <name>lvs::ConnectionsWindow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>仮想サービス</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>期限まで</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全ての状態</translation>
    </message>
    <message>
        <source>%1, such as %2; empty: all</source>
        <translation>%1、例 %2。空: 全て</translation>
    </message>
    <message>
        <source>No director is paired</source>
        <translation>ペアの director がありません</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 接続</translation>
    </message>
    <message>
        <source>The first %1 connections; a filter shows the others</source>
        <translation>最初の %1 接続。絞り込みで他も見られます</translation>
    </message>
    <message>
        <source>The first %1 connections; more come as you scroll</source>
        <translation>最初の %1 接続。スクロールすると続きが出ます</translation>
    </message>
    <message>
        <source>; the director has more than it reads at once, a filter shows the others</source>
        <translation>。director には一度に読める以上の接続があり、絞り込みで他も見られます</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>lvs::CureRun</name>
    <message>
        <source>Put the document in force again on %1</source>
        <translation>%1 で文書を再び有効にする</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 を %2 から外す</translation>
    </message>
    <message>
        <source>Set up %1 again</source>
        <translation>%1 を再び設定する</translation>
    </message>
    <message>
        <source>Open the firewall of %1 and set it up</source>
        <translation>%1 のファイアウォールを開いて設定する</translation>
    </message>
    <message>
        <source>Install tcpdump on %1</source>
        <translation>%1 に tcpdump をインストールする</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>取り消されました。何も変更されていません</translation>
    </message>
    <message>
        <source>No director that is paired holds the document</source>
        <translation>ペアリングされた director はどれも文書を持っていません</translation>
    </message>
    <message>
        <source>The push of %1 waits on %2 for its confirmation; confirm it or roll it back first</source>
        <translation>%1 の送信が %2 で確認を待っています。先に確認するか元に戻してください</translation>
    </message>
    <message>
        <source>No director that was reached holds a document</source>
        <translation>到達できた director はどれも文書を持っていません</translation>
    </message>
    <message>
        <source>put in force again</source>
        <translation>再び有効化</translation>
    </message>
    <message>
        <source>The newest document that the directors hold: %1 pushed it, %2, and %3 has it</source>
        <translation>director が持つ最新の文書。%1 が %2 に送信し、%3 が持っています</translation>
    </message>
    <message>
        <source>The document in force, which %1 pushed, %2, as %3 has it</source>
        <translation>有効な文書。%1 が %2 に送信し、%3 が持っているもの</translation>
    </message>
    <message>
        <source>Nothing was changed; every director is as before</source>
        <translation>何も変更されていません。どの director も以前のままです</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文書: %1</translation>
    </message>
    <message>
        <source>Document: %1 changes more</source>
        <translation>文書: ほかに %1 件の変更</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>そのまま: %1</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 はこのコンソールとペアリングされていません</translation>
    </message>
    <message>
        <source>Remove the address %1</source>
        <translation>アドレス %1 を削除する</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>その director への接続は閉じられました</translation>
    </message>
    <message>
        <source>It is not paired with this console, so it goes on as before</source>
        <translation>このコンソールとペアリングされていないため、以前のまま動作します</translation>
    </message>
    <message>
        <source>It goes on as before: %1</source>
        <translation>以前のまま動作します: %1</translation>
    </message>
    <message>
        <source>%1 takes connections of %2 again</source>
        <translation>%1 は再び %2 の接続を受け付けます</translation>
    </message>
    <message>
        <source>%1 took it out%2</source>
        <translation>%1 が外しました%2</translation>
    </message>
    <message>
        <source>No director that is paired runs %1</source>
        <translation>ペアリングされた director はどれも %1 を実行していません</translation>
    </message>
    <message>
        <source>Not every director could be told</source>
        <translation>すべての director に伝えられたわけではありません</translation>
    </message>
</context>
<context>
    <name>lvs::Dialogs</name>
    <message>
        <source>Export as picture</source>
        <translation>画像として書き出す</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>画像 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The picture is in %1</source>
        <translation>画像は %1 にあります</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 は書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>lvs::Directors</name>
    <message>
        <source>not reached from here</source>
        <translation>ここから到達不能</translation>
    </message>
    <message>
        <source>reached again</source>
        <translation>再び到達</translation>
    </message>
</context>
<context>
    <name>lvs::Document</name>
    <message>
        <source>weight of %1 in %2 %3 → %4</source>
        <translation>%2 での %1 の重み %3 → %4</translation>
    </message>
    <message>
        <source>name of the cluster → %1</source>
        <translation>クラスタの名前 → %1</translation>
    </message>
    <message>
        <source>title of %1 → %2</source>
        <translation>%1 の表題 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <source>%1 of %2: %3 → %4</source>
        <translation>%2 の%1: %3 → %4</translation>
    </message>
    <message>
        <source>%1 of %2 objects → %3</source>
        <translation>%2 個の対象の%1 → %3</translation>
    </message>
    <message>
        <source>weight of %1 real servers in %2 → %3</source>
        <translation>%2 での %1 台のリアルサーバの重み → %3</translation>
    </message>
    <message>
        <source>name of %1 → %2</source>
        <translation>%1 の名前 → %2</translation>
    </message>
</context>
<context>
    <name>lvs::DriftDialog</name>
    <message>
        <source>Adopt</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>What the directors' kernels have that nobody configured</source>
        <translation>director のカーネルにあって誰も設定していないもの</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Into the document: an edit that can be undone; the kernel stays as it is</source>
        <translation>文書へ: 取り消せる編集で、カーネルはそのまま</translation>
    </message>
    <message>
        <source>Out of this director's kernel, at once; clients that use it lose their connections</source>
        <translation>この director のカーネルからすぐに除く。使っているクライアントは接続を失う</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>ペアの director がありません: 先に接続してください</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>director に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every director has what its document says, and nothing else.</source>
        <translation>どの director も文書のとおりで、他には何もありません。</translation>
    </message>
    <message>
        <source>adopt %1</source>
        <translation>%1 を取り込む</translation>
    </message>
    <message>
        <source>%1 is in the document now; push it, and it is nobody's drift any more</source>
        <translation>%1 は文書に入りました。反映すればずれではなくなります</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1 を除いています…</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 は %2 からなくなりました</translation>
    </message>
</context>
<context>
    <name>lvs::EditActions</name>
    <message>
        <source>Add real server</source>
        <translation>リアルサーバを追加</translation>
    </message>
    <message>
        <source>Add virtual service</source>
        <translation>仮想サービスを追加</translation>
    </message>
    <message>
        <source>Add failover group</source>
        <translation>フェイルオーバーグループを追加</translation>
    </message>
    <message>
        <source>Add director</source>
        <translation>director を追加</translation>
    </message>
    <message>
        <source>Add health check</source>
        <translation>ヘルスチェックを追加</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>拠点を追加</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>add real server %1</source>
        <translation>リアルサーバ %1 を追加</translation>
    </message>
    <message>
        <source>add virtual service %1</source>
        <translation>仮想サービス %1 を追加</translation>
    </message>
    <message>
        <source>add failover group %1</source>
        <translation>フェイルオーバーグループ %1 を追加</translation>
    </message>
    <message>
        <source>add director %1</source>
        <translation>director %1 を追加</translation>
    </message>
    <message>
        <source>add health check %1</source>
        <translation>ヘルスチェック %1 を追加</translation>
    </message>
    <message>
        <source>add site %1</source>
        <translation>拠点 %1 を追加</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a cluster</source>
        <translation>クリップボードにクラスタの部分がありません</translation>
    </message>
    <message>
        <source>join %1 and %2</source>
        <translation>%1 と %2 を結ぶ</translation>
    </message>
    <message>
        <source>part %1 and %2</source>
        <translation>%1 と %2 を離す</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>remove %1 objects</source>
        <translation>%1 個の対象を削除</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>アクションを追加</translation>
    </message>
    <message>
        <source>add action %1</source>
        <translation>アクション %1 を追加</translation>
    </message>
</context>
<context>
    <name>lvs::EventStrip</name>
    <message>
        <source>Latest events</source>
        <translation>最近の出来事</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
</context>
<context>
    <name>lvs::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>出来事の絞り込み</translation>
    </message>
    <message>
        <source>All directors</source>
        <translation>全ての director</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全ての出来事</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>重大さ</translation>
    </message>
    <message>
        <source>Roles at this moment</source>
        <translation>この時点の役割</translation>
    </message>
    <message>
        <source>The canvas shows who thought to be master then</source>
        <translation>キャンバスには、その時に自分をマスターと考えていたものが表示されます</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全ての種別</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>全ての対象</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What events are about. Of a failover group, the lanes show the roles in it alone</source>
        <translation>出来事の対象。フェイルオーバーグループなら、レーンはその中の役割だけを示します</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Directors tell here what they do, and why</source>
        <translation>まだ何も起きていません。director が何をなぜしたかがここに出ます</translation>
    </message>
    <message>
        <source>No event is as the filter wants it. %1</source>
        <translation>絞り込みに合う出来事はありません。%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全て表示</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>理由: %1</translation>
    </message>
</context>
<context>
    <name>lvs::FactsView</name>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Facts about the real server</source>
        <translation>リアルサーバの事実</translation>
    </message>
    <message>
        <source>✓  Checked and fine: %1</source>
        <translation>✓  検査済みで良好: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調査中…</translation>
    </message>
    <message>
        <source>%1 is as it should be.</source>
        <translation>%1 はあるべき状態です。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Open the firewall: %1</source>
        <translation>ファイアウォールを開く: %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>直す: %1</translation>
    </message>
    <message>
        <source>Sets %1 up and opens its firewall for what the director sends</source>
        <translation>%1 を設定し、director が送るものにファイアウォールを開く</translation>
    </message>
    <message>
        <source>Sets up what is not right on %1</source>
        <translation>%1 の正しくない所を設定する</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestRun</name>
    <message>
        <source>The document has no failover group called %1</source>
        <translation>文書に %1 というフェイルオーバーグループはありません</translation>
    </message>
    <message>
        <source>not paired with this console</source>
        <translation>このコンソールと未ペア</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 はこのコンソールと未ペアです</translation>
    </message>
    <message>
        <source>%1 does not send requests: %2</source>
        <translation>%1 は要求を送りません: %2</translation>
    </message>
    <message>
        <source>No answer came through the VIP before the test began</source>
        <translation>テスト開始前に VIP 経由の応答がありませんでした</translation>
    </message>
    <message>
        <source>The service did not answer before the test began: %1</source>
        <translation>テスト開始前にサービスが応答しませんでした: %1</translation>
    </message>
    <message>
        <source>Nobody took %1 over within %2 s</source>
        <translation>%2 s 以内に %1 を引き継いだ director はありません</translation>
    </message>
    <message>
        <source>%1 did not take %2 back within %3 s</source>
        <translation>%1 は %3 s 以内に %2 を取り戻しませんでした</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestWizard</name>
    <message>
        <source>Group and kind</source>
        <translation>グループと種別</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Test failover</source>
        <translation>フェイルオーバーをテスト</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Which group, and how does its master fail?</source>
        <translation>どのグループで、マスターはどのように故障しますか?</translation>
    </message>
    <message>
        <source>While the group moves, requests are sent through its VIP, and everything that happens is recorded.</source>
        <translation>グループが移る間、その VIP を通して要求を送り、起きたことを全て記録します。</translation>
    </message>
    <message>
        <source>Next: checks</source>
        <translation>次: 検査</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>director に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 is master of %2; %3 would take over</source>
        <translation>%1 が %2 のマスターで、%3 が引き継ぎます</translation>
    </message>
    <message>
        <source>There is nothing to test in this state</source>
        <translation>この状態でテストするものはありません</translation>
    </message>
    <message>
        <source>✗ has to be mended first; ! lets the test tell less, or cost more.</source>
        <translation>✗ は先に直す必要があります。! はテストで分かることを減らすか、影響を大きくします。</translation>
    </message>
    <message>
        <source>Next: probe</source>
        <translation>次: プローブ</translation>
    </message>
    <message>
        <source>Who asks, and how often?</source>
        <translation>誰が、どの間隔で要求しますか?</translation>
    </message>
    <message>
        <source>A director that is no member of the group sees what clients see.</source>
        <translation>グループのメンバーでない director はクライアントと同じものを見ます。</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>テストを開始</translation>
    </message>
    <message>
        <source>Opening connections…</source>
        <translation>接続を開いています…</translation>
    </message>
    <message>
        <source>%1 is moving…</source>
        <translation>%1 が移っています…</translation>
    </message>
    <message>
        <source>Watching what follows…</source>
        <translation>その後を見ています…</translation>
    </message>
    <message>
        <source>Waiting for %1 to be back…</source>
        <translation>%1 の復帰を待っています…</translation>
    </message>
    <message>
        <source>Collecting what was seen…</source>
        <translation>見たものを集めています…</translation>
    </message>
    <message>
        <source>%1 has taken %2 over. Back again?</source>
        <translation>%1 が %2 を引き継ぎました。元に戻しますか?</translation>
    </message>
    <message>
        <source>Requests go on. The way back is measured too.</source>
        <translation>要求は続きます。戻る時も測定します。</translation>
    </message>
    <message>
        <source>Fail back to %1</source>
        <translation>%1 に切り戻す</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>報告を保存…</translation>
    </message>
    <message>
        <source>Stay on %1</source>
        <translation>%1 のままにする</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>別のテスト</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The report could not be kept for comparison: %1</source>
        <translation>比較用に報告を残せませんでした: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Web ページ (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 は書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>lvs::FileActions</name>
    <message>
        <source>Load the file</source>
        <translation>ファイルを読み込む</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>ここのものを残す</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 は開けませんでした: %2</translation>
    </message>
    <message>
        <source>Open a cluster document</source>
        <translation>クラスタ文書を開く</translation>
    </message>
    <message>
        <source>Cluster documents (*.lvs.json *.json)</source>
        <translation>クラスタ文書 (*.lvs.json *.json)</translation>
    </message>
    <message>
        <source>Save the cluster document</source>
        <translation>クラスタ文書を保存</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 に保存していない変更があります。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Loading it lets your unsaved changes go; saving writes over the other's.</source>
        <translation>%1 は別のプログラムに変更されました。読み込むと保存していない変更は失われ、保存すると相手の変更を上書きします。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムに変更されました。</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>これらを忘れる</translation>
    </message>
</context>
<context>
    <name>lvs::HelpWindow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>各項目の用途</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The whole format: %1</source>
        <translation>形式の全体: %1</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryDialog</name>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was pushed, and what differs from the open document</source>
        <translation>反映されたものと、開いている文書との違い</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The open document becomes this revision: an edit that can be undone, and is not pushed yet</source>
        <translation>開いている文書がこのリビジョンになります。取り消せる編集で、まだ反映されません</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>ペアの director がありません: 先に接続してください</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>waits for confirmation</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>巻き戻し済み</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>以前有効</translation>
    </message>
    <message>
        <source>Nothing was pushed to this director yet</source>
        <translation>この director にはまだ何も反映されていません</translation>
    </message>
    <message>
        <source>The open document is this revision.</source>
        <translation>開いている文書はこのリビジョンです。</translation>
    </message>
    <message>
        <source>Restoring it would change</source>
        <translation>戻すと変わるもの</translation>
    </message>
    <message>
        <source>restore revision %1</source>
        <translation>リビジョン %1 に戻す</translation>
    </message>
    <message>
        <source>The document is revision %1 again; push it to put it in force</source>
        <translation>文書は再びリビジョン %1 です。反映すると有効になります</translation>
    </message>
</context>
<context>
    <name>lvs::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>新しい接続の割合、0 から 65535。0 は新規なし、開いている接続は続く</translation>
    </message>
    <message>
        <source>Weight of %1 in %2</source>
        <translation>%2 での %1 の重み</translation>
    </message>
    <message>
        <source>Select something in the tree or on the canvas to see its settings.</source>
        <translation>ツリーかキャンバスで何かを選ぶと設定が見えます。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>アクティブ %1、非アクティブ %2、新規 毎秒 %3</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The fields show those of %1; an edit changes all of them.</source>
        <translation>欄は %1 のものを示します。編集は全てに及びます。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2</translation>
    </message>
    <message>
        <source>Weight of all in %1</source>
        <translation>%1 での全ての重み</translation>
    </message>
    <message>
        <source>What the fields are for (F1)</source>
        <translation>各項目の用途 (F1)</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>各項目の用途</translation>
    </message>
    <message>
        <source>Try it now…</source>
        <translation>今すぐ試す…</translation>
    </message>
    <message>
        <source>Asks a real server once with these settings, before they are pushed</source>
        <translation>反映する前に、この設定でリアルサーバに一度問い合わせます</translation>
    </message>
</context>
<context>
    <name>lvs::KindPage</name>
    <message>
        <source>Failover group</source>
        <translation>フェイルオーバーグループ</translation>
    </message>
    <message>
        <source>There is no failover group with several directors in this document.</source>
        <translation>この文書には複数の director を持つフェイルオーバーグループがありません。</translation>
    </message>
</context>
<context>
    <name>lvs::MainWindow</name>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>%1[*] — LVS Console</source>
        <translation>%1[*] — LVS Console</translation>
    </message>
    <message>
        <source>LVS Console</source>
        <translation>LVS Console</translation>
    </message>
    <message>
        <source>Set up over SSH…</source>
        <translation>SSH で設定…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>検証…</translation>
    </message>
    <message>
        <source>Take back the set-up…</source>
        <translation>設定を元に戻す…</translation>
    </message>
    <message>
        <source>The changes could not be recovered: %1</source>
        <translation>変更を復元できませんでした: %1</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>最近の出来事</translation>
    </message>
    <message>
        <source>arrange cards</source>
        <translation>カードを並べる</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 を動かす</translation>
    </message>
    <message>
        <source>move %1 cards</source>
        <translation>%1 枚のカードを動かす</translation>
    </message>
    <message>
        <source>Give %1 to another than %2</source>
        <translation>%1 を %2 以外に渡す</translation>
    </message>
    <message>
        <source>Let %2 take %1 over</source>
        <translation>%2 に %1 を引き継がせる</translation>
    </message>
    <message>
        <source>%1 takes %2 over…</source>
        <translation>%1 が %2 を引き継いでいます…</translation>
    </message>
    <message>
        <source>%1 gives %2 away…</source>
        <translation>%1 が %2 を手放しています…</translation>
    </message>
    <message>
        <source>Test failover of %1…</source>
        <translation>%1 のフェイルオーバーをテスト…</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>理由?…</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>ドレイン…</translation>
    </message>
    <message>
        <source>Take out now…</source>
        <translation>今すぐ切り離す…</translation>
    </message>
    <message>
        <source>Set weight…</source>
        <translation>重みを設定…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復帰させる</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>director に問い合わせ中…</translation>
    </message>
    <message>
        <source>Rolling maintenance…</source>
        <translation>ローリング保守…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>障害調査</translation>
    </message>
    <message>
        <source>Troubleshoot %1</source>
        <translation>%1 の障害を調べる</translation>
    </message>
</context>
<context>
    <name>lvs::Menus</name>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>画像として書き出す…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しい窓</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>窓を閉じる</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>反映…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation>ずれ…</translation>
    </message>
    <message>
        <source>Set up real servers…</source>
        <translation>リアルサーバを設定…</translation>
    </message>
    <message>
        <source>Verify real servers…</source>
        <translation>リアルサーバを検証…</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers…</source>
        <translation>リアルサーバの設定を元に戻す…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Arrange cards anew</source>
        <translation>カードを並べ直す</translation>
    </message>
    <message>
        <source>Fold real servers</source>
        <translation>リアルサーバを折りたたむ</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>元に戻す:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>やり直す:</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>クラスタ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主ツールバー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to the cluster</source>
        <translation>クラスタに追加</translation>
    </message>
    <message>
        <source>Push 1 change…</source>
        <translation>1 件の変更を反映…</translation>
    </message>
    <message>
        <source>Push %1 changes…</source>
        <translation>%1 件の変更を反映…</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>まだです: %1</translation>
    </message>
    <message>
        <source>Test failover…</source>
        <translation>フェイルオーバーをテスト…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>保守…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>障害調査</translation>
    </message>
</context>
<context>
    <name>lvs::MomentBar</name>
    <message>
        <source>Moment that the canvas shows</source>
        <translation>キャンバスが示す時点</translation>
    </message>
    <message>
        <source>Each step is one change of roles; the arrow keys go from one to the next</source>
        <translation>一段が役割の変化一つ。矢印キーで順に移ります</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>The canvas shows the roles at %1 – %2: %3</source>
        <translation>キャンバスは %1 – %2 の役割を示しています: %3</translation>
    </message>
</context>
<context>
    <name>lvs::NewClusterDialog</name>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>新しいクラスタ</translation>
    </message>
    <message>
        <source>How do packets reach the real servers?</source>
        <translation>パケットはどうやってリアルサーバに届きますか?</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>ダイレクトルーティング</translation>
    </message>
    <message>
        <source>Tunnel, one site</source>
        <translation>トンネル、一拠点</translation>
    </message>
    <message>
        <source>Tunnel, two sites</source>
        <translation>トンネル、二拠点</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>転送方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose this when the real servers cannot be touched, or have other ports: requests and replies pass the directors, which are the real servers' gateway. The directors carry all bytes.</source>
        <translation>リアルサーバに触れられない、またはポートが異なる場合に: 要求も応答も director を通り、director がリアルサーバのゲートウェイになります。全バイトを director が運びます。</translation>
    </message>
    <message>
        <source>Choose this when directors and real servers share a segment: replies go straight to the client, so it is the fastest. The VIP is set up on the real servers without ARP, which the agent does.</source>
        <translation>director とリアルサーバが同じセグメントにある場合に: 応答は直接クライアントへ行き最速です。VIP は ARP なしでリアルサーバに設定され、それはエージェントが行います。</translation>
    </message>
    <message>
        <source>Choose this when the real servers stand in other networks: requests travel in IP packets of their own, replies leave by the real servers' own routers.</source>
        <translation>リアルサーバが別のネットワークにある場合に: 要求は専用の IP パケットで運ばれ、応答はリアルサーバ自身のルータから出ます。</translation>
    </message>
    <message>
        <source>Choose this for two data centres that serve each other's clients: each has a VIP and two directors, and both use the real servers of both.</source>
        <translation>互いのクライアントに応える二つのデータセンターに: それぞれに VIP と二つの director があり、双方のリアルサーバを使います。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Interface of the VIP</source>
        <translation>VIP のインターフェース</translation>
    </message>
    <message>
        <source>Interface to the real servers</source>
        <translation>リアルサーバ側のインターフェース</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCP ポート</translation>
    </message>
    <message>
        <source>Data centre %1</source>
        <translation>データセンター %1</translation>
    </message>
    <message>
        <source>VIP with prefix length</source>
        <translation>プレフィックス長付きの VIP</translation>
    </message>
    <message>
        <source>Gateway of the real servers</source>
        <translation>リアルサーバのゲートウェイ</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>Names, weights and all else can be changed afterwards.</source>
        <translation>名前や重みなどは全て後で変えられます。</translation>
    </message>
    <message>
        <source>The cluster as it would be</source>
        <translation>できあがるクラスタ</translation>
    </message>
</context>
<context>
    <name>lvs::ProbePage</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The fault lasts</source>
        <translation>障害の長さ</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>要求先のサービス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>A request every</source>
        <translation>要求の間隔</translation>
    </message>
    <message>
        <source>Connections that are kept</source>
        <translation>保つ接続</translation>
    </message>
    <message>
        <source>the director %1</source>
        <translation>director %1</translation>
    </message>
    <message>
        <source>none: only the directors are watched</source>
        <translation>なし: director だけを見る</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Clients of %1 will feel this. Type the group's name to show that you mean it:</source>
        <translation>%1 のクライアントに影響します。承知の上なら、グループの名前を入力してください:</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>グループの名前</translation>
    </message>
</context>
<context>
    <name>lvs::PushDialog</name>
    <message>
        <source>Show kernel requests</source>
        <translation>カーネルへの要求を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>%1 を反映</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Comment: why this change?</source>
        <translation>コメント: なぜ変えるのか</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source> s to confirm</source>
        <translation> 秒で確認</translation>
    </message>
    <message>
        <source>If it is not confirmed in this time, every director goes back by itself</source>
        <translation>この時間内に確認されなければ、各 director は自ら元に戻ります</translation>
    </message>
    <message>
        <source>Seconds to confirm</source>
        <translation>確認までの秒数</translation>
    </message>
    <message>
        <source>Asking the directors what would change…</source>
        <translation>何が変わるか director に問い合わせ中…</translation>
    </message>
    <message>
        <source>Every director has this already; pushing changes nothing in the kernel</source>
        <translation>全ての director が既に持っています。反映してもカーネルは変わりません</translation>
    </message>
    <message>
        <source>Ready to push to all directors</source>
        <translation>全ての director に反映できます</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>反映中…</translation>
    </message>
    <message>
        <source>Pushed. Checking that every director can still be reached…</source>
        <translation>反映しました。全ての director に到達できるか確認中…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>In force on all directors</source>
        <translation>全ての director で有効です</translation>
    </message>
    <message>
        <source>Someone else pushed in between. Nothing was changed</source>
        <translation>その間に他の人が反映しました。何も変えていません</translation>
    </message>
    <message>
        <source>Nothing was changed on any director</source>
        <translation>どの director も変えていません</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>巻き戻し中…</translation>
    </message>
    <message>
        <source>Rolled back: every director is as before</source>
        <translation>巻き戻しました: 全ての director は以前のままです</translation>
    </message>
    <message>
        <source>A director could not be told. It goes back by itself when its time is up</source>
        <translation>知らせられない director があります。時間が来れば自ら元に戻ります</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>変更を残す</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>巻き戻す</translation>
    </message>
    <message>
        <source>Every director answers over a new connection and has the new revision. Keep it?</source>
        <translation>全ての director が新しい接続で応答し、新しいリビジョンを持っています。残しますか?</translation>
    </message>
    <message>
        <source>Keep changes (%1 s)</source>
        <translation>変更を残す (%1 秒)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>作業中…</translation>
    </message>
    <message>
        <source>✓ steps: %1</source>
        <translation>✓ 手順: %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失敗</translation>
    </message>
    <message>
        <source>What changes in the document</source>
        <translation>文書で変わるもの</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>することなし</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>そのまま: %1</translation>
    </message>
    <message>
        <source>What the other administrator changed</source>
        <translation>他の管理者が変えたもの</translation>
    </message>
    <message>
        <source>It does not touch what you changed.</source>
        <translation>あなたが変えたものには触れていません。</translation>
    </message>
    <message>
        <source>You both changed this; yours is kept when you merge:</source>
        <translation>双方が変えました。統合ではあなたのものを残します:</translation>
    </message>
    <message>
        <source>merge the other administrator's changes</source>
        <translation>他の管理者の変更を統合</translation>
    </message>
    <message>
        <source>Merge and check</source>
        <translation>統合して確認</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWizard</name>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set up real servers</source>
        <translation>リアルサーバを設定</translation>
    </message>
    <message>
        <source>Verify real servers</source>
        <translation>リアルサーバを検証</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers</source>
        <translation>リアルサーバの設定を元に戻す</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>About the real server</source>
        <translation>リアルサーバについて</translation>
    </message>
    <message>
        <source>Whose set-up is to be taken back?</source>
        <translation>どれの設定を元に戻しますか?</translation>
    </message>
    <message>
        <source>Which real servers?</source>
        <translation>どのリアルサーバですか?</translation>
    </message>
    <message>
        <source>Each becomes as it was before its first set-up, from the record that was kept.</source>
        <translation>残された記録から、それぞれ最初の設定の前の状態に戻ります。</translation>
    </message>
    <message>
        <source>The directors' agents set them up over SSH. Nothing is changed before you have seen the plan.</source>
        <translation>director のエージェントが SSH で設定します。計画を見る前に何も変わりません。</translation>
    </message>
    <message>
        <source>Changes that are not pushed yet are not part of it.</source>
        <translation>まだ反映していない変更は含まれません。</translation>
    </message>
    <message>
        <source>Take back on %1</source>
        <translation>%1 で元に戻す</translation>
    </message>
    <message>
        <source>Next: access</source>
        <translation>次: アクセス</translation>
    </message>
    <message>
        <source>Asking %1 real servers to let the agent in…</source>
        <translation>%1 台のリアルサーバにエージェントの許可を求めています…</translation>
    </message>
    <message>
        <source>The agents are let in everywhere</source>
        <translation>エージェントはどこにも入れます</translation>
    </message>
    <message>
        <source>%1 of %2 need a hand</source>
        <translation>%2 台のうち %1 台に手助けが必要</translation>
    </message>
    <message>
        <source>The agent trusts a machine by its host key, and is let in with a key of its own.</source>
        <translation>エージェントはホスト鍵でマシンを信頼し、自分の鍵で入ります。</translation>
    </message>
    <message>
        <source>Next: plan, without %1</source>
        <translation>次: 計画、%1 を除く</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>次: 計画</translation>
    </message>
    <message>
        <source>Reading the present state…</source>
        <translation>現在の状態を読み取り中…</translation>
    </message>
    <message>
        <source>This would be done. Nothing has been changed yet</source>
        <translation>これを行います。まだ何も変えていません</translation>
    </message>
    <message>
        <source>Every step with its reason; open one to see the command.</source>
        <translation>各手順とその理由。開くとコマンドが見えます。</translation>
    </message>
    <message>
        <source>Set up 1 real server</source>
        <translation>1 台のリアルサーバを設定</translation>
    </message>
    <message>
        <source>Set up %1 real servers</source>
        <translation>%1 台のリアルサーバを設定</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>元に戻し中…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>設定中…</translation>
    </message>
    <message>
        <source>%1 did not come to their end</source>
        <translation>%1 台が終わりませんでした</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <translation>全て以前のままです</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>全ての手順が完了しました</translation>
    </message>
    <message>
        <source>What was done stays done; going on begins where it stopped.</source>
        <translation>済んだことはそのまま、続きは止まった所から始まります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Next: result</source>
        <translation>次: 結果</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>%1 台を検証できませんでした</translation>
    </message>
    <message>
        <source>Facts that do not hold: %1</source>
        <translation>成り立たない事実: %1</translation>
    </message>
    <message>
        <source>Every fact holds on every real server</source>
        <translation>全てのリアルサーバで全ての事実が成り立っています</translation>
    </message>
    <message>
        <source>Each fact by itself, on the machine and from the director's side.</source>
        <translation>一つずつの事実、マシン上と director 側から。</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>それらを続ける</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>もう一度検証</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>作業を取り消す</translation>
    </message>
    <message>
        <source>Open the firewall too: %1 rules</source>
        <translation>ファイアウォールも開く: %1 規則</translation>
    </message>
    <message>
        <source>no director is paired</source>
        <translation>ペアの director なし</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ 設定済み</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ ずれあり</translation>
    </message>
    <message>
        <source>▲ unreachable</source>
        <translation>▲ 到達不能</translation>
    </message>
    <message>
        <source>? not verified yet</source>
        <translation>? まだ検証していない</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ 未設定</translation>
    </message>
    <message>
        <source>step %1 of %2…</source>
        <translation>手順 %1/%2…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>? confirm its host key</source>
        <translation>? ホスト鍵の確認を</translation>
    </message>
    <message>
        <source>▲ its host key has changed</source>
        <translation>▲ ホスト鍵が変わった</translation>
    </message>
    <message>
        <source>✗ the key is missing</source>
        <translation>✗ 鍵がない</translation>
    </message>
    <message>
        <source>▲ no agent</source>
        <translation>▲ エージェントなし</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失敗</translation>
    </message>
    <message>
        <source>✓ nothing to do</source>
        <translation>✓ することなし</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>手順: %1</translation>
    </message>
    <message>
        <source>✓ let in</source>
        <translation>✓ 許可済み</translation>
    </message>
    <message>
        <source>✗ facts: %1</source>
        <translation>✗ 事実: %1</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ 良好</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>RIP</source>
        <translation>RIP</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>as %1, port %2</source>
        <translation>%1 として、ポート %2</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>設定者</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWork</name>
    <message>
        <source>The agent was lost while it worked; "setup" again goes on where it stopped</source>
        <translation>作業中にエージェントを見失いました。もう一度 "setup" すると止まった所から続きます</translation>
    </message>
    <message>
        <source>No director that is paired can work on it</source>
        <translation>ペアの director でこれを扱えるものがありません</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>その director への接続が閉じられました</translation>
    </message>
</context>
<context>
    <name>lvs::Recovery</name>
    <message>
        <source>recovered changes</source>
        <translation>復元した変更</translation>
    </message>
</context>
<context>
    <name>lvs::RecoveryBar</name>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Changes of %1 were not saved when the console ended (%2).</source>
        <translation>コンソールが終わったとき %1 の変更は保存されていませんでした (%2)。</translation>
    </message>
</context>
<context>
    <name>lvs::Rolling</name>
    <message>
        <source>No director that is paired runs a service with it</source>
        <translation>ペアの director で、これを使うサービスを動かしているものがありません</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s</source>
        <translation>%1 は %2 秒間応答していません</translation>
    </message>
    <message>
        <source>Somebody brought it back on %1, or its time there expired</source>
        <translation>%1 で誰かが復帰させたか、そこでの期限が切れました</translation>
    </message>
    <message>
        <source>The command cannot be run: %1</source>
        <translation>コマンドを実行できません: %1</translation>
    </message>
    <message>
        <source>The command ended with the exit code %1</source>
        <translation>コマンドは終了コード %1 で終わりました</translation>
    </message>
    <message>
        <source>It is back, but not healthy after %1 s: %2</source>
        <translation>復帰しましたが、%1 秒たっても正常ではありません: %2</translation>
    </message>
    <message>
        <source>Left draining</source>
        <translation>ドレイン中のまま</translation>
    </message>
    <message>
        <source>Left draining, with %1 connections open</source>
        <translation>ドレイン中のまま、開いている接続 %1</translation>
    </message>
    <message>
        <source>Left out of service</source>
        <translation>停止中のまま</translation>
    </message>
    <message>
        <source>Left while it was brought back: some directors may still have it out</source>
        <translation>復帰の途中のまま: まだ切り離している director があるかもしれません</translation>
    </message>
    <message>
        <source>It is back, but its checks had not yet shown it up</source>
        <translation>復帰しましたが、検査ではまだ稼働と確認されていませんでした</translation>
    </message>
</context>
<context>
    <name>lvs::RunPage</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Changes of roles</source>
        <translation>役割の変化</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>longest without an answer %1 ms</source>
        <translation>最長の無応答 %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%2 件の要求のうち %1 件が失敗</translation>
    </message>
    <message>
        <source>%1 of %2 connections live</source>
        <translation>%2 本の接続のうち %1 本が有効</translation>
    </message>
</context>
<context>
    <name>lvs::ServicesPage</name>
    <message>
        <source>Services and their real servers</source>
        <translation>サービスとそのリアルサーバ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>グラフ…</translation>
    </message>
    <message>
        <source>The past of what is selected, or of all services</source>
        <translation>選んだもの、または全サービスの過去</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続一覧…</translation>
    </message>
    <message>
        <source>The director's connection entries, one by one</source>
        <translation>director の接続エントリを一つずつ</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>今から数える</translation>
    </message>
    <message>
        <source>Totals count from now on; the kernel's counters stay as they are</source>
        <translation>合計は今から数えます。カーネルのカウンタはそのままです</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers</source>
        <translation>見えているものを単なる数字で</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>表はクリップボードにあります</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers, to a file</source>
        <translation>見えているものを単なる数字でファイルへ</translation>
    </message>
    <message>
        <source>Which columns are seen</source>
        <translation>どの列を見せるか</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter of the services</source>
        <translation>サービスの絞り込み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全ての状態</translation>
    </message>
    <message>
        <source>All services: %1 active, %2 inactive connections; %3 new; in %4, out %5</source>
        <translation>全サービス: アクティブ %1、非アクティブ %2、新規 %3、入 %4、出 %5</translation>
    </message>
    <message>
        <source>Totals since %1</source>
        <translation>%1 からの合計</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>表は %1 にあります</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 は書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>lvs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How often directors tell their numbers, 500 to 10000 ms</source>
        <translation>director が数値を伝える間隔、500 から 10000 ms</translation>
    </message>
    <message>
        <source>Live numbers every</source>
        <translation>数値の更新間隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long a push waits for its confirmation before every director goes back by itself</source>
        <translation>各 director が自ら元に戻るまで、反映が確認を待つ時間</translation>
    </message>
    <message>
        <source>Time to confirm a push</source>
        <translation>反映を確認する時間</translation>
    </message>
    <message>
        <source>The window asks for attention when an error happens</source>
        <translation>エラーが起きたら窓が注意を促す</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Own certificate until</source>
        <translation>自分の証明書の期限</translation>
    </message>
    <message>
        <source>Agent's certificate</source>
        <translation>エージェントの証明書</translation>
    </message>
    <message>
        <source>Paired directors</source>
        <translation>ペアの director</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>This console can no longer reach the director; its agent still knows this console's key until "lvs-agent clients --revoke" is run there</source>
        <translation>このコンソールはもう director に到達できません。そこで "lvs-agent clients --revoke" を実行するまで、エージェントはこのコンソールの鍵を覚えています</translation>
    </message>
    <message>
        <source>SHA-256 %1, for "lvs-agent clients --revoke"</source>
        <translation>SHA-256 %1、"lvs-agent clients --revoke" 用</translation>
    </message>
    <message>
        <source>%1 is paired already</source>
        <translation>%1 は既にペアです</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 は今から %2 です</translation>
    </message>
    <message>
        <source>%1 is forgotten here. To let its agent forget this console too, run there: lvs-agent clients --revoke %2</source>
        <translation>%1 をここで忘れました。エージェントにもこのコンソールを忘れさせるには、そこで実行: lvs-agent clients --revoke %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What moves to another director is seen moving</source>
        <translation>別の director に移るものは移動が見える</translation>
    </message>
    <message>
        <source>Where the desktop is set to no animations, there are none either way</source>
        <translation>デスクトップがアニメーションなしの設定なら、いずれにせよ表示されません</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>The desktop tells of alarms while the window is in the background</source>
        <translation>ウィンドウが背後にある間、デスクトップが警報を知らせる</translation>
    </message>
    <message>
        <source>Two masters or none, a director that is not reached, errors; each at most once a minute</source>
        <translation>マスターが二つまたはなし、到達できない director、エラー。それぞれ多くて一分に一回</translation>
    </message>
</context>
<context>
    <name>lvs::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>段階 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>lvs::StartPage</name>
    <message>
        <source>Start with your cluster</source>
        <translation>クラスタから始めましょう</translation>
    </message>
    <message>
        <source>Build a new cluster</source>
        <translation>新しいクラスタを作る</translation>
    </message>
    <message>
        <source>NAT, direct routing or tunnels: what each is for, and the addresses it needs.</source>
        <translation>NAT、ダイレクトルーティング、トンネル: それぞれの用途と必要なアドレス。</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>director に接続</translation>
    </message>
    <message>
        <source>Paste the line that lvs-agent pair prints there. A cluster that it already has is opened.</source>
        <translation>そこで lvs-agent pair が表示した行を貼り付けます。既にあるクラスタが開きます。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>A cluster document, as people keep it in git.</source>
        <translation>git に置かれているようなクラスタ文書。</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>例を見る</translation>
    </message>
    <message>
        <source>Two data centres with tunnels; ./demo.sh runs it on this machine.</source>
        <translation>トンネルで結ぶ二つのデータセンター。./demo.sh でこのマシン上に動かせます。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再び開く</translation>
    </message>
</context>
<context>
    <name>lvs::StatusChip</name>
    <message>
        <source> – not paired</source>
        <translation> – 未ペア</translation>
    </message>
    <message>
        <source>Run "lvs-agent pair" on %1 and connect with the line it prints</source>
        <translation>%1 で "lvs-agent pair" を実行し、表示された行で接続してください</translation>
    </message>
    <message>
        <source> – connecting…</source>
        <translation> – 接続中…</translation>
    </message>
    <message>
        <source> – holds VIP</source>
        <translation> – VIP を保持</translation>
    </message>
    <message>
        <source> – standby</source>
        <translation> – 待機</translation>
    </message>
    <message>
        <source>, no document</source>
        <translation>、文書なし</translation>
    </message>
    <message>
        <source>, waits for confirmation</source>
        <translation>、確認待ち</translation>
    </message>
    <message>
        <source>, other revision</source>
        <translation>、別のリビジョン</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>、%1 ms</translation>
    </message>
    <message>
        <source>, drift %1</source>
        <translation>、ずれ %1</translation>
    </message>
    <message>
        <source>Agent %1, kernel %2, IPVS %3
Revision %4 (%5), role %6
Clock differs by %7 ms</source>
        <translation>エージェント %1、カーネル %2、IPVS %3
リビジョン %4 (%5)、役割 %6
時計の差 %7 ms</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, last seen %1 s ago</source>
        <translation>、最後は %1 秒前</translation>
    </message>
    <message>
        <source> – unreachable</source>
        <translation> – 到達不能</translation>
    </message>
    <message>
        <source>, clock %1 s off</source>
        <translation>、時計のずれ %1 秒</translation>
    </message>
</context>
<context>
    <name>lvs::StepsView</name>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>これがないと</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>Nothing is left to do on %1.</source>
        <translation>%1 ですることはありません。</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>そのまま: %1</translation>
    </message>
    <message>
        <source>only when asked for: %1</source>
        <translation>求められた時だけ: %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>これがないと: %1</translation>
    </message>
    <message>
        <source>The commands said nothing, as they do when all is well.</source>
        <translation>コマンドは何も言いませんでした。順調ならそうなります。</translation>
    </message>
    <message>
        <source>Choose a step to see its reason and its command.</source>
        <translation>手順を選ぶと理由とコマンドが見えます。</translation>
    </message>
</context>
<context>
    <name>lvs::TimelineView</name>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Timeline of the test</source>
        <translation>テストの時系列</translation>
    </message>
</context>
<context>
    <name>lvs::editor::ObjectForm</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 を削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
</context>
<context>
    <name>lvs::events::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>lvs::events::EventsModel</name>
    <message>
        <source>push</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>フェイルオーバー</translation>
    </message>
    <message>
        <source>real server</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What happened meanwhile may not have been kept</source>
        <translation>その間の出来事は残っていないかもしれません</translation>
    </message>
    <message>
        <source>Event %1 was not kept</source>
        <translation>出来事 %1 は残っていません</translation>
    </message>
    <message>
        <source>Events %1 to %2 were not kept</source>
        <translation>出来事 %1 から %2 は残っていません</translation>
    </message>
    <message>
        <source>the director keeps its newest events, and may lose the last ones when its machine fails</source>
        <translation>director は最新の出来事を保持し、マシンが故障すると最後のものを失うことがあります</translation>
    </message>
    <message>
        <source>master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms ahead of this one's, which is taken off</source>
        <translation>%1 の時計はここより %2 ms 進んでいて、その分を引いてあります</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms behind this one's, which is added</source>
        <translation>%1 の時計はここより %2 ms 遅れていて、その分を足してあります</translation>
    </message>
    <message>
        <source>%1's clock was the same as this one's</source>
        <translation>%1 の時計はここと同じでした</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>ここ: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>Number %1 of its events</source>
        <translation>その出来事の %1 番</translation>
    </message>
    <message>
        <source>Who thought to be what: ● master, ○ backup, ✗ out of service.
From left to right: %1</source>
        <translation>自分を何と考えていたか: ● マスター、○ バックアップ、✗ 停止中。
左から右へ: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
</context>
<context>
    <name>lvs::services::ChartWindow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Chart of services</source>
        <translation>サービスのグラフ</translation>
    </message>
    <message>
        <source>New connections per second</source>
        <translation>毎秒の新規接続</translation>
    </message>
    <message>
        <source>Active connections</source>
        <translation>アクティブな接続</translation>
    </message>
    <message>
        <source>Inactive connections</source>
        <translation>非アクティブな接続</translation>
    </message>
    <message>
        <source>Packets in per second</source>
        <translation>毎秒の受信パケット</translation>
    </message>
    <message>
        <source>Packets out per second</source>
        <translation>毎秒の送信パケット</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>毎秒の受信バイト</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>毎秒の送信バイト</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>描くもの</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>直近 %1 分</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる範囲</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>グラフは %1 にあります</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 は書き込めませんでした</translation>
    </message>
    <message>
        <source>Latency of the health check (ms)</source>
        <translation>ヘルスチェックのレイテンシ (ms)</translation>
    </message>
</context>
<context>
    <name>lvs::services::ServicesModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>New connections per second, the last five minutes</source>
        <translation>直近五分間の毎秒の新規接続</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>永続</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>受信パケット</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>送信パケット</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信計</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信計</translation>
    </message>
    <message>
        <source>Scheduler of a service, forwarding method of a real server</source>
        <translation>サービスのスケジューラ、リアルサーバの転送方式</translation>
    </message>
    <message>
        <source>Share of the connections: of all services', or of the service's</source>
        <translation>接続の割合: 全サービスの、またはサービスの中の</translation>
    </message>
    <message>
        <source>Connections that are established</source>
        <translation>確立した接続</translation>
    </message>
    <message>
        <source>Connections in any other state, closing ones for example</source>
        <translation>閉じかけなど、その他の状態の接続</translation>
    </message>
    <message>
        <source>Clients that are kept on this real server</source>
        <translation>このリアルサーバに保たれているクライアント</translation>
    </message>
    <message>
        <source>New connections per second, as the kernel estimates them</source>
        <translation>カーネルの見積もりによる毎秒の新規接続</translation>
    </message>
    <message>
        <source>Replies count only where they come back through the director, with NAT</source>
        <translation>応答は director を通って戻る場合、つまり NAT でだけ数えられます</translation>
    </message>
    <message>
        <source>Connections since the counters began, or since you asked to count from then on</source>
        <translation>カウンタが始まってから、または数えるよう指示してからの接続</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>提供中</translation>
    </message>
    <message>
        <source>no new connections</source>
        <translation>新規なし</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>文書にない</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>重み 0</translation>
    </message>
    <message>
        <source>no real server takes connections</source>
        <translation>接続を受けるリアルサーバがない</translation>
    </message>
    <message>
        <source>not pushed to this director</source>
        <translation>この director に未反映</translation>
    </message>
    <message>
        <source>made by hand or by another program</source>
        <translation>手作業か別のプログラムによる</translation>
    </message>
    <message>
        <source>these numbers are the last known</source>
        <translation>最後に分かった数値です</translation>
    </message>
    <message>
        <source>the director is not paired</source>
        <translation>director が未ペア</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 in %2 on %3</source>
        <translation>%3 の %2 の %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 が %2 に問い合わせ</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>前回の実行 %1: %2</translation>
    </message>
    <message>
        <source>Last change %1: %2</source>
        <translation>前回の変化 %1: %2</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Latency trend</source>
        <translation>レイテンシの推移</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>前回の変化</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次の検査</translation>
    </message>
    <message>
        <source>How long the real server took to answer its health check</source>
        <translation>リアルサーバがヘルスチェックに応答するのにかかった時間</translation>
    </message>
    <message>
        <source>Since when its health check has passed, or failed</source>
        <translation>ヘルスチェックがいつから合格、または失敗しているか</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>切り離し済み</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>稼働を維持</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>ソーリーサーバ</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>クォーラム喪失</translation>
    </message>
</context>
<context>
    <name>lvs::topology::Minimap</name>
    <message>
        <source>The whole cluster: click to go there</source>
        <translation>クラスタ全体: クリックで移動</translation>
    </message>
    <message>
        <source>Map of the whole cluster</source>
        <translation>クラスタ全体の地図</translation>
    </message>
</context>
<context>
    <name>lvs::topology::View</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>クラスタのトポロジー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LessonView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>By hand, as root</source>
        <translation>手で、root として</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>まだ実行していません</translation>
    </message>
    <message>
        <source>What this run found</source>
        <translation>今回わかったこと</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; looks here as far as directors, real servers and packets let it.</source>
        <translation>「原因を探す」は、director、リアルサーバ、パケットからわかる範囲でここを調べます。</translation>
    </message>
    <message>
        <source>This run did not look here. The command lines below do.</source>
        <translation>今回はここを調べていません。下のコマンドで調べられます。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>何を実行するか</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Good looks like this</source>
        <translation>良好なとき</translation>
    </message>
    <message>
        <source>Bad looks like this</source>
        <translation>不良なとき</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build, watch and fail over LVS clusters</source>
        <translation>LVS クラスタを作り、見守り、切り替える</translation>
    </message>
    <message>
        <source>Where pairings are kept</source>
        <translation>ペアリングの保存場所</translation>
    </message>
    <message>
        <source>Cluster document to open</source>
        <translation>開くクラスタ文書</translation>
    </message>
    <message>
        <source>light, dark or high-contrast instead of the chosen colours</source>
        <translation>選んだ配色の代わりに light、dark、high-contrast</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Sorry server</source>
        <translation>ソーリーサーバ</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>down, weight 0</source>
        <translation>ダウン、重み 0</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>切り離し済み</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <translation>開始待ち</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>ソーリーサーバ</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>稼働を維持</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>重み 0</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>no connections left</source>
        <translation>残りの接続なし</translation>
    </message>
    <message>
        <source>1 connection left</source>
        <translation>残り 1 接続</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>残り %1 接続</translation>
    </message>
    <message>
        <source>, %1 clients kept by persistence</source>
        <translation>、永続性で保たれるクライアント %1</translation>
    </message>
    <message>
        <source>its check fails</source>
        <translation>検査に失敗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>重み %1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its check fails, but most fail at once: the director is suspected</source>
        <translation>検査に失敗しているが、大半が同時に失敗: director が疑わしい</translation>
    </message>
    <message>
        <source>the sorry server gets the new connections</source>
        <translation>新しい接続はソーリーサーバが受ける</translation>
    </message>
    <message>
        <source>failures in a row: %1 (%2)</source>
        <translation>連続失敗: %1 (%2)</translation>
    </message>
    <message>
        <source>weight %1 in service, %2 needed</source>
        <translation>稼働中の重み %1、必要 %2</translation>
    </message>
    <message>
        <source>the sorry server serves: %1</source>
        <translation>ソーリーサーバが提供中: %1</translation>
    </message>
    <message>
        <source>quorum lost: %1</source>
        <translation>クォーラム喪失: %1</translation>
    </message>
</context>
<context>
    <name>lvs::CheckWindow</name>
    <message>
        <source>The check has not run yet</source>
        <translation>検査はまだ実行されていません</translation>
    </message>
    <message>
        <source>The check has not failed since the agent started</source>
        <translation>エージェントの起動以来、検査は失敗していません</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ検査</translation>
    </message>
    <message>
        <source>Check results of %1</source>
        <translation>%1 の検査結果</translation>
    </message>
    <message>
        <source>In which service, and as which director sees it</source>
        <translation>どのサービスで、どの director から見たものか</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行状況</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>前回の失敗</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>やり取りの内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Request and reply, to the clipboard</source>
        <translation>要求と応答をクリップボードへ</translation>
    </message>
    <message>
        <source>Runs the check at once; the result counts like any other</source>
        <translation>すぐに検査を実行します。結果は他と同じく数えられます</translation>
    </message>
    <message>
        <source>%1, as %2 sees it</source>
        <translation>%1、%2 から見たもの</translation>
    </message>
    <message>
        <source>%1, as %2 sees it (does not count)</source>
        <translation>%1、%2 から見たもの (対象外)</translation>
    </message>
    <message>
        <source>No director tells of the health of %1</source>
        <translation>%1 の状態を伝える director がありません</translation>
    </message>
    <message>
        <source>It stands in no service, the directors are not reached, or their agents are too old to tell</source>
        <translation>どのサービスにもないか、director に到達できないか、エージェントが古くて伝えられません</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>重み %1 / %2</translation>
    </message>
    <message>
        <source>none: it is in service whatever its state</source>
        <translation>なし: 状態にかかわらず稼働</translation>
    </message>
    <message>
        <source>%1 asks %2 from %3</source>
        <translation>%1 が %3 から %2 に問い合わせ</translation>
    </message>
    <message>
        <source>passed in a row: %1</source>
        <translation>連続合格: %1</translation>
    </message>
    <message>
        <source>failed in a row: %1</source>
        <translation>連続失敗: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>前回の変化 %1</translation>
    </message>
    <message>
        <source>last run %1</source>
        <translation>前回の実行 %1</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>次は %1 秒後</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>次は今</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>%1 に検査</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>director に未到達</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>Request and reply are on the clipboard</source>
        <translation>要求と応答はクリップボードにあります</translation>
    </message>
</context>
<context>
    <name>lvs::ExchangeView</name>
    <message>
        <source>Request sent</source>
        <translation>送った要求</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>受けた応答</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送っていません</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>何も受けていません</translation>
    </message>
    <message>
        <source>%1, good after %2: %3</source>
        <translation>%1、正常、所要 %2: %3</translation>
    </message>
    <message>
        <source>%1, failed after %2: %3</source>
        <translation>%1、失敗、所要 %2: %3</translation>
    </message>
    <message>
        <source>%1

Request sent:
%2

Reply received:
%3
</source>
        <translation>%1

送った要求:
%2

受けた応答:
%3
</translation>
    </message>
    <message>
        <source>The certificate expires on %1</source>
        <translation>証明書の期限は %1 です</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryStrip</name>
    <message>
        <source>The last results</source>
        <translation>直近の結果</translation>
    </message>
    <message>
        <source>It has not run yet</source>
        <translation>まだ実行されていません</translation>
    </message>
    <message>
        <source>%1: good after %2</source>
        <translation>%1: 正常、所要 %2</translation>
    </message>
    <message>
        <source>%1: failed after %2</source>
        <translation>%1: 失敗、所要 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the last %2 were good</source>
        <translation>直近 %2 回のうち %1 回が正常</translation>
    </message>
    <message>
        <source>highest bar: %1</source>
        <translation>最も高い棒: %1</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceDesk</name>
    <message>
        <source>not reached yet</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>its agent is too old for maintenance</source>
        <translation>エージェントが古く、保守に対応していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>リアルサーバ %1 台</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Draining %1: taken by %2</source>
        <translation>%1 のドレイン: %2 が受け付けました</translation>
    </message>
    <message>
        <source>Taking out %1: done by %2</source>
        <translation>%1 の切り離し: %2 が実行しました</translation>
    </message>
    <message>
        <source>Weight %1 for %2: set by %3</source>
        <translation>%2 の重み %1: %3 が設定しました</translation>
    </message>
    <message>
        <source>Bringing back %1: done by %2</source>
        <translation>%1 の復帰: %2 が実行しました</translation>
    </message>
    <message>
        <source>Not reached, so not asked: %1</source>
        <translation>到達できず、指示していません: %1</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>ペアの director がありません: 先に接続してください</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceForm</name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>期限で切り離す</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>何が開いていても切り離すまでの分数</translation>
    </message>
    <message>
        <source>Back by itself after</source>
        <translation>自動で復帰</translation>
    </message>
    <message>
        <source>Minutes until it is brought back</source>
        <translation>復帰させるまでの分数</translation>
    </message>
    <message>
        <source>Document's weight</source>
        <translation>文書の重み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drain: what is open goes on</source>
        <translation>ドレイン: 開いている接続は続く</translation>
    </message>
    <message>
        <source>Take out now: what is open breaks</source>
        <translation>今すぐ切り離す: 開いている接続は切れる</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>All their services</source>
        <translation>それらの全サービス</translation>
    </message>
    <message>
        <source>All its services</source>
        <translation>その全サービス</translation>
    </message>
    <message>
        <source>In which service</source>
        <translation>どのサービスで</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>In</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>カーネルの更新</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>その時まだ開いている接続は切れます</translation>
    </message>
    <message>
        <source>Nobody has to think of it</source>
        <translation>誰も覚えておく必要はありません</translation>
    </message>
    <message>
        <source>The weight that the document has</source>
        <translation>文書にある重み</translation>
    </message>
    <message>
        <source>Percent of the document's weight</source>
        <translation>文書の重みに対する割合 (%)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>リアルサーバ %1 台</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>重みを設定</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>切り離す</translation>
    </message>
    <message>
        <source>Weight of %1 for now</source>
        <translation>%1 の一時的な重み</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>%1 をドレイン</translation>
    </message>
    <message>
        <source>Take out %1 now</source>
        <translation>%1 を今すぐ切り離す</translation>
    </message>
    <message>
        <source>Taken by the directors at once. The document keeps its own weight.</source>
        <translation>director はすぐに適用します。文書の重みは変わりません。</translation>
    </message>
    <message>
        <source>No new connections come; those that are open end by themselves.</source>
        <translation>新しい接続は来ません。開いている接続は自然に終わります。</translation>
    </message>
    <message>
        <source>Connections that are open break. Draining first spares them.</source>
        <translation>開いている接続は切れます。先にドレインすれば切れません。</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 の %1 %</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>director に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceWindow</name>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復帰させる</translation>
    </message>
    <message>
        <source>Bring back all</source>
        <translation>全て復帰させる</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Back by itself</source>
        <translation>自動復帰</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Real servers in maintenance</source>
        <translation>保守中のリアルサーバ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Take a site out</source>
        <translation>拠点を切り離す</translation>
    </message>
    <message>
        <source>Drains every real server of a site</source>
        <translation>拠点の全リアルサーバをドレインします</translation>
    </message>
    <message>
        <source>Those that are selected serve again, as the document has them</source>
        <translation>選んだものが文書のとおりに再びサービスします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (%2 real servers)…</source>
        <translation>%1 (リアルサーバ %2 台)…</translation>
    </message>
    <message>
        <source>In maintenance: %1, of which draining: %2</source>
        <translation>保守中: %1、うちドレイン中: %2</translation>
    </message>
    <message>
        <source>In maintenance: %1</source>
        <translation>保守中: %1</translation>
    </message>
    <message>
        <source>All real servers serve as the document has them.
Drain one from its menu on the canvas or in the services page, or a whole site here.</source>
        <translation>全てのリアルサーバが文書のとおりにサービスしています。
キャンバスまたはサービスのページのメニューから一台を、ここから拠点全体をドレインできます。</translation>
    </message>
    <message>
        <source>No director has told yet what is in maintenance.</source>
        <translation>何が保守中か、まだどの director も伝えていません。</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>切り離し済み</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>when all has ended</source>
        <translation>全て終わった時</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1、%2 を除く</translation>
    </message>
    <message>
        <source>%1 did not take the order</source>
        <translation>%1 は指示を受け付けませんでした</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %3 の %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>director に問い合わせ中…</translation>
    </message>
    <message>
        <source>Rolling…</source>
        <translation>ローリング…</translation>
    </message>
    <message>
        <source>Real servers one after the other: drain, work, bring back</source>
        <translation>リアルサーバを順番に: ドレイン、作業、復帰</translation>
    </message>
    <message>
        <source>Draining %1 in %2</source>
        <translation>%2 の %1 をドレイン中</translation>
    </message>
</context>
<context>
    <name>lvs::RollingTerms</name>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>So many at the same time</source>
        <translation>同時に行う台数</translation>
    </message>
    <message>
        <source>Minutes that each is out</source>
        <translation>一台ごとに切り離しておく分数</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>期限で切り離す</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>何が開いていても切り離すまでの分数</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同時に</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>コマンドを実行</translation>
    </message>
    <message>
        <source>While each is out</source>
        <translation>切り離している間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>A shell's line that runs on this computer, with the real server's name in LVS_SERVER</source>
        <translation>このコンピュータで実行するシェルの一行。LVS_SERVER にリアルサーバの名前が入る</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>その時まだ開いている接続は切れます</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>カーネルの更新</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>lvs::RollingWindow</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>out, at work</source>
        <translation>切り離し済み、作業中</translation>
    </message>
    <message>
        <source>is brought back</source>
        <translation>復帰中</translation>
    </message>
    <message>
        <source>waits for its checks</source>
        <translation>検査待ち</translation>
    </message>
    <message>
        <source>back</source>
        <translation>復帰済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>残りを復帰させる</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Rolling maintenance</source>
        <translation>ローリング保守</translation>
    </message>
    <message>
        <source>Each real server is drained on all directors, worked on, brought back, and the next one begins when its checks show it up. The first failure begins no more. Closing this window lets it go on; ending LVS Console leaves every real server as it is then.</source>
        <translation>各リアルサーバを全ての director でドレインし、作業し、復帰させ、検査で稼働と確認されたら次を始めます。一つでも失敗すると、それ以上は始めません。この窓を閉じても続きます。LVS Console を終了すると、各リアルサーバはその時の状態のまま残ります。</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Real servers that were drained here and not brought back serve again</source>
        <translation>ここでドレインして復帰させていないリアルサーバが再びサービスします</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 runs a service with %2 and is not paired</source>
        <translation>何も始めていません: %1 は %2 を使うサービスを動かしていますが、未ペアです</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 is not reached, and would go on with %2</source>
        <translation>何も始めていません: %1 に未到達で、%2 を使い続けてしまいます</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <translation>%1 をドレイン中</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 are back</source>
        <translation>復帰済み: %1 / %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Those that are at work come to their end, no more begin</source>
        <translation>作業中のものは最後まで行い、それ以上は始めません</translation>
    </message>
    <message>
        <source>Paused: no more begin</source>
        <translation>一時停止中: それ以上は始めません</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>復帰させていないもの: %1</translation>
    </message>
    <message>
        <source>Rolling maintenance: at work</source>
        <translation>ローリング保守: 作業中</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ中止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Leaves those that are at work as they are; a command that runs is ended</source>
        <translation>作業中のものはそのまま残します。実行中のコマンドは終了させます</translation>
    </message>
    <message>
        <source>Begins no more; those that are at work come to their end</source>
        <translation>それ以上は始めません。作業中のものは最後まで行います</translation>
    </message>
    <message>
        <source>Rolling maintenance has ended. %1</source>
        <translation>ローリング保守は終わりました。%1</translation>
    </message>
    <message>
        <source>Rolling maintenance goes on. Maintenance, Rolling… shows it again</source>
        <translation>ローリング保守は続いています。保守、ローリング… で再び表示できます</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Rolling maintenance: %1 chosen</source>
        <translation>ローリング保守: %1 台を選択</translation>
    </message>
</context>
<context>
    <name>lvs::TryWindow</name>
    <message>
        <source>One run, from one director, with the settings as they stand in the form. It counts for nothing: nobody is taken out or brought back.</source>
        <translation>一つの director から、フォームにある設定のまま一回だけ実行します。結果は数えられません: 切り離しも復帰もしません。</translation>
    </message>
    <message>
        <source>It asks the real server's own address: by the clients' way it is asked once the document is in force.</source>
        <translation>リアルサーバ自身のアドレスに問い合わせます。クライアントの経路では、ドキュメントが有効になってから問い合わせます。</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>まだ何も試していません</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 を試す</translation>
    </message>
    <message>
        <source>Real server that is asked</source>
        <translation>問い合わせ先のリアルサーバ</translation>
    </message>
    <message>
        <source>Director that asks</source>
        <translation>問い合わせる director</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>%1 を今すぐ試す</translation>
    </message>
    <message>
        <source>The document has no health check called %1</source>
        <translation>文書に %1 というヘルスチェックはありません</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: in no service, and the check has no port</source>
        <translation>%1: どのサービスにもなく、検査にポートがありません</translation>
    </message>
    <message>
        <source>%1 (not reached)</source>
        <translation>%1 (未到達)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>ペアの director がありません: 先に接続してください</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>director に未到達</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Its agent is too old to try checks</source>
        <translation>エージェントが古く、検査を試すことに対応していません</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Asking… %1 s</source>
        <translation>問い合わせ中… %1 秒</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>lvs::ActionTrial</name>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Every director does it now, as it was pushed last, with the words of a test</source>
        <translation>各 director が今、最後に反映された内容で、テスト用の文言を使って行います</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1、%2 ms 後</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>No director is connected</source>
        <translation>接続している director がありません</translation>
    </message>
</context>
<context>
    <name>lvs::CaptureFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>director は登録から外されました</translation>
    </message>
    <message>
        <source>the director does not know of the capture any more</source>
        <translation>director はこのキャプチャをもう知りません</translation>
    </message>
</context>
<context>
    <name>Troubleshoot</name>
    <message>
        <source>The VIP does not answer</source>
        <translation>VIP が応答しない</translation>
    </message>
    <message>
        <source>Some requests hang</source>
        <translation>一部の要求が止まったままになる</translation>
    </message>
    <message>
        <source>It works from one network only</source>
        <translation>一つのネットワークからしか使えない</translation>
    </message>
    <message>
        <source>All clients land on one server</source>
        <translation>すべてのクライアントが一台のサーバに集まる</translation>
    </message>
    <message>
        <source>A failover broke connections</source>
        <translation>フェイルオーバーで接続が切れた</translation>
    </message>
    <message>
        <source>No client is served</source>
        <translation>どのクライアントにも応答していません</translation>
    </message>
    <message>
        <source>Some clients are not served</source>
        <translation>一部のクライアントに応答していません</translation>
    </message>
    <message>
        <source>The next failover will show it</source>
        <translation>次のフェイルオーバーで現れます</translation>
    </message>
    <message>
        <source>All clients are served, but not evenly</source>
        <translation>すべてのクライアントに応答していますが、均等ではありません</translation>
    </message>
</context>
<context>
    <name>TroubleshootReport</name>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>仮想サービス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>リアルサーバ</translation>
    </message>
    <message>
        <source>looked at over SSH</source>
        <translation>SSH で調べました</translation>
    </message>
    <message>
        <source>as their directors remember them</source>
        <translation>director が記憶しているとおり</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>What the packets show</source>
        <translation>パケットからわかること</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>パケットの経路</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>ほかに調べるところ</translation>
    </message>
    <message>
        <source>Checked and fine</source>
        <translation>検査済みで良好</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>見えなかったこと</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>同じことをコマンドラインで</translation>
    </message>
    <message>
        <source>Troubleshooting of %1</source>
        <translation>%1 の障害調査</translation>
    </message>
    <message>
        <source>The packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>They are left out: they hold the real addresses.</source>
        <translation>本当のアドレスを含むため、省かれています。</translation>
    </message>
    <message>
        <source>Addresses are replaced, here and in the picture, by names such as ipv4-1: the same address by the same name.</source>
        <translation>アドレスはここでも図でも ipv4-1 のような名前に置き換えられています。同じアドレスは同じ名前です。</translation>
    </message>
    <message>
        <source>%1 They are attached to this file.</source>
        <translation>%1 このファイルに添付されています。</translation>
    </message>
    <message>
        <source>Captured packets: %1, in %2, which Wireshark opens.</source>
        <translation>キャプチャしたパケット：%1 個、%2 にあり、Wireshark で開けます。</translation>
    </message>
</context>
<context>
    <name>lvs::DiagnosisRun</name>
    <message>
        <source>director %1</source>
        <translation>director %1</translation>
    </message>
    <message>
        <source>document, roles and addresses</source>
        <translation>文書、役割、アドレス</translation>
    </message>
    <message>
        <source>its role, once more</source>
        <translation>その役割をもう一度</translation>
    </message>
    <message>
        <source>the kernel&apos;s table of IPVS</source>
        <translation>カーネルの IPVS テーブル</translation>
    </message>
    <message>
        <source>health of the real servers</source>
        <translation>リアルサーバの状態</translation>
    </message>
    <message>
        <source>settings of the real servers, as last seen</source>
        <translation>リアルサーバの設定(前回の確認時)</translation>
    </message>
    <message>
        <source>routes, neighbours and packet filter</source>
        <translation>経路、近隣、パケットフィルタ</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>リアルサーバ %1</translation>
    </message>
    <message>
        <source>its settings, over SSH</source>
        <translation>その設定(SSH 経由)</translation>
    </message>
    <message>
        <source>it is not paired with this console</source>
        <translation>このコンソールとペアになっていません</translation>
    </message>
    <message>
        <source>the director was forgotten</source>
        <translation>director は登録から外されました</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>connections, followed through captures</source>
        <translation>キャプチャで追跡した接続</translation>
    </message>
    <message>
        <source>after which router they get lost</source>
        <translation>どのルーターの先で失われるか</translation>
    </message>
</context>
<context>
    <name>lvs::TroubleshootPage</name>
    <message>
        <source>Look into real servers over SSH</source>
        <translation>SSH でリアルサーバを調べる</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>原因を探す</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>A director logs in to each real server and reads its settings; nothing is changed there</source>
        <translation>director が各リアルサーバにログインして設定を読みます。何も変更しません</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save with masked addresses…</source>
        <translation>アドレスを伏せて保存…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>仮想サービス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; asks each director of the service for its roles, its kernel&apos;s table, routes and packet filter, and names what is in the way, with the evidence and what to do. Nothing is changed.</source>
        <translation>「原因を探す」はサービスの各 director に役割、カーネルのテーブル、経路、パケットフィルタを尋ね、妨げとなっているものを根拠と対処とともに示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>パケットの経路</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>No director of this cluster is paired with this console, so nobody can be asked.</source>
        <translation>このクラスタの director はどれもこのコンソールとペアになっていないため、尋ねる相手がいません。</translation>
    </message>
    <message>
        <source>There is no virtual service in the document yet, so nothing can be in its way.</source>
        <translation>文書にはまだ仮想サービスがないため、調べるものがありません。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Add a virtual service</source>
        <translation>仮想サービスを追加</translation>
    </message>
    <message>
        <source>%1, %2: asked at %3, answered within %4 s</source>
        <translation>%1、%2: %3 に問い合わせ、%4 s で回答</translation>
    </message>
    <message>
        <source>None of the directors of %1 is paired with this console</source>
        <translation>%1 の director はどれもこのコンソールとペアになっていません</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Web ページ (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 は書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Follow connections with packets</source>
        <translation>接続をパケットで追跡する</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>一歩ずつ</translation>
    </message>
    <message>
        <source>What clients send in the next seconds is captured on the directors and, over SSH with tcpdump, on the real servers, and followed from one to the next; name a client to wait for its connections alone, or a machine that connects for it</source>
        <translation>これから数秒間にクライアントが送るものを director 上と、SSH 経由の tcpdump でリアルサーバ上でもキャプチャし、順に追跡します。クライアントを指定すると、その接続だけを待ちます。そのために接続するマシンを指定することもできます</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::CurePanel</name>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Shows first what would be changed</source>
        <translation>まず何が変更されるかを表示します</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Asking what would be changed…</source>
        <translation>変更される内容を問い合わせています…</translation>
    </message>
    <message>
        <source>The agents find nothing to change: it may be right already</source>
        <translation>エージェントは変更点を見つけられません。すでに正しいかもしれません</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>作業中…</translation>
    </message>
    <message>
        <source>Done; the service is asked about again</source>
        <translation>完了しました。サービスをもう一度調べます</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>実行されませんでした: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LadderView</name>
    <message>
        <source>Ladder diagram of the packets</source>
        <translation>パケットのラダー図</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PacketsModel</name>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PacketsPanel</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>Wireshark で開く</translation>
    </message>
    <message>
        <source>Watch packets while a client tries: each one is shown at every place where a director sees it. Directors only listen; nothing is sent or changed.</source>
        <translation>クライアントが試す間のパケットを観察します。director が見たすべての場所で表示されます。director は聞くだけで、何も送らず変更もしません。</translation>
    </message>
    <message>
        <source>As pcapng, with the name of each place</source>
        <translation>pcapng 形式、各場所の名前つき</translation>
    </message>
    <message>
        <source>Done; watch again to see the packets there</source>
        <translation>完了。もう一度監視すると、そこのパケットが見えます</translation>
    </message>
    <message>
        <source>With the program that this desktop has for captures</source>
        <translation>このデスクトップのキャプチャ用プログラムで開きます</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Layers of the packet</source>
        <translation>パケットの層</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>パケットのバイト列</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>パケットを観察</translation>
    </message>
    <message>
        <source>%1 packets: more are not kept</source>
        <translation>%1 パケット: これ以上は保持しません</translation>
    </message>
    <message>
        <source>Listening on %1: %2 packets</source>
        <translation>%1 で受信中: %2 パケット</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>Save the packets</source>
        <translation>パケットを保存</translation>
    </message>
    <message>
        <source>Capture (*.pcapng)</source>
        <translation>キャプチャ (*.pcapng)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 は書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1; install Wireshark</source>
        <translation>このデスクトップには %1 を開くプログラムがありません。Wireshark をインストールしてください</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PathView</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>復路</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>パケットの経路</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>on the way there</source>
        <translation>往路</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>回答済みの質問</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>director に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Selects it in the tree, on the canvas and in the inspector</source>
        <translation>ツリー、キャンバス、インスペクタで選択します</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Found besides</source>
        <translation>そのほかに見つかったこと</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>ほかに調べるところ</translation>
    </message>
    <message>
        <source>Checked and fine: %1</source>
        <translation>検査済みで良好: %1</translation>
    </message>
    <message>
        <source>Could not be seen: %1</source>
        <translation>見えなかったこと: %1</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>パケットを観察</translation>
    </message>
    <message>
        <source>Listens on the directors while a client tries</source>
        <translation>クライアントが試す間、director で聞きます</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>同じことをコマンドラインで:</translation>
    </message>
</context>
<context>
    <name>lvs::TraceFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>director は登録から外されました</translation>
    </message>
</context>
<context>
    <name>lvs::JoinedTrace</name>
    <message>
        <source>no director that is paired here has %1 now</source>
        <translation>ここでペアリングされた director で現在 %1 を持つものはありません</translation>
    </message>
</context>
<context>
    <name>lvs::ReplySearch</name>
    <message>
        <source>there was no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Tracing from %1 to %2 with the VIP as source</source>
        <translation>VIP を送信元として %1 から %2 への経路を調べています</translation>
    </message>
    <message>
        <source>Tracing from %1 with new connections and with replies</source>
        <translation>新しい接続と応答とで %1 からの経路を調べています</translation>
    </message>
    <message>
        <source>Searching how large packets may be from %1</source>
        <translation>%1 からのパケットの最大サイズを調べています</translation>
    </message>
</context>
<context>
    <name>lvs::PacketHunt</name>
    <message>
        <source>%1 has no address of its own: packets are followed for services with a VIP</source>
        <translation>%1 には固有のアドレスがありません。パケットを追跡できるのは VIP を持つサービスです</translation>
    </message>
    <message>
        <source>%1 is no TCP service, whose connections could be followed</source>
        <translation>%1 は接続を追跡できる TCP サービスではありません</translation>
    </message>
    <message>
        <source>none of the directors of %1 is paired here</source>
        <translation>%1 の director はどれもここでペアリングされていません</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n machine(s)</source>
        <translation>
            <numerusform>%n 台で待ち受けています</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was captured</source>
        <translation>キャプチャを読んでいます</translation>
    </message>
    <message>
        <source>Waiting for connections of clients</source>
        <translation>クライアントの接続を待っています</translation>
    </message>
    <message>
        <source>Waiting for connections of %1</source>
        <translation>%1 の接続を待っています</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message numerus="yes">
        <source>no connection from %1 to %2 reached a director within %n s</source>
        <translation>
            <numerusform>%n 秒以内に %1 から %2 への接続は director に届きませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>取り消されました</translation>
    </message>
    <message>
        <source>Asking %1 to be the client</source>
        <translation>%1 にクライアント役を依頼しています</translation>
    </message>
</context>
<context>
    <name>lvs::ProbeCall</name>
    <message>
        <source>this machine has no way to %1</source>
        <translation>このマシンから %1 への経路がありません</translation>
    </message>
    <message>
        <source>this machine has no port left for a connection from %1</source>
        <translation>このマシンには %1 からの接続に使えるポートが残っていません</translation>
    </message>
</context>
<context>
    <name>CaptureFilter</name>
    <message>
        <source>&quot;%1&quot; is no address; they are written such as 192.0.2.1 or 2001:db8::1</source>
        <translation>「%1」はアドレスではありません。192.0.2.1 や 2001:db8::1 のように書きます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written &quot;%2&quot;</source>
        <translation>「%1」は「%2」と書きます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of filters; machines are named by their addresses</source>
        <translation>「%1」はフィルターの語ではありません。マシンはアドレスで指定します</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; closes what was never opened</source>
        <translation>「%1」に対応する開きがありません</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is opened and not closed</source>
        <translation>「%1」が閉じられていません</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; the rest makes no sense: &quot;%2&quot;</source>
        <translation>「%1」の後の残りは意味をなしません: 「%2」</translation>
    </message>
    <message>
        <source>This is no whole condition yet; such as: host 192.0.2.1 and tcp port 80</source>
        <translation>まだ完全な条件ではありません。例: host 192.0.2.1 and tcp port 80</translation>
    </message>
    <message>
        <source>It may have at most %1 bytes</source>
        <translation>最大 %1 バイトです</translation>
    </message>
    <message>
        <source>It has to be one line of text</source>
        <translation>1 行のテキストにしてください</translation>
    </message>
    <message>
        <source>No packet can be all of this at once</source>
        <translation>これらすべてを同時に満たすパケットはありません</translation>
    </message>
    <message>
        <source>It does not hold; libpcap says: %1</source>
        <translation>正しくありません。libpcap の説明: %1</translation>
    </message>
    <message>
        <source>to or from this address; src host and dst host: one way</source>
        <translation>このアドレスとの間。src host、dst host は片方向</translation>
    </message>
    <message>
        <source>to or from this network</source>
        <translation>このネットワークとの間</translation>
    </message>
    <message>
        <source>TCP with this port at either end; udp port, portrange 80-89</source>
        <translation>どちらかの端がこのポートの TCP。udp port、portrange 80-89 も</translation>
    </message>
    <message>
        <source>TCP that opens or breaks a connection</source>
        <translation>接続を開く、または断つ TCP</translation>
    </message>
    <message>
        <source>IPv4 in a tunnel to a real server (IPIP); ip[9] = 4 is the same</source>
        <translation>リアルサーバへのトンネル内の IPv4 (IPIP)。ip[9] = 4 と同じ</translation>
    </message>
    <message>
        <source>in a tunnel, and sent by the client 203.0.113.7 (its address within)</source>
        <translation>トンネル内で、クライアント 203.0.113.7 が送ったもの (内側のアドレス)</translation>
    </message>
    <message>
        <source>IPv6 in a tunnel within IPv6</source>
        <translation>IPv6 トンネル内の IPv6</translation>
    </message>
    <message>
        <source>GRE tunnels</source>
        <translation>GRE トンネル</translation>
    </message>
    <message>
        <source>ping, and errors such as unreachable or too large; icmp6 for IPv6</source>
        <translation>ping と、到達不能や大きすぎなどのエラー。IPv6 は icmp6</translation>
    </message>
    <message>
        <source>who asks for which address, and who answers</source>
        <translation>どのアドレスを誰が尋ね、誰が答えるか</translation>
    </message>
    <message>
        <source>advertisements of masters</source>
        <translation>マスターの広告</translation>
    </message>
    <message>
        <source>connection synchronisation between directors</source>
        <translation>director 間の接続同期</translation>
    </message>
    <message>
        <source>packets of at least so many bytes; less: of at most so many</source>
        <translation>この数以上のバイトのパケット。less: この数以下</translation>
    </message>
    <message>
        <source>both; or: one of them; not: none of it; ( ) puts together</source>
        <translation>両方。or: どちらか、not: それ以外、( ) でまとめる</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>%1 p/s</source>
        <translation>%1 p/s</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>lets at most %1 bytes through</source>
        <translation>通すのは最大 %1 バイト</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>packets of more than %1 bytes vanish after it</source>
        <translation>%1 バイトより大きいパケットはこの先で消えます</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>, with the source %1</source>
        <translation>、送信元 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>lvs::tools::CaptureWindow</name>
    <message>
        <source>Capture packets</source>
        <translation>パケットキャプチャ</translation>
    </message>
    <message>
        <source>none: the filter alone</source>
        <translation>なし: フィルターのみ</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>すべて。例: %1</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>仮想サービス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2～%3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Packets, of each director</source>
        <translation>director ごとのパケット数</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> 個</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Kept of each packet</source>
        <translation>パケットごとに残す量</translation>
    </message>
    <message>
        <source> bytes each</source>
        <translation> バイト/個</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>「%1」はアドレスではありません。例: 203.0.113.7。空ならすべてのクライアント</translation>
    </message>
    <message>
        <source>%1 is of the other family than %2</source>
        <translation>%1 は %2 とファミリーが異なります</translation>
    </message>
    <message>
        <source>The filter has to be mended first</source>
        <translation>まずフィルターを直してください</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>このコンソールとペアリングされた director がありません</translation>
    </message>
    <message>
        <source>A director listens on at most %1 real servers at once</source>
        <translation>1 台の director が同時に聞けるリアルサーバは %1 台までです</translation>
    </message>
    <message>
        <source>Tick where to listen: a director, an interface or a real server</source>
        <translation>どこで聞くかを選んでください: director、インターフェース、またはリアルサーバ</translation>
    </message>
</context>
<context>
    <name>lvs::tools::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>all packets; such as %1</source>
        <translation>すべてのパケット。例: %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Common expressions and what they pick</source>
        <translation>よく使う式とその意味</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>What it picks</source>
        <translation>選ぶもの</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Double click or Enter puts it into the filter</source>
        <translation>ダブルクリックまたは Enter でフィルターに入れます</translation>
    </message>
</context>
<context>
    <name>lvs::tools::HopChart</name>
    <message>
        <source>Hops on the way</source>
        <translation>経路上のホップ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>lvs::tools::HopModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Round trip, 0 to %1 ms</source>
        <translation>往復時間、0～%1 ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>応答の内容</translation>
    </message>
</context>
<context>
    <name>lvs::tools::PlacesTree</name>
    <message>
        <source>Where to listen</source>
        <translation>聞く場所</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Director: it listens itself, and changes nothing</source>
        <translation>director: 自分で聞くだけで、何も変更しません</translation>
    </message>
    <message>
        <source>Real servers, over SSH</source>
        <translation>リアルサーバ (SSH 経由)</translation>
    </message>
    <message>
        <source>A director logs in as %1 and runs tcpdump there, on the interface of %2 and its tunnels; it listens itself too</source>
        <translation>director が %1 としてログインし、%2 のインターフェースとそのトンネルで tcpdump を実行します。director 自身も聞きます</translation>
    </message>
    <message>
        <source>up, MTU %1</source>
        <translation>稼働中、MTU %1</translation>
    </message>
    <message>
        <source>down, MTU %1</source>
        <translation>停止、MTU %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
</context>
<context>
    <name>lvs::tools::Toolbox</name>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Capture packets…</source>
        <translation>パケットキャプチャ…</translation>
    </message>
    <message>
        <source>Traceroute and ping…</source>
        <translation>Traceroute と ping…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続一覧…</translation>
    </message>
    <message>
        <source>Capture its packets…</source>
        <translation>そのパケットをキャプチャ…</translation>
    </message>
    <message>
        <source>Capture here…</source>
        <translation>ここでキャプチャ…</translation>
    </message>
    <message>
        <source>Trace from here…</source>
        <translation>ここから経路を調べる…</translation>
    </message>
    <message>
        <source>Trace to here…</source>
        <translation>ここまで経路を調べる…</translation>
    </message>
</context>
<context>
    <name>lvs::tools::TraceWindow</name>
    <message>
        <source>Find the path MTU</source>
        <translation>経路 MTU を調べる</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Traceroute and ping</source>
        <translation>Traceroute と ping</translation>
    </message>
    <message>
        <source>What would be typed on that machine for the same</source>
        <translation>そのマシンで同じことをするコマンド</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>director %1</source>
        <translation>director %1</translation>
    </message>
    <message>
        <source>real server %1, over SSH</source>
        <translation>リアルサーバ %1 (SSH 経由)</translation>
    </message>
    <message>
        <source>its own; the VIP shows the way of replies</source>
        <translation>自分のもの。VIP なら応答の経路が分かります</translation>
    </message>
    <message>
        <source>an address, such as %1</source>
        <translation>アドレス。例: %1</translation>
    </message>
    <message>
        <source>The way there (traceroute)</source>
        <translation>そこまでの経路 (traceroute)</translation>
    </message>
    <message>
        <source>The destination alone (ping)</source>
        <translation>宛先だけ (ping)</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>The largest packet that passes, by echo requests that must not be fragmented</source>
        <translation>通れる最大のパケット。分割禁止のエコー要求で調べます</translation>
    </message>
    <message>
        <source>From</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>送信元アドレス</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>調べるもの</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Tries of each hop</source>
        <translation>ホップごとの試行</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>このコンソールとペアリングされた director がありません</translation>
    </message>
    <message>
        <source>Say where to: an address</source>
        <translation>宛先のアドレスを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7 or 2001:db8::7</source>
        <translation>「%1」はアドレスではありません。例: 203.0.113.7、2001:db8::7</translation>
    </message>
    <message>
        <source>%1 and %2 are of different families: both have to be IPv4, or both IPv6</source>
        <translation>%1 と %2 はファミリーが異なります。両方 IPv4 か、両方 IPv6 にしてください</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 is not paired with this console any more</source>
        <translation>%1 はもうこのコンソールとペアリングされていません</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown</source>
        <translation>中止しました。それまでの結果を表示しています</translation>
    </message>
    <message>
        <source>%1 sends; who has %2 hears the answers: %3</source>
        <translation>%1 が送信し、%2 を持つ側が応答を受け取ります: %3</translation>
    </message>
</context>
<context>
    <name>lvs::Asker</name>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as ssh://admin@client.example or ssh://192.0.2.9:2222</source>
        <translation>「%1」は SSH で接続できるホストではありません。例: ssh://admin@client.example、ssh://192.0.2.9:2222</translation>
    </message>
    <message>
        <source>%1 is no director that is paired here; allowed are the names of those, here for this machine, and ssh://[USER@]HOST[:PORT]</source>
        <translation>%1 はここでペアリングされたディレクターではありません。使えるのはその名前、このマシンを表す here、ssh://[ユーザー@]ホスト[:ポート] です</translation>
    </message>
    <message>
        <source>%1 forwards %2 itself, and its own connections take no client's way; choose a machine that does not</source>
        <translation>%1 は自身が %2 を転送しており、その接続はクライアントと同じ経路を通りません。転送していないマシンを選んでください</translation>
    </message>
    <message>
        <source>the connection to the director has ended</source>
        <translation>ディレクターとの接続が終了しました</translation>
    </message>
    <message>
        <source>it has no way to %1</source>
        <translation>%1 への経路がありません</translation>
    </message>
    <message>
        <source>this machine has no way to %1</source>
        <translation>このマシンから %1 への経路がありません</translation>
    </message>
</context>
<context>
    <name>lvs::SshAsker</name>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 は時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>ssh is not installed on this machine</source>
        <translation>このマシンに ssh がインストールされていません</translation>
    </message>
    <message>
        <source>%1 says more than there is to say</source>
        <translation>%1 からの出力が多すぎます</translation>
    </message>
    <message>
        <source>%1 has neither perl nor python3 to make connections with</source>
        <translation>%1 には接続に使う perl も python3 もありません</translation>
    </message>
    <message>
        <source>%1 is not among the known hosts; log in once with ssh, and look at its fingerprint</source>
        <translation>%1 は既知のホストにありません。一度 ssh でログインしてフィンガープリントを確認してください</translation>
    </message>
    <message>
        <source>the connection to %1 ended</source>
        <translation>%1 との接続が終了しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ClientField</name>
    <message>
        <source>Clients' own connections are waited for; a machine that is chosen makes a few of its own</source>
        <translation>クライアント自身の接続を待ちます。マシンを選ぶと、そのマシンがいくつか接続します</translation>
    </message>
    <message>
        <source>Clients themselves</source>
        <translation>クライアント自身</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>A host over SSH</source>
        <translation>SSH 経由のホスト</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>すべて。例: %1</translation>
    </message>
    <message>
        <source>Host that is reached by SSH</source>
        <translation>SSH で接続するホスト</translation>
    </message>
    <message>
        <source>The client's address</source>
        <translation>クライアントのアドレス</translation>
    </message>
    <message>
        <source>Director %1</source>
        <translation>ディレクター %1</translation>
    </message>
    <message>
        <source>Name the host that is to be the client; such as admin@client.example, reached with this machine's ssh</source>
        <translation>クライアント役のホストを指定してください。例: admin@client.example（このマシンの ssh で接続します）</translation>
    </message>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as admin@client.example or 192.0.2.9:2222</source>
        <translation>「%1」は SSH で接続できるホストではありません。例: admin@client.example、192.0.2.9:2222</translation>
    </message>
    <message>
        <source>"%1" is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>「%1」はアドレスではありません。例: 203.0.113.7。空ならすべてのクライアント</translation>
    </message>
</context>
</TS>
