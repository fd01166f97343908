<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 act · %2 in · %3/s</source>
        <translation>%1 活动 · %2 非活动 · %3/秒</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>备用 %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 个活动连接,%2 个非活动连接,每秒新建 %3 个</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ 已配置</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ 有偏差</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ 未配置</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? 未验证</translation>
    </message>
    <message>
        <source>▲ no SSH</source>
        <translation>▲ 无 SSH</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>多种方式</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>holds the VIP</source>
        <translation>持有 VIP</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>in no service</source>
        <translation>不在任何服务中</translation>
    </message>
    <message>
        <source>weight 0: no new connections</source>
        <translation>权重 0:不接新连接</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>direct routing</source>
        <translation>直接路由</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>%1 隧道</translation>
    </message>
    <message>
        <source>New, not pushed yet</source>
        <translation>新增,尚未推送</translation>
    </message>
    <message>
        <source>Changed, not pushed yet</source>
        <translation>已更改,尚未推送</translation>
    </message>
    <message>
        <source>%1 things here were not made by the document</source>
        <translation>此处有 %1 项不是由文档生成</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 个真实服务器</translation>
    </message>
    <message>
        <source>The last known numbers: the director is not heard</source>
        <translation>最后已知的数字:收不到该 director</translation>
    </message>
    <message>
        <source>master</source>
        <translation>主</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 of %2 since %3: %4</source>
        <translation>%2 的%1，自 %3 起：%4</translation>
    </message>
    <message>
        <source>several masters</source>
        <translation>多个主</translation>
    </message>
    <message>
        <source>no master</source>
        <translation>没有主</translation>
    </message>
    <message>
        <source>hears %1 as master with priority %2, its own is %3</source>
        <translation>收到 %1 作为主的通告,优先级 %2,自己的是 %3</translation>
    </message>
    <message>
        <source>Connection sync: sends and receives on %1, sync id %2</source>
        <translation>连接同步:在 %1 上收发,同步 ID %2</translation>
    </message>
    <message>
        <source>Connection sync: sends only, on %1, sync id %2</source>
        <translation>连接同步:仅发送,在 %1 上,同步 ID %2</translation>
    </message>
    <message>
        <source>Connection sync: receives only, on %1, sync id %2</source>
        <translation>连接同步:仅接收,在 %1 上,同步 ID %2</translation>
    </message>
    <message>
        <source>Connections of %1 are not synchronised here on %2, sync id %3: a failover breaks them</source>
        <translation>%1 的连接在此没有通过 %2 同步,同步 ID %3:故障切换会使其中断</translation>
    </message>
    <message>
        <source>Connections of %1 are not received here on %2, sync id %3: those of the other director break if this one takes over</source>
        <translation>%1 的连接在此没有从 %2 接收,同步 ID %3:若由此 director 接管,另一 director 的连接会中断</translation>
    </message>
    <message>
        <source>Connections of %1 are not sent from here on %2, sync id %3: they break if another takes over</source>
        <translation>%1 的连接没有从此处经 %2 发送,同步 ID %3:若由另一 director 接管,这些连接会中断</translation>
    </message>
    <message>
        <source>sorry server serves</source>
        <translation>致歉服务器服务中</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>法定数已失去</translation>
    </message>
    <message>
        <source>: %1 of %2</source>
        <translation>:%1/%2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>,剩余 %1</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1/%2)</translation>
    </message>
    <message>
        <source>weight %1 for now</source>
        <translation>临时权重 %1</translation>
    </message>
</context>
<context>
    <name>FailoverReport</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 位于 %2</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the console's machine</source>
        <translation>控制台所在的机器</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Failover group</source>
        <translation>故障切换组</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>every %1 ms to %2 (%3), from %4</source>
        <translation>每 %1 ms 一次,发往 %2(%3),来自 %4</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>保持的连接</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>every %1 ms</source>
        <translation>每 %1 ms</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>最长无应答时间</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>Connections broken</source>
        <translation>中断的连接</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>本次测试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Failover test of %1</source>
        <translation>%1 的故障切换测试</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>事前检查</translation>
    </message>
    <message>
        <source>Compared with earlier tests of this group</source>
        <translation>与此组以往的测试比较</translation>
    </message>
</context>
<context>
    <name>FailoverTest</name>
    <message>
        <source>Every member of the group is reached</source>
        <translation>可到达组的每个成员</translation>
    </message>
    <message>
        <source>One director is master, the others back it up</source>
        <translation>一个 director 为主,其余为备</translation>
    </message>
    <message>
        <source>All members hold the same document</source>
        <translation>所有成员的文档相同</translation>
    </message>
    <message>
        <source>Connections are synchronised</source>
        <translation>连接已同步</translation>
    </message>
    <message>
        <source>Every member knows the connections of the others</source>
        <translation>每个成员都知道其他成员的连接</translation>
    </message>
    <message>
        <source>The real servers are set up, as far as is known</source>
        <translation>就目前所知,真实服务器已配置好</translation>
    </message>
    <message>
        <source>Planned: another director is asked to take over</source>
        <translation>计划内:请另一 director 接管</translation>
    </message>
    <message>
        <source>Agent killed: VRRP falls silent, addresses stay behind</source>
        <translation>杀死代理:VRRP 静默,地址留在原处</translation>
    </message>
    <message>
        <source>Link down: the group's interface is taken down</source>
        <translation>链路断开:关闭组的接口</translation>
    </message>
    <message>
        <source>Director frozen: the agent stands still, then wakes up</source>
        <translation>director 冻结:代理停住,随后醒来</translation>
    </message>
    <message>
        <source>Clients should feel nothing: the new master forwards before the old one lets go.</source>
        <translation>客户端应毫无感觉:旧主放手之前,新主已开始转发。</translation>
    </message>
    <message>
        <source>Clients wait until the backup has missed three advertisements, about %1 ms. Requests on their way at that moment are sent again by TCP, after a second. The fault ends by itself, also when this console is closed.</source>
        <translation>客户端要等到备错过三次通告,约 %1 ms。当时在途的请求由 TCP 在一秒后重发。故障会自行结束,即使此控制台已关闭。</translation>
    </message>
    <message>
        <source>Nobody took over from %1.</source>
        <translation>没有 director 从 %1 接管。</translation>
    </message>
    <message>
        <source>%1 took over from %2 after %3 ms</source>
        <translation>%1 在 %3 ms 后从 %2 接管</translation>
    </message>
    <message>
        <source>%1; %2 of %3 requests failed, the slowest took %4 ms, longest without an answer %5 ms.</source>
        <translation>%1;%3 个请求中 %2 个失败,最慢的用了 %4 ms,最长 %5 ms 无应答。</translation>
    </message>
    <message>
        <source>The test could not go on: %1</source>
        <translation>测试无法继续:%1</translation>
    </message>
    <message>
        <source>The test was stopped before the group moved.</source>
        <translation>组切换之前测试已中止。</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; no requests were sent.</source>
        <translation>接管用了 %1 ms;没有发送请求。</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; %2 of %3 requests failed, the longest time without an answer was %4 ms; %5 of %6 connections broke.</source>
        <translation>接管用了 %1 ms;%3 个请求中 %2 个失败,最长 %4 ms 无应答;%6 个连接中 %5 个中断。</translation>
    </message>
    <message>
        <source>Connections broke because they are not synchronised: give the group connection sync.</source>
        <translation>连接因未同步而中断:请为该组设置连接同步。</translation>
    </message>
    <message>
        <source>Connections broke although they are synchronised: is UDP to the sync group (port 8848) let through between the directors?</source>
        <translation>连接已同步却仍中断:director 之间是否放行了发往同步组的 UDP(端口 8848)?</translation>
    </message>
    <message>
        <source>The outage was longer than %1 ms, which the advertisement interval allows: did the link drop the announcements (gratuitous ARP), or does a router keep old entries?</source>
        <translation>中断时间超过了通告间隔所允许的 %1 ms:是链路丢弃了宣告(免费 ARP),还是某台路由器保留着旧条目?</translation>
    </message>
    <message>
        <source>Requests failed in a planned failover: does the new master have the same services, and do the real servers answer it?</source>
        <translation>计划内的故障切换中有请求失败:新主是否有相同的服务?真实服务器是否向它应答?</translation>
    </message>
    <message>
        <source>%1 does not take the other's advertisements: %2.</source>
        <translation>%1 不接受对方的通告：%2。</translation>
    </message>
    <message>
        <source>%1 does not hear the other, which hears it: the link carries VRRP (IP protocol 112) one way only. Does a firewall on %1, or a switch, drop it?</source>
        <translation>%1 听不到对方，而对方能听到它：链路只能单向传送 VRRP（IP 协议 112）。是 %1 上的防火墙还是交换机丢弃了它？</translation>
    </message>
    <message>
        <source>Neither hears the other: does a firewall drop VRRP (IP protocol 112), are their links parted, or do their virtual router ids differ?</source>
        <translation>双方都听不到对方：是防火墙丢弃了 VRRP（IP 协议 112），链路被隔开，还是虚拟路由器标识不同？</translation>
    </message>
    <message>
        <source>They hear each other: one is about to give way.</source>
        <translation>双方能互相听到：其中一方即将让出。</translation>
    </message>
    <message>
        <source>The real servers of every service take connections</source>
        <translation>每个服务的真实服务器都接受连接</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The cluster's name</source>
        <translation>集群的名称</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore; unique among its kind</source>
        <translation>字母、数字、点、连字符和下划线;同类中唯一</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Shown to people instead of the name</source>
        <translation>代替名称显示给人看</translation>
    </message>
    <message>
        <source>The agent runs under this name</source>
        <translation>代理以此名称运行</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>The data centre that it stands in</source>
        <translation>所在的数据中心</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Where the agent's API listens: host and port, IPv6 in brackets</source>
        <translation>代理 API 的监听处:主机和端口,IPv6 用方括号</translation>
    </message>
    <message>
        <source>RIP</source>
        <translation>RIP</translation>
    </message>
    <message>
        <source>The real server's own address</source>
        <translation>真实服务器自己的地址</translation>
    </message>
    <message>
        <source>Second RIP</source>
        <translation>第二个 RIP</translation>
    </message>
    <message>
        <source>For services of the other family</source>
        <translation>供另一地址族的服务使用</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>How the agent reaches the machine to set it up</source>
        <translation>代理如何到达该机器进行配置</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who logs in; anybody but root needs sudo there</source>
        <translation>登录的用户;root 以外的用户需要 sudo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TCP port of sshd</source>
        <translation>sshd 的 TCP 端口</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>跳板机</translation>
    </message>
    <message>
        <source>user@host:port, where the machine stands behind a bastion</source>
        <translation>user@host:port,机器位于堡垒机之后时使用</translation>
    </message>
    <message>
        <source>Virtual router id</source>
        <translation>虚拟路由器 ID</translation>
    </message>
    <message>
        <source>Unique on its link</source>
        <translation>在其链路上唯一</translation>
    </message>
    <message>
        <source>VRRP version</source>
        <translation>VRRP 版本</translation>
    </message>
    <message>
        <source>3 unless an old router takes part</source>
        <translation>3,除非有旧路由器参与</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Carries advertisements and VIPs</source>
        <translation>承载通告和 VIP</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>With the prefix length that they get on the interface; one family; separated by commas</source>
        <translation>带有在接口上的前缀长度;同一地址族;以逗号分隔</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>Whole prefixes carried as local routes; separated by commas</source>
        <translation>作为本地路由承载的整个前缀;以逗号分隔</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>Time between them; version 2 takes whole seconds, version 3 10 to 40,950 ms</source>
        <translation>通告间隔;版本 2 为整秒,版本 3 为 10 至 40,950 毫秒</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>抢占</translation>
    </message>
    <message>
        <source>A better director takes over from a worse one</source>
        <translation>更优的 director 接替较差的</translation>
    </message>
    <message>
        <source>Preempt delay</source>
        <translation>抢占延迟</translation>
    </message>
    <message>
        <source>Time to wait before taking over from a worse one</source>
        <translation>接替较差者之前的等待时间</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Of version 2, at most 8 bytes; it keeps nobody out who listens</source>
        <translation>版本 2 的密码,最多 8 字节;挡不住监听的人</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Sent in version 3 over IPv4; both kinds are accepted</source>
        <translation>版本 3 在 IPv4 上发送;两种都接受</translation>
    </message>
    <message>
        <source>Virtual MAC</source>
        <translation>虚拟 MAC</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation>单播</translation>
    </message>
    <message>
        <source>Advertise to the other members instead of multicast</source>
        <translation>向其他成员通告,而不用组播</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>随之切换</translation>
    </message>
    <message>
        <source>The group that this one moves together with, as the inside and outside of NAT</source>
        <translation>与本组一起切换的组,如 NAT 的内侧与外侧</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The directors that can hold the addresses</source>
        <translation>可以持有这些地址的 director</translation>
    </message>
    <message>
        <source>Connection sync</source>
        <translation>连接同步</translation>
    </message>
    <message>
        <source>Keeps connections alive when another director takes over</source>
        <translation>另一 director 接管时保持连接</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Can hold the addresses</source>
        <translation>可以持有这些地址</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The highest is master; 255 is for the owner of the address</source>
        <translation>最高者为主;255 属于地址的所有者</translation>
    </message>
    <message>
        <source>Carries the sync messages</source>
        <translation>承载同步消息</translation>
    </message>
    <message>
        <source>Sync id</source>
        <translation>同步 ID</translation>
    </message>
    <message>
        <source>Tells sync groups apart</source>
        <translation>区分同步组</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>组播组</translation>
    </message>
    <message>
        <source>Empty: the kernel's own, 224.0.0.81</source>
        <translation>空:内核默认的 224.0.0.81</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP 端口</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>Hops that sync messages may take</source>
        <translation>同步消息可经过的跳数</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Bytes; 0 lets the kernel choose</source>
        <translation>字节;0 由内核选择</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is asked of the real server</source>
        <translation>向真实服务器询问什么</translation>
    </message>
    <message>
        <source>Empty: the port that the service uses there</source>
        <translation>空:服务在那里使用的端口</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Asked for; of a script check the program</source>
        <translation>所请求的路径;脚本检查则为程序</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host header and server name; of a dns check the name asked for</source>
        <translation>Host 头和服务器名;dns 检查则为所查询的名称</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>验证证书</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Time between checks</source>
        <translation>检查之间的时间</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Time until a check has failed; at most the interval</source>
        <translation>检查算作失败之前的时间;最多为间隔</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Passes in a row until up</source>
        <translation>连续通过几次后恢复</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Failures in a row until down</source>
        <translation>连续失败几次后停用</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>What clients connect to; empty for a firewall mark</source>
        <translation>客户端连接的地址;使用防火墙标记时为空</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Of a service with an address</source>
        <translation>属于有地址的服务</translation>
    </message>
    <message>
        <source>0 is all ports, and needs persistence</source>
        <translation>0 表示所有端口,需要持久性</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>防火墙标记</translation>
    </message>
    <message>
        <source>Instead of address and port; the agent marks the packets</source>
        <translation>代替地址和端口;由代理标记数据包</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>Of a service with a firewall mark</source>
        <translation>属于使用防火墙标记的服务</translation>
    </message>
    <message>
        <source>Marked packets</source>
        <translation>被标记的数据包</translation>
    </message>
    <message>
        <source>Which packets get the mark</source>
        <translation>哪些数据包得到标记</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>How the director chooses a real server for a new connection</source>
        <translation>director 如何为新连接选择真实服务器</translation>
    </message>
    <message>
        <source>Scheduler flags</source>
        <translation>调度器标志</translation>
    </message>
    <message>
        <source>Of sh and mh: fallback, port; separated by commas</source>
        <translation>用于 sh 和 mh:fallback、port;以逗号分隔</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>转发方式</translation>
    </message>
    <message>
        <source>How packets reach the real servers</source>
        <translation>数据包如何到达真实服务器</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Encapsulation; IPIP where this is off</source>
        <translation>封装;关闭时为 IPIP</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Real servers that fail it get no connections</source>
        <translation>未通过的真实服务器不再得到连接</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>持久性</translation>
    </message>
    <message>
        <source>Keeps a client on its real server</source>
        <translation>让客户端留在其真实服务器上</translation>
    </message>
    <message>
        <source>One packet</source>
        <translation>单包</translation>
    </message>
    <message>
        <source>Each datagram is scheduled by itself (udp)</source>
        <translation>每个数据报单独调度(udp)</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>Where connections go</source>
        <translation>连接的去向</translation>
    </message>
    <message>
        <source>Packets to this address</source>
        <translation>发往此地址的数据包</translation>
    </message>
    <message>
        <source>Packets of this protocol</source>
        <translation>此协议的数据包</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Packets to these ports; separated by commas</source>
        <translation>发往这些端口的数据包;以逗号分隔</translation>
    </message>
    <message>
        <source>IPIP adds 20 bytes, GUE passes where only UDP does</source>
        <translation>IPIP 增加 20 字节,GUE 可在只通 UDP 处通过</translation>
    </message>
    <message>
        <source>UDP port of gue</source>
        <translation>gue 的 UDP 端口</translation>
    </message>
    <message>
        <source>In the outer header</source>
        <translation>在外层头中</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>记住时长</translation>
    </message>
    <message>
        <source>Time that a client is kept on its real server</source>
        <translation>客户端留在其真实服务器上的时间</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>Groups clients; empty: each by itself</source>
        <translation>把客户端分组;空:各自独立</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>sip tells calls apart (udp); empty: by address</source>
        <translation>sip 区分呼叫(udp);空:按地址</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>The machine that serves</source>
        <translation>提供服务的机器</translation>
    </message>
    <message>
        <source>Empty: the service's; another one only with NAT</source>
        <translation>空:与服务相同;仅 NAT 可用其他端口</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>新连接的份额,0 至 65535。0 不接新连接;已打开的继续</translation>
    </message>
    <message>
        <source>Upper threshold</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Connections above which it gets no new ones; 0: no limit</source>
        <translation>超过此连接数不再接新连接;0:不限</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Connections below which it gets new ones again; 0: three quarters of the upper</source>
        <translation>低于此连接数重新接新连接;0:上限的四分之三</translation>
    </message>
    <message>
        <source>Empty: the service's</source>
        <translation>空:与服务相同</translation>
    </message>
    <message>
        <source>Where this is off: the service's</source>
        <translation>关闭时:与服务相同</translation>
    </message>
    <message>
        <source>One after the other, all alike</source>
        <translation>依次轮流,一视同仁</translation>
    </message>
    <message>
        <source>One after the other, by weight</source>
        <translation>依次轮流,按权重</translation>
    </message>
    <message>
        <source>The one with the fewest connections</source>
        <translation>连接最少的</translation>
    </message>
    <message>
        <source>The fewest connections for its weight: right for most services</source>
        <translation>相对权重连接最少的:适合大多数服务</translation>
    </message>
    <message>
        <source>The same server for an address, unless it is overloaded: for caches</source>
        <translation>同一地址用同一服务器,除非过载:适合缓存</translation>
    </message>
    <message>
        <source>A set of servers for an address: for caches with hot spots</source>
        <translation>同一地址用一组服务器:适合有热点的缓存</translation>
    </message>
    <message>
        <source>By the destination's address: for caches</source>
        <translation>按目的地址:适合缓存</translation>
    </message>
    <message>
        <source>By the client's address: the same on every director</source>
        <translation>按客户端地址:每个 director 上都相同</translation>
    </message>
    <message>
        <source>By the client's address; few clients move when servers come and go</source>
        <translation>按客户端地址;服务器增减时只有少数客户端移动</translation>
    </message>
    <message>
        <source>The shortest expected delay</source>
        <translation>预期延迟最短的</translation>
    </message>
    <message>
        <source>An idle one if there is any, else the shortest expected delay</source>
        <translation>有空闲的用空闲的,否则预期延迟最短的</translation>
    </message>
    <message>
        <source>The heaviest that is up takes all: active and spare</source>
        <translation>在役中权重最大的承担全部:主用与备用</translation>
    </message>
    <message>
        <source>The heaviest until it has as many connections as its weight, then the next</source>
        <translation>权重最大的先承担,直到连接数等于权重,再到下一个</translation>
    </message>
    <message>
        <source>The less loaded of two taken at random; Linux 6.2 and later</source>
        <translation>随机两个中负载较轻的;Linux 6.2 及以后</translation>
    </message>
    <message>
        <source>Requests and replies pass the director: nothing to set up but a route, ports may differ; the director carries all bytes</source>
        <translation>请求和应答都经过 director:除路由外无需配置,端口可以不同;director 承担所有字节</translation>
    </message>
    <message>
        <source>Replies go straight to the client: fastest; director and real servers share a segment</source>
        <translation>应答直接到客户端:最快;director 与真实服务器在同一网段</translation>
    </message>
    <message>
        <source>As direct routing, but over any network: real servers may stand in another data centre</source>
        <translation>类似直接路由,但可跨任何网络:真实服务器可在另一数据中心</translation>
    </message>
    <message>
        <source>Routed VIPs</source>
        <translation>路由的 VIP</translation>
    </message>
    <message>
        <source>Prefixes that a router sends to the group's VIPs as their next hop. Every member has them all the time and nobody announces them, so a failover moves only the next hop, however many they are; separated by commas</source>
        <translation>由路由器以组的 VIP 为下一跳转发过来的前缀。每个成员始终持有它们,也没有人宣告,因此无论数量多少,故障切换只移动下一跳;以逗号分隔</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>启动延迟</translation>
    </message>
    <message>
        <source>Time after the agent's start in which the group stays silent, for a switch that begins to forward late; a take-over that you ask for ends it</source>
        <translation>代理启动后组保持静默的时间,用于较晚才开始转发的交换机;手动要求的接管会结束它</translation>
    </message>
    <message>
        <source>The VIPs keep the virtual router's MAC address, whoever holds them: no neighbour has to learn another one; not with blocks</source>
        <translation>无论谁持有,VIP 都保持虚拟路由器的 MAC 地址:邻居不必学习新的地址;不能与地址块同用</translation>
    </message>
    <message>
        <source>Accept for itself</source>
        <translation>自身接收</translation>
    </message>
    <message>
        <source>Off: packets to the VIPs that no virtual service takes are dropped, pings too; neighbour discovery goes on. On: the director's own programs get them</source>
        <translation>关:发往 VIP 而没有虚拟服务接收的数据包被丢弃,ping 也是;邻居发现照常。开:由 director 自己的程序接收</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>What the group stands or falls with, or what moves its priority; the group's own interface is tracked in any case</source>
        <translation>决定组去留或改变其优先级的对象;组自己的接口总会被跟踪</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>宣告</translation>
    </message>
    <message>
        <source>How a new master tells its neighbours that the addresses are its own. Off: at once, and after 0.25, 0.8, 2.5 and 5 seconds</source>
        <translation>新主如何告知邻居这些地址属于自己。关:立即,以及 0.25、0.8、2.5 和 5 秒之后</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What is looked at, on each director by itself</source>
        <translation>跟踪什么,由每个 director 各自进行</translation>
    </message>
    <message>
        <source>Of the interface, of the program that must run (as ps -e shows it), or of the virtual service</source>
        <translation>接口、必须运行的程序(按 ps -e 的显示)或虚拟服务的名称</translation>
    </message>
    <message>
        <source>Absolute path of the file or of the script's program; a file that is missing or empty holds 0</source>
        <translation>文件或脚本程序的绝对路径;文件不存在或为空时视为 0</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; no shell reads them</source>
        <translation>脚本的参数,以逗号分隔;不经过 shell</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>How many of the process must run; of a quorum the sum of the real servers' weights in the kernel</source>
        <translation>必须运行的进程数;对法定数则为内核中真实服务器的权重之和</translation>
    </message>
    <message>
        <source>From one run of the script to the next</source>
        <translation>脚本从一次运行到下一次</translation>
    </message>
    <message>
        <source>Until a run of the script has failed and is ended with all that it started; at most the interval</source>
        <translation>超过此时间,脚本的该次运行即算失败,连同它启动的一切被结束;最多等于间隔</translation>
    </message>
    <message>
        <source>Good runs of the script in a row until it is good again</source>
        <translation>脚本连续成功几次后恢复正常</translation>
    </message>
    <message>
        <source>Failed runs of the script in a row until it has failed</source>
        <translation>脚本连续失败几次后算作失败</translation>
    </message>
    <message>
        <source>Changes priority by</source>
        <translation>优先级变化</translation>
    </message>
    <message>
        <source>Positive: added while all is well; negative: added after a failure; of a file: times the number in it. Empty: a failure is a fault, which takes the group away from this director</source>
        <translation>正数:一切正常时加上;负数:失败后加上;对文件:乘以其中的数。空:失败即故障,组会离开此 director</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How often it is said again after the first time</source>
        <translation>首次之后再宣告几次</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>间隔时间</translation>
    </message>
    <message>
        <source>Milliseconds between repetitions; empty: 250, 550, 1700, and 2500 from then on</source>
        <translation>各次重复之间的毫秒数;空:250、550、1700,之后均为 2500</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>Said again so often as long as it is master, for switches and neighbours that forget; 0: not</source>
        <translation>为主期间每隔这么久再宣告一次,用于会忘记的交换机和邻居;0:不刷新</translation>
    </message>
    <message>
        <source>Another interface: fails when it is down, has no carrier or is not there</source>
        <translation>另一接口:关闭、无载波或不存在时算作失败</translation>
    </message>
    <message>
        <source>A number that somebody writes into a file: any but 0 is a fault, or it moves the priority; good for maintenance</source>
        <translation>由人写入文件的数:非 0 即故障,或改变优先级;适合维护</translation>
    </message>
    <message>
        <source>A program must run on the director; looked at twice a second</source>
        <translation>director 上必须运行某个程序;每秒查看两次</translation>
    </message>
    <message>
        <source>A program of yours, run as the user nobody and without rights; exit code 0 is good</source>
        <translation>您自己的程序,以用户 nobody 运行,没有特权;退出码 0 为正常</translation>
    </message>
    <message>
        <source>A virtual service must have real servers: the sum of their weights in the director's kernel</source>
        <translation>虚拟服务必须有真实服务器:director 内核中它们的权重之和</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Of the HTTP request</source>
        <translation>HTTP 请求的方法</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>头字段</translation>
    </message>
    <message>
        <source>Of the HTTP request, each as Name: value; separated by commas</source>
        <translation>HTTP 请求的头字段,每个写作 Name: value;以逗号分隔</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication</source>
        <translation>用于 HTTP 基本认证</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication; it stands in the document as it is, so take an account that can do nothing else</source>
        <translation>用于 HTTP 基本认证;以原样存于文档中,因此请用不能做其他任何事的账户</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Sent with the HTTP request</source>
        <translation>随 HTTP 请求发送</translation>
    </message>
    <message>
        <source>HTTP statuses that pass, or ranges of them such as 200-299, separated by commas</source>
        <translation>视为通过的 HTTP 状态码或其范围(如 200-299),以逗号分隔</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>其他页面</translation>
    </message>
    <message>
        <source>Asked for over the same connection, after the first</source>
        <translation>在第一个之后,通过同一连接请求</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送形式</translation>
    </message>
    <message>
        <source>As text, or as bytes in hexadecimal</source>
        <translation>作为文本,或作为十六进制字节</translation>
    </message>
    <message>
        <source>What the answer must hold; of a dns check one record's data</source>
        <translation>应答必须包含的内容;dns 检查则为一条记录的数据</translation>
    </message>
    <message>
        <source>Expected as</source>
        <translation>期望形式</translation>
    </message>
    <message>
        <source>Text, bytes in hexadecimal, a regular expression, or the SHA-256 of the whole answer</source>
        <translation>文本、十六进制字节、正则表达式,或整个应答的 SHA-256</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>From the start; in an smtp check after STARTTLS</source>
        <translation>从一开始就使用;smtp 检查则在 STARTTLS 之后</translation>
    </message>
    <message>
        <source>The check fails on a certificate that nobody vouches for</source>
        <translation>证书无人担保时检查失败</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>PEM file on the directors with those that are trusted; empty: the system's</source>
        <translation>director 上的 PEM 文件,含受信任的机构;空:系统的</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>PEM file on the directors, shown to the real server</source>
        <translation>director 上的 PEM 文件,向真实服务器出示</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>PEM file on the directors with the certificate's key</source>
        <translation>director 上的 PEM 文件,含证书的密钥</translation>
    </message>
    <message>
        <source>Warn before expiry</source>
        <translation>到期前警告</translation>
    </message>
    <message>
        <source>Days before the real server's certificate expires; 0: no warning</source>
        <translation>真实服务器证书到期前的天数;0:不警告</translation>
    </message>
    <message>
        <source>gRPC service</source>
        <translation>gRPC 服务</translation>
    </message>
    <message>
        <source>Asked for; empty: the server as a whole</source>
        <translation>所询问的服务;空:整个服务器</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Type of the DNS record asked for</source>
        <translation>所查询的 DNS 记录类型</translation>
    </message>
    <message>
        <source>Over TCP</source>
        <translation>经由 TCP</translation>
    </message>
    <message>
        <source>Ask over TCP instead of UDP</source>
        <translation>用 TCP 而不用 UDP 查询</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; {address}, {port} and {server} stand for the real server's</source>
        <translation>脚本的参数,以逗号分隔;{address}、{port} 和 {server} 代表真实服务器的相应值</translation>
    </message>
    <message>
        <source>Run as</source>
        <translation>运行身份</translation>
    </message>
    <message>
        <source>A user of the director; empty: nobody</source>
        <translation>director 的用户;空:nobody</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>What the script's exit code says</source>
        <translation>脚本的退出码表示什么</translation>
    </message>
    <message>
        <source>Fast interval</source>
        <translation>快速间隔</translation>
    </message>
    <message>
        <source>Time between checks while results point another way than the state; empty: the interval</source>
        <translation>结果与当前状态不一致期间的检查间隔;空:与间隔相同</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Percent by which each wait is longer or shorter by chance, so that checks spread</source>
        <translation>每次等待随机延长或缩短的百分比,使检查分散</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起始状态</translation>
    </message>
    <message>
        <source>What holds before the first results</source>
        <translation>得到首批结果之前按什么处理</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>What becomes of a real server that fails</source>
        <translation>如何处理失败的真实服务器</translation>
    </message>
    <message>
        <source>Recovery delay</source>
        <translation>恢复延迟</translation>
    </message>
    <message>
        <source>Time from its recovery until it gets connections again</source>
        <translation>从恢复到重新得到连接的时间</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>慢启动</translation>
    </message>
    <message>
        <source>Time in which a recovered real server's weight grows to the whole</source>
        <translation>恢复后的真实服务器的权重增长到全值的时间</translation>
    </message>
    <message>
        <source>Mass failure</source>
        <translation>大量失败</translation>
    </message>
    <message>
        <source>What to do when most real servers fail within moments, which may be the director's own fault</source>
        <translation>多数真实服务器在片刻内失败时怎么办;这可能是 director 自己的问题</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>所请求的路径</translation>
    </message>
    <message>
        <source>What the body must hold</source>
        <translation>正文必须包含的内容</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Of the real servers that were up; so many failing together are suspicious</source>
        <translation>占此前正常的真实服务器的比例;这么多一起失败就可疑</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Time within which they have to fail</source>
        <translation>必须在此时间内失败</translation>
    </message>
    <message>
        <source>Real servers that have to fail; fewer are never suspicious</source>
        <translation>必须失败的真实服务器数;更少则不视为可疑</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>An alarm alone, or an alarm and they stay in service for a time</source>
        <translation>仅告警,或告警并让它们在一段时间内继续服务</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>保持时长</translation>
    </message>
    <message>
        <source>Time for which they stay in service</source>
        <translation>它们继续服务的时间</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定数</translation>
    </message>
    <message>
        <source>How much weight has to be in service; off: any</source>
        <translation>必须有多少权重在服务中;关:任意</translation>
    </message>
    <message>
        <source>Sorry server</source>
        <translation>致歉服务器</translation>
    </message>
    <message>
        <source>Serves while the quorum is lost</source>
        <translation>法定数失去期间提供服务</translation>
    </message>
    <message>
        <source>Sum of the weights of real servers in service that is needed</source>
        <translation>所需的服务中真实服务器的权重之和</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>滞后量</translation>
    </message>
    <message>
        <source>Once lost, so much more is needed; once there, so much less is borne</source>
        <translation>失去之后需要多出这么多;达到之后可容忍少这么多</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Its own address; no real server of the service</source>
        <translation>它自己的地址;不是该服务的真实服务器</translation>
    </message>
    <message>
        <source>0 is up, everything else is down</source>
        <translation>0 为正常,其他均为失效</translation>
    </message>
    <message>
        <source>0 (good) and 1 (warning) are up, 2 and 3 are down: programs of Nagios</source>
        <translation>0(良好)和 1(警告)为正常,2 和 3 为失效:Nagios 的程序</translation>
    </message>
    <message>
        <source>0 is up, 1 is down, from 2 on it is up with the weight exit code minus 2</source>
        <translation>0 为正常,1 为失效,从 2 起为正常,权重为退出码减 2</translation>
    </message>
    <message>
        <source>Up, until the first result decides alone</source>
        <translation>正常,直到由首个结果单独决定</translation>
    </message>
    <message>
        <source>Up until it has fallen</source>
        <translation>正常,直到下降为止</translation>
    </message>
    <message>
        <source>Down until it has risen</source>
        <translation>失效,直到上升为止</translation>
    </message>
    <message>
        <source>It leaves the kernel's table: its connections end</source>
        <translation>从内核表中移除:其连接结束</translation>
    </message>
    <message>
        <source>Its weight is 0: no new connections, open ones go on</source>
        <translation>权重变为 0:不接新连接,已打开的继续</translation>
    </message>
    <message>
        <source>An event, and nothing else</source>
        <translation>只产生一个事件,别无其他</translation>
    </message>
    <message>
        <source>An event, and they stay in service for a time: for directors that may lose their own way to the real servers</source>
        <translation>产生一个事件,并让它们在一段时间内继续服务:适合自己可能失去通往真实服务器之路的 director</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>The real server itself, or the service's address as a client asks it, with direct routing and tunnels</source>
        <translation>真实服务器本身;使用直接路由和隧道时,也可像客户端那样访问服务的地址</translation>
    </message>
    <message>
        <source>The real server at its own address</source>
        <translation>真实服务器,用其自己的地址</translation>
    </message>
    <message>
        <source>The service's address, carried to the real server as a client's packets are</source>
        <translation>服务的地址,像客户端的数据包一样送到真实服务器</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A ready-made conversation, instead of what is sent and expected</source>
        <translation>现成的对话,代替所发送和期望的内容</translation>
    </message>
    <message>
        <source>Sent by tcp, udp and feedback checks; \r, \n, \t and \xNN stand for these bytes</source>
        <translation>tcp、udp 和 feedback 检查发送的内容;\r、\n、\t 和 \xNN 表示相应字节</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Percent of the new connections of clients that stay unanswered when it fails</source>
        <translation>客户端新连接中无应答者达到此百分比时检查失败</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>Fewer in an interval say nothing</source>
        <translation>一个间隔内更少则不说明任何问题</translation>
    </message>
    <message>
        <source>Tried again after</source>
        <translation>多久后重试</translation>
    </message>
    <message>
        <source>Nobody connects to it meanwhile; then the first failure takes it out again</source>
        <translation>其间无人连接它;之后首次失败就再次将其撤出</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>A check of type feedback: real servers tell the share of their weight that they take</source>
        <translation>feedback 类型的检查:真实服务器告知其承担自身权重的比例</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>What sets it off, separated by commas: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup and fault are roles that the director takes in a failover group</source>
        <translation>由什么触发,以逗号分隔:server-down、server-up、quorum-lost、quorum-gained、mass-failure;master、backup 和 fault 是 director 在故障切换组中担任的角色</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Names of the virtual services that it is for, separated by commas; empty: all</source>
        <translation>所适用的虚拟服务的名称,以逗号分隔;空:全部</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>故障切换组</translation>
    </message>
    <message>
        <source>Names of the failover groups that it is for, separated by commas; empty: all, and services in none</source>
        <translation>所适用的故障切换组的名称,以逗号分隔;空:全部,以及不属于任何组的服务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Which directors do it</source>
        <translation>由哪些 director 执行</translation>
    </message>
    <message>
        <source>Until an attempt has failed and is ended</source>
        <translation>超过此时间,该次尝试即算失败并被结束</translation>
    </message>
    <message>
        <source>Gather for</source>
        <translation>汇集时长</translation>
    </message>
    <message>
        <source>What happens within this time becomes one message; 0: a message for each</source>
        <translation>此时间内发生的事合为一条消息;0:每件事一条消息</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Absolute path on the directors</source>
        <translation>director 上的绝对路径</translation>
    </message>
    <message>
        <source>Of the program, separated by commas; {event}, {object}, {service}, {server}, {group}, {reason} and {director} stand for what happened</source>
        <translation>程序的参数,以逗号分隔;{event}、{object}、{service}、{server}、{group}、{reason} 和 {director} 代表所发生的事</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP 服务器</translation>
    </message>
    <message>
        <source>Its name or address</source>
        <translation>其名称或地址</translation>
    </message>
    <message>
        <source>Of the SMTP server</source>
        <translation>SMTP 服务器的端口</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>How the way to the SMTP server is protected</source>
        <translation>通往 SMTP 服务器的路径如何保护</translation>
    </message>
    <message>
        <source>Logs in at the SMTP server; empty: no login</source>
        <translation>用于登录 SMTP 服务器;空:不登录</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>密码文件</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: the password in the first line</source>
        <translation>在 director 上,仅其所有者可读:第一行为密码</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Mail address that it comes from</source>
        <translation>发出邮件的地址</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Mail addresses that it goes to, separated by commas</source>
        <translation>接收邮件的地址,以逗号分隔</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>http or https; a JSON text is sent there by POST</source>
        <translation>http 或 https;以 POST 向其发送 JSON 文本</translation>
    </message>
    <message>
        <source>Of the request, each as Name: value; separated by commas. No place for secrets</source>
        <translation>请求的头字段,每个写作 Name: value;以逗号分隔。不要在此放机密</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>令牌文件</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: a bearer token in the first line; https only</source>
        <translation>在 director 上,仅其所有者可读:第一行为 bearer 令牌;仅限 https</translation>
    </message>
    <message>
        <source>Nothing is sent to a server whose certificate nobody vouches for</source>
        <translation>证书无人担保的服务器,什么都不向其发送</translation>
    </message>
    <message>
        <source>The real server tells the share of its weight that it takes, such as 75%, drain or down</source>
        <translation>真实服务器告知其承担自身权重的比例,如 75%、drain 或 down</translation>
    </message>
    <message>
        <source>Nothing is sent: how many of the clients' new connections stay unanswered</source>
        <translation>什么都不发送:看客户端的新连接中有多少无应答</translation>
    </message>
    <message>
        <source>PING is answered, be it with the demand for a password</source>
        <translation>PING 得到应答,哪怕是要求密码</translation>
    </message>
    <message>
        <source>The server greets; where it resolves names, it counts each check against max_connect_errors</source>
        <translation>服务器发出问候;若它解析名称,则每次检查都计入 max_connect_errors</translation>
    </message>
    <message>
        <source>A login is asked for or refused; not while the server starts, stops or is full</source>
        <translation>要求或拒绝登录;服务器启动、停止或已满时则不算</translation>
    </message>
    <message>
        <source>An anonymous bind is answered, be it with the demand for a login</source>
        <translation>匿名 bind 得到应答,哪怕是要求登录</translation>
    </message>
    <message>
        <source>A program on the director, run without rights</source>
        <translation>director 上的程序,以无特权方式运行</translation>
    </message>
    <message>
        <source>A mail by SMTP</source>
        <translation>通过 SMTP 发送的邮件</translation>
    </message>
    <message>
        <source>A JSON text by POST over HTTP, for chats and alarm services</source>
        <translation>通过 HTTP 以 POST 发送的 JSON 文本,用于聊天和告警服务</translation>
    </message>
    <message>
        <source>The director that is master of the group with the service's VIP: once for all</source>
        <translation>含该服务 VIP 的组中为主的 director:代表所有 director 只执行一次</translation>
    </message>
    <message>
        <source>Every director that sees it happen</source>
        <translation>看到此事发生的每个 director</translation>
    </message>
    <message>
        <source>TLS after the server's greeting, and no mail without it</source>
        <translation>服务器问候之后使用 TLS,没有 TLS 就不发邮件</translation>
    </message>
    <message>
        <source>TLS from the start, usually at port 465</source>
        <translation>从一开始就使用 TLS,通常在端口 465</translation>
    </message>
    <message>
        <source>No TLS and no login: for a relay that is trusted by its address</source>
        <translation>没有 TLS 也不登录:用于凭地址信任的中继</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Ask the directors</source>
        <translation>询问 director</translation>
    </message>
    <message>
        <source>Each director&apos;s agent is asked which document is in force, and whether its kernel has IPVS.</source>
        <translation>询问每个 director 的代理：哪份文档生效，以及内核是否有 IPVS。</translation>
    </message>
    <message>
        <source>Directors forward by the document that they hold. With different documents they treat the same client differently.</source>
        <translation>director 按各自持有的文档转发。文档不同，对同一客户端的处理也不同。</translation>
    </message>
    <message>
        <source>All answer, with the same revision, and the module ip_vs is loaded.</source>
        <translation>全部应答且修订相同，模块 ip_vs 已加载。</translation>
    </message>
    <message>
        <source>One does not answer, holds no document or an old one, or has no ip_vs.</source>
        <translation>某一台没有应答，没有文档或文档陈旧，或没有 ip_vs。</translation>
    </message>
    <message>
        <source>Who is master</source>
        <translation>谁是 master</translation>
    </message>
    <message>
        <source>The directors&apos; roles are compared, and who hears whose VRRP advertisements (IP protocol 112).</source>
        <translation>比较各 director 的角色，以及谁听到谁的 VRRP 通告（IP 协议 112）。</translation>
    </message>
    <message>
        <source>The master alone holds the VIP. Without a master nobody answers; of two masters both do.</source>
        <translation>只有 master 持有 VIP。没有 master 就没人应答；有两个则两者都应答。</translation>
    </message>
    <message>
        <source>One director is master, and only its advertisements are on the wire.</source>
        <translation>一台 director 是 master，线路上只有它的通告。</translation>
    </message>
    <message>
        <source>No advertisements, or two senders: then they do not hear each other, often because a firewall drops protocol 112.</source>
        <translation>没有通告，或有两个发送者：它们互相听不到，常因防火墙丢弃协议 112。</translation>
    </message>
    <message>
        <source>Who answers for the VIP</source>
        <translation>谁替 VIP 应答</translation>
    </message>
    <message>
        <source>The VIP is looked for on the directors&apos; interfaces, and its segment is asked who has it (ARP; with IPv6 neighbour discovery).</source>
        <translation>在 director 的接口上查找 VIP，并在其网段询问谁拥有它（ARP；IPv6 用邻居发现）。</translation>
    </message>
    <message>
        <source>The router in front sends packets to the hardware address that answered it last.</source>
        <translation>前面的路由器把数据包发往最后应答它的硬件地址。</translation>
    </message>
    <message>
        <source>The VIP is on the master alone, and every answer carries the master&apos;s hardware address.</source>
        <translation>VIP 只在 master 上，每个应答都带 master 的硬件地址。</translation>
    </message>
    <message>
        <source>Nobody answers, or somebody else does: a real server, the other director, or a stranger. The router&apos;s entry may also be an old one.</source>
        <translation>没人应答，或别的机器应答：真实服务器、另一台 director 或陌生机器。也可能是路由器的条目陈旧。</translation>
    </message>
    <message>
        <source>Requests come to the director</source>
        <translation>请求到达 director</translation>
    </message>
    <message>
        <source>A client tries while the director&apos;s interface is listened to.</source>
        <translation>客户端尝试访问，同时在 director 的接口上监听。</translation>
    </message>
    <message>
        <source>Whether the client&apos;s first packet comes in tells on which side of the director to look.</source>
        <translation>客户端的第一个数据包是否到达，说明该查 director 的哪一侧。</translation>
    </message>
    <message>
        <source>The packet is seen, for the VIP and for the director&apos;s hardware address; with TCP it is a SYN.</source>
        <translation>看到发往 VIP 和 director 硬件地址的数据包；TCP 时为 SYN。</translation>
    </message>
    <message>
        <source>Nothing is seen: a router or firewall before the director drops it, or it goes to another hardware address.</source>
        <translation>什么也看不到：director 之前的路由器或防火墙丢弃了它，或它去了别的硬件地址。</translation>
    </message>
    <message>
        <source>The director&apos;s packet filter</source>
        <translation>director 的包过滤</translation>
    </message>
    <message>
        <source>The rules of nftables and iptables are walked as the kernel walks them for a packet of the service.</source>
        <translation>像内核处理该服务的数据包那样，逐条走过 nftables 和 iptables 规则。</translation>
    </message>
    <message>
        <source>IPVS gets packets after the chain INPUT: what is dropped there never reaches a real server. With NAT the replies pass FORWARD.</source>
        <translation>IPVS 在 INPUT 链之后得到数据包：在那里丢弃的永远到不了真实服务器。NAT 时应答经过 FORWARD。</translation>
    </message>
    <message>
        <source>A rule or the policy accepts the packets; counters of drop rules stand still while a client tries.</source>
        <translation>某条规则或策略接受这些数据包；客户端尝试时 drop 规则的计数器不动。</translation>
    </message>
    <message>
        <source>A rule drops or rejects them, or the policy is drop and nothing accepts them; the counter rises with each try.</source>
        <translation>规则丢弃或拒绝它们，或策略为 drop 且无规则接受；每次尝试计数器都增加。</translation>
    </message>
    <message>
        <source>Reverse path and forwarding</source>
        <translation>反向路径与转发</translation>
    </message>
    <message>
        <source>The director&apos;s rp_filter is read for the interface where clients come in, and with NAT whether it forwards.</source>
        <translation>读取客户端进入的接口上 director 的 rp_filter；NAT 时还看是否转发。</translation>
    </message>
    <message>
        <source>A strict rp_filter (1) drops what comes in by another interface than the one that leads back to its sender. The greater of &quot;all&quot; and the interface&apos;s own value counts.</source>
        <translation>严格的 rp_filter（1）会丢弃从非回程接口进入的数据包。取 &quot;all&quot; 与接口自身值中较大者。</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2, or the route back leaves by the same interface; with NAT forwarding is 1.</source>
        <translation>rp_filter 为 0 或 2，或回程路由走同一接口；NAT 时转发为 1。</translation>
    </message>
    <message>
        <source>rp_filter is 1 and the route back leaves elsewhere: &quot;ip route get&quot; says &quot;Invalid cross-device link&quot;, and the counter IPReversePathFilter rises.</source>
        <translation>rp_filter 为 1 而回程走别处：&quot;ip route get&quot; 显示 &quot;Invalid cross-device link&quot;，计数器 IPReversePathFilter 增加。</translation>
    </message>
    <message>
        <source>The table of IPVS</source>
        <translation>IPVS 表</translation>
    </message>
    <message>
        <source>The kernel&apos;s entry of the service is compared with the document and with the real servers&apos; health.</source>
        <translation>将内核中该服务的条目与文档和真实服务器的健康状况比较。</translation>
    </message>
    <message>
        <source>Here a real server is chosen: by scheduler, weight, thresholds and persistence.</source>
        <translation>在这里按调度器、权重、阈值和持久性选择真实服务器。</translation>
    </message>
    <message>
        <source>The service is there, its real servers have the method and weight of the document, and connections become ESTABLISHED.</source>
        <translation>服务存在，真实服务器的方式和权重与文档一致，连接变为 ESTABLISHED。</translation>
    </message>
    <message>
        <source>The service is missing, or all weights are 0. Connections that stay in SYN_RECV: the real server or the way back is at fault.</source>
        <translation>服务缺失，或权重全为 0。连接停留在 SYN_RECV：问题在真实服务器或回程。</translation>
    </message>
    <message>
        <source>The way to the real server</source>
        <translation>到真实服务器的路径</translation>
    </message>
    <message>
        <source>The director&apos;s route to the real server is looked up, and the next machine on it is asked by ARP.</source>
        <translation>查找 director 到真实服务器的路由，并用 ARP 询问下一台机器。</translation>
    </message>
    <message>
        <source>IPVS sends by the director&apos;s own routes. Direct routing needs the real server in a segment of the director; tunnels and NAT only a route.</source>
        <translation>IPVS 按 director 自己的路由发送。直接路由要求真实服务器在 director 的网段内；隧道和 NAT 只需一条路由。</translation>
    </message>
    <message>
        <source>There is a route, and the neighbour entry is REACHABLE or STALE.</source>
        <translation>有路由，邻居条目为 REACHABLE 或 STALE。</translation>
    </message>
    <message>
        <source>No route, or the neighbour entry is FAILED or INCOMPLETE. A ping without answer alone proves nothing.</source>
        <translation>没有路由，或邻居条目为 FAILED 或 INCOMPLETE。仅 ping 无应答不能说明什么。</translation>
    </message>
    <message>
        <source>It leaves the director and is not seen at the real server: something between drops it. An ICMP error names who.</source>
        <translation>它离开 director，但在真实服务器上看不到：中间有东西丢弃了它。ICMP 错误会指出是谁。</translation>
    </message>
    <message>
        <source>Requests come in and no answer leaves; IPReversePathFilter or the counter of a drop rule rises with each.</source>
        <translation>请求进来却没有应答出去；每次 IPReversePathFilter 或某条 drop 规则的计数器增加。</translation>
    </message>
    <message>
        <source>From the director to the real server</source>
        <translation>从 director 到真实服务器</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director, unchanged but for the real server&apos;s hardware address, and coming in there.</source>
        <translation>同一数据包查两次：离开 director 时（除真实服务器的硬件地址外不变），以及到达那里时。</translation>
    </message>
    <message>
        <source>What leaves here and does not come in there was dropped in between.</source>
        <translation>从这里出去而没到那里的，是在中间被丢弃的。</translation>
    </message>
    <message>
        <source>Each packet is seen at both ends, within milliseconds.</source>
        <translation>每个数据包在几毫秒内于两端都能看到。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s packets on the wire</source>
        <translation>线路上的隧道数据包</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director inside the tunnel&apos;s packet, and coming in at the real server.</source>
        <translation>同一数据包查两次：装在隧道数据包里离开 director 时，以及到达真实服务器时。</translation>
    </message>
    <message>
        <source>A tunnel is neither TCP nor ICMP (IPIP is IP protocol 4, GRE 47), and firewalls between data centres like to drop it without a word.</source>
        <translation>隧道既非 TCP 也非 ICMP（IPIP 是 IP 协议 4，GRE 是 47），数据中心之间的防火墙常默默丢弃它。</translation>
    </message>
    <message>
        <source>&quot;Protocol unreachable&quot; from the real server itself: its tunnel module is not loaded.</source>
        <translation>真实服务器自己发来 &quot;Protocol unreachable&quot;：它的隧道模块没有加载。</translation>
    </message>
    <message>
        <source>The VIP on the real server</source>
        <translation>真实服务器上的 VIP</translation>
    </message>
    <message>
        <source>The addresses of the real server are read: the VIP has to be on lo.</source>
        <translation>读取真实服务器的地址：VIP 必须在 lo 上。</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>数据包的目的地仍是 VIP：真实服务器自己持有 VIP 才会接收，并且不得为它应答 ARP。</translation>
    </message>
    <message>
        <source>lo has the VIP as /32; arp_ignore is 1 and arp_announce 2.</source>
        <translation>lo 上有 /32 的 VIP；arp_ignore 为 1，arp_announce 为 2。</translation>
    </message>
    <message>
        <source>The VIP is missing, or arp_ignore is 0 and the real server takes the VIP away from the director.</source>
        <translation>VIP 缺失，或 arp_ignore 为 0，真实服务器从 director 手中夺走 VIP。</translation>
    </message>
    <message>
        <source>The real server&apos;s tunnel interface is looked at: its module, whether it is up, and the VIP on it.</source>
        <translation>查看真实服务器的隧道接口：模块、是否启用，以及其上的 VIP。</translation>
    </message>
    <message>
        <source>This interface unpacks the packets. What is inside still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>该接口拆开数据包。里面的目的地仍是 VIP：真实服务器自己持有 VIP 才会接收，并且不得为它应答 ARP。</translation>
    </message>
    <message>
        <source>The interface is UP and NOARP with the VIP as /32, and the packets appear on it unpacked; arp_ignore is 1 and arp_announce 2.</source>
        <translation>接口为 UP 和 NOARP，带 /32 的 VIP，拆开的数据包出现在其上；arp_ignore 为 1，arp_announce 为 2。</translation>
    </message>
    <message>
        <source>The interface is missing or DOWN, or lacks the VIP. All VIPs go on the one tunl0; a tunl1 cannot be made beside it.</source>
        <translation>接口缺失、为 DOWN 或没有 VIP。所有 VIP 都放在唯一的 tunl0 上；旁边无法再建 tunl1。</translation>
    </message>
    <message>
        <source>What the real server lets in</source>
        <translation>真实服务器放行什么</translation>
    </message>
    <message>
        <source>The real server&apos;s packet filter is read.</source>
        <translation>读取真实服务器的包过滤规则。</translation>
    </message>
    <message>
        <source>Packets come with the client&apos;s own address: a rule for the director&apos;s address does not match.</source>
        <translation>数据包带着客户端自己的地址到来：针对 director 地址的规则不匹配。</translation>
    </message>
    <message>
        <source>The rules accept the service&apos;s port from any client.</source>
        <translation>规则接受任何客户端访问服务端口。</translation>
    </message>
    <message>
        <source>The real server&apos;s rp_filter and packet filter are read.</source>
        <translation>读取真实服务器的 rp_filter 和包过滤规则。</translation>
    </message>
    <message>
        <source>What comes out of the tunnel has a client&apos;s address, and the route to clients leaves by another interface: a strict rp_filter takes it for forged.</source>
        <translation>从隧道出来的数据包带客户端地址，而到客户端的路由走别的接口：严格的 rp_filter 认为它是伪造的。</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2 on &quot;all&quot; and on the tunnel&apos;s interface; the rules accept the tunnel&apos;s packet and the one inside.</source>
        <translation>&quot;all&quot; 和隧道接口上的 rp_filter 为 0 或 2；规则接受隧道数据包及其内层数据包。</translation>
    </message>
    <message>
        <source>The program that answers</source>
        <translation>应答的程序</translation>
    </message>
    <message>
        <source>The real server&apos;s listening sockets are read for the service&apos;s port.</source>
        <translation>读取真实服务器在服务端口上的监听套接字。</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: a program that listens on the RIP alone does not get it.</source>
        <translation>数据包的目的地仍是 VIP：只监听 RIP 的程序收不到它。</translation>
    </message>
    <message>
        <source>A socket listens on the VIP, on 0.0.0.0 or on [::].</source>
        <translation>有套接字监听 VIP、0.0.0.0 或 [::]。</translation>
    </message>
    <message>
        <source>Nothing listens, or on another address only: the real server answers with RST. Rising ListenOverflows: the program takes connections too slowly.</source>
        <translation>无人监听，或只监听别的地址：真实服务器以 RST 应答。ListenOverflows 增加：程序接受连接太慢。</translation>
    </message>
    <message>
        <source>The reply&apos;s source</source>
        <translation>应答的源地址</translation>
    </message>
    <message>
        <source>The reply is looked for where it leaves the real server.</source>
        <translation>在应答离开真实服务器处查找它。</translation>
    </message>
    <message>
        <source>A client takes a reply only from the address that it asked: the VIP.</source>
        <translation>客户端只接受来自它所访问地址（VIP）的应答。</translation>
    </message>
    <message>
        <source>A reply leaves with the VIP as source; with TCP first SYN+ACK.</source>
        <translation>应答以 VIP 为源离开；TCP 时首先是 SYN+ACK。</translation>
    </message>
    <message>
        <source>It leaves with the RIP as source: a rule rewrites it, or a proxy answers from an address of its own.</source>
        <translation>它以 RIP 为源离开：规则改写了它，或代理用自己的地址应答。</translation>
    </message>
    <message>
        <source>The reply&apos;s way to the client</source>
        <translation>应答到客户端的路径</translation>
    </message>
    <message>
        <source>The way from the real server to the client is traced with the VIP as source, and once more with its own address.</source>
        <translation>以 VIP 为源追踪真实服务器到客户端的路径，再用它自己的地址追踪一次。</translation>
    </message>
    <message>
        <source>Replies do not pass the director. A border router that knows the VIP as an address from elsewhere may drop them as forged (anti-spoofing, BCP 38).</source>
        <translation>应答不经过 director。边界路由器若认为 VIP 属于别处，可能将其当作伪造而丢弃（反欺骗，BCP 38）。</translation>
    </message>
    <message>
        <source>Both traces come to the client.</source>
        <translation>两次追踪都到达客户端。</translation>
    </message>
    <message>
        <source>With the VIP as source the trace ends earlier than with the RIP: the first router that is missing there drops it.</source>
        <translation>以 VIP 为源的追踪比以 RIP 为源结束得早：那里第一个缺失的路由器丢弃了它。</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director with the real server&apos;s address as destination, and coming in there.</source>
        <translation>同一数据包查两次：以真实服务器地址为目的地离开 director 时，以及到达那里时。</translation>
    </message>
    <message>
        <source>With NAT the packet comes to the real server&apos;s own address and port.</source>
        <translation>NAT 时数据包到达真实服务器自己的地址和端口。</translation>
    </message>
    <message>
        <source>A socket listens on the RIP, on 0.0.0.0 or on [::].</source>
        <translation>有套接字监听 RIP、0.0.0.0 或 [::]。</translation>
    </message>
    <message>
        <source>The reply goes through the director</source>
        <translation>应答经过 director</translation>
    </message>
    <message>
        <source>The real server&apos;s route to the client is looked up, and the reply is looked for at the director.</source>
        <translation>查找真实服务器到客户端的路由，并在 director 处查找应答。</translation>
    </message>
    <message>
        <source>Only the director can put the VIP back into the reply. One that goes straight to the client comes from an address that it never asked.</source>
        <translation>只有 director 能把 VIP 放回应答。直接发给客户端的应答来自它从未访问的地址。</translation>
    </message>
    <message>
        <source>The route leads to the director, and the reply leaves the director with the VIP as source.</source>
        <translation>路由指向 director，应答以 VIP 为源离开 director。</translation>
    </message>
    <message>
        <source>The default route leads to another router, or the client is in the real server&apos;s own network.</source>
        <translation>默认路由指向别的路由器，或客户端在真实服务器自己的网络中。</translation>
    </message>
    <message>
        <source>The way from the director to the client is traced with the VIP as source.</source>
        <translation>以 VIP 为源追踪 director 到客户端的路径。</translation>
    </message>
    <message>
        <source>What leaves the director can still be dropped on its way.</source>
        <translation>离开 director 的数据包仍可能在途中被丢弃。</translation>
    </message>
    <message>
        <source>The trace comes to the client.</source>
        <translation>追踪到达客户端。</translation>
    </message>
    <message>
        <source>The trace ends early: the first router that is missing drops it, or the one before.</source>
        <translation>追踪提前结束：第一个缺失的路由器或其前一个丢弃了它。</translation>
    </message>
    <message>
        <source>Large packets</source>
        <translation>大数据包</translation>
    </message>
    <message>
        <source>A packet as large as an Ethernet frame is sent with &quot;don&apos;t fragment&quot;, and ICMP &quot;fragmentation needed&quot; is listened for.</source>
        <translation>以 &quot;don&apos;t fragment&quot; 发送一个以太网帧大小的数据包，并监听 ICMP &quot;fragmentation needed&quot;。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s header takes 20 bytes and more.</source>
        <translation>隧道头占 20 字节或更多。</translation>
    </message>
    <message>
        <source>Who drops a packet as too large says so by ICMP, which firewalls like to drop: then small answers come, and large ones hang.</source>
        <translation>因过大而丢弃数据包者会用 ICMP 告知，但防火墙常丢弃它：于是小应答能到，大应答卡住。</translation>
    </message>
    <message>
        <source>The large ping is answered, or an ICMP error names the smaller MTU and the sender obeys.</source>
        <translation>大 ping 有应答，或 ICMP 错误指出较小的 MTU 且发送方遵从。</translation>
    </message>
    <message>
        <source>Small pings pass, large ones vanish without a word, and one large segment is sent again and again.</source>
        <translation>小 ping 通过，大 ping 无声消失，同一个大段被反复发送。</translation>
    </message>
    <message>
        <source>The health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>The service&apos;s check is made by hand, from the director.</source>
        <translation>从 director 手工执行该服务的检查。</translation>
    </message>
    <message>
        <source>A real server that fails its check gets no new connections, whatever else is right.</source>
        <translation>检查失败的真实服务器得不到新连接，无论其他是否正常。</translation>
    </message>
    <message>
        <source>The check passes, within its time.</source>
        <translation>检查在规定时间内通过。</translation>
    </message>
    <message>
        <source>It fails, or takes too long. A check of the RIP can fail where the VIP works, and the other way round.</source>
        <translation>失败或耗时过长。VIP 正常时 RIP 的检查也可能失败，反之亦然。</translation>
    </message>
    <message>
        <source>Connection synchronisation</source>
        <translation>连接同步</translation>
    </message>
    <message>
        <source>The directors&apos; sync daemons are compared, and their messages listened for.</source>
        <translation>比较各 director 的同步守护进程，并监听其消息。</translation>
    </message>
    <message>
        <source>The next master has to know the open connections, or each of them breaks at the failover.</source>
        <translation>下一个 master 必须知道已打开的连接，否则它们在故障切换时全部中断。</translation>
    </message>
    <message>
        <source>Each director runs a master and a backup daemon with the same sync id, and all count about as many connections.</source>
        <translation>每台 director 都以相同的同步 ID 运行 master 和 backup 守护进程，连接数大致相同。</translation>
    </message>
    <message>
        <source>A daemon is missing, the sync ids differ, or there are no messages on the wire (UDP multicast).</source>
        <translation>缺少守护进程，同步 ID 不同，或线路上没有消息（UDP 组播）。</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>on a client</source>
        <translation>在客户端上</translation>
    </message>
    <message>
        <source>on the router, or another machine of the VIP&apos;s segment</source>
        <translation>在路由器或 VIP 网段的其他机器上</translation>
    </message>
    <message>
        <source>on director %1</source>
        <translation>在 director %1 上</translation>
    </message>
    <message>
        <source>on real server %1 (%2)</source>
        <translation>在真实服务器 %1 上（%2）</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>This is no pairing line: it begins with lvs-agent:// and is printed by "lvs-agent pair" on the director</source>
        <translation>这不是配对行:它以 lvs-agent:// 开头,由 director 上的“lvs-agent pair”打印</translation>
    </message>
    <message>
        <source>The pairing line has no address and port</source>
        <translation>配对行没有地址和端口</translation>
    </message>
    <message>
        <source>The pairing line does not name its director</source>
        <translation>配对行没有说明其 director</translation>
    </message>
    <message>
        <source>The pairing line's certificate digest is damaged; copy the whole line</source>
        <translation>配对行的证书摘要已损坏;请复制整行</translation>
    </message>
    <message>
        <source>The pairing line's token is damaged; copy the whole line</source>
        <translation>配对行的令牌已损坏;请复制整行</translation>
    </message>
    <message>
        <source>The pairing line names no role: viewer, operator or administrator</source>
        <translation>配对行没有说明角色:viewer、operator 或 administrator</translation>
    </message>
</context>
<context>
    <name>lvs::AccessPanel</name>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>I know why: the machine was installed anew</source>
        <translation>我知道原因:机器是重新安装的</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>信任此密钥</translation>
    </message>
    <message>
        <source>The agent's key</source>
        <translation>代理的密钥</translation>
    </message>
    <message>
        <source>On all that ask for it</source>
        <translation>用于所有需要它的</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>安装密钥</translation>
    </message>
    <message>
        <source>sudo</source>
        <translation>sudo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>It has to be in the user's authorized_keys there. Copy its public half, or give the user's password: it is used once to install the key, and kept nowhere.</source>
        <translation>它必须在那里该用户的 authorized_keys 中。复制其公开部分,或给出该用户的密码:密码只用一次来安装密钥,不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Public half of the agent's key</source>
        <translation>代理密钥的公开部分</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Password for sudo, where it asks for one</source>
        <translation>sudo 的密码,在需要的地方</translation>
    </message>
    <message>
        <source>Password for sudo</source>
        <translation>sudo 的密码</translation>
    </message>
    <message>
        <source>Kept until this window is closed.</source>
        <translation>保留到此窗口关闭为止。</translation>
    </message>
    <message>
        <source>✓ The agent is let in as %1.</source>
        <translation>✓ 代理可以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is the right machine.</source>
        <translation>还没有人确认 %1 是正确的机器。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Compare it with what the machine itself shows, on its console: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>与机器自己在其控制台上显示的相比较:ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trust the keys of all %1</source>
        <translation>信任全部 %1 个的密钥</translation>
    </message>
</context>
<context>
    <name>lvs::AgentClient</name>
    <message>
        <source>%1 ended the live stream: its agent was stopped or restarted</source>
        <translation>%1 结束了实时流:其代理已停止或重新启动</translation>
    </message>
    <message>
        <source>%1 gave HTTP status %2 without a reason</source>
        <translation>%1 给出 HTTP 状态 %2,没有说明原因</translation>
    </message>
    <message>
        <source>The agent at %1 shows another certificate than %2 was paired with. Either it was installed anew (pair again), or something else answers at that address</source>
        <translation>%1 处的代理出示的证书与 %2 配对时的不同。要么它被重新安装(请重新配对),要么该地址上是别的东西在应答</translation>
    </message>
    <message>
        <source>The agent at %1 ended the connection: this client is not enrolled there, or its pairing line was used or has expired</source>
        <translation>%1 处的代理结束了连接:此客户端未在那里登记,或其配对行已用过或过期</translation>
    </message>
    <message>
        <source>Nothing listens at %1: is the agent running there?</source>
        <translation>%1 上没有监听:代理在那里运行吗?</translation>
    </message>
    <message>
        <source>The host name in %1 is not known</source>
        <translation>%1 中的主机名未知</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 没有及时应答</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>无法到达 %1:%2</translation>
    </message>
</context>
<context>
    <name>lvs::AlarmBell</name>
    <message>
        <source>Two masters of %1</source>
        <translation>%1 有两个主</translation>
    </message>
    <message>
        <source>No master of %1</source>
        <translation>%1 没有主</translation>
    </message>
</context>
<context>
    <name>lvs::ChecksPage</name>
    <message>
        <source>Before the test</source>
        <translation>测试之前</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What has to hold before</source>
        <translation>事先必须成立的条件</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>推送…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>显示组</translation>
    </message>
    <message>
        <source>Show services</source>
        <translation>显示服务</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterPush</name>
    <message>
        <source>No agent is paired for this director: run "lvs-agent pair" there and connect with the line it prints</source>
        <translation>此 director 没有配对的代理:在那里运行“lvs-agent pair”,并用打印的行连接</translation>
    </message>
    <message>
        <source>%1 pushed another revision ("%2") since this document was read</source>
        <translation>在读取此文档之后,%1 推送了另一修订(“%2”)</translation>
    </message>
    <message>
        <source>The director does not have the new revision in force</source>
        <translation>新修订在该 director 上没有生效</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterTree</name>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter of the cluster's objects</source>
        <translation>过滤集群的对象</translation>
    </message>
    <message>
        <source>Objects of the cluster</source>
        <translation>集群的对象</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>故障切换组</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Virtual services</source>
        <translation>虚拟服务</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>drift: %1</source>
        <translation>偏差:%1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>lvs::CommandSearch</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>An object or an action</source>
        <translation>对象或操作</translation>
    </message>
    <message>
        <source>Search for an object or an action</source>
        <translation>搜索对象或操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <source>failover group</source>
        <translation>故障切换组</translation>
    </message>
    <message>
        <source>virtual service</source>
        <translation>虚拟服务</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>真实服务器 %1</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>action</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>lvs::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>连接到 director</translation>
    </message>
    <message>
        <source>On the director, run &lt;code&gt;lvs-agent pair&lt;/code&gt; and paste the line that it prints. It works once, for ten minutes.</source>
        <translation>在 director 上运行 &lt;code&gt;lvs-agent pair&lt;/code&gt;,然后粘贴它打印的行。该行只能用一次,十分钟内有效。</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>配对行</translation>
    </message>
    <message>
        <source>as in the line</source>
        <translation>与配对行相同</translation>
    </message>
    <message>
        <source>Address, if another</source>
        <translation>地址(如不同)</translation>
    </message>
    <message>
        <source>The address needs a host and a port, as 192.0.2.1:7443</source>
        <translation>地址需要主机和端口,如 192.0.2.1:7443</translation>
    </message>
    <message>
        <source>Director &lt;b&gt;%1&lt;/b&gt;, as %2. Its certificate's SHA-256: &lt;code&gt;%3&lt;/code&gt;</source>
        <translation>Director &lt;b&gt;%1&lt;/b&gt;,身份 %2。其证书的 SHA-256:&lt;code&gt;%3&lt;/code&gt;</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>✓ Paired with %1. Paste the next director's line, or close.</source>
        <translation>✓ 已与 %1 配对。粘贴下一个 director 的行,或关闭。</translation>
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
        <translation>协议</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>虚拟服务</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>%1, such as %2; empty: all</source>
        <translation>%1,如 %2;空:全部</translation>
    </message>
    <message>
        <source>No director is paired</source>
        <translation>没有配对的 director</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 个连接</translation>
    </message>
    <message>
        <source>The first %1 connections; a filter shows the others</source>
        <translation>前 %1 个连接;其余用过滤显示</translation>
    </message>
    <message>
        <source>The first %1 connections; more come as you scroll</source>
        <translation>前 %1 个连接;滚动时显示更多</translation>
    </message>
    <message>
        <source>; the director has more than it reads at once, a filter shows the others</source>
        <translation>;该 director 的连接多于一次能读取的,其余用过滤显示</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
</context>
<context>
    <name>lvs::CureRun</name>
    <message>
        <source>Put the document in force again on %1</source>
        <translation>在 %1 上重新使文档生效</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>从 %2 移除 %1</translation>
    </message>
    <message>
        <source>Set up %1 again</source>
        <translation>重新设置 %1</translation>
    </message>
    <message>
        <source>Open the firewall of %1 and set it up</source>
        <translation>打开 %1 的防火墙并设置它</translation>
    </message>
    <message>
        <source>Install tcpdump on %1</source>
        <translation>在 %1 上安装 tcpdump</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>已取消；没有任何更改</translation>
    </message>
    <message>
        <source>No director that is paired holds the document</source>
        <translation>没有已配对的 director 持有该文档</translation>
    </message>
    <message>
        <source>The push of %1 waits on %2 for its confirmation; confirm it or roll it back first</source>
        <translation>%1 的推送正在 %2 上等待确认；请先确认或回滚</translation>
    </message>
    <message>
        <source>No director that was reached holds a document</source>
        <translation>能连接到的 director 都没有文档</translation>
    </message>
    <message>
        <source>put in force again</source>
        <translation>重新生效</translation>
    </message>
    <message>
        <source>The newest document that the directors hold: %1 pushed it, %2, and %3 has it</source>
        <translation>director 持有的最新文档：由 %1 于 %2 推送，%3 持有</translation>
    </message>
    <message>
        <source>The document in force, which %1 pushed, %2, as %3 has it</source>
        <translation>生效中的文档，由 %1 于 %2 推送，以 %3 持有的为准</translation>
    </message>
    <message>
        <source>Nothing was changed; every director is as before</source>
        <translation>没有任何更改；每台 director 都和以前一样</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文档：%1</translation>
    </message>
    <message>
        <source>Document: %1 changes more</source>
        <translation>文档：还有 %1 处更改</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>保持不动：%1</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 未与此控制台配对</translation>
    </message>
    <message>
        <source>Remove the address %1</source>
        <translation>删除地址 %1</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>与其 director 的连接已关闭</translation>
    </message>
    <message>
        <source>It is not paired with this console, so it goes on as before</source>
        <translation>它未与此控制台配对，因此照旧运行</translation>
    </message>
    <message>
        <source>It goes on as before: %1</source>
        <translation>它照旧运行：%1</translation>
    </message>
    <message>
        <source>%1 takes connections of %2 again</source>
        <translation>%1 重新接受 %2 的连接</translation>
    </message>
    <message>
        <source>%1 took it out%2</source>
        <translation>由 %1 移出%2</translation>
    </message>
    <message>
        <source>No director that is paired runs %1</source>
        <translation>没有已配对的 director 运行 %1</translation>
    </message>
    <message>
        <source>Not every director could be told</source>
        <translation>未能通知到每台 director</translation>
    </message>
</context>
<context>
    <name>lvs::Dialogs</name>
    <message>
        <source>Export as picture</source>
        <translation>导出为图片</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>图片 (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The picture is in %1</source>
        <translation>图片在 %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入:%2</translation>
    </message>
</context>
<context>
    <name>lvs::Directors</name>
    <message>
        <source>not reached from here</source>
        <translation>从这里无法到达</translation>
    </message>
    <message>
        <source>reached again</source>
        <translation>重新到达</translation>
    </message>
</context>
<context>
    <name>lvs::Document</name>
    <message>
        <source>weight of %1 in %2 %3 → %4</source>
        <translation>%2 中 %1 的权重 %3 → %4</translation>
    </message>
    <message>
        <source>name of the cluster → %1</source>
        <translation>集群的名称 → %1</translation>
    </message>
    <message>
        <source>title of %1 → %2</source>
        <translation>%1 的标题 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%2 的%1:%3 → %4</translation>
    </message>
    <message>
        <source>%1 of %2 objects → %3</source>
        <translation>%2 个对象的%1 → %3</translation>
    </message>
    <message>
        <source>weight of %1 real servers in %2 → %3</source>
        <translation>%2 中 %1 个真实服务器的权重 → %3</translation>
    </message>
    <message>
        <source>name of %1 → %2</source>
        <translation>%1 的名称 → %2</translation>
    </message>
</context>
<context>
    <name>lvs::DriftDialog</name>
    <message>
        <source>Adopt</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>What the directors' kernels have that nobody configured</source>
        <translation>director 内核中没有人配置过的内容</translation>
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
        <translation>刷新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Into the document: an edit that can be undone; the kernel stays as it is</source>
        <translation>纳入文档:可以撤销的编辑;内核保持不变</translation>
    </message>
    <message>
        <source>Out of this director's kernel, at once; clients that use it lose their connections</source>
        <translation>立即从此 director 的内核中去除;使用它的客户端会失去连接</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>没有配对的 director:请先连接一个</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>正在询问各 director…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Every director has what its document says, and nothing else.</source>
        <translation>每个 director 都只有其文档所说的内容。</translation>
    </message>
    <message>
        <source>adopt %1</source>
        <translation>采纳 %1</translation>
    </message>
    <message>
        <source>%1 is in the document now; push it, and it is nobody's drift any more</source>
        <translation>%1 现已在文档中;推送之后便不再是偏差</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>正在移除 %1…</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 已从 %2 去除</translation>
    </message>
</context>
<context>
    <name>lvs::EditActions</name>
    <message>
        <source>Add real server</source>
        <translation>添加真实服务器</translation>
    </message>
    <message>
        <source>Add virtual service</source>
        <translation>添加虚拟服务</translation>
    </message>
    <message>
        <source>Add failover group</source>
        <translation>添加故障切换组</translation>
    </message>
    <message>
        <source>Add director</source>
        <translation>添加 director</translation>
    </message>
    <message>
        <source>Add health check</source>
        <translation>添加健康检查</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>添加站点</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再制</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>add real server %1</source>
        <translation>添加真实服务器 %1</translation>
    </message>
    <message>
        <source>add virtual service %1</source>
        <translation>添加虚拟服务 %1</translation>
    </message>
    <message>
        <source>add failover group %1</source>
        <translation>添加故障切换组 %1</translation>
    </message>
    <message>
        <source>add director %1</source>
        <translation>添加 director %1</translation>
    </message>
    <message>
        <source>add health check %1</source>
        <translation>添加健康检查 %1</translation>
    </message>
    <message>
        <source>add site %1</source>
        <translation>添加站点 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>再制 %1</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a cluster</source>
        <translation>剪贴板中没有集群的任何部分</translation>
    </message>
    <message>
        <source>join %1 and %2</source>
        <translation>关联 %1 与 %2</translation>
    </message>
    <message>
        <source>part %1 and %2</source>
        <translation>分开 %1 与 %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>remove %1 objects</source>
        <translation>移除 %1 个对象</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>add action %1</source>
        <translation>添加动作 %1</translation>
    </message>
</context>
<context>
    <name>lvs::EventStrip</name>
    <message>
        <source>Latest events</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚未发生任何事件</translation>
    </message>
</context>
<context>
    <name>lvs::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>过滤事件</translation>
    </message>
    <message>
        <source>All directors</source>
        <translation>所有 director</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Roles at this moment</source>
        <translation>此刻的角色</translation>
    </message>
    <message>
        <source>The canvas shows who thought to be master then</source>
        <translation>画布显示当时谁自认为是主</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What events are about. Of a failover group, the lanes show the roles in it alone</source>
        <translation>事件所涉及的对象。若为故障切换组,泳道只显示其中的角色</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Directors tell here what they do, and why</source>
        <translation>尚未发生任何事。director 在此说明做了什么,以及为什么</translation>
    </message>
    <message>
        <source>No event is as the filter wants it. %1</source>
        <translation>没有符合过滤条件的事件。%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>原因:%1</translation>
    </message>
</context>
<context>
    <name>lvs::FactsView</name>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Facts about the real server</source>
        <translation>关于真实服务器的事实</translation>
    </message>
    <message>
        <source>✓  Checked and fine: %1</source>
        <translation>✓  已检查且正常:%1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>%1 is as it should be.</source>
        <translation>%1 一切正常。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Open the firewall: %1</source>
        <translation>打开防火墙:%1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>修复:%1</translation>
    </message>
    <message>
        <source>Sets %1 up and opens its firewall for what the director sends</source>
        <translation>配置 %1,并为 director 发送的内容打开其防火墙</translation>
    </message>
    <message>
        <source>Sets up what is not right on %1</source>
        <translation>配置 %1 上不正确的部分</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestRun</name>
    <message>
        <source>The document has no failover group called %1</source>
        <translation>文档中没有名为 %1 的故障切换组</translation>
    </message>
    <message>
        <source>not paired with this console</source>
        <translation>未与此控制台配对</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 未与此控制台配对</translation>
    </message>
    <message>
        <source>%1 does not send requests: %2</source>
        <translation>%1 不发送请求:%2</translation>
    </message>
    <message>
        <source>No answer came through the VIP before the test began</source>
        <translation>测试开始之前经 VIP 没有得到应答</translation>
    </message>
    <message>
        <source>The service did not answer before the test began: %1</source>
        <translation>测试开始之前服务没有应答:%1</translation>
    </message>
    <message>
        <source>Nobody took %1 over within %2 s</source>
        <translation>%2 s 内没有 director 接管 %1</translation>
    </message>
    <message>
        <source>%1 did not take %2 back within %3 s</source>
        <translation>%1 没有在 %3 s 内收回 %2</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestWizard</name>
    <message>
        <source>Group and kind</source>
        <translation>组与种类</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Test failover</source>
        <translation>测试故障切换</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Which group, and how does its master fail?</source>
        <translation>哪个组,其主如何失效?</translation>
    </message>
    <message>
        <source>While the group moves, requests are sent through its VIP, and everything that happens is recorded.</source>
        <translation>组切换期间,经其 VIP 发送请求,并记录发生的一切。</translation>
    </message>
    <message>
        <source>Next: checks</source>
        <translation>下一步:检查</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>正在询问各 director…</translation>
    </message>
    <message>
        <source>%1 is master of %2; %3 would take over</source>
        <translation>%1 是 %2 的主;%3 将会接管</translation>
    </message>
    <message>
        <source>There is nothing to test in this state</source>
        <translation>此状态下没有可测试的内容</translation>
    </message>
    <message>
        <source>✗ has to be mended first; ! lets the test tell less, or cost more.</source>
        <translation>✗ 须先修复;! 会使测试得出的信息更少,或代价更大。</translation>
    </message>
    <message>
        <source>Next: probe</source>
        <translation>下一步:探测</translation>
    </message>
    <message>
        <source>Who asks, and how often?</source>
        <translation>由谁请求,频率如何?</translation>
    </message>
    <message>
        <source>A director that is no member of the group sees what clients see.</source>
        <translation>不属于该组的 director 看到的与客户端相同。</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>开始测试</translation>
    </message>
    <message>
        <source>Opening connections…</source>
        <translation>正在打开连接…</translation>
    </message>
    <message>
        <source>%1 is moving…</source>
        <translation>%1 正在切换…</translation>
    </message>
    <message>
        <source>Watching what follows…</source>
        <translation>正在观察后续情况…</translation>
    </message>
    <message>
        <source>Waiting for %1 to be back…</source>
        <translation>正在等待 %1 恢复…</translation>
    </message>
    <message>
        <source>Collecting what was seen…</source>
        <translation>正在收集观察结果…</translation>
    </message>
    <message>
        <source>%1 has taken %2 over. Back again?</source>
        <translation>%1 已接管 %2。要切换回去吗?</translation>
    </message>
    <message>
        <source>Requests go on. The way back is measured too.</source>
        <translation>请求继续发送。切回的过程也会测量。</translation>
    </message>
    <message>
        <source>Fail back to %1</source>
        <translation>切回 %1</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Stay on %1</source>
        <translation>留在 %1</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>再测试一次</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>中止测试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report could not be kept for comparison: %1</source>
        <translation>报告未能留存以供比较:%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>网页 (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 未写入:%2</translation>
    </message>
</context>
<context>
    <name>lvs::FileActions</name>
    <message>
        <source>Load the file</source>
        <translation>载入文件</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留这里的</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 未打开:%2</translation>
    </message>
    <message>
        <source>Open a cluster document</source>
        <translation>打开集群文档</translation>
    </message>
    <message>
        <source>Cluster documents (*.lvs.json *.json)</source>
        <translation>集群文档 (*.lvs.json *.json)</translation>
    </message>
    <message>
        <source>Save the cluster document</source>
        <translation>保存集群文档</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 未保存:%2</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Loading it lets your unsaved changes go; saving writes over the other's.</source>
        <translation>%1 被另一程序更改。载入会丢弃您未保存的更改;保存会覆盖对方的更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 被另一程序更改。</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>忘记这些</translation>
    </message>
</context>
<context>
    <name>lvs::HelpWindow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>各字段的用途</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The whole format: %1</source>
        <translation>完整格式:%1</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryDialog</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What was pushed, and what differs from the open document</source>
        <translation>推送过什么,以及与打开的文档有何不同</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The open document becomes this revision: an edit that can be undone, and is not pushed yet</source>
        <translation>打开的文档变为此修订:可以撤销的编辑,尚未推送</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>没有配对的 director:请先连接一个</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>waits for confirmation</source>
        <translation>等待确认</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>曾经生效</translation>
    </message>
    <message>
        <source>Nothing was pushed to this director yet</source>
        <translation>尚未向此 director 推送过</translation>
    </message>
    <message>
        <source>The open document is this revision.</source>
        <translation>打开的文档就是此修订。</translation>
    </message>
    <message>
        <source>Restoring it would change</source>
        <translation>恢复它会更改</translation>
    </message>
    <message>
        <source>restore revision %1</source>
        <translation>恢复修订 %1</translation>
    </message>
    <message>
        <source>The document is revision %1 again; push it to put it in force</source>
        <translation>文档又是修订 %1;推送后生效</translation>
    </message>
</context>
<context>
    <name>lvs::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>新连接的份额,0 至 65535。0 不接新连接;已打开的继续</translation>
    </message>
    <message>
        <source>Weight of %1 in %2</source>
        <translation>%2 中 %1 的权重</translation>
    </message>
    <message>
        <source>Select something in the tree or on the canvas to see its settings.</source>
        <translation>在树中或画布上选择对象以查看其设置。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 个活动连接,%2 个非活动连接,每秒新建 %3 个</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The fields show those of %1; an edit changes all of them.</source>
        <translation>各字段显示 %1 的值;更改会作用于全部。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Weight of all in %1</source>
        <translation>%1 中全部的权重</translation>
    </message>
    <message>
        <source>What the fields are for (F1)</source>
        <translation>各字段的用途 (F1)</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>各字段的用途</translation>
    </message>
    <message>
        <source>Try it now…</source>
        <translation>立即试运行…</translation>
    </message>
    <message>
        <source>Asks a real server once with these settings, before they are pushed</source>
        <translation>推送之前,用这些设置询问一次真实服务器</translation>
    </message>
</context>
<context>
    <name>lvs::KindPage</name>
    <message>
        <source>Failover group</source>
        <translation>故障切换组</translation>
    </message>
    <message>
        <source>There is no failover group with several directors in this document.</source>
        <translation>此文档中没有包含多个 director 的故障切换组。</translation>
    </message>
</context>
<context>
    <name>lvs::MainWindow</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
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
        <translation>通过 SSH 配置…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Take back the set-up…</source>
        <translation>撤回配置…</translation>
    </message>
    <message>
        <source>The changes could not be recovered: %1</source>
        <translation>无法恢复更改:%1</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>arrange cards</source>
        <translation>排列卡片</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>move %1 cards</source>
        <translation>移动 %1 张卡片</translation>
    </message>
    <message>
        <source>Give %1 to another than %2</source>
        <translation>将 %1 交给 %2 以外的控制器</translation>
    </message>
    <message>
        <source>Let %2 take %1 over</source>
        <translation>让 %2 接管 %1</translation>
    </message>
    <message>
        <source>%1 takes %2 over…</source>
        <translation>%1 正在接管 %2…</translation>
    </message>
    <message>
        <source>%1 gives %2 away…</source>
        <translation>%1 正在交出 %2…</translation>
    </message>
    <message>
        <source>Test failover of %1…</source>
        <translation>测试 %1 的故障切换…</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>原因?…</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>排空…</translation>
    </message>
    <message>
        <source>Take out now…</source>
        <translation>立即撤出…</translation>
    </message>
    <message>
        <source>Set weight…</source>
        <translation>设置权重…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>正在询问各 director…</translation>
    </message>
    <message>
        <source>Rolling maintenance…</source>
        <translation>滚动维护…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>故障排查</translation>
    </message>
    <message>
        <source>Troubleshoot %1</source>
        <translation>排查 %1</translation>
    </message>
</context>
<context>
    <name>lvs::Menus</name>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>导出为图片…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>推送…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation>偏差…</translation>
    </message>
    <message>
        <source>Set up real servers…</source>
        <translation>配置真实服务器…</translation>
    </message>
    <message>
        <source>Verify real servers…</source>
        <translation>验证真实服务器…</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers…</source>
        <translation>撤回真实服务器的配置…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Arrange cards anew</source>
        <translation>重新排列卡片</translation>
    </message>
    <message>
        <source>Fold real servers</source>
        <translation>折叠真实服务器</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>撤销:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>重做:</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to the cluster</source>
        <translation>添加到集群</translation>
    </message>
    <message>
        <source>Push 1 change…</source>
        <translation>推送 1 项更改…</translation>
    </message>
    <message>
        <source>Push %1 changes…</source>
        <translation>推送 %1 项更改…</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>还不行:%1</translation>
    </message>
    <message>
        <source>Test failover…</source>
        <translation>测试故障切换…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>维护…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>故障排查</translation>
    </message>
</context>
<context>
    <name>lvs::MomentBar</name>
    <message>
        <source>Moment that the canvas shows</source>
        <translation>画布所显示的时刻</translation>
    </message>
    <message>
        <source>Each step is one change of roles; the arrow keys go from one to the next</source>
        <translation>每一步是一次角色变化;用方向键逐一移动</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>The canvas shows the roles at %1 – %2: %3</source>
        <translation>画布显示 %1 – %2 的角色:%3</translation>
    </message>
</context>
<context>
    <name>lvs::NewClusterDialog</name>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>新集群</translation>
    </message>
    <message>
        <source>How do packets reach the real servers?</source>
        <translation>数据包如何到达真实服务器?</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>直接路由</translation>
    </message>
    <message>
        <source>Tunnel, one site</source>
        <translation>隧道,单站点</translation>
    </message>
    <message>
        <source>Tunnel, two sites</source>
        <translation>隧道,两站点</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>转发方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose this when the real servers cannot be touched, or have other ports: requests and replies pass the directors, which are the real servers' gateway. The directors carry all bytes.</source>
        <translation>真实服务器不能改动或端口不同时选用:请求和应答都经过 director,它们是真实服务器的网关。所有字节由 director 承担。</translation>
    </message>
    <message>
        <source>Choose this when directors and real servers share a segment: replies go straight to the client, so it is the fastest. The VIP is set up on the real servers without ARP, which the agent does.</source>
        <translation>director 与真实服务器在同一网段时选用:应答直接到客户端,因此最快。VIP 以不应答 ARP 的方式配置在真实服务器上,由代理完成。</translation>
    </message>
    <message>
        <source>Choose this when the real servers stand in other networks: requests travel in IP packets of their own, replies leave by the real servers' own routers.</source>
        <translation>真实服务器在其他网络时选用:请求装在自己的 IP 包中传送,应答由真实服务器自己的路由器发出。</translation>
    </message>
    <message>
        <source>Choose this for two data centres that serve each other's clients: each has a VIP and two directors, and both use the real servers of both.</source>
        <translation>两个数据中心互相服务对方客户端时选用:各有一个 VIP 和两个 director,双方都使用两边的真实服务器。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Interface of the VIP</source>
        <translation>VIP 的接口</translation>
    </message>
    <message>
        <source>Interface to the real servers</source>
        <translation>通往真实服务器的接口</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCP 端口</translation>
    </message>
    <message>
        <source>Data centre %1</source>
        <translation>数据中心 %1</translation>
    </message>
    <message>
        <source>VIP with prefix length</source>
        <translation>带前缀长度的 VIP</translation>
    </message>
    <message>
        <source>Gateway of the real servers</source>
        <translation>真实服务器的网关</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>Names, weights and all else can be changed afterwards.</source>
        <translation>名称、权重和其他一切之后都可以更改。</translation>
    </message>
    <message>
        <source>The cluster as it would be</source>
        <translation>集群将会是这样</translation>
    </message>
</context>
<context>
    <name>lvs::ProbePage</name>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The fault lasts</source>
        <translation>故障持续</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>请求服务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>A request every</source>
        <translation>请求间隔</translation>
    </message>
    <message>
        <source>Connections that are kept</source>
        <translation>保持的连接</translation>
    </message>
    <message>
        <source>the director %1</source>
        <translation>director %1</translation>
    </message>
    <message>
        <source>none: only the directors are watched</source>
        <translation>无:只观察 director</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>这台机器</translation>
    </message>
    <message>
        <source>Clients of %1 will feel this. Type the group's name to show that you mean it:</source>
        <translation>%1 的客户端会受到影响。输入组的名称以确认:</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>组的名称</translation>
    </message>
</context>
<context>
    <name>lvs::PushDialog</name>
    <message>
        <source>Show kernel requests</source>
        <translation>显示内核请求</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>推送 %1</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会更改什么</translation>
    </message>
    <message>
        <source>Comment: why this change?</source>
        <translation>注释:为何更改?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source> s to confirm</source>
        <translation> 秒内确认</translation>
    </message>
    <message>
        <source>If it is not confirmed in this time, every director goes back by itself</source>
        <translation>若未在此时间内确认,每个 director 会自行恢复</translation>
    </message>
    <message>
        <source>Seconds to confirm</source>
        <translation>确认秒数</translation>
    </message>
    <message>
        <source>Asking the directors what would change…</source>
        <translation>正在询问各 director 将会更改什么…</translation>
    </message>
    <message>
        <source>Every director has this already; pushing changes nothing in the kernel</source>
        <translation>每个 director 都已具有;推送不会更改内核中的任何内容</translation>
    </message>
    <message>
        <source>Ready to push to all directors</source>
        <translation>可以推送到所有 director</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>正在推送…</translation>
    </message>
    <message>
        <source>Pushed. Checking that every director can still be reached…</source>
        <translation>已推送。正在检查每个 director 是否仍可到达…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>In force on all directors</source>
        <translation>在所有 director 上生效</translation>
    </message>
    <message>
        <source>Someone else pushed in between. Nothing was changed</source>
        <translation>其间有他人推送。没有更改任何内容</translation>
    </message>
    <message>
        <source>Nothing was changed on any director</source>
        <translation>没有更改任何 director</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>正在回滚…</translation>
    </message>
    <message>
        <source>Rolled back: every director is as before</source>
        <translation>已回滚:每个 director 与之前相同</translation>
    </message>
    <message>
        <source>A director could not be told. It goes back by itself when its time is up</source>
        <translation>有一个 director 无法通知。时间到后它会自行恢复</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>保留更改</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Every director answers over a new connection and has the new revision. Keep it?</source>
        <translation>每个 director 都通过新连接应答并具有新修订。保留吗?</translation>
    </message>
    <message>
        <source>Keep changes (%1 s)</source>
        <translation>保留更改(%1 秒)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>✓ steps: %1</source>
        <translation>✓ 步骤:%1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>What changes in the document</source>
        <translation>文档中有何更改</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无事可做</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>保持不动:%1</translation>
    </message>
    <message>
        <source>What the other administrator changed</source>
        <translation>另一管理员更改了什么</translation>
    </message>
    <message>
        <source>It does not touch what you changed.</source>
        <translation>它不涉及您更改的内容。</translation>
    </message>
    <message>
        <source>You both changed this; yours is kept when you merge:</source>
        <translation>双方都更改了这些;合并时保留您的:</translation>
    </message>
    <message>
        <source>merge the other administrator's changes</source>
        <translation>合并另一管理员的更改</translation>
    </message>
    <message>
        <source>Merge and check</source>
        <translation>合并并检查</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWizard</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set up real servers</source>
        <translation>配置真实服务器</translation>
    </message>
    <message>
        <source>Verify real servers</source>
        <translation>验证真实服务器</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers</source>
        <translation>撤回真实服务器的配置</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>About the real server</source>
        <translation>关于真实服务器</translation>
    </message>
    <message>
        <source>Whose set-up is to be taken back?</source>
        <translation>撤回哪些的配置?</translation>
    </message>
    <message>
        <source>Which real servers?</source>
        <translation>哪些真实服务器?</translation>
    </message>
    <message>
        <source>Each becomes as it was before its first set-up, from the record that was kept.</source>
        <translation>按保留的记录,每个都恢复到首次配置之前的样子。</translation>
    </message>
    <message>
        <source>The directors' agents set them up over SSH. Nothing is changed before you have seen the plan.</source>
        <translation>由 director 的代理通过 SSH 配置。在您看到计划之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Changes that are not pushed yet are not part of it.</source>
        <translation>尚未推送的更改不包括在内。</translation>
    </message>
    <message>
        <source>Take back on %1</source>
        <translation>在 %1 上撤回</translation>
    </message>
    <message>
        <source>Next: access</source>
        <translation>下一步:访问</translation>
    </message>
    <message>
        <source>Asking %1 real servers to let the agent in…</source>
        <translation>正在请求 %1 个真实服务器允许代理进入…</translation>
    </message>
    <message>
        <source>The agents are let in everywhere</source>
        <translation>代理在各处都可进入</translation>
    </message>
    <message>
        <source>%1 of %2 need a hand</source>
        <translation>%2 个中有 %1 个需要处理</translation>
    </message>
    <message>
        <source>The agent trusts a machine by its host key, and is let in with a key of its own.</source>
        <translation>代理凭主机密钥信任机器,并以自己的密钥进入。</translation>
    </message>
    <message>
        <source>Next: plan, without %1</source>
        <translation>下一步:计划(不含 %1)</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>下一步:计划</translation>
    </message>
    <message>
        <source>Reading the present state…</source>
        <translation>正在读取当前状态…</translation>
    </message>
    <message>
        <source>This would be done. Nothing has been changed yet</source>
        <translation>将会这样做。尚未更改任何内容</translation>
    </message>
    <message>
        <source>Every step with its reason; open one to see the command.</source>
        <translation>每个步骤及其原因;打开可查看命令。</translation>
    </message>
    <message>
        <source>Set up 1 real server</source>
        <translation>配置 1 个真实服务器</translation>
    </message>
    <message>
        <source>Set up %1 real servers</source>
        <translation>配置 %1 个真实服务器</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在撤回…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在配置…</translation>
    </message>
    <message>
        <source>%1 did not come to their end</source>
        <translation>%1 个没有完成</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <translation>一切与之前相同</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>所有步骤已完成</translation>
    </message>
    <message>
        <source>What was done stays done; going on begins where it stopped.</source>
        <translation>已做的保持不变;继续时从停下处开始。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next: result</source>
        <translation>下一步:结果</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>%1 个无法验证</translation>
    </message>
    <message>
        <source>Facts that do not hold: %1</source>
        <translation>不成立的事实:%1</translation>
    </message>
    <message>
        <source>Every fact holds on every real server</source>
        <translation>每个真实服务器上每项事实都成立</translation>
    </message>
    <message>
        <source>Each fact by itself, on the machine and from the director's side.</source>
        <translation>逐项检查事实,在机器上和从 director 一侧。</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>继续处理这些</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再次验证</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>取消工作</translation>
    </message>
    <message>
        <source>Open the firewall too: %1 rules</source>
        <translation>同时打开防火墙:%1 条规则</translation>
    </message>
    <message>
        <source>no director is paired</source>
        <translation>没有配对的 director</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ 已配置</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ 有偏差</translation>
    </message>
    <message>
        <source>▲ unreachable</source>
        <translation>▲ 无法到达</translation>
    </message>
    <message>
        <source>? not verified yet</source>
        <translation>? 尚未验证</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ 未配置</translation>
    </message>
    <message>
        <source>step %1 of %2…</source>
        <translation>步骤 %1/%2…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>? confirm its host key</source>
        <translation>? 请确认其主机密钥</translation>
    </message>
    <message>
        <source>▲ its host key has changed</source>
        <translation>▲ 其主机密钥已改变</translation>
    </message>
    <message>
        <source>✗ the key is missing</source>
        <translation>✗ 缺少密钥</translation>
    </message>
    <message>
        <source>▲ no agent</source>
        <translation>▲ 没有代理</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>✓ nothing to do</source>
        <translation>✓ 无事可做</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>步骤:%1</translation>
    </message>
    <message>
        <source>✓ let in</source>
        <translation>✓ 已可进入</translation>
    </message>
    <message>
        <source>✗ facts: %1</source>
        <translation>✗ 事实:%1</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
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
        <translation>以 %1 身份,端口 %2</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>配置者</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWork</name>
    <message>
        <source>The agent was lost while it worked; "setup" again goes on where it stopped</source>
        <translation>工作期间代理丢失;再次“setup”会从停下处继续</translation>
    </message>
    <message>
        <source>No director that is paired can work on it</source>
        <translation>没有配对的 director 可以处理它</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>与其 director 的连接已关闭</translation>
    </message>
</context>
<context>
    <name>lvs::Recovery</name>
    <message>
        <source>recovered changes</source>
        <translation>已恢复的更改</translation>
    </message>
</context>
<context>
    <name>lvs::RecoveryBar</name>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Changes of %1 were not saved when the console ended (%2).</source>
        <translation>控制台结束时 %1 的更改未保存(%2)。</translation>
    </message>
</context>
<context>
    <name>lvs::Rolling</name>
    <message>
        <source>No director that is paired runs a service with it</source>
        <translation>没有配对的 director 运行使用它的服务</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s</source>
        <translation>%1 已有 %2 秒没有应答</translation>
    </message>
    <message>
        <source>Somebody brought it back on %1, or its time there expired</source>
        <translation>有人在 %1 上恢复了它，或它在那里的期限已到</translation>
    </message>
    <message>
        <source>The command cannot be run: %1</source>
        <translation>无法运行命令：%1</translation>
    </message>
    <message>
        <source>The command ended with the exit code %1</source>
        <translation>命令以退出码 %1 结束</translation>
    </message>
    <message>
        <source>It is back, but not healthy after %1 s: %2</source>
        <translation>它已恢复，但 %1 秒后仍不健康：%2</translation>
    </message>
    <message>
        <source>Left draining</source>
        <translation>保持排空中</translation>
    </message>
    <message>
        <source>Left draining, with %1 connections open</source>
        <translation>保持排空中,仍有 %1 个已打开的连接</translation>
    </message>
    <message>
        <source>Left out of service</source>
        <translation>保持停用</translation>
    </message>
    <message>
        <source>Left while it was brought back: some directors may still have it out</source>
        <translation>在恢复途中停下:某些 director 可能仍将其撤出</translation>
    </message>
    <message>
        <source>It is back, but its checks had not yet shown it up</source>
        <translation>它已恢复,但其检查尚未显示正常</translation>
    </message>
</context>
<context>
    <name>lvs::RunPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changes of roles</source>
        <translation>角色变化</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>longest without an answer %1 ms</source>
        <translation>最长 %1 ms 无应答</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%2 个请求中 %1 个失败</translation>
    </message>
    <message>
        <source>%1 of %2 connections live</source>
        <translation>%2 个连接中 %1 个存活</translation>
    </message>
</context>
<context>
    <name>lvs::ServicesPage</name>
    <message>
        <source>Services and their real servers</source>
        <translation>服务及其真实服务器</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>图表…</translation>
    </message>
    <message>
        <source>The past of what is selected, or of all services</source>
        <translation>所选内容或所有服务的历史</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>The director's connection entries, one by one</source>
        <translation>director 的连接条目,逐条列出</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>从现在计数</translation>
    </message>
    <message>
        <source>Totals count from now on; the kernel's counters stay as they are</source>
        <translation>总数从现在开始计;内核的计数器保持不变</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers</source>
        <translation>所见内容,纯数字</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>表格已在剪贴板中</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers, to a file</source>
        <translation>所见内容,纯数字,保存到文件</translation>
    </message>
    <message>
        <source>Which columns are seen</source>
        <translation>显示哪些列</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter of the services</source>
        <translation>过滤服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All services: %1 active, %2 inactive connections; %3 new; in %4, out %5</source>
        <translation>所有服务:%1 个活动连接,%2 个非活动连接;新建 %3;入 %4,出 %5</translation>
    </message>
    <message>
        <source>Totals since %1</source>
        <translation>自 %1 起的总数</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>表格在 %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入:%2</translation>
    </message>
</context>
<context>
    <name>lvs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>How often directors tell their numbers, 500 to 10000 ms</source>
        <translation>director 报告数字的频率,500 至 10000 毫秒</translation>
    </message>
    <message>
        <source>Live numbers every</source>
        <translation>实时数字间隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long a push waits for its confirmation before every director goes back by itself</source>
        <translation>推送等待确认的时间,之后每个 director 自行恢复</translation>
    </message>
    <message>
        <source>Time to confirm a push</source>
        <translation>确认推送的时间</translation>
    </message>
    <message>
        <source>The window asks for attention when an error happens</source>
        <translation>发生错误时窗口请求注意</translation>
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
        <translation>地址</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Own certificate until</source>
        <translation>自己的证书有效至</translation>
    </message>
    <message>
        <source>Agent's certificate</source>
        <translation>代理的证书</translation>
    </message>
    <message>
        <source>Paired directors</source>
        <translation>已配对的 director</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>This console can no longer reach the director; its agent still knows this console's key until "lvs-agent clients --revoke" is run there</source>
        <translation>此控制台不能再到达该 director;在那里运行“lvs-agent clients --revoke”之前,其代理仍认得此控制台的密钥</translation>
    </message>
    <message>
        <source>SHA-256 %1, for "lvs-agent clients --revoke"</source>
        <translation>SHA-256 %1,供“lvs-agent clients --revoke”使用</translation>
    </message>
    <message>
        <source>%1 is paired already</source>
        <translation>%1 已经配对</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 现在称为 %2</translation>
    </message>
    <message>
        <source>%1 is forgotten here. To let its agent forget this console too, run there: lvs-agent clients --revoke %2</source>
        <translation>%1 在此已被忘记。要让其代理也忘记此控制台,请在那里运行:lvs-agent clients --revoke %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What moves to another director is seen moving</source>
        <translation>移到另一 director 的对象以动画显示移动</translation>
    </message>
    <message>
        <source>Where the desktop is set to no animations, there are none either way</source>
        <translation>若桌面设置为无动画,则始终没有</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>The desktop tells of alarms while the window is in the background</source>
        <translation>窗口在后台时由桌面通知警报</translation>
    </message>
    <message>
        <source>Two masters or none, a director that is not reached, errors; each at most once a minute</source>
        <translation>有两个主或没有主、director 无法到达、错误;每种最多每分钟一次</translation>
    </message>
</context>
<context>
    <name>lvs::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>阶段 %1/%2:%3</translation>
    </message>
</context>
<context>
    <name>lvs::StartPage</name>
    <message>
        <source>Start with your cluster</source>
        <translation>从您的集群开始</translation>
    </message>
    <message>
        <source>Build a new cluster</source>
        <translation>建立新集群</translation>
    </message>
    <message>
        <source>NAT, direct routing or tunnels: what each is for, and the addresses it needs.</source>
        <translation>NAT、直接路由或隧道:各自的用途和所需的地址。</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>连接到 director</translation>
    </message>
    <message>
        <source>Paste the line that lvs-agent pair prints there. A cluster that it already has is opened.</source>
        <translation>粘贴 lvs-agent pair 在那里打印的行。它已有的集群会被打开。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A cluster document, as people keep it in git.</source>
        <translation>集群文档,正如人们保存在 git 中的那样。</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Two data centres with tunnels; ./demo.sh runs it on this machine.</source>
        <translation>两个数据中心与隧道;./demo.sh 在本机上运行它。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
</context>
<context>
    <name>lvs::StatusChip</name>
    <message>
        <source> – not paired</source>
        <translation> – 未配对</translation>
    </message>
    <message>
        <source>Run "lvs-agent pair" on %1 and connect with the line it prints</source>
        <translation>在 %1 上运行“lvs-agent pair”,并用打印的行连接</translation>
    </message>
    <message>
        <source> – connecting…</source>
        <translation> – 正在连接…</translation>
    </message>
    <message>
        <source> – holds VIP</source>
        <translation> – 持有 VIP</translation>
    </message>
    <message>
        <source> – standby</source>
        <translation> – 备用</translation>
    </message>
    <message>
        <source>, no document</source>
        <translation>,无文档</translation>
    </message>
    <message>
        <source>, waits for confirmation</source>
        <translation>,等待确认</translation>
    </message>
    <message>
        <source>, other revision</source>
        <translation>,其他修订</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>,%1 毫秒</translation>
    </message>
    <message>
        <source>, drift %1</source>
        <translation>,偏差 %1</translation>
    </message>
    <message>
        <source>Agent %1, kernel %2, IPVS %3
Revision %4 (%5), role %6
Clock differs by %7 ms</source>
        <translation>代理 %1,内核 %2,IPVS %3
修订 %4(%5),角色 %6
时钟相差 %7 毫秒</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>, last seen %1 s ago</source>
        <translation>,%1 秒前最后见到</translation>
    </message>
    <message>
        <source> – unreachable</source>
        <translation> – 无法到达</translation>
    </message>
    <message>
        <source>, clock %1 s off</source>
        <translation>,时钟偏差 %1 秒</translation>
    </message>
</context>
<context>
    <name>lvs::StepsView</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>若没有它</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>命令的输出</translation>
    </message>
    <message>
        <source>Nothing is left to do on %1.</source>
        <translation>%1 上无事可做。</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>保持不动:%1</translation>
    </message>
    <message>
        <source>only when asked for: %1</source>
        <translation>仅在要求时:%1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>若没有它:%1</translation>
    </message>
    <message>
        <source>The commands said nothing, as they do when all is well.</source>
        <translation>命令没有输出,一切正常时就是这样。</translation>
    </message>
    <message>
        <source>Choose a step to see its reason and its command.</source>
        <translation>选择一个步骤以查看其原因和命令。</translation>
    </message>
</context>
<context>
    <name>lvs::TimelineView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>master</source>
        <translation>主</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Timeline of the test</source>
        <translation>测试的时间线</translation>
    </message>
</context>
<context>
    <name>lvs::editor::ObjectForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>移除 %1 %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
</context>
<context>
    <name>lvs::events::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>lvs::events::EventsModel</name>
    <message>
        <source>push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>故障切换</translation>
    </message>
    <message>
        <source>real server</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What happened meanwhile may not have been kept</source>
        <translation>其间发生的事可能没有保留</translation>
    </message>
    <message>
        <source>Event %1 was not kept</source>
        <translation>事件 %1 没有保留</translation>
    </message>
    <message>
        <source>Events %1 to %2 were not kept</source>
        <translation>事件 %1 至 %2 没有保留</translation>
    </message>
    <message>
        <source>the director keeps its newest events, and may lose the last ones when its machine fails</source>
        <translation>director 只保留最新的事件,机器故障时可能丢失最后几条</translation>
    </message>
    <message>
        <source>master</source>
        <translation>主</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms ahead of this one's, which is taken off</source>
        <translation>%1 的时钟比这里快 %2 ms,已减去</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms behind this one's, which is added</source>
        <translation>%1 的时钟比这里慢 %2 ms,已加上</translation>
    </message>
    <message>
        <source>%1's clock was the same as this one's</source>
        <translation>%1 的时钟与这里一致</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>这里:%1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC:%1</translation>
    </message>
    <message>
        <source>Number %1 of its events</source>
        <translation>其事件的第 %1 号</translation>
    </message>
    <message>
        <source>Who thought to be what: ● master, ○ backup, ✗ out of service.
From left to right: %1</source>
        <translation>谁自认为是什么:● 主,○ 备,✗ 停用。
从左到右:%1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>action</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>lvs::services::ChartWindow</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Chart of services</source>
        <translation>服务图表</translation>
    </message>
    <message>
        <source>New connections per second</source>
        <translation>每秒新建连接</translation>
    </message>
    <message>
        <source>Active connections</source>
        <translation>活动连接</translation>
    </message>
    <message>
        <source>Inactive connections</source>
        <translation>非活动连接</translation>
    </message>
    <message>
        <source>Packets in per second</source>
        <translation>每秒入包数</translation>
    </message>
    <message>
        <source>Packets out per second</source>
        <translation>每秒出包数</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>每秒入字节</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>每秒出字节</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制内容</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>最近 %1 分钟</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>图表在 %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 未写入</translation>
    </message>
    <message>
        <source>Latency of the health check (ms)</source>
        <translation>健康检查的延迟(ms)</translation>
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
        <translation>最近五分钟的每秒新建连接</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非活动</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>入包</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>出包</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Scheduler of a service, forwarding method of a real server</source>
        <translation>服务的调度器,真实服务器的转发方式</translation>
    </message>
    <message>
        <source>Share of the connections: of all services', or of the service's</source>
        <translation>连接的份额:占所有服务或占本服务</translation>
    </message>
    <message>
        <source>Connections that are established</source>
        <translation>已建立的连接</translation>
    </message>
    <message>
        <source>Connections in any other state, closing ones for example</source>
        <translation>其他任何状态的连接,例如正在关闭的</translation>
    </message>
    <message>
        <source>Clients that are kept on this real server</source>
        <translation>留在此真实服务器上的客户端</translation>
    </message>
    <message>
        <source>New connections per second, as the kernel estimates them</source>
        <translation>每秒新建连接,按内核的估计</translation>
    </message>
    <message>
        <source>Replies count only where they come back through the director, with NAT</source>
        <translation>应答仅在经由 director 返回时计数,即 NAT</translation>
    </message>
    <message>
        <source>Connections since the counters began, or since you asked to count from then on</source>
        <translation>自计数器开始以来的连接,或自您要求计数以来的连接</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>no new connections</source>
        <translation>不接新连接</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>不在文档中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>权重 0</translation>
    </message>
    <message>
        <source>no real server takes connections</source>
        <translation>没有真实服务器接受连接</translation>
    </message>
    <message>
        <source>not pushed to this director</source>
        <translation>未推送到此 director</translation>
    </message>
    <message>
        <source>made by hand or by another program</source>
        <translation>手工或由其他程序建立</translation>
    </message>
    <message>
        <source>these numbers are the last known</source>
        <translation>这些是最后已知的数字</translation>
    </message>
    <message>
        <source>the director is not paired</source>
        <translation>该 director 未配对</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1 in %2 on %3</source>
        <translation>%3 上 %2 中的 %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1(%2 UTC)</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 询问 %2</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>上次运行 %1:%2</translation>
    </message>
    <message>
        <source>Last change %1: %2</source>
        <translation>上次变化 %1:%2</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Latency trend</source>
        <translation>延迟趋势</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次变化</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>How long the real server took to answer its health check</source>
        <translation>真实服务器应答健康检查所用的时间</translation>
    </message>
    <message>
        <source>Since when its health check has passed, or failed</source>
        <translation>其健康检查从何时起通过或失败</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>down</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>保持服务</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>致歉服务器</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>法定数已失去</translation>
    </message>
</context>
<context>
    <name>lvs::topology::Minimap</name>
    <message>
        <source>The whole cluster: click to go there</source>
        <translation>整个集群:点击前往</translation>
    </message>
    <message>
        <source>Map of the whole cluster</source>
        <translation>整个集群的地图</translation>
    </message>
</context>
<context>
    <name>lvs::topology::View</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>集群的拓扑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LessonView</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>By hand, as root</source>
        <translation>手工执行（root）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>What this run found</source>
        <translation>本次运行的发现</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; looks here as far as directors, real servers and packets let it.</source>
        <translation>“查找原因”会在 director、真实服务器和数据包允许的范围内查看这里。</translation>
    </message>
    <message>
        <source>This run did not look here. The command lines below do.</source>
        <translation>本次运行没有查看这里。下面的命令可以。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>执行什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Good looks like this</source>
        <translation>正常时</translation>
    </message>
    <message>
        <source>Bad looks like this</source>
        <translation>异常时</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build, watch and fail over LVS clusters</source>
        <translation>建立、监视和切换 LVS 集群</translation>
    </message>
    <message>
        <source>Where pairings are kept</source>
        <translation>配对的保存位置</translation>
    </message>
    <message>
        <source>Cluster document to open</source>
        <translation>要打开的集群文档</translation>
    </message>
    <message>
        <source>light, dark or high-contrast instead of the chosen colours</source>
        <translation>用 light、dark 或 high-contrast 代替所选颜色</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Sorry server</source>
        <translation>致歉服务器</translation>
    </message>
    <message>
        <source>down</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>down, weight 0</source>
        <translation>失效,权重 0</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>已排空</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <translation>等待启动</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>致歉服务器</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>保持服务</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>权重 0</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>no connections left</source>
        <translation>没有剩余连接</translation>
    </message>
    <message>
        <source>1 connection left</source>
        <translation>剩余 1 个连接</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>剩余 %1 个连接</translation>
    </message>
    <message>
        <source>, %1 clients kept by persistence</source>
        <translation>,%1 个客户端因持久性而保留</translation>
    </message>
    <message>
        <source>its check fails</source>
        <translation>其检查失败</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>权重 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>its check fails, but most fail at once: the director is suspected</source>
        <translation>其检查失败,但多数同时失败:怀疑是 director 的问题</translation>
    </message>
    <message>
        <source>the sorry server gets the new connections</source>
        <translation>新连接由致歉服务器接收</translation>
    </message>
    <message>
        <source>failures in a row: %1 (%2)</source>
        <translation>连续失败:%1(%2)</translation>
    </message>
    <message>
        <source>weight %1 in service, %2 needed</source>
        <translation>服务中权重 %1,需要 %2</translation>
    </message>
    <message>
        <source>the sorry server serves: %1</source>
        <translation>致歉服务器服务中:%1</translation>
    </message>
    <message>
        <source>quorum lost: %1</source>
        <translation>法定数已失去:%1</translation>
    </message>
</context>
<context>
    <name>lvs::CheckWindow</name>
    <message>
        <source>The check has not run yet</source>
        <translation>检查尚未运行</translation>
    </message>
    <message>
        <source>The check has not failed since the agent started</source>
        <translation>自代理启动以来检查没有失败过</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check results of %1</source>
        <translation>%1 的检查结果</translation>
    </message>
    <message>
        <source>In which service, and as which director sees it</source>
        <translation>在哪个服务中,由哪个 director 观察</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>上次失败</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>收发内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Request and reply, to the clipboard</source>
        <translation>将请求和应答复制到剪贴板</translation>
    </message>
    <message>
        <source>Runs the check at once; the result counts like any other</source>
        <translation>立即运行检查;结果与其他结果同样计入</translation>
    </message>
    <message>
        <source>%1, as %2 sees it</source>
        <translation>%1,由 %2 观察</translation>
    </message>
    <message>
        <source>%1, as %2 sees it (does not count)</source>
        <translation>%1,由 %2 观察(不计入)</translation>
    </message>
    <message>
        <source>No director tells of the health of %1</source>
        <translation>没有 director 报告 %1 的健康状况</translation>
    </message>
    <message>
        <source>It stands in no service, the directors are not reached, or their agents are too old to tell</source>
        <translation>它不在任何服务中,director 无法到达,或其代理太旧而无法报告</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 中的 %1:%3</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>权重 %1/%2</translation>
    </message>
    <message>
        <source>none: it is in service whatever its state</source>
        <translation>无:不论状态如何都在服务中</translation>
    </message>
    <message>
        <source>%1 asks %2 from %3</source>
        <translation>%1 从 %3 询问 %2</translation>
    </message>
    <message>
        <source>passed in a row: %1</source>
        <translation>连续通过:%1</translation>
    </message>
    <message>
        <source>failed in a row: %1</source>
        <translation>连续失败:%1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>上次变化 %1</translation>
    </message>
    <message>
        <source>last run %1</source>
        <translation>上次运行 %1</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>%1 秒后下一次</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>即将进行下一次</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>该 director 未到达</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Request and reply are on the clipboard</source>
        <translation>请求和应答已在剪贴板中</translation>
    </message>
</context>
<context>
    <name>lvs::ExchangeView</name>
    <message>
        <source>Request sent</source>
        <translation>发送的请求</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>收到的应答</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>没有发送任何内容</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>没有收到任何内容</translation>
    </message>
    <message>
        <source>%1, good after %2: %3</source>
        <translation>%1,正常,用时 %2:%3</translation>
    </message>
    <message>
        <source>%1, failed after %2: %3</source>
        <translation>%1,失败,用时 %2:%3</translation>
    </message>
    <message>
        <source>%1

Request sent:
%2

Reply received:
%3
</source>
        <translation>%1

发送的请求:
%2

收到的应答:
%3
</translation>
    </message>
    <message>
        <source>The certificate expires on %1</source>
        <translation>证书于 %1 到期</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryStrip</name>
    <message>
        <source>The last results</source>
        <translation>最近的结果</translation>
    </message>
    <message>
        <source>It has not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>%1: good after %2</source>
        <translation>%1:正常,用时 %2</translation>
    </message>
    <message>
        <source>%1: failed after %2</source>
        <translation>%1:失败,用时 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the last %2 were good</source>
        <translation>最近 %2 次中 %1 次正常</translation>
    </message>
    <message>
        <source>highest bar: %1</source>
        <translation>最高柱:%1</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceDesk</name>
    <message>
        <source>not reached yet</source>
        <translation>尚未到达</translation>
    </message>
    <message>
        <source>its agent is too old for maintenance</source>
        <translation>其代理太旧,不支持维护</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 个真实服务器</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Draining %1: taken by %2</source>
        <translation>排空 %1:%2 已接受</translation>
    </message>
    <message>
        <source>Taking out %1: done by %2</source>
        <translation>撤出 %1:%2 已执行</translation>
    </message>
    <message>
        <source>Weight %1 for %2: set by %3</source>
        <translation>%2 的权重 %1:%3 已设置</translation>
    </message>
    <message>
        <source>Bringing back %1: done by %2</source>
        <translation>恢复 %1:%2 已执行</translation>
    </message>
    <message>
        <source>Not reached, so not asked: %1</source>
        <translation>未到达,因此未询问:%1</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>没有配对的 director:请先连接一个</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceForm</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>限时撤出</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>撤出前的分钟数,不论还有什么打开着</translation>
    </message>
    <message>
        <source>Back by itself after</source>
        <translation>自动恢复</translation>
    </message>
    <message>
        <source>Minutes until it is brought back</source>
        <translation>恢复服务前的分钟数</translation>
    </message>
    <message>
        <source>Document's weight</source>
        <translation>文档中的权重</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drain: what is open goes on</source>
        <translation>排空:已打开的继续</translation>
    </message>
    <message>
        <source>Take out now: what is open breaks</source>
        <translation>立即撤出:已打开的中断</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>All their services</source>
        <translation>它们的所有服务</translation>
    </message>
    <message>
        <source>All its services</source>
        <translation>它的所有服务</translation>
    </message>
    <message>
        <source>In which service</source>
        <translation>在哪个服务中</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>In</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>内核更新</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>届时仍打开的连接会中断</translation>
    </message>
    <message>
        <source>Nobody has to think of it</source>
        <translation>无需有人惦记</translation>
    </message>
    <message>
        <source>The weight that the document has</source>
        <translation>文档中的权重</translation>
    </message>
    <message>
        <source>Percent of the document's weight</source>
        <translation>占文档中权重的百分比</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 个真实服务器</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>设置权重</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤出</translation>
    </message>
    <message>
        <source>Weight of %1 for now</source>
        <translation>%1 的临时权重</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>排空 %1</translation>
    </message>
    <message>
        <source>Take out %1 now</source>
        <translation>立即撤出 %1</translation>
    </message>
    <message>
        <source>Taken by the directors at once. The document keeps its own weight.</source>
        <translation>director 立即采用。文档保留自己的权重。</translation>
    </message>
    <message>
        <source>No new connections come; those that are open end by themselves.</source>
        <translation>不再有新连接;已打开的会自行结束。</translation>
    </message>
    <message>
        <source>Connections that are open break. Draining first spares them.</source>
        <translation>已打开的连接会中断。先排空可避免中断。</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 的 %1 %</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>正在询问各 director…</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceWindow</name>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1(%2 UTC)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Bring back all</source>
        <translation>全部恢复服务</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Back by itself</source>
        <translation>自动恢复</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Real servers in maintenance</source>
        <translation>维护中的真实服务器</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Take a site out</source>
        <translation>撤出站点</translation>
    </message>
    <message>
        <source>Drains every real server of a site</source>
        <translation>排空一个站点的每个真实服务器</translation>
    </message>
    <message>
        <source>Those that are selected serve again, as the document has them</source>
        <translation>所选的按文档重新提供服务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2 real servers)…</source>
        <translation>%1(%2 个真实服务器)…</translation>
    </message>
    <message>
        <source>In maintenance: %1, of which draining: %2</source>
        <translation>维护中:%1,其中排空中:%2</translation>
    </message>
    <message>
        <source>In maintenance: %1</source>
        <translation>维护中:%1</translation>
    </message>
    <message>
        <source>All real servers serve as the document has them.
Drain one from its menu on the canvas or in the services page, or a whole site here.</source>
        <translation>所有真实服务器都按文档提供服务。
可在画布上或服务页中通过其菜单排空一个,或在此排空整个站点。</translation>
    </message>
    <message>
        <source>No director has told yet what is in maintenance.</source>
        <translation>还没有 director 报告哪些在维护中。</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>when all has ended</source>
        <translation>全部结束时</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1,不含 %2</translation>
    </message>
    <message>
        <source>%1 did not take the order</source>
        <translation>%1 没有接受此命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1:%3 中的 %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1/%2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>正在询问各 director…</translation>
    </message>
    <message>
        <source>Rolling…</source>
        <translation>滚动…</translation>
    </message>
    <message>
        <source>Real servers one after the other: drain, work, bring back</source>
        <translation>真实服务器依次进行:排空、作业、恢复服务</translation>
    </message>
    <message>
        <source>Draining %1 in %2</source>
        <translation>正在排空 %2 中的 %1</translation>
    </message>
</context>
<context>
    <name>lvs::RollingTerms</name>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>So many at the same time</source>
        <translation>同时进行的数量</translation>
    </message>
    <message>
        <source>Minutes that each is out</source>
        <translation>每个撤出的分钟数</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>限时撤出</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>撤出前的分钟数,不论还有什么打开着</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>While each is out</source>
        <translation>每个撤出期间</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>A shell's line that runs on this computer, with the real server's name in LVS_SERVER</source>
        <translation>在此计算机上运行的一行 shell 命令,LVS_SERVER 中为真实服务器的名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>届时仍打开的连接会中断</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>内核更新</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lvs::RollingWindow</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>out, at work</source>
        <translation>已撤出,作业中</translation>
    </message>
    <message>
        <source>is brought back</source>
        <translation>正在恢复服务</translation>
    </message>
    <message>
        <source>waits for its checks</source>
        <translation>等待其检查</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持不动</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>其余恢复服务</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Rolling maintenance</source>
        <translation>滚动维护</translation>
    </message>
    <message>
        <source>Each real server is drained on all directors, worked on, brought back, and the next one begins when its checks show it up. The first failure begins no more. Closing this window lets it go on; ending LVS Console leaves every real server as it is then.</source>
        <translation>每个真实服务器在所有 director 上排空、作业、恢复服务,其检查显示正常后再开始下一个。首次失败后不再开始新的。关闭此窗口后仍继续;结束 LVS Console 则每个真实服务器保持当时的状态。</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Real servers that were drained here and not brought back serve again</source>
        <translation>在此排空且未恢复的真实服务器重新提供服务</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 runs a service with %2 and is not paired</source>
        <translation>没有开始任何操作:%1 运行使用 %2 的服务,但未配对</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 is not reached, and would go on with %2</source>
        <translation>没有开始任何操作:%1 未到达,会继续使用 %2</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <translation>正在排空 %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 are back</source>
        <translation>已恢复:%1/%2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败:%1</translation>
    </message>
    <message>
        <source>Those that are at work come to their end, no more begin</source>
        <translation>正在作业的会做完,不再开始新的</translation>
    </message>
    <message>
        <source>Paused: no more begin</source>
        <translation>已暂停:不再开始新的</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>未恢复:%1</translation>
    </message>
    <message>
        <source>Rolling maintenance: at work</source>
        <translation>滚动维护:作业中</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即中止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Leaves those that are at work as they are; a command that runs is ended</source>
        <translation>正在作业的保持不动;正在运行的命令会被结束</translation>
    </message>
    <message>
        <source>Begins no more; those that are at work come to their end</source>
        <translation>不再开始新的;正在作业的会做完</translation>
    </message>
    <message>
        <source>Rolling maintenance has ended. %1</source>
        <translation>滚动维护已结束。%1</translation>
    </message>
    <message>
        <source>Rolling maintenance goes on. Maintenance, Rolling… shows it again</source>
        <translation>滚动维护继续进行。用“维护”中的“滚动…”可再次显示</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Rolling maintenance: %1 chosen</source>
        <translation>滚动维护:已选 %1 个</translation>
    </message>
</context>
<context>
    <name>lvs::TryWindow</name>
    <message>
        <source>One run, from one director, with the settings as they stand in the form. It counts for nothing: nobody is taken out or brought back.</source>
        <translation>从一个 director 运行一次,使用表单中当前的设置。结果不计入:不会撤出或恢复任何服务器。</translation>
    </message>
    <message>
        <source>It asks the real server's own address: by the clients' way it is asked once the document is in force.</source>
        <translation>它询问真实服务器自己的地址；文档生效后才沿客户端的路径询问。</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>尚未试运行</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即试运行</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试运行 %1</translation>
    </message>
    <message>
        <source>Real server that is asked</source>
        <translation>被询问的真实服务器</translation>
    </message>
    <message>
        <source>Director that asks</source>
        <translation>发出询问的 director</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>立即试运行 %1</translation>
    </message>
    <message>
        <source>The document has no health check called %1</source>
        <translation>文档中没有名为 %1 的健康检查</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: in no service, and the check has no port</source>
        <translation>%1:不在任何服务中,且检查没有端口</translation>
    </message>
    <message>
        <source>%1 (not reached)</source>
        <translation>%1(未到达)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>没有配对的 director:请先连接一个</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>该 director 未到达</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Its agent is too old to try checks</source>
        <translation>其代理太旧,不支持试运行检查</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Asking… %1 s</source>
        <translation>正在询问… %1 秒</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>lvs::ActionTrial</name>
    <message>
        <source>Try it</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Every director does it now, as it was pushed last, with the words of a test</source>
        <translation>每个 director 立即执行,按上次推送的内容,使用测试用的文字</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1,%2 ms 后</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>No director is connected</source>
        <translation>没有已连接的 director</translation>
    </message>
</context>
<context>
    <name>lvs::CaptureFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>该 director 已被移除</translation>
    </message>
    <message>
        <source>the director does not know of the capture any more</source>
        <translation>该 director 已不再有该抓包</translation>
    </message>
</context>
<context>
    <name>Troubleshoot</name>
    <message>
        <source>The VIP does not answer</source>
        <translation>VIP 没有响应</translation>
    </message>
    <message>
        <source>Some requests hang</source>
        <translation>部分请求挂起</translation>
    </message>
    <message>
        <source>It works from one network only</source>
        <translation>只能从一个网络访问</translation>
    </message>
    <message>
        <source>All clients land on one server</source>
        <translation>所有客户端都落在一台服务器上</translation>
    </message>
    <message>
        <source>A failover broke connections</source>
        <translation>一次故障切换中断了连接</translation>
    </message>
    <message>
        <source>No client is served</source>
        <translation>没有客户端得到服务</translation>
    </message>
    <message>
        <source>Some clients are not served</source>
        <translation>部分客户端得不到服务</translation>
    </message>
    <message>
        <source>The next failover will show it</source>
        <translation>下一次故障切换时才会显现</translation>
    </message>
    <message>
        <source>All clients are served, but not evenly</source>
        <translation>所有客户端都得到服务，但不均匀</translation>
    </message>
</context>
<context>
    <name>TroubleshootReport</name>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告的现象</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>虚拟服务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问时间</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>真实服务器</translation>
    </message>
    <message>
        <source>looked at over SSH</source>
        <translation>已通过 SSH 查看</translation>
    </message>
    <message>
        <source>as their directors remember them</source>
        <translation>按 director 的记录</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因:%1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>What the packets show</source>
        <translation>数据包显示的情况</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>数据包的路径</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>还应查看哪里</translation>
    </message>
    <message>
        <source>Checked and fine</source>
        <translation>已检查且正常</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>无法看到</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>命令行中的等效命令</translation>
    </message>
    <message>
        <source>Troubleshooting of %1</source>
        <translation>%1 的故障排查</translation>
    </message>
    <message>
        <source>The packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>They are left out: they hold the real addresses.</source>
        <translation>已省略：其中含有真实地址。</translation>
    </message>
    <message>
        <source>Addresses are replaced, here and in the picture, by names such as ipv4-1: the same address by the same name.</source>
        <translation>此处和图中的地址都替换为 ipv4-1 之类的名称：同一地址用同一名称。</translation>
    </message>
    <message>
        <source>%1 They are attached to this file.</source>
        <translation>%1 它附在本文件中。</translation>
    </message>
    <message>
        <source>Captured packets: %1, in %2, which Wireshark opens.</source>
        <translation>捕获的数据包：%1 个，在 %2 中，可用 Wireshark 打开。</translation>
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
        <translation>文档、角色和地址</translation>
    </message>
    <message>
        <source>its role, once more</source>
        <translation>再次询问其角色</translation>
    </message>
    <message>
        <source>the kernel&apos;s table of IPVS</source>
        <translation>内核的 IPVS 表</translation>
    </message>
    <message>
        <source>health of the real servers</source>
        <translation>真实服务器的健康状况</translation>
    </message>
    <message>
        <source>settings of the real servers, as last seen</source>
        <translation>真实服务器的设置(上次所见)</translation>
    </message>
    <message>
        <source>routes, neighbours and packet filter</source>
        <translation>路由、邻居和包过滤</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>真实服务器 %1</translation>
    </message>
    <message>
        <source>its settings, over SSH</source>
        <translation>其设置(通过 SSH)</translation>
    </message>
    <message>
        <source>it is not paired with this console</source>
        <translation>它未与本控制台配对</translation>
    </message>
    <message>
        <source>the director was forgotten</source>
        <translation>该 director 已被移除</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>未能及时得到回答</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>connections, followed through captures</source>
        <translation>通过抓包跟踪的连接</translation>
    </message>
    <message>
        <source>after which router they get lost</source>
        <translation>在哪个路由器之后丢失</translation>
    </message>
</context>
<context>
    <name>lvs::TroubleshootPage</name>
    <message>
        <source>Look into real servers over SSH</source>
        <translation>通过 SSH 查看真实服务器</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>A director logs in to each real server and reads its settings; nothing is changed there</source>
        <translation>由 director 登录每台真实服务器读取其设置;不会更改任何内容</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save with masked addresses…</source>
        <translation>隐藏地址后保存…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告的现象</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>虚拟服务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; asks each director of the service for its roles, its kernel&apos;s table, routes and packet filter, and names what is in the way, with the evidence and what to do. Nothing is changed.</source>
        <translation>“查找原因”会询问该服务的每个 director 的角色、内核表、路由和包过滤,指出障碍所在,并给出证据和处理办法。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>数据包的路径</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>No director of this cluster is paired with this console, so nobody can be asked.</source>
        <translation>此集群没有 director 与本控制台配对,因此无从询问。</translation>
    </message>
    <message>
        <source>There is no virtual service in the document yet, so nothing can be in its way.</source>
        <translation>文档中还没有虚拟服务,因此没有可排查的内容。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Add a virtual service</source>
        <translation>添加虚拟服务</translation>
    </message>
    <message>
        <source>%1, %2: asked at %3, answered within %4 s</source>
        <translation>%1,%2:于 %3 询问,%4 s 内得到回答</translation>
    </message>
    <message>
        <source>None of the directors of %1 is paired with this console</source>
        <translation>%1 的 director 都未与本控制台配对</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 未写入:%2</translation>
    </message>
    <message>
        <source>Follow connections with packets</source>
        <translation>用数据包跟踪连接</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>What clients send in the next seconds is captured on the directors and, over SSH with tcpdump, on the real servers, and followed from one to the next; name a client to wait for its connections alone, or a machine that connects for it</source>
        <translation>在 director 上抓取客户端接下来几秒发送的内容，并通过 SSH 用 tcpdump 在真实服务器上抓取，逐站跟踪；指定一个客户端则只等待它的连接，或选择一台为此建立连接的机器</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::CurePanel</name>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Shows first what would be changed</source>
        <translation>先显示将要更改的内容</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Asking what would be changed…</source>
        <translation>正在询问将要更改的内容…</translation>
    </message>
    <message>
        <source>The agents find nothing to change: it may be right already</source>
        <translation>代理没有发现需要更改的内容：可能已经正常</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Done; the service is asked about again</source>
        <translation>已完成；正在再次检查该服务</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>没有完成：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LadderView</name>
    <message>
        <source>Ladder diagram of the packets</source>
        <translation>数据包梯形图</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
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
        <translation>用 Wireshark 打开</translation>
    </message>
    <message>
        <source>Watch packets while a client tries: each one is shown at every place where a director sees it. Directors only listen; nothing is sent or changed.</source>
        <translation>在客户端尝试时观察数据包:每个包都显示在 director 看到它的每个位置。director 只监听,不发送也不更改任何内容。</translation>
    </message>
    <message>
        <source>As pcapng, with the name of each place</source>
        <translation>保存为 pcapng,含每个位置的名称</translation>
    </message>
    <message>
        <source>Done; watch again to see the packets there</source>
        <translation>完成;再次观察即可看到那里的数据包</translation>
    </message>
    <message>
        <source>With the program that this desktop has for captures</source>
        <translation>用本桌面的抓包程序打开</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Layers of the packet</source>
        <translation>数据包各层</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>数据包字节</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>观察数据包</translation>
    </message>
    <message>
        <source>%1 packets: more are not kept</source>
        <translation>%1 个数据包:不再保留更多</translation>
    </message>
    <message>
        <source>Listening on %1: %2 packets</source>
        <translation>正在 %1 上监听:%2 个数据包</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 个数据包</translation>
    </message>
    <message>
        <source>Save the packets</source>
        <translation>保存数据包</translation>
    </message>
    <message>
        <source>Capture (*.pcapng)</source>
        <translation>抓包 (*.pcapng)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 未写入:%2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1; install Wireshark</source>
        <translation>本桌面没有可打开 %1 的程序;请安装 Wireshark</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PathView</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>返回途中</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>数据包的路径</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未看到</translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>无人监听</translation>
    </message>
    <message>
        <source>on the way there</source>
        <translation>去往途中</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>已回答的问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>正在询问各 director…</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Selects it in the tree, on the canvas and in the inspector</source>
        <translation>在树、画布和检查器中选中它</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因:%1</translation>
    </message>
    <message>
        <source>Found besides</source>
        <translation>另外发现</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>还应查看哪里</translation>
    </message>
    <message>
        <source>Checked and fine: %1</source>
        <translation>已检查且正常:%1</translation>
    </message>
    <message>
        <source>Could not be seen: %1</source>
        <translation>无法看到:%1</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>观察数据包</translation>
    </message>
    <message>
        <source>Listens on the directors while a client tries</source>
        <translation>在客户端尝试时在 director 上监听</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>命令行中的等效命令:</translation>
    </message>
</context>
<context>
    <name>lvs::TraceFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>该 director 已被移除</translation>
    </message>
</context>
<context>
    <name>lvs::JoinedTrace</name>
    <message>
        <source>no director that is paired here has %1 now</source>
        <translation>此处已配对的 director 现在都没有 %1</translation>
    </message>
</context>
<context>
    <name>lvs::ReplySearch</name>
    <message>
        <source>there was no answer in time</source>
        <translation>未能及时得到回答</translation>
    </message>
    <message>
        <source>Tracing from %1 to %2 with the VIP as source</source>
        <translation>正在以 VIP 为源地址跟踪从 %1 到 %2 的路径</translation>
    </message>
    <message>
        <source>Tracing from %1 with new connections and with replies</source>
        <translation>正在用新连接和应答跟踪从 %1 出发的路径</translation>
    </message>
    <message>
        <source>Searching how large packets may be from %1</source>
        <translation>正在查找从 %1 出发的数据包最大可以多大</translation>
    </message>
</context>
<context>
    <name>lvs::PacketHunt</name>
    <message>
        <source>%1 has no address of its own: packets are followed for services with a VIP</source>
        <translation>%1 没有自己的地址：只跟踪有 VIP 的服务的数据包</translation>
    </message>
    <message>
        <source>%1 is no TCP service, whose connections could be followed</source>
        <translation>%1 不是可以跟踪连接的 TCP 服务</translation>
    </message>
    <message>
        <source>none of the directors of %1 is paired here</source>
        <translation>%1 的 director 都没有与此处配对</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n machine(s)</source>
        <translation>
            <numerusform>正在 %n 台机器上监听</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was captured</source>
        <translation>正在读取抓到的内容</translation>
    </message>
    <message>
        <source>Waiting for connections of clients</source>
        <translation>正在等待客户端的连接</translation>
    </message>
    <message>
        <source>Waiting for connections of %1</source>
        <translation>正在等待 %1 的连接</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message numerus="yes">
        <source>no connection from %1 to %2 reached a director within %n s</source>
        <translation>
            <numerusform>%n 秒内没有从 %1 到 %2 的连接到达 director</numerusform>
        </translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Asking %1 to be the client</source>
        <translation>正在请 %1 充当客户端</translation>
    </message>
</context>
<context>
    <name>lvs::ProbeCall</name>
    <message>
        <source>this machine has no way to %1</source>
        <translation>本机没有到 %1 的路由</translation>
    </message>
    <message>
        <source>this machine has no port left for a connection from %1</source>
        <translation>本机已没有可用于从 %1 连接的端口</translation>
    </message>
</context>
<context>
    <name>CaptureFilter</name>
    <message>
        <source>&quot;%1&quot; is no address; they are written such as 192.0.2.1 or 2001:db8::1</source>
        <translation>“%1”不是地址；写法如 192.0.2.1 或 2001:db8::1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written &quot;%2&quot;</source>
        <translation>“%1”应写作“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of filters; machines are named by their addresses</source>
        <translation>“%1”不是过滤器的词；机器用地址来指定</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; closes what was never opened</source>
        <translation>有一个“%1”没有对应的开头</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is opened and not closed</source>
        <translation>有一个“%1”没有闭合</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; the rest makes no sense: &quot;%2&quot;</source>
        <translation>“%1”之后的部分没有意义：“%2”</translation>
    </message>
    <message>
        <source>This is no whole condition yet; such as: host 192.0.2.1 and tcp port 80</source>
        <translation>这还不是完整的条件；例如：host 192.0.2.1 and tcp port 80</translation>
    </message>
    <message>
        <source>It may have at most %1 bytes</source>
        <translation>最多 %1 字节</translation>
    </message>
    <message>
        <source>It has to be one line of text</source>
        <translation>必须是一行文本</translation>
    </message>
    <message>
        <source>No packet can be all of this at once</source>
        <translation>没有数据包能同时满足所有这些条件</translation>
    </message>
    <message>
        <source>It does not hold; libpcap says: %1</source>
        <translation>无效；libpcap 说：%1</translation>
    </message>
    <message>
        <source>to or from this address; src host and dst host: one way</source>
        <translation>来自或发往此地址；src host 和 dst host：单方向</translation>
    </message>
    <message>
        <source>to or from this network</source>
        <translation>来自或发往此网络</translation>
    </message>
    <message>
        <source>TCP with this port at either end; udp port, portrange 80-89</source>
        <translation>任一端为此端口的 TCP；udp port、portrange 80-89</translation>
    </message>
    <message>
        <source>TCP that opens or breaks a connection</source>
        <translation>打开或中断连接的 TCP</translation>
    </message>
    <message>
        <source>IPv4 in a tunnel to a real server (IPIP); ip[9] = 4 is the same</source>
        <translation>通往真实服务器的隧道中的 IPv4（IPIP）；ip[9] = 4 与此相同</translation>
    </message>
    <message>
        <source>in a tunnel, and sent by the client 203.0.113.7 (its address within)</source>
        <translation>隧道中由客户端 203.0.113.7 发出的（内层地址）</translation>
    </message>
    <message>
        <source>IPv6 in a tunnel within IPv6</source>
        <translation>IPv6 隧道中的 IPv6</translation>
    </message>
    <message>
        <source>GRE tunnels</source>
        <translation>GRE 隧道</translation>
    </message>
    <message>
        <source>ping, and errors such as unreachable or too large; icmp6 for IPv6</source>
        <translation>ping 以及不可达、过大等错误；IPv6 用 icmp6</translation>
    </message>
    <message>
        <source>who asks for which address, and who answers</source>
        <translation>谁询问哪个地址，谁应答</translation>
    </message>
    <message>
        <source>advertisements of masters</source>
        <translation>主的通告</translation>
    </message>
    <message>
        <source>connection synchronisation between directors</source>
        <translation>director 之间的连接同步</translation>
    </message>
    <message>
        <source>packets of at least so many bytes; less: of at most so many</source>
        <translation>至少这么多字节的数据包；less：至多这么多</translation>
    </message>
    <message>
        <source>both; or: one of them; not: none of it; ( ) puts together</source>
        <translation>两者都满足；or：其中之一；not：都不是；( ) 用于组合</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>%1 p/s</source>
        <translation>%1 包/秒</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>lets at most %1 bytes through</source>
        <translation>最多放行 %1 字节</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>packets of more than %1 bytes vanish after it</source>
        <translation>超过 %1 字节的数据包在其后消失</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>, with the source %1</source>
        <translation>，源地址 %1</translation>
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
        <translation>抓取数据包</translation>
    </message>
    <message>
        <source>none: the filter alone</source>
        <translation>无：仅用过滤器</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>任意;例如 %1</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>虚拟服务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 到 %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Packets, of each director</source>
        <translation>每台 director 的数据包数</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> 个数据包</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Kept of each packet</source>
        <translation>每个数据包保留</translation>
    </message>
    <message>
        <source> bytes each</source>
        <translation> 字节/个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>“%1”不是地址;例如 203.0.113.7,留空表示任意客户端</translation>
    </message>
    <message>
        <source>%1 is of the other family than %2</source>
        <translation>%1 与 %2 不属于同一地址族</translation>
    </message>
    <message>
        <source>The filter has to be mended first</source>
        <translation>须先改正过滤器</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>没有 director 与此控制台配对</translation>
    </message>
    <message>
        <source>A director listens on at most %1 real servers at once</source>
        <translation>一台 director 最多同时在 %1 台真实服务器上监听</translation>
    </message>
    <message>
        <source>Tick where to listen: a director, an interface or a real server</source>
        <translation>请勾选监听之处：director、接口或真实服务器</translation>
    </message>
</context>
<context>
    <name>lvs::tools::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>all packets; such as %1</source>
        <translation>所有数据包；例如 %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Common expressions and what they pick</source>
        <translation>常用表达式及其含义</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>What it picks</source>
        <translation>选出的内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Double click or Enter puts it into the filter</source>
        <translation>双击或按回车键放入过滤器</translation>
    </message>
</context>
<context>
    <name>lvs::tools::HopChart</name>
    <message>
        <source>Hops on the way</source>
        <translation>途中的各跳</translation>
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
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>跳</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Round trip, 0 to %1 ms</source>
        <translation>往返，0 到 %1 毫秒</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>它的回答</translation>
    </message>
</context>
<context>
    <name>lvs::tools::PlacesTree</name>
    <message>
        <source>Where to listen</source>
        <translation>监听之处</translation>
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
        <translation>director：自行监听，不作任何更改</translation>
    </message>
    <message>
        <source>Real servers, over SSH</source>
        <translation>真实服务器（通过 SSH）</translation>
    </message>
    <message>
        <source>A director logs in as %1 and runs tcpdump there, on the interface of %2 and its tunnels; it listens itself too</source>
        <translation>director 以 %1 登录，在 %2 的接口及其隧道上运行 tcpdump；它自己也监听</translation>
    </message>
    <message>
        <source>up, MTU %1</source>
        <translation>已启用，MTU %1</translation>
    </message>
    <message>
        <source>down, MTU %1</source>
        <translation>未启用，MTU %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>失效</translation>
    </message>
</context>
<context>
    <name>lvs::tools::Toolbox</name>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Capture packets…</source>
        <translation>抓取数据包…</translation>
    </message>
    <message>
        <source>Traceroute and ping…</source>
        <translation>Traceroute 与 ping…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Capture its packets…</source>
        <translation>抓取其数据包…</translation>
    </message>
    <message>
        <source>Capture here…</source>
        <translation>在此抓包…</translation>
    </message>
    <message>
        <source>Trace from here…</source>
        <translation>从此处追踪路径…</translation>
    </message>
    <message>
        <source>Trace to here…</source>
        <translation>追踪到此处的路径…</translation>
    </message>
</context>
<context>
    <name>lvs::tools::TraceWindow</name>
    <message>
        <source>Find the path MTU</source>
        <translation>查找路径 MTU</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Traceroute and ping</source>
        <translation>Traceroute 与 ping</translation>
    </message>
    <message>
        <source>What would be typed on that machine for the same</source>
        <translation>在那台机器上做同样的事要输入的命令</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>director %1</source>
        <translation>director %1</translation>
    </message>
    <message>
        <source>real server %1, over SSH</source>
        <translation>真实服务器 %1（通过 SSH）</translation>
    </message>
    <message>
        <source>its own; the VIP shows the way of replies</source>
        <translation>自己的；用 VIP 可看应答的路径</translation>
    </message>
    <message>
        <source>an address, such as %1</source>
        <translation>一个地址，例如 %1</translation>
    </message>
    <message>
        <source>The way there (traceroute)</source>
        <translation>通往那里的路径（traceroute）</translation>
    </message>
    <message>
        <source>The destination alone (ping)</source>
        <translation>仅目的地（ping）</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>The largest packet that passes, by echo requests that must not be fragmented</source>
        <translation>能通过的最大数据包，用不许分片的回显请求来查找</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>源地址</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Tries of each hop</source>
        <translation>每跳尝试次数</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>没有 director 与此控制台配对</translation>
    </message>
    <message>
        <source>Say where to: an address</source>
        <translation>请指明目的地：一个地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7 or 2001:db8::7</source>
        <translation>“%1”不是地址；例如 203.0.113.7 或 2001:db8::7</translation>
    </message>
    <message>
        <source>%1 and %2 are of different families: both have to be IPv4, or both IPv6</source>
        <translation>%1 和 %2 属于不同的地址族：必须同为 IPv4 或同为 IPv6</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1 is not paired with this console any more</source>
        <translation>%1 已不再与此控制台配对</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown</source>
        <translation>已取消；显示的是到那时为止的结果</translation>
    </message>
    <message>
        <source>%1 sends; who has %2 hears the answers: %3</source>
        <translation>%1 发送；拥有 %2 的一方接收应答：%3</translation>
    </message>
</context>
<context>
    <name>lvs::Asker</name>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as ssh://admin@client.example or ssh://192.0.2.9:2222</source>
        <translation>“%1”不是可通过 SSH 到达的主机；例如 ssh://admin@client.example 或 ssh://192.0.2.9:2222</translation>
    </message>
    <message>
        <source>%1 is no director that is paired here; allowed are the names of those, here for this machine, and ssh://[USER@]HOST[:PORT]</source>
        <translation>%1 不是在此配对的调度器；可用的有已配对调度器的名称、表示本机的 here，以及 ssh://[用户@]主机[:端口]</translation>
    </message>
    <message>
        <source>%1 forwards %2 itself, and its own connections take no client's way; choose a machine that does not</source>
        <translation>%1 自身转发 %2，它自己的连接不走客户端的路径；请选择不转发它的机器</translation>
    </message>
    <message>
        <source>the connection to the director has ended</source>
        <translation>与调度器的连接已结束</translation>
    </message>
    <message>
        <source>it has no way to %1</source>
        <translation>它没有通往 %1 的路径</translation>
    </message>
    <message>
        <source>this machine has no way to %1</source>
        <translation>本机没有到 %1 的路由</translation>
    </message>
</context>
<context>
    <name>lvs::SshAsker</name>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 未及时应答</translation>
    </message>
    <message>
        <source>ssh is not installed on this machine</source>
        <translation>本机未安装 ssh</translation>
    </message>
    <message>
        <source>%1 says more than there is to say</source>
        <translation>%1 的输出过多</translation>
    </message>
    <message>
        <source>%1 has neither perl nor python3 to make connections with</source>
        <translation>%1 上既没有 perl 也没有 python3 可用来建立连接</translation>
    </message>
    <message>
        <source>%1 is not among the known hosts; log in once with ssh, and look at its fingerprint</source>
        <translation>%1 不在已知主机中；请用 ssh 登录一次并核对其指纹</translation>
    </message>
    <message>
        <source>the connection to %1 ended</source>
        <translation>与 %1 的连接已结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ClientField</name>
    <message>
        <source>Clients' own connections are waited for; a machine that is chosen makes a few of its own</source>
        <translation>等待客户端自己的连接；选中的机器会自行建立几个连接</translation>
    </message>
    <message>
        <source>Clients themselves</source>
        <translation>客户端自身</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>A host over SSH</source>
        <translation>通过 SSH 的主机</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>任意;例如 %1</translation>
    </message>
    <message>
        <source>Host that is reached by SSH</source>
        <translation>通过 SSH 到达的主机</translation>
    </message>
    <message>
        <source>The client's address</source>
        <translation>客户端的地址</translation>
    </message>
    <message>
        <source>Director %1</source>
        <translation>调度器 %1</translation>
    </message>
    <message>
        <source>Name the host that is to be the client; such as admin@client.example, reached with this machine's ssh</source>
        <translation>请填写充当客户端的主机；例如 admin@client.example，通过本机的 ssh 到达</translation>
    </message>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as admin@client.example or 192.0.2.9:2222</source>
        <translation>“%1”不是可通过 SSH 到达的主机；例如 admin@client.example 或 192.0.2.9:2222</translation>
    </message>
    <message>
        <source>"%1" is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>“%1”不是地址;例如 203.0.113.7,留空表示任意客户端</translation>
    </message>
</context>
</TS>
