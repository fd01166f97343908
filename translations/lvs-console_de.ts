<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 act · %2 in · %3/s</source>
        <translation>%1 akt · %2 in · %3/s</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>Antworten %1</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>Reserve %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 aktive, %2 inaktive Verbindungen, %3 neue je Sekunde</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ eingerichtet</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ abgewichen</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ offen</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? ungeprüft</translation>
    </message>
    <message>
        <source>▲ no SSH</source>
        <translation>▲ kein SSH</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>mehrere Verfahren</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>holds the VIP</source>
        <translation>hält die VIP</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>in no service</source>
        <translation>in keinem Dienst</translation>
    </message>
    <message>
        <source>weight 0: no new connections</source>
        <translation>Gewicht 0: nichts Neues</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>direct routing</source>
        <translation>Direct Routing</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>%1-Tunnel</translation>
    </message>
    <message>
        <source>New, not pushed yet</source>
        <translation>Neu, noch nicht übertragen</translation>
    </message>
    <message>
        <source>Changed, not pushed yet</source>
        <translation>Geändert, noch nicht übertragen</translation>
    </message>
    <message>
        <source>%1 things here were not made by the document</source>
        <translation>%1 Dinge hier stammen nicht aus dem Dokument</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 Real Server</translation>
    </message>
    <message>
        <source>The last known numbers: the director is not heard</source>
        <translation>Die letzten bekannten Zahlen: der Director ist nicht zu hören</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>%1 of %2 since %3: %4</source>
        <translation>%1 von %2 seit %3: %4</translation>
    </message>
    <message>
        <source>several masters</source>
        <translation>mehrere Master</translation>
    </message>
    <message>
        <source>no master</source>
        <translation>kein Master</translation>
    </message>
    <message>
        <source>hears %1 as master with priority %2, its own is %3</source>
        <translation>hört %1 als Master mit Priorität %2, die eigene ist %3</translation>
    </message>
    <message>
        <source>Connection sync: sends and receives on %1, sync id %2</source>
        <translation>Verbindungsabgleich: sendet und empfängt auf %1, Abgleichsnummer %2</translation>
    </message>
    <message>
        <source>Connection sync: sends only, on %1, sync id %2</source>
        <translation>Verbindungsabgleich: sendet nur, auf %1, Abgleichsnummer %2</translation>
    </message>
    <message>
        <source>Connection sync: receives only, on %1, sync id %2</source>
        <translation>Verbindungsabgleich: empfängt nur, auf %1, Abgleichsnummer %2</translation>
    </message>
    <message>
        <source>Connections of %1 are not synchronised here on %2, sync id %3: a failover breaks them</source>
        <translation>Verbindungen von %1 werden hier auf %2 nicht abgeglichen, Abgleichsnummer %3: Ein Failover bricht sie ab</translation>
    </message>
    <message>
        <source>Connections of %1 are not received here on %2, sync id %3: those of the other director break if this one takes over</source>
        <translation>Verbindungen von %1 werden hier auf %2 nicht empfangen, Abgleichsnummer %3: Die des anderen Directors brechen ab, wenn dieser übernimmt</translation>
    </message>
    <message>
        <source>Connections of %1 are not sent from here on %2, sync id %3: they break if another takes over</source>
        <translation>Verbindungen von %1 werden von hier auf %2 nicht gesendet, Abgleichsnummer %3: Sie brechen ab, wenn ein anderer übernimmt</translation>
    </message>
    <message>
        <source>sorry server serves</source>
        <translation>Sorry-Server bedient</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>Quorum verloren</translation>
    </message>
    <message>
        <source>: %1 of %2</source>
        <translation>: %1 von %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 von %2)</translation>
    </message>
    <message>
        <source>weight %1 for now</source>
        <translation>vorerst Gewicht %1</translation>
    </message>
</context>
<context>
    <name>FailoverReport</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 ist bei %2</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>the console's machine</source>
        <translation>der Rechner der Konsole</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Failover group</source>
        <translation>Failover-Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>every %1 ms to %2 (%3), from %4</source>
        <translation>alle %1 ms an %2 (%3), von %4</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>Gehaltene Verbindungen</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Bekanntmachungen</translation>
    </message>
    <message>
        <source>every %1 ms</source>
        <translation>alle %1 ms</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>Längste Zeit ohne Antwort</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Gescheiterte Anfragen</translation>
    </message>
    <message>
        <source>Connections broken</source>
        <translation>Abgebrochene Verbindungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>dieser Test</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Failover test of %1</source>
        <translation>Failover-Test von %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Vorher geprüft</translation>
    </message>
    <message>
        <source>Compared with earlier tests of this group</source>
        <translation>Im Vergleich mit früheren Tests dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>FailoverTest</name>
    <message>
        <source>Every member of the group is reached</source>
        <translation>Jedes Mitglied der Gruppe ist erreichbar</translation>
    </message>
    <message>
        <source>One director is master, the others back it up</source>
        <translation>Ein Director ist Master, die anderen sind Backup</translation>
    </message>
    <message>
        <source>All members hold the same document</source>
        <translation>Alle Mitglieder haben dasselbe Dokument</translation>
    </message>
    <message>
        <source>Connections are synchronised</source>
        <translation>Verbindungen werden abgeglichen</translation>
    </message>
    <message>
        <source>Every member knows the connections of the others</source>
        <translation>Jedes Mitglied kennt die Verbindungen der anderen</translation>
    </message>
    <message>
        <source>The real servers are set up, as far as is known</source>
        <translation>Die Real Server sind eingerichtet, soweit bekannt</translation>
    </message>
    <message>
        <source>Planned: another director is asked to take over</source>
        <translation>Geplant: Ein anderer Director soll übernehmen</translation>
    </message>
    <message>
        <source>Agent killed: VRRP falls silent, addresses stay behind</source>
        <translation>Agent beendet: VRRP verstummt, die Adressen bleiben zurück</translation>
    </message>
    <message>
        <source>Link down: the group's interface is taken down</source>
        <translation>Leitung weg: Die Schnittstelle der Gruppe wird abgeschaltet</translation>
    </message>
    <message>
        <source>Director frozen: the agent stands still, then wakes up</source>
        <translation>Director eingefroren: Der Agent steht still und wacht dann auf</translation>
    </message>
    <message>
        <source>Clients should feel nothing: the new master forwards before the old one lets go.</source>
        <translation>Clients sollten nichts merken: Der neue Master leitet weiter, bevor der alte loslässt.</translation>
    </message>
    <message>
        <source>Clients wait until the backup has missed three advertisements, about %1 ms. Requests on their way at that moment are sent again by TCP, after a second. The fault ends by itself, also when this console is closed.</source>
        <translation>Clients warten, bis dem Backup drei Bekanntmachungen fehlen, etwa %1 ms. Anfragen, die in diesem Moment unterwegs sind, sendet TCP nach einer Sekunde erneut. Der Fehler endet von selbst, auch wenn diese Konsole geschlossen wird.</translation>
    </message>
    <message>
        <source>Nobody took over from %1.</source>
        <translation>Niemand hat von %1 übernommen.</translation>
    </message>
    <message>
        <source>%1 took over from %2 after %3 ms</source>
        <translation>%1 hat von %2 nach %3 ms übernommen</translation>
    </message>
    <message>
        <source>%1; %2 of %3 requests failed, the slowest took %4 ms, longest without an answer %5 ms.</source>
        <translation>%1; %2 von %3 Anfragen gescheitert, die langsamste brauchte %4 ms, längste Zeit ohne Antwort %5 ms.</translation>
    </message>
    <message>
        <source>The test could not go on: %1</source>
        <translation>Der Test konnte nicht weitergehen: %1</translation>
    </message>
    <message>
        <source>The test was stopped before the group moved.</source>
        <translation>Der Test wurde abgebrochen, bevor die Gruppe wechselte.</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; no requests were sent.</source>
        <translation>Die Übernahme dauerte %1 ms; es wurden keine Anfragen gesendet.</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; %2 of %3 requests failed, the longest time without an answer was %4 ms; %5 of %6 connections broke.</source>
        <translation>Die Übernahme dauerte %1 ms; %2 von %3 Anfragen scheiterten, die längste Zeit ohne Antwort war %4 ms; %5 von %6 Verbindungen brachen ab.</translation>
    </message>
    <message>
        <source>Connections broke because they are not synchronised: give the group connection sync.</source>
        <translation>Verbindungen brachen ab, weil sie nicht abgeglichen werden: Geben Sie der Gruppe einen Verbindungsabgleich.</translation>
    </message>
    <message>
        <source>Connections broke although they are synchronised: is UDP to the sync group (port 8848) let through between the directors?</source>
        <translation>Verbindungen brachen ab, obwohl sie abgeglichen werden: Wird UDP an die Abgleichsgruppe (Port 8848) zwischen den Directors durchgelassen?</translation>
    </message>
    <message>
        <source>The outage was longer than %1 ms, which the advertisement interval allows: did the link drop the announcements (gratuitous ARP), or does a router keep old entries?</source>
        <translation>Der Ausfall war länger als die %1 ms, die der Abstand der Bekanntmachungen erlaubt: Gingen die Adressmeldungen (Gratuitous ARP) auf der Leitung verloren, oder behält ein Router alte Einträge?</translation>
    </message>
    <message>
        <source>Requests failed in a planned failover: does the new master have the same services, and do the real servers answer it?</source>
        <translation>Bei einem geplanten Failover scheiterten Anfragen: Hat der neue Master dieselben Dienste, und antworten ihm die Real Server?</translation>
    </message>
    <message>
        <source>%1 does not take the other's advertisements: %2.</source>
        <translation>%1 nimmt die Bekanntmachungen des anderen nicht an: %2.</translation>
    </message>
    <message>
        <source>%1 does not hear the other, which hears it: the link carries VRRP (IP protocol 112) one way only. Does a firewall on %1, or a switch, drop it?</source>
        <translation>%1 hört den anderen nicht, wird aber von ihm gehört: Die Verbindung trägt VRRP (IP-Protokoll 112) nur in einer Richtung. Verwirft eine Firewall auf %1 oder ein Switch die Pakete?</translation>
    </message>
    <message>
        <source>Neither hears the other: does a firewall drop VRRP (IP protocol 112), are their links parted, or do their virtual router ids differ?</source>
        <translation>Keiner hört den anderen: Verwirft eine Firewall VRRP (IP-Protokoll 112), sind ihre Netze getrennt, oder weichen ihre Virtual Router IDs voneinander ab?</translation>
    </message>
    <message>
        <source>They hear each other: one is about to give way.</source>
        <translation>Sie hören einander: Einer gibt gleich nach.</translation>
    </message>
    <message>
        <source>The real servers of every service take connections</source>
        <translation>Die Real Server jedes Dienstes nehmen Verbindungen an</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The cluster's name</source>
        <translation>Der Name des Clusters</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore; unique among its kind</source>
        <translation>Buchstaben, Ziffern, Punkt, Binde- und Unterstrich; einmalig unter seinesgleichen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shown to people instead of the name</source>
        <translation>Wird statt des Namens gezeigt</translation>
    </message>
    <message>
        <source>The agent runs under this name</source>
        <translation>Unter diesem Namen läuft der Agent</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The data centre that it stands in</source>
        <translation>Das Rechenzentrum, in dem er steht</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Where the agent's API listens: host and port, IPv6 in brackets</source>
        <translation>Wo die API des Agenten lauscht: Rechner und Port, IPv6 in Klammern</translation>
    </message>
    <message>
        <source>RIP</source>
        <translation>RIP</translation>
    </message>
    <message>
        <source>The real server's own address</source>
        <translation>Die eigene Adresse des Real-Servers</translation>
    </message>
    <message>
        <source>Second RIP</source>
        <translation>Zweite RIP</translation>
    </message>
    <message>
        <source>For services of the other family</source>
        <translation>Für Dienste der anderen Familie</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>How the agent reaches the machine to set it up</source>
        <translation>Wie der Agent die Maschine erreicht, um sie einzurichten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who logs in; anybody but root needs sudo there</source>
        <translation>Wer sich anmeldet; alle außer root brauchen dort sudo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TCP port of sshd</source>
        <translation>TCP-Port von sshd</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Sprungrechner</translation>
    </message>
    <message>
        <source>user@host:port, where the machine stands behind a bastion</source>
        <translation>benutzer@rechner:port, wo die Maschine hinter einer Bastion steht</translation>
    </message>
    <message>
        <source>Virtual router id</source>
        <translation>Router-ID (VRID)</translation>
    </message>
    <message>
        <source>Unique on its link</source>
        <translation>Einmalig auf seiner Leitung</translation>
    </message>
    <message>
        <source>VRRP version</source>
        <translation>VRRP-Version</translation>
    </message>
    <message>
        <source>3 unless an old router takes part</source>
        <translation>3, außer wenn ein alter Router teilnimmt</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Carries advertisements and VIPs</source>
        <translation>Trägt Bekanntmachungen und VIPs</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIPs</translation>
    </message>
    <message>
        <source>With the prefix length that they get on the interface; one family; separated by commas</source>
        <translation>Mit der Präfixlänge, die sie auf der Schnittstelle bekommen; eine Familie; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Whole prefixes carried as local routes; separated by commas</source>
        <translation>Ganze Präfixe, als lokale Routen getragen; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Bekanntmachungen</translation>
    </message>
    <message>
        <source>Time between them; version 2 takes whole seconds, version 3 10 to 40,950 ms</source>
        <translation>Zeit dazwischen; Version 2 nimmt ganze Sekunden, Version 3 10 bis 40.950 ms</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>A better director takes over from a worse one</source>
        <translation>Ein besserer Director übernimmt von einem schlechteren</translation>
    </message>
    <message>
        <source>Preempt delay</source>
        <translation>Vorrang nach</translation>
    </message>
    <message>
        <source>Time to wait before taking over from a worse one</source>
        <translation>Wartezeit, bevor von einem schlechteren übernommen wird</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Of version 2, at most 8 bytes; it keeps nobody out who listens</source>
        <translation>Von Version 2, höchstens 8 Byte; wer mithört, den hält es nicht ab</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Sent in version 3 over IPv4; both kinds are accepted</source>
        <translation>In Version 3 über IPv4 gesendet; angenommen werden beide Arten</translation>
    </message>
    <message>
        <source>Virtual MAC</source>
        <translation>Virtuelle MAC</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation>Unicast</translation>
    </message>
    <message>
        <source>Advertise to the other members instead of multicast</source>
        <translation>An die anderen Mitglieder senden statt per Multicast</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Zieht um mit</translation>
    </message>
    <message>
        <source>The group that this one moves together with, as the inside and outside of NAT</source>
        <translation>Die Gruppe, mit der diese zusammen umzieht, wie innen und außen bei NAT</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The directors that can hold the addresses</source>
        <translation>Die Directors, die die Adressen halten können</translation>
    </message>
    <message>
        <source>Connection sync</source>
        <translation>Verbindungsabgleich</translation>
    </message>
    <message>
        <source>Keeps connections alive when another director takes over</source>
        <translation>Hält Verbindungen am Leben, wenn ein anderer Director übernimmt</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Can hold the addresses</source>
        <translation>Kann die Adressen halten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The highest is master; 255 is for the owner of the address</source>
        <translation>Die höchste ist Master; 255 ist für den Besitzer der Adresse</translation>
    </message>
    <message>
        <source>Carries the sync messages</source>
        <translation>Trägt die Abgleichsnachrichten</translation>
    </message>
    <message>
        <source>Sync id</source>
        <translation>Abgleichsnummer</translation>
    </message>
    <message>
        <source>Tells sync groups apart</source>
        <translation>Unterscheidet Abgleichsgruppen</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>Multicast-Gruppe</translation>
    </message>
    <message>
        <source>Empty: the kernel's own, 224.0.0.81</source>
        <translation>Leer: die des Kernels, 224.0.0.81</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP-Port</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Hops that sync messages may take</source>
        <translation>Sprünge, die Abgleichsnachrichten machen dürfen</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>Bytes; 0 lets the kernel choose</source>
        <translation>Byte; bei 0 wählt der Kernel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is asked of the real server</source>
        <translation>Was vom Real-Server verlangt wird</translation>
    </message>
    <message>
        <source>Empty: the port that the service uses there</source>
        <translation>Leer: der Port, den der Dienst dort benutzt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Asked for; of a script check the program</source>
        <translation>Danach wird gefragt; bei einer Skriptprüfung das Programm</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Host header and server name; of a dns check the name asked for</source>
        <translation>Host-Kopfzeile und Servername; bei einer DNS-Prüfung der gefragte Name</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Time between checks</source>
        <translation>Zeit zwischen Prüfungen</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Time until a check has failed; at most the interval</source>
        <translation>Zeit, nach der eine Prüfung gescheitert ist; höchstens der Abstand</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Aufstieg</translation>
    </message>
    <message>
        <source>Passes in a row until up</source>
        <translation>Bestandene in Folge, bis er als oben gilt</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Abstieg</translation>
    </message>
    <message>
        <source>Failures in a row until down</source>
        <translation>Gescheiterte in Folge, bis er als unten gilt</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>What clients connect to; empty for a firewall mark</source>
        <translation>Womit Clients sich verbinden; leer bei einer Firewall-Markierung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Of a service with an address</source>
        <translation>Eines Dienstes mit Adresse</translation>
    </message>
    <message>
        <source>0 is all ports, and needs persistence</source>
        <translation>0 sind alle Ports und braucht Persistenz</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>Firewall-Markierung</translation>
    </message>
    <message>
        <source>Instead of address and port; the agent marks the packets</source>
        <translation>Statt Adresse und Port; der Agent markiert die Pakete</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Of a service with a firewall mark</source>
        <translation>Eines Dienstes mit Firewall-Markierung</translation>
    </message>
    <message>
        <source>Marked packets</source>
        <translation>Markierte Pakete</translation>
    </message>
    <message>
        <source>Which packets get the mark</source>
        <translation>Welche Pakete die Markierung bekommen</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>How the director chooses a real server for a new connection</source>
        <translation>Wie der Director einen Real-Server für eine neue Verbindung wählt</translation>
    </message>
    <message>
        <source>Scheduler flags</source>
        <translation>Scheduler-Schalter</translation>
    </message>
    <message>
        <source>Of sh and mh: fallback, port; separated by commas</source>
        <translation>Von sh und mh: fallback, port; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>How packets reach the real servers</source>
        <translation>Wie Pakete zu den Real-Servern kommen</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Encapsulation; IPIP where this is off</source>
        <translation>Verpackung; IPIP, wenn dies aus ist</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Real servers that fail it get no connections</source>
        <translation>Real-Server, die sie nicht bestehen, bekommen keine Verbindungen</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>Keeps a client on its real server</source>
        <translation>Hält einen Client auf seinem Real-Server</translation>
    </message>
    <message>
        <source>One packet</source>
        <translation>Einzelpakete</translation>
    </message>
    <message>
        <source>Each datagram is scheduled by itself (udp)</source>
        <translation>Jedes Datagramm wird für sich verteilt (UDP)</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>Where connections go</source>
        <translation>Wohin Verbindungen gehen</translation>
    </message>
    <message>
        <source>Packets to this address</source>
        <translation>Pakete an diese Adresse</translation>
    </message>
    <message>
        <source>Packets of this protocol</source>
        <translation>Pakete dieses Protokolls</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Packets to these ports; separated by commas</source>
        <translation>Pakete an diese Ports; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>IPIP adds 20 bytes, GUE passes where only UDP does</source>
        <translation>IPIP fügt 20 Byte hinzu, GUE kommt durch, wo nur UDP durchkommt</translation>
    </message>
    <message>
        <source>UDP port of gue</source>
        <translation>UDP-Port von GUE</translation>
    </message>
    <message>
        <source>In the outer header</source>
        <translation>Im äußeren Kopf</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Gemerkt für</translation>
    </message>
    <message>
        <source>Time that a client is kept on its real server</source>
        <translation>Zeit, die ein Client auf seinem Real-Server gehalten wird</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>Groups clients; empty: each by itself</source>
        <translation>Fasst Clients zusammen; leer: jeder für sich</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>sip tells calls apart (udp); empty: by address</source>
        <translation>sip unterscheidet Anrufe (UDP); leer: nach Adresse</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>The machine that serves</source>
        <translation>Die Maschine, die bedient</translation>
    </message>
    <message>
        <source>Empty: the service's; another one only with NAT</source>
        <translation>Leer: der des Dienstes; ein anderer nur bei NAT</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>Anteil an neuen Verbindungen, 0 bis 65535. 0 nimmt keine neuen; offene laufen weiter</translation>
    </message>
    <message>
        <source>Upper threshold</source>
        <translation>Obere Schwelle</translation>
    </message>
    <message>
        <source>Connections above which it gets no new ones; 0: no limit</source>
        <translation>Verbindungen, über denen er keine neuen bekommt; 0: keine Grenze</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>Untere Schwelle</translation>
    </message>
    <message>
        <source>Connections below which it gets new ones again; 0: three quarters of the upper</source>
        <translation>Verbindungen, unter denen er wieder neue bekommt; 0: drei Viertel der oberen</translation>
    </message>
    <message>
        <source>Empty: the service's</source>
        <translation>Leer: die des Dienstes</translation>
    </message>
    <message>
        <source>Where this is off: the service's</source>
        <translation>Wenn dies aus ist: der des Dienstes</translation>
    </message>
    <message>
        <source>One after the other, all alike</source>
        <translation>Einer nach dem anderen, alle gleich</translation>
    </message>
    <message>
        <source>One after the other, by weight</source>
        <translation>Einer nach dem anderen, nach Gewicht</translation>
    </message>
    <message>
        <source>The one with the fewest connections</source>
        <translation>Der mit den wenigsten Verbindungen</translation>
    </message>
    <message>
        <source>The fewest connections for its weight: right for most services</source>
        <translation>Die wenigsten Verbindungen für sein Gewicht: richtig für die meisten Dienste</translation>
    </message>
    <message>
        <source>The same server for an address, unless it is overloaded: for caches</source>
        <translation>Derselbe Server für eine Adresse, solange er nicht überlastet ist: für Caches</translation>
    </message>
    <message>
        <source>A set of servers for an address: for caches with hot spots</source>
        <translation>Mehrere Server für eine Adresse: für Caches mit Brennpunkten</translation>
    </message>
    <message>
        <source>By the destination's address: for caches</source>
        <translation>Nach der Zieladresse: für Caches</translation>
    </message>
    <message>
        <source>By the client's address: the same on every director</source>
        <translation>Nach der Adresse des Clients: auf jedem Director gleich</translation>
    </message>
    <message>
        <source>By the client's address; few clients move when servers come and go</source>
        <translation>Nach der Adresse des Clients; wenige Clients ziehen um, wenn Server kommen und gehen</translation>
    </message>
    <message>
        <source>The shortest expected delay</source>
        <translation>Die kürzeste zu erwartende Wartezeit</translation>
    </message>
    <message>
        <source>An idle one if there is any, else the shortest expected delay</source>
        <translation>Ein müßiger, wenn es einen gibt, sonst die kürzeste zu erwartende Wartezeit</translation>
    </message>
    <message>
        <source>The heaviest that is up takes all: active and spare</source>
        <translation>Der schwerste, der läuft, nimmt alles: aktiv und Reserve</translation>
    </message>
    <message>
        <source>The heaviest until it has as many connections as its weight, then the next</source>
        <translation>Der schwerste, bis er so viele Verbindungen wie Gewicht hat, dann der nächste</translation>
    </message>
    <message>
        <source>The less loaded of two taken at random; Linux 6.2 and later</source>
        <translation>Der weniger belastete von zwei zufälligen; ab Linux 6.2</translation>
    </message>
    <message>
        <source>Requests and replies pass the director: nothing to set up but a route, ports may differ; the director carries all bytes</source>
        <translation>Anfragen und Antworten gehen durch den Director: nur eine Route ist einzurichten, Ports dürfen abweichen; der Director trägt alle Bytes</translation>
    </message>
    <message>
        <source>Replies go straight to the client: fastest; director and real servers share a segment</source>
        <translation>Antworten gehen geradewegs zum Client: am schnellsten; Director und Real-Server teilen ein Segment</translation>
    </message>
    <message>
        <source>As direct routing, but over any network: real servers may stand in another data centre</source>
        <translation>Wie Direct Routing, aber über jedes Netz: Real-Server dürfen in einem anderen Rechenzentrum stehen</translation>
    </message>
    <message>
        <source>Routed VIPs</source>
        <translation>Geroutete VIPs</translation>
    </message>
    <message>
        <source>Prefixes that a router sends to the group's VIPs as their next hop. Every member has them all the time and nobody announces them, so a failover moves only the next hop, however many they are; separated by commas</source>
        <translation>Präfixe, die ein Router an die VIPs der Gruppe als nächsten Hop sendet. Jedes Mitglied hat sie immer, und niemand kündigt sie an; ein Failover verlegt also nur den nächsten Hop, so viele es auch sind; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>Startverzögerung</translation>
    </message>
    <message>
        <source>Time after the agent's start in which the group stays silent, for a switch that begins to forward late; a take-over that you ask for ends it</source>
        <translation>Zeit nach dem Start des Agenten, in der die Gruppe still bleibt, für einen Switch, der erst spät weiterleitet; eine Übernahme, die Sie verlangen, beendet sie</translation>
    </message>
    <message>
        <source>The VIPs keep the virtual router's MAC address, whoever holds them: no neighbour has to learn another one; not with blocks</source>
        <translation>Die VIPs behalten die MAC-Adresse des virtuellen Routers, wer immer sie hält: Kein Nachbar muss eine andere lernen; nicht mit Blöcken</translation>
    </message>
    <message>
        <source>Accept for itself</source>
        <translation>Selbst annehmen</translation>
    </message>
    <message>
        <source>Off: packets to the VIPs that no virtual service takes are dropped, pings too; neighbour discovery goes on. On: the director's own programs get them</source>
        <translation>Aus: Pakete an die VIPs, die kein virtueller Dienst nimmt, werden verworfen, auch Pings; Neighbor Discovery läuft weiter. An: Die Programme des Directors selbst bekommen sie</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>What the group stands or falls with, or what moves its priority; the group's own interface is tracked in any case</source>
        <translation>Womit die Gruppe steht und fällt oder was ihre Priorität ändert; die eigene Schnittstelle der Gruppe wird in jedem Fall überwacht</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Adressmeldungen</translation>
    </message>
    <message>
        <source>How a new master tells its neighbours that the addresses are its own. Off: at once, and after 0.25, 0.8, 2.5 and 5 seconds</source>
        <translation>Wie ein neuer Master seinen Nachbarn sagt, dass die Adressen jetzt seine sind. Aus: sofort sowie nach 0,25; 0,8; 2,5 und 5 Sekunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is looked at, on each director by itself</source>
        <translation>Was überwacht wird, auf jedem Director für sich</translation>
    </message>
    <message>
        <source>Of the interface, of the program that must run (as ps -e shows it), or of the virtual service</source>
        <translation>Der Schnittstelle, des Programms, das laufen muss (wie ps -e es zeigt), oder des virtuellen Dienstes</translation>
    </message>
    <message>
        <source>Absolute path of the file or of the script's program; a file that is missing or empty holds 0</source>
        <translation>Absoluter Pfad der Datei oder des Programms des Skripts; eine fehlende oder leere Datei gilt als 0</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; no shell reads them</source>
        <translation>Des Skripts, durch Kommas getrennt; keine Shell liest sie</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>How many of the process must run; of a quorum the sum of the real servers' weights in the kernel</source>
        <translation>Wie viele vom Prozess laufen müssen; bei einem Quorum die Summe der Gewichte der Real Server im Kernel</translation>
    </message>
    <message>
        <source>From one run of the script to the next</source>
        <translation>Von einem Lauf des Skripts zum nächsten</translation>
    </message>
    <message>
        <source>Until a run of the script has failed and is ended with all that it started; at most the interval</source>
        <translation>Zeit, nach der ein Lauf des Skripts gescheitert ist und mit allem, was er gestartet hat, beendet wird; höchstens der Abstand</translation>
    </message>
    <message>
        <source>Good runs of the script in a row until it is good again</source>
        <translation>Gute Läufe des Skripts in Folge, bis es wieder gut ist</translation>
    </message>
    <message>
        <source>Failed runs of the script in a row until it has failed</source>
        <translation>Gescheiterte Läufe des Skripts in Folge, bis es gescheitert ist</translation>
    </message>
    <message>
        <source>Changes priority by</source>
        <translation>Ändert Priorität um</translation>
    </message>
    <message>
        <source>Positive: added while all is well; negative: added after a failure; of a file: times the number in it. Empty: a failure is a fault, which takes the group away from this director</source>
        <translation>Positiv: kommt hinzu, solange alles gut ist; negativ: kommt nach einem Fehler hinzu; bei einer Datei: mal die Zahl darin. Leer: Ein Fehler ist eine Störung, die diesem Director die Gruppe nimmt</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often it is said again after the first time</source>
        <translation>Wie oft es nach dem ersten Mal noch gesagt wird</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>Zeit dazwischen</translation>
    </message>
    <message>
        <source>Milliseconds between repetitions; empty: 250, 550, 1700, and 2500 from then on</source>
        <translation>Millisekunden zwischen Wiederholungen; leer: 250, 550, 1700 und danach immer 2500</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Auffrischen alle</translation>
    </message>
    <message>
        <source>Said again so often as long as it is master, for switches and neighbours that forget; 0: not</source>
        <translation>So oft wird es wiederholt, solange er Master ist, für Switches und Nachbarn, die vergessen; 0: gar nicht</translation>
    </message>
    <message>
        <source>Another interface: fails when it is down, has no carrier or is not there</source>
        <translation>Eine andere Schnittstelle: scheitert, wenn sie abgeschaltet ist, keinen Träger hat oder fehlt</translation>
    </message>
    <message>
        <source>A number that somebody writes into a file: any but 0 is a fault, or it moves the priority; good for maintenance</source>
        <translation>Eine Zahl, die jemand in eine Datei schreibt: Jede außer 0 ist eine Störung, oder sie ändert die Priorität; gut für Wartung</translation>
    </message>
    <message>
        <source>A program must run on the director; looked at twice a second</source>
        <translation>Ein Programm muss auf dem Director laufen; wird zweimal je Sekunde geprüft</translation>
    </message>
    <message>
        <source>A program of yours, run as the user nobody and without rights; exit code 0 is good</source>
        <translation>Ein eigenes Programm, läuft als Benutzer nobody und ohne Rechte; Exit-Code 0 ist gut</translation>
    </message>
    <message>
        <source>A virtual service must have real servers: the sum of their weights in the director's kernel</source>
        <translation>Ein virtueller Dienst muss Real Server haben: die Summe ihrer Gewichte im Kernel des Directors</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Of the HTTP request</source>
        <translation>Der HTTP-Anfrage</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Of the HTTP request, each as Name: value; separated by commas</source>
        <translation>Der HTTP-Anfrage, jede als Name: Wert; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication</source>
        <translation>Für die Basic-Authentifizierung von HTTP</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication; it stands in the document as it is, so take an account that can do nothing else</source>
        <translation>Für die Basic-Authentifizierung von HTTP; es steht unverändert im Dokument, nehmen Sie also ein Konto, das sonst nichts darf</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Sent with the HTTP request</source>
        <translation>Mit der HTTP-Anfrage gesendet</translation>
    </message>
    <message>
        <source>HTTP statuses that pass, or ranges of them such as 200-299, separated by commas</source>
        <translation>HTTP-Status, die bestehen, oder Bereiche davon wie 200-299, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Asked for over the same connection, after the first</source>
        <translation>Danach wird über dieselbe Verbindung gefragt, nach der ersten</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>As text, or as bytes in hexadecimal</source>
        <translation>Als Text oder als Bytes in hexadezimaler Form</translation>
    </message>
    <message>
        <source>What the answer must hold; of a dns check one record's data</source>
        <translation>Was die Antwort enthalten muss; bei einer DNS-Prüfung die Daten eines Eintrags</translation>
    </message>
    <message>
        <source>Expected as</source>
        <translation>Erwartet als</translation>
    </message>
    <message>
        <source>Text, bytes in hexadecimal, a regular expression, or the SHA-256 of the whole answer</source>
        <translation>Text, Bytes in hexadezimaler Form, ein regulärer Ausdruck oder der SHA-256 der ganzen Antwort</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>From the start; in an smtp check after STARTTLS</source>
        <translation>Von Anfang an; bei einer SMTP-Prüfung nach STARTTLS</translation>
    </message>
    <message>
        <source>The check fails on a certificate that nobody vouches for</source>
        <translation>Die Prüfung scheitert an einem Zertifikat, für das niemand bürgt</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>PEM file on the directors with those that are trusted; empty: the system's</source>
        <translation>PEM-Datei auf den Directors mit denen, denen vertraut wird; leer: die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file on the directors, shown to the real server</source>
        <translation>PEM-Datei auf den Directors, wird dem Real-Server gezeigt</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file on the directors with the certificate's key</source>
        <translation>PEM-Datei auf den Directors mit dem Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Warn before expiry</source>
        <translation>Vor Ablauf warnen</translation>
    </message>
    <message>
        <source>Days before the real server's certificate expires; 0: no warning</source>
        <translation>Tage, bevor das Zertifikat des Real-Servers abläuft; 0: keine Warnung</translation>
    </message>
    <message>
        <source>gRPC service</source>
        <translation>gRPC-Dienst</translation>
    </message>
    <message>
        <source>Asked for; empty: the server as a whole</source>
        <translation>Danach wird gefragt; leer: der Server als Ganzes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Type of the DNS record asked for</source>
        <translation>Art des DNS-Eintrags, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>Over TCP</source>
        <translation>Über TCP</translation>
    </message>
    <message>
        <source>Ask over TCP instead of UDP</source>
        <translation>Über TCP statt UDP fragen</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; {address}, {port} and {server} stand for the real server's</source>
        <translation>Des Skripts, durch Kommas getrennt; {address}, {port} und {server} stehen für die des Real-Servers</translation>
    </message>
    <message>
        <source>Run as</source>
        <translation>Ausführen als</translation>
    </message>
    <message>
        <source>A user of the director; empty: nobody</source>
        <translation>Ein Benutzer des Directors; leer: nobody</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit-Codes</translation>
    </message>
    <message>
        <source>What the script's exit code says</source>
        <translation>Was der Exit-Code des Skripts besagt</translation>
    </message>
    <message>
        <source>Fast interval</source>
        <translation>Kurzer Abstand</translation>
    </message>
    <message>
        <source>Time between checks while results point another way than the state; empty: the interval</source>
        <translation>Zeit zwischen Prüfungen, solange Ergebnisse dem Zustand widersprechen; leer: der Abstand</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Percent by which each wait is longer or shorter by chance, so that checks spread</source>
        <translation>Prozent, um die jede Wartezeit zufällig länger oder kürzer ist, damit sich Prüfungen verteilen</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>What holds before the first results</source>
        <translation>Was vor den ersten Ergebnissen gilt</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Ausfall</translation>
    </message>
    <message>
        <source>What becomes of a real server that fails</source>
        <translation>Was aus einem Real-Server wird, der ausfällt</translation>
    </message>
    <message>
        <source>Recovery delay</source>
        <translation>Rückkehrverzögerung</translation>
    </message>
    <message>
        <source>Time from its recovery until it gets connections again</source>
        <translation>Zeit von seiner Erholung, bis er wieder Verbindungen bekommt</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Langsamer Start</translation>
    </message>
    <message>
        <source>Time in which a recovered real server's weight grows to the whole</source>
        <translation>Zeit, in der das Gewicht eines erholten Real-Servers auf das volle wächst</translation>
    </message>
    <message>
        <source>Mass failure</source>
        <translation>Massenausfall</translation>
    </message>
    <message>
        <source>What to do when most real servers fail within moments, which may be the director's own fault</source>
        <translation>Was zu tun ist, wenn die meisten Real-Server binnen Augenblicken ausfallen, was am Director selbst liegen kann</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Danach wird gefragt</translation>
    </message>
    <message>
        <source>What the body must hold</source>
        <translation>Was der Rumpf enthalten muss</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Of the real servers that were up; so many failing together are suspicious</source>
        <translation>Der Real-Server, die oben waren; fallen so viele zusammen aus, ist das verdächtig</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Time within which they have to fail</source>
        <translation>Zeit, innerhalb der sie ausfallen müssen</translation>
    </message>
    <message>
        <source>Real servers that have to fail; fewer are never suspicious</source>
        <translation>Real-Server, die ausfallen müssen; weniger sind nie verdächtig</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>An alarm alone, or an alarm and they stay in service for a time</source>
        <translation>Nur ein Alarm, oder ein Alarm und sie bleiben eine Zeit lang in Betrieb</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Halten für</translation>
    </message>
    <message>
        <source>Time for which they stay in service</source>
        <translation>Zeit, die sie in Betrieb bleiben</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>How much weight has to be in service; off: any</source>
        <translation>Wie viel Gewicht in Betrieb sein muss; aus: beliebig</translation>
    </message>
    <message>
        <source>Sorry server</source>
        <translation>Sorry-Server</translation>
    </message>
    <message>
        <source>Serves while the quorum is lost</source>
        <translation>Bedient, solange das Quorum verloren ist</translation>
    </message>
    <message>
        <source>Sum of the weights of real servers in service that is needed</source>
        <translation>Nötige Summe der Gewichte der Real-Server in Betrieb</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Once lost, so much more is needed; once there, so much less is borne</source>
        <translation>Einmal verloren, ist so viel mehr nötig; einmal da, wird so viel weniger hingenommen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its own address; no real server of the service</source>
        <translation>Seine eigene Adresse; kein Real-Server des Dienstes</translation>
    </message>
    <message>
        <source>0 is up, everything else is down</source>
        <translation>0 ist oben, alles andere ist unten</translation>
    </message>
    <message>
        <source>0 (good) and 1 (warning) are up, 2 and 3 are down: programs of Nagios</source>
        <translation>0 (gut) und 1 (Warnung) sind oben, 2 und 3 sind unten: Programme von Nagios</translation>
    </message>
    <message>
        <source>0 is up, 1 is down, from 2 on it is up with the weight exit code minus 2</source>
        <translation>0 ist oben, 1 ist unten, ab 2 oben mit dem Gewicht Exit-Code minus 2</translation>
    </message>
    <message>
        <source>Up, until the first result decides alone</source>
        <translation>Oben, bis das erste Ergebnis allein entscheidet</translation>
    </message>
    <message>
        <source>Up until it has fallen</source>
        <translation>Oben, bis er abgestiegen ist</translation>
    </message>
    <message>
        <source>Down until it has risen</source>
        <translation>Unten, bis er aufgestiegen ist</translation>
    </message>
    <message>
        <source>It leaves the kernel's table: its connections end</source>
        <translation>Er verlässt die Tabelle des Kernels: Seine Verbindungen enden</translation>
    </message>
    <message>
        <source>Its weight is 0: no new connections, open ones go on</source>
        <translation>Sein Gewicht ist 0: keine neuen Verbindungen, offene laufen weiter</translation>
    </message>
    <message>
        <source>An event, and nothing else</source>
        <translation>Ein Ereignis und sonst nichts</translation>
    </message>
    <message>
        <source>An event, and they stay in service for a time: for directors that may lose their own way to the real servers</source>
        <translation>Ein Ereignis, und sie bleiben eine Zeit lang in Betrieb: für Directors, die selbst den Weg zu den Real-Servern verlieren können</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>The real server itself, or the service's address as a client asks it, with direct routing and tunnels</source>
        <translation>Der Real-Server selbst oder, bei Direct Routing und Tunneln, die Adresse des Dienstes, wie ein Client sie anspricht</translation>
    </message>
    <message>
        <source>The real server at its own address</source>
        <translation>Der Real-Server unter seiner eigenen Adresse</translation>
    </message>
    <message>
        <source>The service's address, carried to the real server as a client's packets are</source>
        <translation>Die Adresse des Dienstes, zum Real-Server gebracht wie die Pakete eines Clients</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A ready-made conversation, instead of what is sent and expected</source>
        <translation>Ein fertiges Gespräch statt dessen, was gesendet und erwartet wird</translation>
    </message>
    <message>
        <source>Sent by tcp, udp and feedback checks; \r, \n, \t and \xNN stand for these bytes</source>
        <translation>Von TCP-, UDP- und Feedback-Prüfungen gesendet; \r, \n, \t und \xNN stehen für diese Bytes</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Percent of the new connections of clients that stay unanswered when it fails</source>
        <translation>Prozent der neuen Verbindungen von Clients, die unbeantwortet bleiben, wenn sie scheitert</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>Fewer in an interval say nothing</source>
        <translation>Weniger in einem Abstand besagen nichts</translation>
    </message>
    <message>
        <source>Tried again after</source>
        <translation>Erneut versucht nach</translation>
    </message>
    <message>
        <source>Nobody connects to it meanwhile; then the first failure takes it out again</source>
        <translation>Inzwischen verbindet sich niemand damit; danach nimmt ihn der erste Fehlschlag wieder heraus</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>A check of type feedback: real servers tell the share of their weight that they take</source>
        <translation>Eine Prüfung vom Typ feedback: Real-Server nennen den Anteil ihres Gewichts, den sie übernehmen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What sets it off, separated by commas: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup and fault are roles that the director takes in a failover group</source>
        <translation>Was sie auslöst, durch Kommas getrennt: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup und fault sind Rollen, die der Director in einer Failover-Gruppe annimmt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Names of the virtual services that it is for, separated by commas; empty: all</source>
        <translation>Namen der virtuellen Dienste, für die sie gilt, durch Kommas getrennt; leer: alle</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>Failover-Gruppen</translation>
    </message>
    <message>
        <source>Names of the failover groups that it is for, separated by commas; empty: all, and services in none</source>
        <translation>Namen der Failover-Gruppen, für die sie gilt, durch Kommas getrennt; leer: alle, und Dienste in keiner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Which directors do it</source>
        <translation>Welche Directors es tun</translation>
    </message>
    <message>
        <source>Until an attempt has failed and is ended</source>
        <translation>Zeit, nach der ein Versuch gescheitert ist und beendet wird</translation>
    </message>
    <message>
        <source>Gather for</source>
        <translation>Sammeln für</translation>
    </message>
    <message>
        <source>What happens within this time becomes one message; 0: a message for each</source>
        <translation>Was in dieser Zeit geschieht, wird eine Nachricht; 0: je eine Nachricht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Absolute path on the directors</source>
        <translation>Absoluter Pfad auf den Directors</translation>
    </message>
    <message>
        <source>Of the program, separated by commas; {event}, {object}, {service}, {server}, {group}, {reason} and {director} stand for what happened</source>
        <translation>Des Programms, durch Kommas getrennt; {event}, {object}, {service}, {server}, {group}, {reason} und {director} stehen für das, was geschah</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <source>Its name or address</source>
        <translation>Sein Name oder seine Adresse</translation>
    </message>
    <message>
        <source>Of the SMTP server</source>
        <translation>Des SMTP-Servers</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How the way to the SMTP server is protected</source>
        <translation>Wie der Weg zum SMTP-Server geschützt ist</translation>
    </message>
    <message>
        <source>Logs in at the SMTP server; empty: no login</source>
        <translation>Meldet sich beim SMTP-Server an; leer: keine Anmeldung</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: the password in the first line</source>
        <translation>Auf den Directors, nur für den Besitzer lesbar: das Passwort in der ersten Zeile</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Mail address that it comes from</source>
        <translation>Mail-Adresse, von der sie kommt</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Mail addresses that it goes to, separated by commas</source>
        <translation>Mail-Adressen, an die sie geht, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>http or https; a JSON text is sent there by POST</source>
        <translation>http oder https; ein JSON-Text wird per POST dorthin gesendet</translation>
    </message>
    <message>
        <source>Of the request, each as Name: value; separated by commas. No place for secrets</source>
        <translation>Der Anfrage, jede als Name: Wert; durch Kommas getrennt. Kein Platz für Geheimnisse</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Tokendatei</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: a bearer token in the first line; https only</source>
        <translation>Auf den Directors, nur für den Besitzer lesbar: ein Bearer-Token in der ersten Zeile; nur https</translation>
    </message>
    <message>
        <source>Nothing is sent to a server whose certificate nobody vouches for</source>
        <translation>An einen Server, für dessen Zertifikat niemand bürgt, wird nichts gesendet</translation>
    </message>
    <message>
        <source>The real server tells the share of its weight that it takes, such as 75%, drain or down</source>
        <translation>Der Real-Server nennt den Anteil seines Gewichts, den er übernimmt, etwa 75%, drain oder down</translation>
    </message>
    <message>
        <source>Nothing is sent: how many of the clients' new connections stay unanswered</source>
        <translation>Nichts wird gesendet: wie viele der neuen Verbindungen der Clients unbeantwortet bleiben</translation>
    </message>
    <message>
        <source>PING is answered, be it with the demand for a password</source>
        <translation>PING wird beantwortet, sei es mit der Forderung nach einem Passwort</translation>
    </message>
    <message>
        <source>The server greets; where it resolves names, it counts each check against max_connect_errors</source>
        <translation>Der Server grüßt; löst er Namen auf, zählt er jede Prüfung gegen max_connect_errors</translation>
    </message>
    <message>
        <source>A login is asked for or refused; not while the server starts, stops or is full</source>
        <translation>Eine Anmeldung wird verlangt oder abgelehnt; nicht, während der Server startet, anhält oder voll ist</translation>
    </message>
    <message>
        <source>An anonymous bind is answered, be it with the demand for a login</source>
        <translation>Ein anonymer Bind wird beantwortet, sei es mit der Forderung nach einer Anmeldung</translation>
    </message>
    <message>
        <source>A program on the director, run without rights</source>
        <translation>Ein Programm auf dem Director, ohne Rechte ausgeführt</translation>
    </message>
    <message>
        <source>A mail by SMTP</source>
        <translation>Eine Mail per SMTP</translation>
    </message>
    <message>
        <source>A JSON text by POST over HTTP, for chats and alarm services</source>
        <translation>Ein JSON-Text per POST über HTTP, für Chats und Alarmdienste</translation>
    </message>
    <message>
        <source>The director that is master of the group with the service's VIP: once for all</source>
        <translation>Der Director, der Master der Gruppe mit der VIP des Dienstes ist: einmal für alle</translation>
    </message>
    <message>
        <source>Every director that sees it happen</source>
        <translation>Jeder Director, der es geschehen sieht</translation>
    </message>
    <message>
        <source>TLS after the server's greeting, and no mail without it</source>
        <translation>TLS nach der Begrüßung des Servers, und ohne TLS keine Mail</translation>
    </message>
    <message>
        <source>TLS from the start, usually at port 465</source>
        <translation>TLS von Anfang an, meist an Port 465</translation>
    </message>
    <message>
        <source>No TLS and no login: for a relay that is trusted by its address</source>
        <translation>Kein TLS und keine Anmeldung: für ein Relay, dem aufgrund seiner Adresse vertraut wird</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Ask the directors</source>
        <translation>Die Directors fragen</translation>
    </message>
    <message>
        <source>Each director&apos;s agent is asked which document is in force, and whether its kernel has IPVS.</source>
        <translation>Der Agent jedes Directors wird gefragt, welches Dokument gilt und ob sein Kernel IPVS hat.</translation>
    </message>
    <message>
        <source>Directors forward by the document that they hold. With different documents they treat the same client differently.</source>
        <translation>Directors leiten nach dem Dokument weiter, das sie haben. Mit verschiedenen Dokumenten behandeln sie denselben Client verschieden.</translation>
    </message>
    <message>
        <source>All answer, with the same revision, and the module ip_vs is loaded.</source>
        <translation>Alle antworten mit derselben Revision, und das Modul ip_vs ist geladen.</translation>
    </message>
    <message>
        <source>One does not answer, holds no document or an old one, or has no ip_vs.</source>
        <translation>Einer antwortet nicht, hat kein oder ein altes Dokument, oder ihm fehlt ip_vs.</translation>
    </message>
    <message>
        <source>Who is master</source>
        <translation>Wer Master ist</translation>
    </message>
    <message>
        <source>The directors&apos; roles are compared, and who hears whose VRRP advertisements (IP protocol 112).</source>
        <translation>Die Rollen der Directors werden verglichen, und wer wessen VRRP-Ankündigungen hört (IP-Protokoll 112).</translation>
    </message>
    <message>
        <source>The master alone holds the VIP. Without a master nobody answers; of two masters both do.</source>
        <translation>Nur der Master hat die VIP. Ohne Master antwortet niemand; bei zwei Mastern antworten beide.</translation>
    </message>
    <message>
        <source>One director is master, and only its advertisements are on the wire.</source>
        <translation>Ein Director ist Master, und nur seine Ankündigungen sind auf der Leitung.</translation>
    </message>
    <message>
        <source>No advertisements, or two senders: then they do not hear each other, often because a firewall drops protocol 112.</source>
        <translation>Keine Ankündigungen oder zwei Absender: dann hören sie einander nicht, oft weil eine Firewall das Protokoll 112 verwirft.</translation>
    </message>
    <message>
        <source>Who answers for the VIP</source>
        <translation>Wer für die VIP antwortet</translation>
    </message>
    <message>
        <source>The VIP is looked for on the directors&apos; interfaces, and its segment is asked who has it (ARP; with IPv6 neighbour discovery).</source>
        <translation>Die VIP wird auf den Schnittstellen der Directors gesucht, und ihr Segment wird gefragt, wer sie hat (ARP; bei IPv6 Neighbour Discovery).</translation>
    </message>
    <message>
        <source>The router in front sends packets to the hardware address that answered it last.</source>
        <translation>Der Router davor schickt Pakete an die Hardware-Adresse, die ihm zuletzt geantwortet hat.</translation>
    </message>
    <message>
        <source>The VIP is on the master alone, and every answer carries the master&apos;s hardware address.</source>
        <translation>Die VIP ist allein auf dem Master, und jede Antwort trägt die Hardware-Adresse des Masters.</translation>
    </message>
    <message>
        <source>Nobody answers, or somebody else does: a real server, the other director, or a stranger. The router&apos;s entry may also be an old one.</source>
        <translation>Niemand antwortet, oder jemand anders: ein Real-Server, der andere Director oder ein Fremder. Auch kann der Eintrag des Routers alt sein.</translation>
    </message>
    <message>
        <source>Requests come to the director</source>
        <translation>Anfragen kommen beim Director an</translation>
    </message>
    <message>
        <source>A client tries while the director&apos;s interface is listened to.</source>
        <translation>Ein Client versucht es, während an der Schnittstelle des Directors mitgehört wird.</translation>
    </message>
    <message>
        <source>Whether the client&apos;s first packet comes in tells on which side of the director to look.</source>
        <translation>Ob das erste Paket des Clients ankommt, sagt, auf welcher Seite des Directors zu suchen ist.</translation>
    </message>
    <message>
        <source>The packet is seen, for the VIP and for the director&apos;s hardware address; with TCP it is a SYN.</source>
        <translation>Das Paket ist zu sehen, an die VIP und an die Hardware-Adresse des Directors; bei TCP ist es ein SYN.</translation>
    </message>
    <message>
        <source>Nothing is seen: a router or firewall before the director drops it, or it goes to another hardware address.</source>
        <translation>Nichts ist zu sehen: ein Router oder eine Firewall vor dem Director verwirft es, oder es geht an eine andere Hardware-Adresse.</translation>
    </message>
    <message>
        <source>The director&apos;s packet filter</source>
        <translation>Der Paketfilter des Directors</translation>
    </message>
    <message>
        <source>The rules of nftables and iptables are walked as the kernel walks them for a packet of the service.</source>
        <translation>Die Regeln von nftables und iptables werden durchgegangen wie im Kernel für ein Paket des Dienstes.</translation>
    </message>
    <message>
        <source>IPVS gets packets after the chain INPUT: what is dropped there never reaches a real server. With NAT the replies pass FORWARD.</source>
        <translation>IPVS bekommt Pakete nach der Kette INPUT: was dort verworfen wird, erreicht nie einen Real-Server. Bei NAT gehen die Antworten durch FORWARD.</translation>
    </message>
    <message>
        <source>A rule or the policy accepts the packets; counters of drop rules stand still while a client tries.</source>
        <translation>Eine Regel oder die Grundregel nimmt die Pakete an; Zähler von Drop-Regeln stehen still, während ein Client es versucht.</translation>
    </message>
    <message>
        <source>A rule drops or rejects them, or the policy is drop and nothing accepts them; the counter rises with each try.</source>
        <translation>Eine Regel verwirft sie oder weist sie ab, oder die Grundregel ist drop und nichts nimmt sie an; der Zähler steigt mit jedem Versuch.</translation>
    </message>
    <message>
        <source>Reverse path and forwarding</source>
        <translation>Rückweg-Filter und Weiterleitung</translation>
    </message>
    <message>
        <source>The director&apos;s rp_filter is read for the interface where clients come in, and with NAT whether it forwards.</source>
        <translation>Der rp_filter des Directors wird für die Schnittstelle gelesen, auf der Clients ankommen, und bei NAT, ob er weiterleitet.</translation>
    </message>
    <message>
        <source>A strict rp_filter (1) drops what comes in by another interface than the one that leads back to its sender. The greater of &quot;all&quot; and the interface&apos;s own value counts.</source>
        <translation>Ein strenger rp_filter (1) verwirft, was auf einer anderen Schnittstelle ankommt als der, die zum Absender zurückführt. Es zählt der größere Wert von &quot;all&quot; und der Schnittstelle.</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2, or the route back leaves by the same interface; with NAT forwarding is 1.</source>
        <translation>rp_filter ist 0 oder 2, oder der Rückweg führt über dieselbe Schnittstelle; bei NAT ist die Weiterleitung 1.</translation>
    </message>
    <message>
        <source>rp_filter is 1 and the route back leaves elsewhere: &quot;ip route get&quot; says &quot;Invalid cross-device link&quot;, and the counter IPReversePathFilter rises.</source>
        <translation>rp_filter ist 1, und der Rückweg führt woandershin: &quot;ip route get&quot; sagt &quot;Invalid cross-device link&quot;, und der Zähler IPReversePathFilter steigt.</translation>
    </message>
    <message>
        <source>The table of IPVS</source>
        <translation>Die Tabelle von IPVS</translation>
    </message>
    <message>
        <source>The kernel&apos;s entry of the service is compared with the document and with the real servers&apos; health.</source>
        <translation>Der Eintrag des Dienstes im Kernel wird mit dem Dokument und der Gesundheit der Real-Server verglichen.</translation>
    </message>
    <message>
        <source>Here a real server is chosen: by scheduler, weight, thresholds and persistence.</source>
        <translation>Hier wird ein Real-Server gewählt: nach Scheduler, Gewicht, Schwellen und Persistenz.</translation>
    </message>
    <message>
        <source>The service is there, its real servers have the method and weight of the document, and connections become ESTABLISHED.</source>
        <translation>Der Dienst ist da, seine Real-Server haben Methode und Gewicht des Dokuments, und Verbindungen werden ESTABLISHED.</translation>
    </message>
    <message>
        <source>The service is missing, or all weights are 0. Connections that stay in SYN_RECV: the real server or the way back is at fault.</source>
        <translation>Der Dienst fehlt, oder alle Gewichte sind 0. Verbindungen, die in SYN_RECV bleiben: der Real-Server oder der Rückweg ist schuld.</translation>
    </message>
    <message>
        <source>The way to the real server</source>
        <translation>Der Weg zum Real-Server</translation>
    </message>
    <message>
        <source>The director&apos;s route to the real server is looked up, and the next machine on it is asked by ARP.</source>
        <translation>Die Route des Directors zum Real-Server wird nachgesehen, und die nächste Maschine darauf per ARP gefragt.</translation>
    </message>
    <message>
        <source>IPVS sends by the director&apos;s own routes. Direct routing needs the real server in a segment of the director; tunnels and NAT only a route.</source>
        <translation>IPVS sendet über die Routen des Directors. Direct Routing braucht den Real-Server in einem Segment des Directors; Tunnel und NAT nur eine Route.</translation>
    </message>
    <message>
        <source>There is a route, and the neighbour entry is REACHABLE or STALE.</source>
        <translation>Es gibt eine Route, und der Nachbareintrag ist REACHABLE oder STALE.</translation>
    </message>
    <message>
        <source>No route, or the neighbour entry is FAILED or INCOMPLETE. A ping without answer alone proves nothing.</source>
        <translation>Keine Route, oder der Nachbareintrag ist FAILED oder INCOMPLETE. Ein Ping ohne Antwort beweist allein nichts.</translation>
    </message>
    <message>
        <source>It leaves the director and is not seen at the real server: something between drops it. An ICMP error names who.</source>
        <translation>Es verlässt den Director und kommt am Real-Server nicht an: etwas dazwischen verwirft es. Ein ICMP-Fehler nennt, wer.</translation>
    </message>
    <message>
        <source>Requests come in and no answer leaves; IPReversePathFilter or the counter of a drop rule rises with each.</source>
        <translation>Anfragen kommen an, und keine Antwort geht hinaus; IPReversePathFilter oder der Zähler einer Drop-Regel steigt mit jeder.</translation>
    </message>
    <message>
        <source>From the director to the real server</source>
        <translation>Vom Director zum Real-Server</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director, unchanged but for the real server&apos;s hardware address, and coming in there.</source>
        <translation>Dasselbe Paket wird zweimal gesucht: wie es den Director verlässt, unverändert bis auf die Hardware-Adresse des Real-Servers, und wie es dort ankommt.</translation>
    </message>
    <message>
        <source>What leaves here and does not come in there was dropped in between.</source>
        <translation>Was hier hinausgeht und dort nicht ankommt, wurde dazwischen verworfen.</translation>
    </message>
    <message>
        <source>Each packet is seen at both ends, within milliseconds.</source>
        <translation>Jedes Paket ist an beiden Enden zu sehen, innerhalb von Millisekunden.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s packets on the wire</source>
        <translation>Die Pakete des Tunnels auf der Leitung</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director inside the tunnel&apos;s packet, and coming in at the real server.</source>
        <translation>Dasselbe Paket wird zweimal gesucht: wie es im Paket des Tunnels den Director verlässt, und wie es am Real-Server ankommt.</translation>
    </message>
    <message>
        <source>A tunnel is neither TCP nor ICMP (IPIP is IP protocol 4, GRE 47), and firewalls between data centres like to drop it without a word.</source>
        <translation>Ein Tunnel ist weder TCP noch ICMP (IPIP ist IP-Protokoll 4, GRE 47), und Firewalls zwischen Rechenzentren verwerfen ihn gern wortlos.</translation>
    </message>
    <message>
        <source>&quot;Protocol unreachable&quot; from the real server itself: its tunnel module is not loaded.</source>
        <translation>&quot;Protocol unreachable&quot; vom Real-Server selbst: sein Tunnelmodul ist nicht geladen.</translation>
    </message>
    <message>
        <source>The VIP on the real server</source>
        <translation>Die VIP auf dem Real-Server</translation>
    </message>
    <message>
        <source>The addresses of the real server are read: the VIP has to be on lo.</source>
        <translation>Die Adressen des Real-Servers werden gelesen: die VIP muss auf lo sein.</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>Das Paket hat noch die VIP als Ziel: der Real-Server nimmt es nur, wenn er die VIP selbst hat, und darf kein ARP für sie beantworten.</translation>
    </message>
    <message>
        <source>lo has the VIP as /32; arp_ignore is 1 and arp_announce 2.</source>
        <translation>lo hat die VIP als /32; arp_ignore ist 1 und arp_announce 2.</translation>
    </message>
    <message>
        <source>The VIP is missing, or arp_ignore is 0 and the real server takes the VIP away from the director.</source>
        <translation>Die VIP fehlt, oder arp_ignore ist 0, und der Real-Server nimmt dem Director die VIP weg.</translation>
    </message>
    <message>
        <source>The real server&apos;s tunnel interface is looked at: its module, whether it is up, and the VIP on it.</source>
        <translation>Die Tunnelschnittstelle des Real-Servers wird angesehen: ihr Modul, ob sie oben ist, und die VIP auf ihr.</translation>
    </message>
    <message>
        <source>This interface unpacks the packets. What is inside still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>Diese Schnittstelle packt die Pakete aus. Was darin ist, hat noch die VIP als Ziel: der Real-Server nimmt es nur, wenn er die VIP selbst hat, und darf kein ARP für sie beantworten.</translation>
    </message>
    <message>
        <source>The interface is UP and NOARP with the VIP as /32, and the packets appear on it unpacked; arp_ignore is 1 and arp_announce 2.</source>
        <translation>Die Schnittstelle ist UP und NOARP mit der VIP als /32, und die Pakete erscheinen auf ihr ausgepackt; arp_ignore ist 1 und arp_announce 2.</translation>
    </message>
    <message>
        <source>The interface is missing or DOWN, or lacks the VIP. All VIPs go on the one tunl0; a tunl1 cannot be made beside it.</source>
        <translation>Die Schnittstelle fehlt, ist DOWN oder hat die VIP nicht. Alle VIPs kommen auf das eine tunl0; ein tunl1 kann daneben nicht entstehen.</translation>
    </message>
    <message>
        <source>What the real server lets in</source>
        <translation>Was der Real-Server einlässt</translation>
    </message>
    <message>
        <source>The real server&apos;s packet filter is read.</source>
        <translation>Der Paketfilter des Real-Servers wird gelesen.</translation>
    </message>
    <message>
        <source>Packets come with the client&apos;s own address: a rule for the director&apos;s address does not match.</source>
        <translation>Pakete kommen mit der Adresse des Clients: eine Regel für die Adresse des Directors greift nicht.</translation>
    </message>
    <message>
        <source>The rules accept the service&apos;s port from any client.</source>
        <translation>Die Regeln nehmen den Port des Dienstes von jedem Client an.</translation>
    </message>
    <message>
        <source>The real server&apos;s rp_filter and packet filter are read.</source>
        <translation>rp_filter und Paketfilter des Real-Servers werden gelesen.</translation>
    </message>
    <message>
        <source>What comes out of the tunnel has a client&apos;s address, and the route to clients leaves by another interface: a strict rp_filter takes it for forged.</source>
        <translation>Was aus dem Tunnel kommt, hat die Adresse eines Clients, und die Route zu Clients führt über eine andere Schnittstelle: ein strenger rp_filter hält es für gefälscht.</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2 on &quot;all&quot; and on the tunnel&apos;s interface; the rules accept the tunnel&apos;s packet and the one inside.</source>
        <translation>rp_filter ist 0 oder 2 bei &quot;all&quot; und bei der Tunnelschnittstelle; die Regeln nehmen das Paket des Tunnels und das darin an.</translation>
    </message>
    <message>
        <source>The program that answers</source>
        <translation>Das Programm, das antwortet</translation>
    </message>
    <message>
        <source>The real server&apos;s listening sockets are read for the service&apos;s port.</source>
        <translation>Die lauschenden Sockets des Real-Servers werden für den Port des Dienstes gelesen.</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: a program that listens on the RIP alone does not get it.</source>
        <translation>Das Paket hat noch die VIP als Ziel: ein Programm, das nur auf der RIP lauscht, bekommt es nicht.</translation>
    </message>
    <message>
        <source>A socket listens on the VIP, on 0.0.0.0 or on [::].</source>
        <translation>Ein Socket lauscht auf der VIP, auf 0.0.0.0 oder auf [::].</translation>
    </message>
    <message>
        <source>Nothing listens, or on another address only: the real server answers with RST. Rising ListenOverflows: the program takes connections too slowly.</source>
        <translation>Nichts lauscht, oder nur auf einer anderen Adresse: der Real-Server antwortet mit RST. Steigende ListenOverflows: das Programm nimmt Verbindungen zu langsam an.</translation>
    </message>
    <message>
        <source>The reply&apos;s source</source>
        <translation>Die Quelle der Antwort</translation>
    </message>
    <message>
        <source>The reply is looked for where it leaves the real server.</source>
        <translation>Die Antwort wird gesucht, wo sie den Real-Server verlässt.</translation>
    </message>
    <message>
        <source>A client takes a reply only from the address that it asked: the VIP.</source>
        <translation>Ein Client nimmt eine Antwort nur von der Adresse, die er gefragt hat: der VIP.</translation>
    </message>
    <message>
        <source>A reply leaves with the VIP as source; with TCP first SYN+ACK.</source>
        <translation>Eine Antwort geht mit der VIP als Quelle hinaus; bei TCP zuerst SYN+ACK.</translation>
    </message>
    <message>
        <source>It leaves with the RIP as source: a rule rewrites it, or a proxy answers from an address of its own.</source>
        <translation>Sie geht mit der RIP als Quelle hinaus: eine Regel schreibt sie um, oder ein Proxy antwortet von einer eigenen Adresse.</translation>
    </message>
    <message>
        <source>The reply&apos;s way to the client</source>
        <translation>Der Weg der Antwort zum Client</translation>
    </message>
    <message>
        <source>The way from the real server to the client is traced with the VIP as source, and once more with its own address.</source>
        <translation>Der Weg vom Real-Server zum Client wird mit der VIP als Quelle verfolgt, und noch einmal mit seiner eigenen Adresse.</translation>
    </message>
    <message>
        <source>Replies do not pass the director. A border router that knows the VIP as an address from elsewhere may drop them as forged (anti-spoofing, BCP 38).</source>
        <translation>Antworten gehen nicht durch den Director. Ein Grenzrouter, der die VIP als Adresse von anderswo kennt, kann sie als gefälscht verwerfen (Anti-Spoofing, BCP 38).</translation>
    </message>
    <message>
        <source>Both traces come to the client.</source>
        <translation>Beide Spuren kommen beim Client an.</translation>
    </message>
    <message>
        <source>With the VIP as source the trace ends earlier than with the RIP: the first router that is missing there drops it.</source>
        <translation>Mit der VIP als Quelle endet die Spur früher als mit der RIP: der erste Router, der dort fehlt, verwirft es.</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director with the real server&apos;s address as destination, and coming in there.</source>
        <translation>Dasselbe Paket wird zweimal gesucht: wie es den Director mit der Adresse des Real-Servers als Ziel verlässt, und wie es dort ankommt.</translation>
    </message>
    <message>
        <source>With NAT the packet comes to the real server&apos;s own address and port.</source>
        <translation>Bei NAT kommt das Paket an die eigene Adresse und den eigenen Port des Real-Servers.</translation>
    </message>
    <message>
        <source>A socket listens on the RIP, on 0.0.0.0 or on [::].</source>
        <translation>Ein Socket lauscht auf der RIP, auf 0.0.0.0 oder auf [::].</translation>
    </message>
    <message>
        <source>The reply goes through the director</source>
        <translation>Die Antwort geht durch den Director</translation>
    </message>
    <message>
        <source>The real server&apos;s route to the client is looked up, and the reply is looked for at the director.</source>
        <translation>Die Route des Real-Servers zum Client wird nachgesehen, und die Antwort am Director gesucht.</translation>
    </message>
    <message>
        <source>Only the director can put the VIP back into the reply. One that goes straight to the client comes from an address that it never asked.</source>
        <translation>Nur der Director kann die VIP wieder in die Antwort setzen. Eine, die direkt zum Client geht, kommt von einer Adresse, die er nie gefragt hat.</translation>
    </message>
    <message>
        <source>The route leads to the director, and the reply leaves the director with the VIP as source.</source>
        <translation>Die Route führt zum Director, und die Antwort verlässt ihn mit der VIP als Quelle.</translation>
    </message>
    <message>
        <source>The default route leads to another router, or the client is in the real server&apos;s own network.</source>
        <translation>Die Default-Route führt zu einem anderen Router, oder der Client ist im Netz des Real-Servers.</translation>
    </message>
    <message>
        <source>The way from the director to the client is traced with the VIP as source.</source>
        <translation>Der Weg vom Director zum Client wird mit der VIP als Quelle verfolgt.</translation>
    </message>
    <message>
        <source>What leaves the director can still be dropped on its way.</source>
        <translation>Was den Director verlässt, kann unterwegs noch verworfen werden.</translation>
    </message>
    <message>
        <source>The trace comes to the client.</source>
        <translation>Die Spur kommt beim Client an.</translation>
    </message>
    <message>
        <source>The trace ends early: the first router that is missing drops it, or the one before.</source>
        <translation>Die Spur endet früh: der erste Router, der fehlt, verwirft es, oder der davor.</translation>
    </message>
    <message>
        <source>Large packets</source>
        <translation>Große Pakete</translation>
    </message>
    <message>
        <source>A packet as large as an Ethernet frame is sent with &quot;don&apos;t fragment&quot;, and ICMP &quot;fragmentation needed&quot; is listened for.</source>
        <translation>Ein Paket, so groß wie ein Ethernet-Rahmen, wird mit &quot;don&apos;t fragment&quot; geschickt, und auf ICMP &quot;fragmentation needed&quot; gehört.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s header takes 20 bytes and more.</source>
        <translation>Der Kopf des Tunnels braucht 20 Bytes und mehr.</translation>
    </message>
    <message>
        <source>Who drops a packet as too large says so by ICMP, which firewalls like to drop: then small answers come, and large ones hang.</source>
        <translation>Wer ein Paket als zu groß verwirft, sagt es per ICMP, das Firewalls gern verwerfen: dann kommen kleine Antworten, und große bleiben hängen.</translation>
    </message>
    <message>
        <source>The large ping is answered, or an ICMP error names the smaller MTU and the sender obeys.</source>
        <translation>Das große Ping wird beantwortet, oder ein ICMP-Fehler nennt die kleinere MTU, und der Absender richtet sich danach.</translation>
    </message>
    <message>
        <source>Small pings pass, large ones vanish without a word, and one large segment is sent again and again.</source>
        <translation>Kleine Pings kommen durch, große verschwinden wortlos, und ein großes Segment wird immer wieder geschickt.</translation>
    </message>
    <message>
        <source>The health check</source>
        <translation>Die Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>The service&apos;s check is made by hand, from the director.</source>
        <translation>Die Prüfung des Dienstes wird von Hand gemacht, vom Director aus.</translation>
    </message>
    <message>
        <source>A real server that fails its check gets no new connections, whatever else is right.</source>
        <translation>Ein Real-Server, der seine Prüfung nicht besteht, bekommt keine neuen Verbindungen, was auch sonst stimmt.</translation>
    </message>
    <message>
        <source>The check passes, within its time.</source>
        <translation>Die Prüfung gelingt, innerhalb ihrer Zeit.</translation>
    </message>
    <message>
        <source>It fails, or takes too long. A check of the RIP can fail where the VIP works, and the other way round.</source>
        <translation>Sie misslingt oder dauert zu lange. Eine Prüfung der RIP kann misslingen, wo die VIP geht, und umgekehrt.</translation>
    </message>
    <message>
        <source>Connection synchronisation</source>
        <translation>Verbindungsabgleich</translation>
    </message>
    <message>
        <source>The directors&apos; sync daemons are compared, and their messages listened for.</source>
        <translation>Die Sync-Dienste der Directors werden verglichen und ihre Nachrichten mitgehört.</translation>
    </message>
    <message>
        <source>The next master has to know the open connections, or each of them breaks at the failover.</source>
        <translation>Der nächste Master muss die offenen Verbindungen kennen, sonst reißt jede beim Failover ab.</translation>
    </message>
    <message>
        <source>Each director runs a master and a backup daemon with the same sync id, and all count about as many connections.</source>
        <translation>Auf jedem Director laufen ein Master- und ein Backup-Dienst mit derselben Sync-ID, und alle zählen etwa gleich viele Verbindungen.</translation>
    </message>
    <message>
        <source>A daemon is missing, the sync ids differ, or there are no messages on the wire (UDP multicast).</source>
        <translation>Ein Dienst fehlt, die Sync-IDs sind verschieden, oder es sind keine Nachrichten auf der Leitung (UDP-Multicast).</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>on a client</source>
        <translation>auf einem Client</translation>
    </message>
    <message>
        <source>on the router, or another machine of the VIP&apos;s segment</source>
        <translation>auf dem Router oder einer anderen Maschine im Segment der VIP</translation>
    </message>
    <message>
        <source>on director %1</source>
        <translation>auf Director %1</translation>
    </message>
    <message>
        <source>on real server %1 (%2)</source>
        <translation>auf Real-Server %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>This is no pairing line: it begins with lvs-agent:// and is printed by "lvs-agent pair" on the director</source>
        <translation>Das ist keine Kopplungszeile: Sie beginnt mit lvs-agent:// und wird auf dem Director von „lvs-agent pair“ ausgegeben</translation>
    </message>
    <message>
        <source>The pairing line has no address and port</source>
        <translation>Der Kopplungszeile fehlen Adresse und Port</translation>
    </message>
    <message>
        <source>The pairing line does not name its director</source>
        <translation>Die Kopplungszeile nennt ihren Director nicht</translation>
    </message>
    <message>
        <source>The pairing line's certificate digest is damaged; copy the whole line</source>
        <translation>Der Zertifikats-Fingerabdruck in der Kopplungszeile ist beschädigt; kopieren Sie die ganze Zeile</translation>
    </message>
    <message>
        <source>The pairing line's token is damaged; copy the whole line</source>
        <translation>Das Token in der Kopplungszeile ist beschädigt; kopieren Sie die ganze Zeile</translation>
    </message>
    <message>
        <source>The pairing line names no role: viewer, operator or administrator</source>
        <translation>Die Kopplungszeile nennt keine Rolle: viewer, operator oder administrator</translation>
    </message>
</context>
<context>
    <name>lvs::AccessPanel</name>
    <message>
        <source>Host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>I know why: the machine was installed anew</source>
        <translation>Ich weiß, warum: Die Maschine wurde neu installiert</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>The agent's key</source>
        <translation>Der Schlüssel des Agenten</translation>
    </message>
    <message>
        <source>On all that ask for it</source>
        <translation>Auf allen, die danach fragen</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>Schlüssel hinterlegen</translation>
    </message>
    <message>
        <source>sudo</source>
        <translation>sudo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>It has to be in the user's authorized_keys there. Copy its public half, or give the user's password: it is used once to install the key, and kept nowhere.</source>
        <translation>Er muss dort in der authorized_keys des Benutzers stehen. Kopieren Sie seine öffentliche Hälfte, oder geben Sie das Passwort des Benutzers an: Es wird einmal gebraucht, um den Schlüssel zu hinterlegen, und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Public half of the agent's key</source>
        <translation>Öffentliche Hälfte des Schlüssels des Agenten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Einmal gebrauchtes Passwort</translation>
    </message>
    <message>
        <source>Password for sudo, where it asks for one</source>
        <translation>Passwort für sudo, wo es danach fragt</translation>
    </message>
    <message>
        <source>Password for sudo</source>
        <translation>Passwort für sudo</translation>
    </message>
    <message>
        <source>Kept until this window is closed.</source>
        <translation>Wird aufbewahrt, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>✓ The agent is let in as %1.</source>
        <translation>✓ Der Agent wird als %1 eingelassen.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is the right machine.</source>
        <translation>Noch hat niemand bestätigt, dass %1 die richtige Maschine ist.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage an …</translation>
    </message>
    <message>
        <source>Compare it with what the machine itself shows, on its console: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>Vergleichen Sie ihn mit dem, was die Maschine selbst an ihrer Konsole zeigt: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trust the keys of all %1</source>
        <translation>Den Schlüsseln aller %1 vertrauen</translation>
    </message>
</context>
<context>
    <name>lvs::AgentClient</name>
    <message>
        <source>%1 ended the live stream: its agent was stopped or restarted</source>
        <translation>%1 hat den Live-Strom beendet: Sein Agent wurde angehalten oder neu gestartet</translation>
    </message>
    <message>
        <source>%1 gave HTTP status %2 without a reason</source>
        <translation>%1 antwortete mit HTTP-Status %2 ohne Begründung</translation>
    </message>
    <message>
        <source>The agent at %1 shows another certificate than %2 was paired with. Either it was installed anew (pair again), or something else answers at that address</source>
        <translation>Der Agent unter %1 zeigt ein anderes Zertifikat als das, mit dem %2 gekoppelt wurde. Entweder wurde er neu eingerichtet (dann neu koppeln), oder etwas anderes antwortet unter dieser Adresse</translation>
    </message>
    <message>
        <source>The agent at %1 ended the connection: this client is not enrolled there, or its pairing line was used or has expired</source>
        <translation>Der Agent unter %1 hat die Verbindung beendet: Dieser Client ist dort nicht eingetragen, oder seine Kopplungszeile ist verbraucht oder abgelaufen</translation>
    </message>
    <message>
        <source>Nothing listens at %1: is the agent running there?</source>
        <translation>Unter %1 lauscht nichts: Läuft dort der Agent?</translation>
    </message>
    <message>
        <source>The host name in %1 is not known</source>
        <translation>Der Rechnername in %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
</context>
<context>
    <name>lvs::AlarmBell</name>
    <message>
        <source>Two masters of %1</source>
        <translation>Zwei Master von %1</translation>
    </message>
    <message>
        <source>No master of %1</source>
        <translation>Kein Master von %1</translation>
    </message>
</context>
<context>
    <name>lvs::ChecksPage</name>
    <message>
        <source>Before the test</source>
        <translation>Vor dem Test</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What has to hold before</source>
        <translation>Was vorher gelten muss</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Übertragen …</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>Gruppe zeigen</translation>
    </message>
    <message>
        <source>Show services</source>
        <translation>Dienste zeigen</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterPush</name>
    <message>
        <source>No agent is paired for this director: run "lvs-agent pair" there and connect with the line it prints</source>
        <translation>Für diesen Director ist kein Agent gekoppelt: Rufen Sie dort „lvs-agent pair“ auf und verbinden Sie mit der Zeile, die es ausgibt</translation>
    </message>
    <message>
        <source>%1 pushed another revision ("%2") since this document was read</source>
        <translation>%1 hat eine andere Revision („%2“) übertragen, seit dieses Dokument gelesen wurde</translation>
    </message>
    <message>
        <source>The director does not have the new revision in force</source>
        <translation>Auf dem Director gilt die neue Revision nicht</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterTree</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the cluster's objects</source>
        <translation>Filter für die Objekte des Clusters</translation>
    </message>
    <message>
        <source>Objects of the cluster</source>
        <translation>Objekte des Clusters</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>Failover-Gruppen</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>Virtual services</source>
        <translation>Virtuelle Dienste</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>drift: %1</source>
        <translation>Abweichungen: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>lvs::CommandSearch</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>An object or an action</source>
        <translation>Ein Objekt oder eine Aktion</translation>
    </message>
    <message>
        <source>Search for an object or an action</source>
        <translation>Ein Objekt oder eine Aktion suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>failover group</source>
        <translation>Failover-Gruppe</translation>
    </message>
    <message>
        <source>virtual service</source>
        <translation>virtueller Dienst</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>Real Server %1</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>lvs::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>Mit einem Director verbinden</translation>
    </message>
    <message>
        <source>On the director, run &lt;code&gt;lvs-agent pair&lt;/code&gt; and paste the line that it prints. It works once, for ten minutes.</source>
        <translation>Rufen Sie auf dem Director &lt;code&gt;lvs-agent pair&lt;/code&gt; auf und fügen Sie die ausgegebene Zeile ein. Sie gilt einmal, zehn Minuten lang.</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>Kopplungszeile</translation>
    </message>
    <message>
        <source>as in the line</source>
        <translation>wie in der Zeile</translation>
    </message>
    <message>
        <source>Address, if another</source>
        <translation>Adresse, falls anders</translation>
    </message>
    <message>
        <source>The address needs a host and a port, as 192.0.2.1:7443</source>
        <translation>Die Adresse braucht Rechner und Port, etwa 192.0.2.1:7443</translation>
    </message>
    <message>
        <source>Director &lt;b&gt;%1&lt;/b&gt;, as %2. Its certificate's SHA-256: &lt;code&gt;%3&lt;/code&gt;</source>
        <translation>Director &lt;b&gt;%1&lt;/b&gt;, als %2. SHA-256 seines Zertifikats: &lt;code&gt;%3&lt;/code&gt;</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>✓ Paired with %1. Paste the next director's line, or close.</source>
        <translation>✓ Mit %1 gekoppelt. Fügen Sie die Zeile des nächsten Directors ein oder schließen Sie.</translation>
    </message>
</context>
<context>
    <name>lvs::ConnectionsWindow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Virtueller Dienst</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Real Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>%1, such as %2; empty: all</source>
        <translation>%1, etwa %2; leer: alle</translation>
    </message>
    <message>
        <source>No director is paired</source>
        <translation>Kein Director ist gekoppelt</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>The first %1 connections; a filter shows the others</source>
        <translation>Die ersten %1 Verbindungen; ein Filter zeigt die anderen</translation>
    </message>
    <message>
        <source>The first %1 connections; more come as you scroll</source>
        <translation>Die ersten %1 Verbindungen; beim Blättern kommen weitere</translation>
    </message>
    <message>
        <source>; the director has more than it reads at once, a filter shows the others</source>
        <translation>; der Director hat mehr, als er auf einmal liest, ein Filter zeigt die anderen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
</context>
<context>
    <name>lvs::CureRun</name>
    <message>
        <source>Put the document in force again on %1</source>
        <translation>Das Dokument auf %1 wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Set up %1 again</source>
        <translation>%1 wieder einrichten</translation>
    </message>
    <message>
        <source>Open the firewall of %1 and set it up</source>
        <translation>Die Firewall von %1 öffnen und ihn einrichten</translation>
    </message>
    <message>
        <source>Install tcpdump on %1</source>
        <translation>tcpdump auf %1 installieren</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>No director that is paired holds the document</source>
        <translation>Kein gekoppelter Director hat das Dokument</translation>
    </message>
    <message>
        <source>The push of %1 waits on %2 for its confirmation; confirm it or roll it back first</source>
        <translation>Die Übertragung von %1 wartet auf %2 auf ihre Bestätigung; zuerst bestätigen oder zurücknehmen</translation>
    </message>
    <message>
        <source>No director that was reached holds a document</source>
        <translation>Kein erreichter Director hat ein Dokument</translation>
    </message>
    <message>
        <source>put in force again</source>
        <translation>wieder in Kraft gesetzt</translation>
    </message>
    <message>
        <source>The newest document that the directors hold: %1 pushed it, %2, and %3 has it</source>
        <translation>Das neueste Dokument der Directors: %1 hat es übertragen, %2, und %3 hat es</translation>
    </message>
    <message>
        <source>The document in force, which %1 pushed, %2, as %3 has it</source>
        <translation>Das geltende Dokument, das %1 übertragen hat, %2, wie %3 es hat</translation>
    </message>
    <message>
        <source>Nothing was changed; every director is as before</source>
        <translation>Nichts wurde geändert; jeder Director ist wie zuvor</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Document: %1 changes more</source>
        <translation>Dokument: %1 weitere Änderungen</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>bleibt unberührt: %1</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 ist nicht mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>Remove the address %1</source>
        <translation>Die Adresse %1 entfernen</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>Die Verbindung zu seinem Director wurde geschlossen</translation>
    </message>
    <message>
        <source>It is not paired with this console, so it goes on as before</source>
        <translation>Er ist nicht mit dieser Konsole gekoppelt und macht weiter wie zuvor</translation>
    </message>
    <message>
        <source>It goes on as before: %1</source>
        <translation>Er macht weiter wie zuvor: %1</translation>
    </message>
    <message>
        <source>%1 takes connections of %2 again</source>
        <translation>%1 nimmt wieder Verbindungen von %2 an</translation>
    </message>
    <message>
        <source>%1 took it out%2</source>
        <translation>%1 hat ihn herausgenommen%2</translation>
    </message>
    <message>
        <source>No director that is paired runs %1</source>
        <translation>Kein gekoppelter Director betreibt %1</translation>
    </message>
    <message>
        <source>Not every director could be told</source>
        <translation>Nicht jedem Director konnte es gesagt werden</translation>
    </message>
</context>
<context>
    <name>lvs::Dialogs</name>
    <message>
        <source>Export as picture</source>
        <translation>Als Bild exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Bilder (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The picture is in %1</source>
        <translation>Das Bild ist in %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>lvs::Directors</name>
    <message>
        <source>not reached from here</source>
        <translation>von hier nicht erreicht</translation>
    </message>
    <message>
        <source>reached again</source>
        <translation>wieder erreicht</translation>
    </message>
</context>
<context>
    <name>lvs::Document</name>
    <message>
        <source>weight of %1 in %2 %3 → %4</source>
        <translation>Gewicht von %1 in %2 %3 → %4</translation>
    </message>
    <message>
        <source>name of the cluster → %1</source>
        <translation>Name des Clusters → %1</translation>
    </message>
    <message>
        <source>title of %1 → %2</source>
        <translation>Titel von %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 von %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1 of %2 objects → %3</source>
        <translation>%1 von %2 Objekten → %3</translation>
    </message>
    <message>
        <source>weight of %1 real servers in %2 → %3</source>
        <translation>Gewicht von %1 Real Servern in %2 → %3</translation>
    </message>
    <message>
        <source>name of %1 → %2</source>
        <translation>Name von %1 → %2</translation>
    </message>
</context>
<context>
    <name>lvs::DriftDialog</name>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>What the directors' kernels have that nobody configured</source>
        <translation>Was die Kernel der Directors haben und niemand eingerichtet hat</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Into the document: an edit that can be undone; the kernel stays as it is</source>
        <translation>Ins Dokument: eine Änderung, die rückgängig gemacht werden kann; der Kernel bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Out of this director's kernel, at once; clients that use it lose their connections</source>
        <translation>Aus dem Kernel dieses Directors, sofort; Clients, die es benutzen, verlieren ihre Verbindungen</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Kein Director ist gekoppelt: erst mit einem verbinden</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Die Directors werden gefragt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every director has what its document says, and nothing else.</source>
        <translation>Jeder Director hat, was sein Dokument sagt, und nichts sonst.</translation>
    </message>
    <message>
        <source>adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>%1 is in the document now; push it, and it is nobody's drift any more</source>
        <translation>%1 steht jetzt im Dokument; nach dem Übertragen ist es keine Abweichung mehr</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1 wird entfernt …</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 ist fort von %2</translation>
    </message>
</context>
<context>
    <name>lvs::EditActions</name>
    <message>
        <source>Add real server</source>
        <translation>Real-Server hinzufügen</translation>
    </message>
    <message>
        <source>Add virtual service</source>
        <translation>Virtuellen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Add failover group</source>
        <translation>Failover-Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add director</source>
        <translation>Director hinzufügen</translation>
    </message>
    <message>
        <source>Add health check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>add real server %1</source>
        <translation>Real-Server %1 hinzufügen</translation>
    </message>
    <message>
        <source>add virtual service %1</source>
        <translation>virtuellen Dienst %1 hinzufügen</translation>
    </message>
    <message>
        <source>add failover group %1</source>
        <translation>Failover-Gruppe %1 hinzufügen</translation>
    </message>
    <message>
        <source>add director %1</source>
        <translation>Director %1 hinzufügen</translation>
    </message>
    <message>
        <source>add health check %1</source>
        <translation>Prüfung %1 hinzufügen</translation>
    </message>
    <message>
        <source>add site %1</source>
        <translation>Standort %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a cluster</source>
        <translation>Die Zwischenablage enthält keinen Teil eines Clusters</translation>
    </message>
    <message>
        <source>join %1 and %2</source>
        <translation>%1 und %2 verbinden</translation>
    </message>
    <message>
        <source>part %1 and %2</source>
        <translation>%1 und %2 trennen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>remove %1 objects</source>
        <translation>%1 Objekte entfernen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>add action %1</source>
        <translation>Aktion %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>lvs::EventStrip</name>
    <message>
        <source>Latest events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
</context>
<context>
    <name>lvs::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>Filter der Ereignisse</translation>
    </message>
    <message>
        <source>All directors</source>
        <translation>Alle Directors</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Roles at this moment</source>
        <translation>Rollen in diesem Moment</translation>
    </message>
    <message>
        <source>The canvas shows who thought to be master then</source>
        <translation>Die Zeichenfläche zeigt, wer sich da für den Master hielt</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What events are about. Of a failover group, the lanes show the roles in it alone</source>
        <translation>Worum es in den Ereignissen geht. Bei einer Failover-Gruppe zeigen die Bahnen nur die Rollen in ihr</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Directors tell here what they do, and why</source>
        <translation>Noch ist nichts geschehen. Directors sagen hier, was sie tun und warum</translation>
    </message>
    <message>
        <source>No event is as the filter wants it. %1</source>
        <translation>Kein Ereignis passt zum Filter. %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>lvs::FactsView</name>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Facts about the real server</source>
        <translation>Tatsachen über den Real-Server</translation>
    </message>
    <message>
        <source>✓  Checked and fine: %1</source>
        <translation>✓  Geprüft und in Ordnung: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sehe nach …</translation>
    </message>
    <message>
        <source>%1 is as it should be.</source>
        <translation>%1 ist, wie er sein soll.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Open the firewall: %1</source>
        <translation>Firewall öffnen: %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Sets %1 up and opens its firewall for what the director sends</source>
        <translation>Richtet %1 ein und öffnet seine Firewall für das, was der Director sendet</translation>
    </message>
    <message>
        <source>Sets up what is not right on %1</source>
        <translation>Richtet ein, was auf %1 nicht stimmt</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestRun</name>
    <message>
        <source>The document has no failover group called %1</source>
        <translation>Das Dokument hat keine Failover-Gruppe namens %1</translation>
    </message>
    <message>
        <source>not paired with this console</source>
        <translation>nicht mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 ist nicht mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>%1 does not send requests: %2</source>
        <translation>%1 sendet keine Anfragen: %2</translation>
    </message>
    <message>
        <source>No answer came through the VIP before the test began</source>
        <translation>Vor Beginn des Tests kam keine Antwort über die VIP</translation>
    </message>
    <message>
        <source>The service did not answer before the test began: %1</source>
        <translation>Der Dienst hat vor Beginn des Tests nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>Nobody took %1 over within %2 s</source>
        <translation>Niemand hat %1 innerhalb von %2 s übernommen</translation>
    </message>
    <message>
        <source>%1 did not take %2 back within %3 s</source>
        <translation>%1 hat %2 nicht innerhalb von %3 s zurückgenommen</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestWizard</name>
    <message>
        <source>Group and kind</source>
        <translation>Gruppe und Art</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Test failover</source>
        <translation>Failover testen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which group, and how does its master fail?</source>
        <translation>Welche Gruppe, und wie fällt ihr Master aus?</translation>
    </message>
    <message>
        <source>While the group moves, requests are sent through its VIP, and everything that happens is recorded.</source>
        <translation>Während die Gruppe wechselt, werden Anfragen über ihre VIP gesendet, und alles, was geschieht, wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Next: checks</source>
        <translation>Weiter: Prüfungen</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Die Directors werden gefragt …</translation>
    </message>
    <message>
        <source>%1 is master of %2; %3 would take over</source>
        <translation>%1 ist Master von %2; %3 würde übernehmen</translation>
    </message>
    <message>
        <source>There is nothing to test in this state</source>
        <translation>In diesem Zustand gibt es nichts zu testen</translation>
    </message>
    <message>
        <source>✗ has to be mended first; ! lets the test tell less, or cost more.</source>
        <translation>✗ muss erst behoben werden; mit ! sagt der Test weniger aus oder kostet mehr.</translation>
    </message>
    <message>
        <source>Next: probe</source>
        <translation>Weiter: Messung</translation>
    </message>
    <message>
        <source>Who asks, and how often?</source>
        <translation>Wer fragt, und wie oft?</translation>
    </message>
    <message>
        <source>A director that is no member of the group sees what clients see.</source>
        <translation>Ein Director, der nicht Mitglied der Gruppe ist, sieht, was Clients sehen.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Opening connections…</source>
        <translation>Verbindungen werden geöffnet…</translation>
    </message>
    <message>
        <source>%1 is moving…</source>
        <translation>%1 wechselt…</translation>
    </message>
    <message>
        <source>Watching what follows…</source>
        <translation>Beobachte, was folgt…</translation>
    </message>
    <message>
        <source>Waiting for %1 to be back…</source>
        <translation>Warte, bis %1 zurück ist…</translation>
    </message>
    <message>
        <source>Collecting what was seen…</source>
        <translation>Sammle, was gesehen wurde…</translation>
    </message>
    <message>
        <source>%1 has taken %2 over. Back again?</source>
        <translation>%1 hat %2 übernommen. Wieder zurück?</translation>
    </message>
    <message>
        <source>Requests go on. The way back is measured too.</source>
        <translation>Die Anfragen laufen weiter. Auch der Rückweg wird gemessen.</translation>
    </message>
    <message>
        <source>Fail back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Stay on %1</source>
        <translation>Auf %1 bleiben</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Weiterer Test</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report could not be kept for comparison: %1</source>
        <translation>Der Bericht konnte nicht zum Vergleich aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Webseite (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>lvs::FileActions</name>
    <message>
        <source>Load the file</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>Open a cluster document</source>
        <translation>Cluster-Dokument öffnen</translation>
    </message>
    <message>
        <source>Cluster documents (*.lvs.json *.json)</source>
        <translation>Cluster-Dokumente (*.lvs.json *.json)</translation>
    </message>
    <message>
        <source>Save the cluster document</source>
        <translation>Cluster-Dokument speichern</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Loading it lets your unsaved changes go; saving writes over the other's.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Laden verwirft Ihre ungespeicherten Änderungen; Speichern überschreibt die des anderen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
</context>
<context>
    <name>lvs::HelpWindow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>Wofür die Felder sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The whole format: %1</source>
        <translation>Das ganze Format: %1</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was pushed, and what differs from the open document</source>
        <translation>Was übertragen wurde und was vom offenen Dokument abweicht</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The open document becomes this revision: an edit that can be undone, and is not pushed yet</source>
        <translation>Das offene Dokument wird diese Revision: eine Änderung, die rückgängig gemacht werden kann und noch nicht übertragen ist</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Kein Director ist gekoppelt: erst mit einem verbinden</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>waits for confirmation</source>
        <translation>wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>war in Kraft</translation>
    </message>
    <message>
        <source>Nothing was pushed to this director yet</source>
        <translation>Diesem Director wurde noch nichts übertragen</translation>
    </message>
    <message>
        <source>The open document is this revision.</source>
        <translation>Das offene Dokument ist diese Revision.</translation>
    </message>
    <message>
        <source>Restoring it would change</source>
        <translation>Wiederherstellen würde ändern</translation>
    </message>
    <message>
        <source>restore revision %1</source>
        <translation>Revision %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The document is revision %1 again; push it to put it in force</source>
        <translation>Das Dokument ist wieder Revision %1; übertragen setzt es in Kraft</translation>
    </message>
</context>
<context>
    <name>lvs::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>Anteil an neuen Verbindungen, 0 bis 65535. Bei 0 kommen keine neuen; offene laufen weiter</translation>
    </message>
    <message>
        <source>Weight of %1 in %2</source>
        <translation>Gewicht von %1 in %2</translation>
    </message>
    <message>
        <source>Select something in the tree or on the canvas to see its settings.</source>
        <translation>Wählen Sie etwas im Baum oder auf der Zeichenfläche, um seine Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 aktive, %2 inaktive Verbindungen, %3 neue je Sekunde</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The fields show those of %1; an edit changes all of them.</source>
        <translation>Die Felder zeigen die von %1; eine Änderung gilt für alle.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Weight of all in %1</source>
        <translation>Gewicht aller in %1</translation>
    </message>
    <message>
        <source>What the fields are for (F1)</source>
        <translation>Wofür die Felder sind (F1)</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>Wofür die Felder sind</translation>
    </message>
    <message>
        <source>Try it now…</source>
        <translation>Jetzt ausprobieren…</translation>
    </message>
    <message>
        <source>Asks a real server once with these settings, before they are pushed</source>
        <translation>Fragt einen Real-Server einmal mit diesen Einstellungen, bevor sie übertragen werden</translation>
    </message>
</context>
<context>
    <name>lvs::KindPage</name>
    <message>
        <source>Failover group</source>
        <translation>Failover-Gruppe</translation>
    </message>
    <message>
        <source>There is no failover group with several directors in this document.</source>
        <translation>In diesem Dokument gibt es keine Failover-Gruppe mit mehreren Directors.</translation>
    </message>
</context>
<context>
    <name>lvs::MainWindow</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>%1[*] — LVS Console</source>
        <translation>%1[*] – LVS Console</translation>
    </message>
    <message>
        <source>LVS Console</source>
        <translation>LVS Console</translation>
    </message>
    <message>
        <source>Set up over SSH…</source>
        <translation>Über SSH einrichten …</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Take back the set-up…</source>
        <translation>Einrichtung zurücknehmen …</translation>
    </message>
    <message>
        <source>The changes could not be recovered: %1</source>
        <translation>Die Änderungen konnten nicht wiederhergestellt werden: %1</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>arrange cards</source>
        <translation>Karten anordnen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>move %1 cards</source>
        <translation>%1 Karten verschieben</translation>
    </message>
    <message>
        <source>Give %1 to another than %2</source>
        <translation>%1 an einen anderen als %2 geben</translation>
    </message>
    <message>
        <source>Let %2 take %1 over</source>
        <translation>%2 soll %1 übernehmen</translation>
    </message>
    <message>
        <source>%1 takes %2 over…</source>
        <translation>%1 übernimmt %2…</translation>
    </message>
    <message>
        <source>%1 gives %2 away…</source>
        <translation>%1 gibt %2 ab…</translation>
    </message>
    <message>
        <source>Test failover of %1…</source>
        <translation>Failover von %1 testen…</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>Warum?…</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Take out now…</source>
        <translation>Jetzt herausnehmen…</translation>
    </message>
    <message>
        <source>Set weight…</source>
        <translation>Gewicht setzen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Directors werden gefragt…</translation>
    </message>
    <message>
        <source>Rolling maintenance…</source>
        <translation>Rollierende Wartung…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Troubleshoot %1</source>
        <translation>Fehlersuche bei %1</translation>
    </message>
</context>
<context>
    <name>lvs::Menus</name>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>Als Bild exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Übertragen …</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation>Abweichungen…</translation>
    </message>
    <message>
        <source>Set up real servers…</source>
        <translation>Real-Server einrichten …</translation>
    </message>
    <message>
        <source>Verify real servers…</source>
        <translation>Real-Server prüfen …</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers…</source>
        <translation>Einrichtung der Real-Server zurücknehmen …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Arrange cards anew</source>
        <translation>Karten neu anordnen</translation>
    </message>
    <message>
        <source>Fold real servers</source>
        <translation>Real Server zusammenfalten</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Rückgängig:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Wiederholen:</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the cluster</source>
        <translation>Zum Cluster hinzufügen</translation>
    </message>
    <message>
        <source>Push 1 change…</source>
        <translation>1 Änderung übertragen …</translation>
    </message>
    <message>
        <source>Push %1 changes…</source>
        <translation>%1 Änderungen übertragen …</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>Test failover…</source>
        <translation>Failover testen…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>Wartung…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>Fehlersuche</translation>
    </message>
</context>
<context>
    <name>lvs::MomentBar</name>
    <message>
        <source>Moment that the canvas shows</source>
        <translation>Zeitpunkt, den die Zeichenfläche zeigt</translation>
    </message>
    <message>
        <source>Each step is one change of roles; the arrow keys go from one to the next</source>
        <translation>Jeder Schritt ist ein Rollenwechsel; die Pfeiltasten gehen von einem zum nächsten</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>The canvas shows the roles at %1 – %2: %3</source>
        <translation>Die Zeichenfläche zeigt die Rollen um %1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>lvs::NewClusterDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Neuer Cluster</translation>
    </message>
    <message>
        <source>How do packets reach the real servers?</source>
        <translation>Wie kommen Pakete zu den Real-Servern?</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>Direct Routing</translation>
    </message>
    <message>
        <source>Tunnel, one site</source>
        <translation>Tunnel, ein Standort</translation>
    </message>
    <message>
        <source>Tunnel, two sites</source>
        <translation>Tunnel, zwei Standorte</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose this when the real servers cannot be touched, or have other ports: requests and replies pass the directors, which are the real servers' gateway. The directors carry all bytes.</source>
        <translation>Das Richtige, wenn die Real-Server nicht angefasst werden können oder andere Ports haben: Anfragen und Antworten gehen durch die Directors, die das Gateway der Real-Server sind. Die Directors tragen alle Bytes.</translation>
    </message>
    <message>
        <source>Choose this when directors and real servers share a segment: replies go straight to the client, so it is the fastest. The VIP is set up on the real servers without ARP, which the agent does.</source>
        <translation>Das Richtige, wenn Directors und Real-Server ein Segment teilen: Antworten gehen geradewegs zum Client, darum ist es am schnellsten. Die VIP wird auf den Real-Servern ohne ARP eingerichtet, was der Agent tut.</translation>
    </message>
    <message>
        <source>Choose this when the real servers stand in other networks: requests travel in IP packets of their own, replies leave by the real servers' own routers.</source>
        <translation>Das Richtige, wenn die Real-Server in anderen Netzen stehen: Anfragen reisen in eigenen IP-Paketen, Antworten gehen über die Router der Real-Server hinaus.</translation>
    </message>
    <message>
        <source>Choose this for two data centres that serve each other's clients: each has a VIP and two directors, and both use the real servers of both.</source>
        <translation>Das Richtige für zwei Rechenzentren, die gegenseitig ihre Clients bedienen: Jedes hat eine VIP und zwei Directors, und beide benutzen die Real-Server von beiden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Interface of the VIP</source>
        <translation>Schnittstelle der VIP</translation>
    </message>
    <message>
        <source>Interface to the real servers</source>
        <translation>Schnittstelle zu den Real-Servern</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCP-Ports</translation>
    </message>
    <message>
        <source>Data centre %1</source>
        <translation>Rechenzentrum %1</translation>
    </message>
    <message>
        <source>VIP with prefix length</source>
        <translation>VIP mit Präfixlänge</translation>
    </message>
    <message>
        <source>Gateway of the real servers</source>
        <translation>Gateway der Real-Server</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>Names, weights and all else can be changed afterwards.</source>
        <translation>Namen, Gewichte und alles andere lassen sich danach ändern.</translation>
    </message>
    <message>
        <source>The cluster as it would be</source>
        <translation>Der Cluster, wie er wäre</translation>
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
        <translation> s</translation>
    </message>
    <message>
        <source>The fault lasts</source>
        <translation>Der Fehler dauert</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Dienst fragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A request every</source>
        <translation>Eine Anfrage alle</translation>
    </message>
    <message>
        <source>Connections that are kept</source>
        <translation>Verbindungen, die gehalten werden</translation>
    </message>
    <message>
        <source>the director %1</source>
        <translation>der Director %1</translation>
    </message>
    <message>
        <source>none: only the directors are watched</source>
        <translation>keiner: Nur die Directors werden beobachtet</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Clients of %1 will feel this. Type the group's name to show that you mean it:</source>
        <translation>Clients von %1 werden das merken. Geben Sie den Namen der Gruppe ein, um zu zeigen, dass Sie es so meinen:</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>Name der Gruppe</translation>
    </message>
</context>
<context>
    <name>lvs::PushDialog</name>
    <message>
        <source>Show kernel requests</source>
        <translation>Kernel-Anfragen zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>%1 übertragen</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Comment: why this change?</source>
        <translation>Kommentar: Warum diese Änderung?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source> s to confirm</source>
        <translation> s zum Bestätigen</translation>
    </message>
    <message>
        <source>If it is not confirmed in this time, every director goes back by itself</source>
        <translation>Ohne Bestätigung in dieser Zeit kehrt jeder Director von selbst zurück</translation>
    </message>
    <message>
        <source>Seconds to confirm</source>
        <translation>Sekunden zum Bestätigen</translation>
    </message>
    <message>
        <source>Asking the directors what would change…</source>
        <translation>Die Directors werden gefragt, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Every director has this already; pushing changes nothing in the kernel</source>
        <translation>Jeder Director hat dies schon; im Kernel ändert sich nichts</translation>
    </message>
    <message>
        <source>Ready to push to all directors</source>
        <translation>Bereit zum Übertragen auf alle Directors</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Übertrage …</translation>
    </message>
    <message>
        <source>Pushed. Checking that every director can still be reached…</source>
        <translation>Übertragen. Prüfe, ob jeder Director noch erreichbar ist …</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Bestätige …</translation>
    </message>
    <message>
        <source>In force on all directors</source>
        <translation>Gilt auf allen Directors</translation>
    </message>
    <message>
        <source>Someone else pushed in between. Nothing was changed</source>
        <translation>Jemand anders hat inzwischen übertragen. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was changed on any director</source>
        <translation>Auf keinem Director wurde etwas geändert</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Nehme zurück …</translation>
    </message>
    <message>
        <source>Rolled back: every director is as before</source>
        <translation>Zurückgenommen: Jeder Director ist wie zuvor</translation>
    </message>
    <message>
        <source>A director could not be told. It goes back by itself when its time is up</source>
        <translation>Ein Director war nicht zu erreichen. Er kehrt von selbst zurück, wenn seine Zeit um ist</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Every director answers over a new connection and has the new revision. Keep it?</source>
        <translation>Jeder Director antwortet über eine neue Verbindung und hat die neue Revision. Behalten?</translation>
    </message>
    <message>
        <source>Keep changes (%1 s)</source>
        <translation>Änderungen behalten (%1 s)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>✓ steps: %1</source>
        <translation>✓ Schritte: %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fehlgeschlagen</translation>
    </message>
    <message>
        <source>What changes in the document</source>
        <translation>Was sich im Dokument ändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>bleibt unberührt: %1</translation>
    </message>
    <message>
        <source>What the other administrator changed</source>
        <translation>Was der andere Administrator geändert hat</translation>
    </message>
    <message>
        <source>It does not touch what you changed.</source>
        <translation>Es berührt nicht, was Sie geändert haben.</translation>
    </message>
    <message>
        <source>You both changed this; yours is kept when you merge:</source>
        <translation>Das haben beide geändert; beim Zusammenführen bleibt Ihres:</translation>
    </message>
    <message>
        <source>merge the other administrator's changes</source>
        <translation>Änderungen des anderen zusammenführen</translation>
    </message>
    <message>
        <source>Merge and check</source>
        <translation>Zusammenführen und prüfen</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWizard</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set up real servers</source>
        <translation>Real-Server einrichten</translation>
    </message>
    <message>
        <source>Verify real servers</source>
        <translation>Real-Server prüfen</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers</source>
        <translation>Einrichtung der Real-Server zurücknehmen</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>About the real server</source>
        <translation>Über den Real-Server</translation>
    </message>
    <message>
        <source>Whose set-up is to be taken back?</source>
        <translation>Wessen Einrichtung soll zurückgenommen werden?</translation>
    </message>
    <message>
        <source>Which real servers?</source>
        <translation>Welche Real-Server?</translation>
    </message>
    <message>
        <source>Each becomes as it was before its first set-up, from the record that was kept.</source>
        <translation>Jeder wird, wie er vor seiner ersten Einrichtung war, nach der Aufzeichnung, die davon besteht.</translation>
    </message>
    <message>
        <source>The directors' agents set them up over SSH. Nothing is changed before you have seen the plan.</source>
        <translation>Die Agenten der Directors richten sie über SSH ein. Nichts wird geändert, bevor Sie den Plan gesehen haben.</translation>
    </message>
    <message>
        <source>Changes that are not pushed yet are not part of it.</source>
        <translation>Änderungen, die noch nicht übertragen sind, gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Take back on %1</source>
        <translation>Auf %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Next: access</source>
        <translation>Weiter: Zugang</translation>
    </message>
    <message>
        <source>Asking %1 real servers to let the agent in…</source>
        <translation>Bitte %1 Real-Server, den Agenten einzulassen …</translation>
    </message>
    <message>
        <source>The agents are let in everywhere</source>
        <translation>Die Agenten werden überall eingelassen</translation>
    </message>
    <message>
        <source>%1 of %2 need a hand</source>
        <translation>%1 von %2 brauchen Ihre Hilfe</translation>
    </message>
    <message>
        <source>The agent trusts a machine by its host key, and is let in with a key of its own.</source>
        <translation>Der Agent vertraut einer Maschine anhand ihres Host-Schlüssels und wird mit einem eigenen Schlüssel eingelassen.</translation>
    </message>
    <message>
        <source>Next: plan, without %1</source>
        <translation>Weiter: Plan, ohne %1</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>Weiter: Plan</translation>
    </message>
    <message>
        <source>Reading the present state…</source>
        <translation>Lese den jetzigen Zustand …</translation>
    </message>
    <message>
        <source>This would be done. Nothing has been changed yet</source>
        <translation>Das würde getan. Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Every step with its reason; open one to see the command.</source>
        <translation>Jeder Schritt mit seinem Grund; klappen Sie einen auf, um den Befehl zu sehen.</translation>
    </message>
    <message>
        <source>Set up 1 real server</source>
        <translation>1 Real-Server einrichten</translation>
    </message>
    <message>
        <source>Set up %1 real servers</source>
        <translation>%1 Real-Server einrichten</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Nehme zurück …</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Richte ein …</translation>
    </message>
    <message>
        <source>%1 did not come to their end</source>
        <translation>%1 kamen nicht ans Ende</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <translation>Alles ist wie zuvor</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind getan</translation>
    </message>
    <message>
        <source>What was done stays done; going on begins where it stopped.</source>
        <translation>Was getan ist, bleibt getan; das Weitermachen beginnt, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next: result</source>
        <translation>Weiter: Ergebnis</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Prüfe …</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>%1 konnten nicht geprüft werden</translation>
    </message>
    <message>
        <source>Facts that do not hold: %1</source>
        <translation>Tatsachen, die nicht zutreffen: %1</translation>
    </message>
    <message>
        <source>Every fact holds on every real server</source>
        <translation>Jede Tatsache trifft auf jedem Real-Server zu</translation>
    </message>
    <message>
        <source>Each fact by itself, on the machine and from the director's side.</source>
        <translation>Jede Tatsache für sich, auf der Maschine und von der Seite des Directors aus.</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>Mit diesen weitermachen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Open the firewall too: %1 rules</source>
        <translation>Auch die Firewall öffnen: %1 Regeln</translation>
    </message>
    <message>
        <source>no director is paired</source>
        <translation>kein Director gekoppelt</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ eingerichtet</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ abgewichen</translation>
    </message>
    <message>
        <source>▲ unreachable</source>
        <translation>▲ nicht erreichbar</translation>
    </message>
    <message>
        <source>? not verified yet</source>
        <translation>? noch nicht geprüft</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ offen</translation>
    </message>
    <message>
        <source>step %1 of %2…</source>
        <translation>Schritt %1 von %2 …</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lese …</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>prüfe …</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet …</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbinde …</translation>
    </message>
    <message>
        <source>? confirm its host key</source>
        <translation>? Host-Schlüssel bestätigen</translation>
    </message>
    <message>
        <source>▲ its host key has changed</source>
        <translation>▲ Host-Schlüssel hat gewechselt</translation>
    </message>
    <message>
        <source>✗ the key is missing</source>
        <translation>✗ der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>▲ no agent</source>
        <translation>▲ kein Agent</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fehlgeschlagen</translation>
    </message>
    <message>
        <source>✓ nothing to do</source>
        <translation>✓ nichts zu tun</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>Schritte: %1</translation>
    </message>
    <message>
        <source>✓ let in</source>
        <translation>✓ eingelassen</translation>
    </message>
    <message>
        <source>✗ facts: %1</source>
        <translation>✗ Tatsachen: %1</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ gut</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
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
        <translation>als %1, Port %2</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Eingerichtet von</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWork</name>
    <message>
        <source>The agent was lost while it worked; "setup" again goes on where it stopped</source>
        <translation>Der Agent ging während der Arbeit verloren; ein erneutes „setup“ macht weiter, wo er aufgehört hat</translation>
    </message>
    <message>
        <source>No director that is paired can work on it</source>
        <translation>Kein gekoppelter Director kann daran arbeiten</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>Die Verbindung zu seinem Director wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>lvs::Recovery</name>
    <message>
        <source>recovered changes</source>
        <translation>wiederhergestellte Änderungen</translation>
    </message>
</context>
<context>
    <name>lvs::RecoveryBar</name>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Changes of %1 were not saved when the console ended (%2).</source>
        <translation>Änderungen an %1 waren nicht gespeichert, als die Konsole endete (%2).</translation>
    </message>
</context>
<context>
    <name>lvs::Rolling</name>
    <message>
        <source>No director that is paired runs a service with it</source>
        <translation>Kein gekoppelter Director betreibt einen Dienst damit</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s</source>
        <translation>%1 hat seit %2 s nicht geantwortet</translation>
    </message>
    <message>
        <source>Somebody brought it back on %1, or its time there expired</source>
        <translation>Jemand hat ihn auf %1 zurückgeholt, oder seine Zeit dort ist abgelaufen</translation>
    </message>
    <message>
        <source>The command cannot be run: %1</source>
        <translation>Der Befehl lässt sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>The command ended with the exit code %1</source>
        <translation>Der Befehl endete mit dem Exit-Code %1</translation>
    </message>
    <message>
        <source>It is back, but not healthy after %1 s: %2</source>
        <translation>Er ist zurück, aber nach %1 s nicht gesund: %2</translation>
    </message>
    <message>
        <source>Left draining</source>
        <translation>Beim Leeren belassen</translation>
    </message>
    <message>
        <source>Left draining, with %1 connections open</source>
        <translation>Beim Leeren belassen, mit %1 offenen Verbindungen</translation>
    </message>
    <message>
        <source>Left out of service</source>
        <translation>Außer Betrieb belassen</translation>
    </message>
    <message>
        <source>Left while it was brought back: some directors may still have it out</source>
        <translation>Während des Zurückholens belassen: Manche Directors halten ihn vielleicht noch heraus</translation>
    </message>
    <message>
        <source>It is back, but its checks had not yet shown it up</source>
        <translation>Er ist zurück, aber seine Prüfungen hatten ihn noch nicht als oben gezeigt</translation>
    </message>
</context>
<context>
    <name>lvs::RunPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Changes of roles</source>
        <translation>Rollenwechsel</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>longest without an answer %1 ms</source>
        <translation>längste Zeit ohne Antwort %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%1 von %2 Anfragen gescheitert</translation>
    </message>
    <message>
        <source>%1 of %2 connections live</source>
        <translation>%1 von %2 Verbindungen leben</translation>
    </message>
</context>
<context>
    <name>lvs::ServicesPage</name>
    <message>
        <source>Services and their real servers</source>
        <translation>Dienste und ihre Real-Server</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Diagramm…</translation>
    </message>
    <message>
        <source>The past of what is selected, or of all services</source>
        <translation>Die Vergangenheit der Auswahl oder aller Dienste</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>The director's connection entries, one by one</source>
        <translation>Die Verbindungseinträge des Directors, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>Ab jetzt zählen</translation>
    </message>
    <message>
        <source>Totals count from now on; the kernel's counters stay as they are</source>
        <translation>Summen zählen ab jetzt; die Zähler des Kernels bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers</source>
        <translation>Was zu sehen ist, mit bloßen Zahlen</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Die Tabelle ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers, to a file</source>
        <translation>Was zu sehen ist, mit bloßen Zahlen, in eine Datei</translation>
    </message>
    <message>
        <source>Which columns are seen</source>
        <translation>Welche Spalten zu sehen sind</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the services</source>
        <translation>Filter der Dienste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All services: %1 active, %2 inactive connections; %3 new; in %4, out %5</source>
        <translation>Alle Dienste: %1 aktive, %2 inaktive Verbindungen; %3 neu; ein %4, aus %5</translation>
    </message>
    <message>
        <source>Totals since %1</source>
        <translation>Summen seit %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>Die Tabelle ist in %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>lvs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How often directors tell their numbers, 500 to 10000 ms</source>
        <translation>Wie oft Directors ihre Zahlen melden, 500 bis 10000 ms</translation>
    </message>
    <message>
        <source>Live numbers every</source>
        <translation>Zahlen alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a push waits for its confirmation before every director goes back by itself</source>
        <translation>Wie lange eine Übertragung auf Bestätigung wartet, bevor jeder Director von selbst zurückkehrt</translation>
    </message>
    <message>
        <source>Time to confirm a push</source>
        <translation>Zeit zum Bestätigen</translation>
    </message>
    <message>
        <source>The window asks for attention when an error happens</source>
        <translation>Das Fenster meldet sich, wenn ein Fehler auftritt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Own certificate until</source>
        <translation>Eigenes Zertifikat bis</translation>
    </message>
    <message>
        <source>Agent's certificate</source>
        <translation>Zertifikat des Agenten</translation>
    </message>
    <message>
        <source>Paired directors</source>
        <translation>Gekoppelte Directors</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>This console can no longer reach the director; its agent still knows this console's key until "lvs-agent clients --revoke" is run there</source>
        <translation>Diese Konsole erreicht den Director nicht mehr; sein Agent kennt ihren Schlüssel noch, bis dort „lvs-agent clients --revoke“ läuft</translation>
    </message>
    <message>
        <source>SHA-256 %1, for "lvs-agent clients --revoke"</source>
        <translation>SHA-256 %1, für „lvs-agent clients --revoke“</translation>
    </message>
    <message>
        <source>%1 is paired already</source>
        <translation>%1 ist schon gekoppelt</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 is forgotten here. To let its agent forget this console too, run there: lvs-agent clients --revoke %2</source>
        <translation>%1 ist hier vergessen. Damit auch der Agent diese Konsole vergisst, dort ausführen: lvs-agent clients --revoke %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What moves to another director is seen moving</source>
        <translation>Man sieht, wie etwas zu einem anderen Director wandert</translation>
    </message>
    <message>
        <source>Where the desktop is set to no animations, there are none either way</source>
        <translation>Wenn der Desktop ohne Animationen eingestellt ist, gibt es auf keinen Fall welche</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>The desktop tells of alarms while the window is in the background</source>
        <translation>Der Desktop meldet Alarme, während das Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>Two masters or none, a director that is not reached, errors; each at most once a minute</source>
        <translation>Zwei Master oder keiner, ein Director, der nicht erreicht wird, Fehler; jedes höchstens einmal je Minute</translation>
    </message>
</context>
<context>
    <name>lvs::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Abschnitt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>lvs::StartPage</name>
    <message>
        <source>Start with your cluster</source>
        <translation>Beginnen Sie mit Ihrem Cluster</translation>
    </message>
    <message>
        <source>Build a new cluster</source>
        <translation>Neuen Cluster aufbauen</translation>
    </message>
    <message>
        <source>NAT, direct routing or tunnels: what each is for, and the addresses it needs.</source>
        <translation>NAT, Direct Routing oder Tunnel: wozu jedes gut ist und welche Adressen es braucht.</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>Mit einem Director verbinden</translation>
    </message>
    <message>
        <source>Paste the line that lvs-agent pair prints there. A cluster that it already has is opened.</source>
        <translation>Fügen Sie die Zeile ein, die lvs-agent pair dort ausgibt. Ein Cluster, den er schon hat, wird geöffnet.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>A cluster document, as people keep it in git.</source>
        <translation>Ein Cluster-Dokument, wie man es in git aufbewahrt.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Two data centres with tunnels; ./demo.sh runs it on this machine.</source>
        <translation>Zwei Rechenzentren mit Tunneln; ./demo.sh lässt es auf diesem Rechner laufen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>lvs::StatusChip</name>
    <message>
        <source> – not paired</source>
        <translation> – nicht gekoppelt</translation>
    </message>
    <message>
        <source>Run "lvs-agent pair" on %1 and connect with the line it prints</source>
        <translation>Rufen Sie auf %1 „lvs-agent pair“ auf und verbinden Sie mit der ausgegebenen Zeile</translation>
    </message>
    <message>
        <source> – connecting…</source>
        <translation> – verbinde …</translation>
    </message>
    <message>
        <source> – holds VIP</source>
        <translation> – hält VIP</translation>
    </message>
    <message>
        <source> – standby</source>
        <translation> – Reserve</translation>
    </message>
    <message>
        <source>, no document</source>
        <translation>, kein Dokument</translation>
    </message>
    <message>
        <source>, waits for confirmation</source>
        <translation>, wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>, other revision</source>
        <translation>, andere Revision</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1 ms</translation>
    </message>
    <message>
        <source>, drift %1</source>
        <translation>, Abweichungen: %1</translation>
    </message>
    <message>
        <source>Agent %1, kernel %2, IPVS %3
Revision %4 (%5), role %6
Clock differs by %7 ms</source>
        <translation>Agent %1, Kernel %2, IPVS %3
Revision %4 (%5), Rolle %6
Uhr weicht um %7 ms ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>, last seen %1 s ago</source>
        <translation>, zuletzt vor %1 s gesehen</translation>
    </message>
    <message>
        <source> – unreachable</source>
        <translation> – nicht erreichbar</translation>
    </message>
    <message>
        <source>, clock %1 s off</source>
        <translation>, Uhr %1 s daneben</translation>
    </message>
</context>
<context>
    <name>lvs::StepsView</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne ihn</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Was der Befehl gesagt hat</translation>
    </message>
    <message>
        <source>Nothing is left to do on %1.</source>
        <translation>Auf %1 ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Bleibt unberührt: %1</translation>
    </message>
    <message>
        <source>only when asked for: %1</source>
        <translation>nur auf Wunsch: %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Ohne ihn: %1</translation>
    </message>
    <message>
        <source>The commands said nothing, as they do when all is well.</source>
        <translation>Die Befehle haben nichts gesagt, wie immer, wenn alles stimmt.</translation>
    </message>
    <message>
        <source>Choose a step to see its reason and its command.</source>
        <translation>Wählen Sie einen Schritt, um Grund und Befehl zu sehen.</translation>
    </message>
</context>
<context>
    <name>lvs::TimelineView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeline of the test</source>
        <translation>Zeitleiste des Tests</translation>
    </message>
</context>
<context>
    <name>lvs::editor::ObjectForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>lvs::events::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>lvs::events::EventsModel</name>
    <message>
        <source>push</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Zurücknahme</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>real server</source>
        <translation>Real Server</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What happened meanwhile may not have been kept</source>
        <translation>Was inzwischen geschah, ist vielleicht nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Event %1 was not kept</source>
        <translation>Ereignis %1 wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Events %1 to %2 were not kept</source>
        <translation>Ereignisse %1 bis %2 wurden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>the director keeps its newest events, and may lose the last ones when its machine fails</source>
        <translation>der Director bewahrt seine neuesten Ereignisse auf und kann die letzten verlieren, wenn seine Maschine ausfällt</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms ahead of this one's, which is taken off</source>
        <translation>Die Uhr von %1 ging gegenüber dieser %2 ms vor; das ist abgezogen</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms behind this one's, which is added</source>
        <translation>Die Uhr von %1 ging gegenüber dieser %2 ms nach; das ist hinzugezählt</translation>
    </message>
    <message>
        <source>%1's clock was the same as this one's</source>
        <translation>Die Uhr von %1 ging gleich mit dieser</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>Number %1 of its events</source>
        <translation>Nummer %1 seiner Ereignisse</translation>
    </message>
    <message>
        <source>Who thought to be what: ● master, ○ backup, ✗ out of service.
From left to right: %1</source>
        <translation>Wer sich wofür hielt: ● Master, ○ Backup, ✗ außer Betrieb.
Von links nach rechts: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>lvs::services::ChartWindow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Chart of services</source>
        <translation>Diagramm der Dienste</translation>
    </message>
    <message>
        <source>New connections per second</source>
        <translation>Neue Verbindungen je Sekunde</translation>
    </message>
    <message>
        <source>Active connections</source>
        <translation>Aktive Verbindungen</translation>
    </message>
    <message>
        <source>Inactive connections</source>
        <translation>Inaktive Verbindungen</translation>
    </message>
    <message>
        <source>Packets in per second</source>
        <translation>Pakete ein je Sekunde</translation>
    </message>
    <message>
        <source>Packets out per second</source>
        <translation>Pakete aus je Sekunde</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Bytes ein je Sekunde</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Bytes aus je Sekunde</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Letzte %1 min</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>Das Diagramm ist in %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Latency of the health check (ms)</source>
        <translation>Latenz der Prüfung (ms)</translation>
    </message>
</context>
<context>
    <name>lvs::services::ServicesModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>New connections per second, the last five minutes</source>
        <translation>Neue Verbindungen je Sekunde, die letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistent</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Pakete ein</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Pakete aus</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Scheduler of a service, forwarding method of a real server</source>
        <translation>Scheduler eines Dienstes, Weiterleitungsverfahren eines Real Servers</translation>
    </message>
    <message>
        <source>Share of the connections: of all services', or of the service's</source>
        <translation>Anteil an den Verbindungen: aller Dienste oder des Dienstes</translation>
    </message>
    <message>
        <source>Connections that are established</source>
        <translation>Verbindungen, die aufgebaut sind</translation>
    </message>
    <message>
        <source>Connections in any other state, closing ones for example</source>
        <translation>Verbindungen in jedem anderen Zustand, etwa beim Schließen</translation>
    </message>
    <message>
        <source>Clients that are kept on this real server</source>
        <translation>Clients, die auf diesem Real Server gehalten werden</translation>
    </message>
    <message>
        <source>New connections per second, as the kernel estimates them</source>
        <translation>Neue Verbindungen je Sekunde, wie der Kernel sie schätzt</translation>
    </message>
    <message>
        <source>Replies count only where they come back through the director, with NAT</source>
        <translation>Antworten zählen nur, wo sie durch den Director zurückkommen, bei NAT</translation>
    </message>
    <message>
        <source>Connections since the counters began, or since you asked to count from then on</source>
        <translation>Verbindungen, seit die Zähler begannen oder seit ab da gezählt werden sollte</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>no new connections</source>
        <translation>nimmt nichts Neues an</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>nicht im Dokument</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>Gewicht 0</translation>
    </message>
    <message>
        <source>no real server takes connections</source>
        <translation>kein Real Server nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>not pushed to this director</source>
        <translation>diesem Director nicht übertragen</translation>
    </message>
    <message>
        <source>made by hand or by another program</source>
        <translation>von Hand oder von einem anderen Programm angelegt</translation>
    </message>
    <message>
        <source>these numbers are the last known</source>
        <translation>diese Zahlen sind die letzten bekannten</translation>
    </message>
    <message>
        <source>the director is not paired</source>
        <translation>der Director ist nicht gekoppelt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 in %2 on %3</source>
        <translation>%1 in %2 auf %3</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 fragt %2</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Letzter Lauf %1: %2</translation>
    </message>
    <message>
        <source>Last change %1: %2</source>
        <translation>Letzte Änderung %1: %2</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency trend</source>
        <translation>Latenzverlauf</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>How long the real server took to answer its health check</source>
        <translation>Wie lange der Real-Server für die Antwort auf seine Prüfung brauchte</translation>
    </message>
    <message>
        <source>Since when its health check has passed, or failed</source>
        <translation>Seit wann seine Prüfung besteht oder scheitert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>läuft an</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>in Betrieb gehalten</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>Sorry-Server</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>Quorum verloren</translation>
    </message>
</context>
<context>
    <name>lvs::topology::Minimap</name>
    <message>
        <source>The whole cluster: click to go there</source>
        <translation>Der ganze Cluster: ein Klick führt hin</translation>
    </message>
    <message>
        <source>Map of the whole cluster</source>
        <translation>Karte des ganzen Clusters</translation>
    </message>
</context>
<context>
    <name>lvs::topology::View</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>Topologie des Clusters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LessonView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>By hand, as root</source>
        <translation>Von Hand, als root</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>What this run found</source>
        <translation>Was dieser Lauf fand</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; looks here as far as directors, real servers and packets let it.</source>
        <translation>&quot;Ursache finden&quot; sieht hier nach, soweit Directors, Real-Server und Pakete es zulassen.</translation>
    </message>
    <message>
        <source>This run did not look here. The command lines below do.</source>
        <translation>Dieser Lauf hat hier nicht nachgesehen. Die Befehle unten tun es.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Good looks like this</source>
        <translation>So sieht es gut aus</translation>
    </message>
    <message>
        <source>Bad looks like this</source>
        <translation>So sieht es schlecht aus</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build, watch and fail over LVS clusters</source>
        <translation>LVS-Cluster aufbauen, beobachten und umschalten</translation>
    </message>
    <message>
        <source>Where pairings are kept</source>
        <translation>Wo Kopplungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Cluster document to open</source>
        <translation>Cluster-Dokument zum Öffnen</translation>
    </message>
    <message>
        <source>light, dark or high-contrast instead of the chosen colours</source>
        <translation>light, dark oder high-contrast statt der gewählten Farben</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Sorry server</source>
        <translation>Sorry-Server</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>down, weight 0</source>
        <translation>unten, Gewicht 0</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <translation>wartet auf Start</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>läuft an</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>Sorry-Server</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>in Betrieb gehalten</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>Gewicht 0</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>no connections left</source>
        <translation>keine Verbindung mehr</translation>
    </message>
    <message>
        <source>1 connection left</source>
        <translation>noch 1 Verbindung</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>noch %1 Verbindungen</translation>
    </message>
    <message>
        <source>, %1 clients kept by persistence</source>
        <translation>, %1 Clients durch Persistenz gehalten</translation>
    </message>
    <message>
        <source>its check fails</source>
        <translation>seine Prüfung scheitert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>Gewicht %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its check fails, but most fail at once: the director is suspected</source>
        <translation>seine Prüfung scheitert, aber die meisten scheitern zugleich: Der Director steht im Verdacht</translation>
    </message>
    <message>
        <source>the sorry server gets the new connections</source>
        <translation>der Sorry-Server bekommt die neuen Verbindungen</translation>
    </message>
    <message>
        <source>failures in a row: %1 (%2)</source>
        <translation>Fehlschläge in Folge: %1 (%2)</translation>
    </message>
    <message>
        <source>weight %1 in service, %2 needed</source>
        <translation>Gewicht %1 in Betrieb, %2 nötig</translation>
    </message>
    <message>
        <source>the sorry server serves: %1</source>
        <translation>der Sorry-Server bedient: %1</translation>
    </message>
    <message>
        <source>quorum lost: %1</source>
        <translation>Quorum verloren: %1</translation>
    </message>
</context>
<context>
    <name>lvs::CheckWindow</name>
    <message>
        <source>The check has not run yet</source>
        <translation>Die Prüfung ist noch nicht gelaufen</translation>
    </message>
    <message>
        <source>The check has not failed since the agent started</source>
        <translation>Die Prüfung ist seit dem Start des Agenten nicht gescheitert</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check results of %1</source>
        <translation>Prüfergebnisse von %1</translation>
    </message>
    <message>
        <source>In which service, and as which director sees it</source>
        <translation>In welchem Dienst, und wie welcher Director es sieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehlschlag</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Request and reply, to the clipboard</source>
        <translation>Anfrage und Antwort, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Runs the check at once; the result counts like any other</source>
        <translation>Führt die Prüfung sofort aus; das Ergebnis zählt wie jedes andere</translation>
    </message>
    <message>
        <source>%1, as %2 sees it</source>
        <translation>%1, wie %2 es sieht</translation>
    </message>
    <message>
        <source>%1, as %2 sees it (does not count)</source>
        <translation>%1, wie %2 es sieht (zählt nicht)</translation>
    </message>
    <message>
        <source>No director tells of the health of %1</source>
        <translation>Kein Director berichtet über die Gesundheit von %1</translation>
    </message>
    <message>
        <source>It stands in no service, the directors are not reached, or their agents are too old to tell</source>
        <translation>Er steht in keinem Dienst, die Directors sind nicht erreicht, oder ihre Agenten sind zu alt, um zu berichten</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>Gewicht %1 von %2</translation>
    </message>
    <message>
        <source>none: it is in service whatever its state</source>
        <translation>keine: Er ist in Betrieb, gleich in welchem Zustand</translation>
    </message>
    <message>
        <source>%1 asks %2 from %3</source>
        <translation>%1 fragt %2 von %3 aus</translation>
    </message>
    <message>
        <source>passed in a row: %1</source>
        <translation>bestanden in Folge: %1</translation>
    </message>
    <message>
        <source>failed in a row: %1</source>
        <translation>gescheitert in Folge: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>letzte Änderung %1</translation>
    </message>
    <message>
        <source>last run %1</source>
        <translation>letzter Lauf %1</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>nächster in %1 s</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>nächster jetzt</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>Geprüft um %1</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>Der Director ist nicht erreicht</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfe…</translation>
    </message>
    <message>
        <source>Request and reply are on the clipboard</source>
        <translation>Anfrage und Antwort sind in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>lvs::ExchangeView</name>
    <message>
        <source>Request sent</source>
        <translation>Gesendete Anfrage</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Empfangene Antwort</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>Nichts wurde empfangen</translation>
    </message>
    <message>
        <source>%1, good after %2: %3</source>
        <translation>%1, gut nach %2: %3</translation>
    </message>
    <message>
        <source>%1, failed after %2: %3</source>
        <translation>%1, gescheitert nach %2: %3</translation>
    </message>
    <message>
        <source>%1

Request sent:
%2

Reply received:
%3
</source>
        <translation>%1

Gesendete Anfrage:
%2

Empfangene Antwort:
%3
</translation>
    </message>
    <message>
        <source>The certificate expires on %1</source>
        <translation>Das Zertifikat läuft am %1 ab</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryStrip</name>
    <message>
        <source>The last results</source>
        <translation>Die letzten Ergebnisse</translation>
    </message>
    <message>
        <source>It has not run yet</source>
        <translation>Sie ist noch nicht gelaufen</translation>
    </message>
    <message>
        <source>%1: good after %2</source>
        <translation>%1: gut nach %2</translation>
    </message>
    <message>
        <source>%1: failed after %2</source>
        <translation>%1: gescheitert nach %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the last %2 were good</source>
        <translation>%1 der letzten %2 waren gut</translation>
    </message>
    <message>
        <source>highest bar: %1</source>
        <translation>höchster Balken: %1</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceDesk</name>
    <message>
        <source>not reached yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>its agent is too old for maintenance</source>
        <translation>sein Agent ist zu alt für Wartung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 Real-Server</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Draining %1: taken by %2</source>
        <translation>%1 leeren: angenommen von %2</translation>
    </message>
    <message>
        <source>Taking out %1: done by %2</source>
        <translation>%1 herausnehmen: erledigt von %2</translation>
    </message>
    <message>
        <source>Weight %1 for %2: set by %3</source>
        <translation>Gewicht %1 für %2: gesetzt von %3</translation>
    </message>
    <message>
        <source>Bringing back %1: done by %2</source>
        <translation>%1 zurückholen: erledigt von %2</translation>
    </message>
    <message>
        <source>Not reached, so not asked: %1</source>
        <translation>Nicht erreicht, also nicht gefragt: %1</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Kein Director ist gekoppelt: Verbinden Sie sich erst mit einem</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>Heraus nach</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>Minuten, bis er heraus ist, was immer noch offen ist</translation>
    </message>
    <message>
        <source>Back by itself after</source>
        <translation>Von selbst zurück nach</translation>
    </message>
    <message>
        <source>Minutes until it is brought back</source>
        <translation>Minuten, bis er zurückgeholt wird</translation>
    </message>
    <message>
        <source>Document's weight</source>
        <translation>Gewicht des Dokuments</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drain: what is open goes on</source>
        <translation>Leeren: Offenes läuft weiter</translation>
    </message>
    <message>
        <source>Take out now: what is open breaks</source>
        <translation>Jetzt herausnehmen: Offenes bricht ab</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>All their services</source>
        <translation>Alle ihre Dienste</translation>
    </message>
    <message>
        <source>All its services</source>
        <translation>Alle seine Dienste</translation>
    </message>
    <message>
        <source>In which service</source>
        <translation>In welchem Dienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>Kernel-Update</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>Verbindungen, die dann noch offen sind, brechen ab</translation>
    </message>
    <message>
        <source>Nobody has to think of it</source>
        <translation>Niemand muss daran denken</translation>
    </message>
    <message>
        <source>The weight that the document has</source>
        <translation>Das Gewicht, das im Dokument steht</translation>
    </message>
    <message>
        <source>Percent of the document's weight</source>
        <translation>Prozent vom Gewicht des Dokuments</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 Real-Server</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>Gewicht setzen</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Weight of %1 for now</source>
        <translation>Vorläufiges Gewicht von %1</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Take out %1 now</source>
        <translation>%1 jetzt herausnehmen</translation>
    </message>
    <message>
        <source>Taken by the directors at once. The document keeps its own weight.</source>
        <translation>Die Directors übernehmen es sofort. Das Dokument behält sein eigenes Gewicht.</translation>
    </message>
    <message>
        <source>No new connections come; those that are open end by themselves.</source>
        <translation>Es kommen keine neuen Verbindungen; offene enden von selbst.</translation>
    </message>
    <message>
        <source>Connections that are open break. Draining first spares them.</source>
        <translation>Offene Verbindungen brechen ab. Erst leeren verschont sie.</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Directors werden gefragt…</translation>
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
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back all</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Back by itself</source>
        <translation>Von selbst zurück</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>Real servers in maintenance</source>
        <translation>Real-Server in Wartung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Take a site out</source>
        <translation>Standort herausnehmen</translation>
    </message>
    <message>
        <source>Drains every real server of a site</source>
        <translation>Leert jeden Real-Server eines Standorts</translation>
    </message>
    <message>
        <source>Those that are selected serve again, as the document has them</source>
        <translation>Die ausgewählten bedienen wieder, wie sie im Dokument stehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2 real servers)…</source>
        <translation>%1 (%2 Real-Server)…</translation>
    </message>
    <message>
        <source>In maintenance: %1, of which draining: %2</source>
        <translation>In Wartung: %1, davon werden geleert: %2</translation>
    </message>
    <message>
        <source>In maintenance: %1</source>
        <translation>In Wartung: %1</translation>
    </message>
    <message>
        <source>All real servers serve as the document has them.
Drain one from its menu on the canvas or in the services page, or a whole site here.</source>
        <translation>Alle Real-Server bedienen, wie sie im Dokument stehen.
Leeren Sie einen über sein Menü auf der Zeichenfläche oder auf der Seite der Dienste, oder hier einen ganzen Standort.</translation>
    </message>
    <message>
        <source>No director has told yet what is in maintenance.</source>
        <translation>Noch kein Director hat berichtet, was in Wartung ist.</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>when all has ended</source>
        <translation>wenn alles beendet ist</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nicht %2</translation>
    </message>
    <message>
        <source>%1 did not take the order</source>
        <translation>%1 hat den Auftrag nicht angenommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Directors werden gefragt…</translation>
    </message>
    <message>
        <source>Rolling…</source>
        <translation>Rollierend…</translation>
    </message>
    <message>
        <source>Real servers one after the other: drain, work, bring back</source>
        <translation>Real-Server einer nach dem anderen: leeren, arbeiten, zurückholen</translation>
    </message>
    <message>
        <source>Draining %1 in %2</source>
        <translation>%1 in %2 wird geleert</translation>
    </message>
</context>
<context>
    <name>lvs::RollingTerms</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>So many at the same time</source>
        <translation>So viele zur selben Zeit</translation>
    </message>
    <message>
        <source>Minutes that each is out</source>
        <translation>Minuten, die jeder heraus ist</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>Heraus nach</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>Minuten, bis er heraus ist, was immer noch offen ist</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Zur selben Zeit</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Einen Befehl ausführen</translation>
    </message>
    <message>
        <source>While each is out</source>
        <translation>Während jeder heraus ist</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A shell's line that runs on this computer, with the real server's name in LVS_SERVER</source>
        <translation>Eine Shell-Zeile, die auf diesem Rechner läuft, mit dem Namen des Real-Servers in LVS_SERVER</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>Verbindungen, die dann noch offen sind, brechen ab</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>Kernel-Update</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lvs::RollingWindow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>out, at work</source>
        <translation>heraus, in Arbeit</translation>
    </message>
    <message>
        <source>is brought back</source>
        <translation>wird zurückgeholt</translation>
    </message>
    <message>
        <source>waits for its checks</source>
        <translation>wartet auf seine Prüfungen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>belassen, wie er ist</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>Die übrigen zurückholen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Rolling maintenance</source>
        <translation>Rollierende Wartung</translation>
    </message>
    <message>
        <source>Each real server is drained on all directors, worked on, brought back, and the next one begins when its checks show it up. The first failure begins no more. Closing this window lets it go on; ending LVS Console leaves every real server as it is then.</source>
        <translation>Jeder Real-Server wird auf allen Directors geleert, bearbeitet und zurückgeholt, und der nächste beginnt, wenn seine Prüfungen ihn als oben zeigen. Nach dem ersten Fehlschlag beginnt keiner mehr. Wird dieses Fenster geschlossen, läuft die Wartung weiter; wird LVS Console beendet, bleibt jeder Real-Server, wie er dann ist.</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Real servers that were drained here and not brought back serve again</source>
        <translation>Real-Server, die hier geleert und nicht zurückgeholt wurden, bedienen wieder</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 runs a service with %2 and is not paired</source>
        <translation>Nichts wurde begonnen: %1 betreibt einen Dienst mit %2 und ist nicht gekoppelt</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 is not reached, and would go on with %2</source>
        <translation>Nichts wurde begonnen: %1 ist nicht erreicht und würde mit %2 weitermachen</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <translation>%1 wird geleert</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 are back</source>
        <translation>Zurück: %1 von %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Those that are at work come to their end, no more begin</source>
        <translation>Die in Arbeit werden noch fertig, es beginnt keiner mehr</translation>
    </message>
    <message>
        <source>Paused: no more begin</source>
        <translation>Angehalten: Es beginnt keiner mehr</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>Nicht zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Rolling maintenance: at work</source>
        <translation>Rollierende Wartung: in Arbeit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leaves those that are at work as they are; a command that runs is ended</source>
        <translation>Belässt die, die in Arbeit sind, wie sie sind; ein laufender Befehl wird beendet</translation>
    </message>
    <message>
        <source>Begins no more; those that are at work come to their end</source>
        <translation>Beginnt keinen mehr; die in Arbeit werden noch fertig</translation>
    </message>
    <message>
        <source>Rolling maintenance has ended. %1</source>
        <translation>Die rollierende Wartung ist beendet. %1</translation>
    </message>
    <message>
        <source>Rolling maintenance goes on. Maintenance, Rolling… shows it again</source>
        <translation>Die rollierende Wartung läuft weiter. Wartung, Rollierend… zeigt sie wieder</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Rolling maintenance: %1 chosen</source>
        <translation>Rollierende Wartung: %1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>lvs::TryWindow</name>
    <message>
        <source>One run, from one director, with the settings as they stand in the form. It counts for nothing: nobody is taken out or brought back.</source>
        <translation>Ein Lauf, von einem Director, mit den Einstellungen, wie sie im Formular stehen. Er zählt nicht: Niemand wird herausgenommen oder zurückgeholt.</translation>
    </message>
    <message>
        <source>It asks the real server's own address: by the clients' way it is asked once the document is in force.</source>
        <translation>Gefragt wird die eigene Adresse des Real-Servers: auf dem Weg der Clients erst, wenn das Dokument gilt.</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Noch wurde nichts ausprobiert</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>Real server that is asked</source>
        <translation>Real-Server, der gefragt wird</translation>
    </message>
    <message>
        <source>Director that asks</source>
        <translation>Director, der fragt</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>%1 jetzt ausprobieren</translation>
    </message>
    <message>
        <source>The document has no health check called %1</source>
        <translation>Das Dokument hat keine Prüfung namens %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1: in no service, and the check has no port</source>
        <translation>%1: in keinem Dienst, und die Prüfung hat keinen Port</translation>
    </message>
    <message>
        <source>%1 (not reached)</source>
        <translation>%1 (nicht erreicht)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Kein Director ist gekoppelt: erst mit einem verbinden</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>Der Director ist nicht erreicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Its agent is too old to try checks</source>
        <translation>Sein Agent ist zu alt, um Prüfungen auszuprobieren</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>Sie besteht</translation>
    </message>
    <message>
        <source>Asking… %1 s</source>
        <translation>Wird gefragt… %1 s</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Sie scheitert</translation>
    </message>
</context>
<context>
    <name>lvs::ActionTrial</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Every director does it now, as it was pushed last, with the words of a test</source>
        <translation>Jeder Director tut es jetzt, wie es zuletzt übertragen wurde, mit den Worten eines Tests</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, nach %2 ms</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>No director is connected</source>
        <translation>Kein Director ist verbunden</translation>
    </message>
</context>
<context>
    <name>lvs::CaptureFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>der Director wurde vergessen</translation>
    </message>
    <message>
        <source>the director does not know of the capture any more</source>
        <translation>der Director kennt den Mitschnitt nicht mehr</translation>
    </message>
</context>
<context>
    <name>Troubleshoot</name>
    <message>
        <source>The VIP does not answer</source>
        <translation>Die VIP antwortet nicht</translation>
    </message>
    <message>
        <source>Some requests hang</source>
        <translation>Manche Anfragen bleiben hängen</translation>
    </message>
    <message>
        <source>It works from one network only</source>
        <translation>Es geht nur aus einem Netz</translation>
    </message>
    <message>
        <source>All clients land on one server</source>
        <translation>Alle Clients landen auf einem Server</translation>
    </message>
    <message>
        <source>A failover broke connections</source>
        <translation>Ein Failover hat Verbindungen abgerissen</translation>
    </message>
    <message>
        <source>No client is served</source>
        <translation>Kein Client wird bedient</translation>
    </message>
    <message>
        <source>Some clients are not served</source>
        <translation>Manche Clients werden nicht bedient</translation>
    </message>
    <message>
        <source>The next failover will show it</source>
        <translation>Der nächste Failover wird es zeigen</translation>
    </message>
    <message>
        <source>All clients are served, but not evenly</source>
        <translation>Alle Clients werden bedient, aber nicht gleichmäßig</translation>
    </message>
</context>
<context>
    <name>TroubleshootReport</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Virtueller Dienst</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Real-Server</translation>
    </message>
    <message>
        <source>looked at over SSH</source>
        <translation>über SSH angesehen</translation>
    </message>
    <message>
        <source>as their directors remember them</source>
        <translation>wie ihre Directors sie kennen</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What the packets show</source>
        <translation>Was die Pakete zeigen</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>Der Weg des Pakets</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>Wo man noch nachsehen sollte</translation>
    </message>
    <message>
        <source>Checked and fine</source>
        <translation>Geprüft und in Ordnung</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>Nicht zu sehen</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Kommandozeile</translation>
    </message>
    <message>
        <source>Troubleshooting of %1</source>
        <translation>Fehlersuche zu %1</translation>
    </message>
    <message>
        <source>The packets</source>
        <translation>Die Pakete</translation>
    </message>
    <message>
        <source>They are left out: they hold the real addresses.</source>
        <translation>Sie sind weggelassen: sie enthalten die wahren Adressen.</translation>
    </message>
    <message>
        <source>Addresses are replaced, here and in the picture, by names such as ipv4-1: the same address by the same name.</source>
        <translation>Adressen sind hier und im Bild durch Namen wie ipv4-1 ersetzt: dieselbe Adresse durch denselben Namen.</translation>
    </message>
    <message>
        <source>%1 They are attached to this file.</source>
        <translation>%1 Sie sind an diese Datei angehängt.</translation>
    </message>
    <message>
        <source>Captured packets: %1, in %2, which Wireshark opens.</source>
        <translation>Mitgeschnittene Pakete: %1, in %2, das Wireshark öffnet.</translation>
    </message>
</context>
<context>
    <name>lvs::DiagnosisRun</name>
    <message>
        <source>director %1</source>
        <translation>Director %1</translation>
    </message>
    <message>
        <source>document, roles and addresses</source>
        <translation>Dokument, Rollen und Adressen</translation>
    </message>
    <message>
        <source>its role, once more</source>
        <translation>seine Rolle, noch einmal</translation>
    </message>
    <message>
        <source>the kernel&apos;s table of IPVS</source>
        <translation>die IPVS-Tabelle des Kernels</translation>
    </message>
    <message>
        <source>health of the real servers</source>
        <translation>Zustand der Real-Server</translation>
    </message>
    <message>
        <source>settings of the real servers, as last seen</source>
        <translation>Einstellungen der Real-Server, zuletzt gesehen</translation>
    </message>
    <message>
        <source>routes, neighbours and packet filter</source>
        <translation>Routen, Nachbarn und Paketfilter</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>Real-Server %1</translation>
    </message>
    <message>
        <source>its settings, over SSH</source>
        <translation>seine Einstellungen, über SSH</translation>
    </message>
    <message>
        <source>it is not paired with this console</source>
        <translation>er ist nicht mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>the director was forgotten</source>
        <translation>der Director wurde vergessen</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>es kam keine Antwort in der erlaubten Zeit</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>connections, followed through captures</source>
        <translation>Verbindungen, durch Mitschnitte verfolgt</translation>
    </message>
    <message>
        <source>after which router they get lost</source>
        <translation>nach welchem Router sie verloren gehen</translation>
    </message>
</context>
<context>
    <name>lvs::TroubleshootPage</name>
    <message>
        <source>Look into real servers over SSH</source>
        <translation>Real-Server über SSH ansehen</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Ursache finden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A director logs in to each real server and reads its settings; nothing is changed there</source>
        <translation>Ein Director meldet sich auf jedem Real-Server an und liest dessen Einstellungen; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save with masked addresses…</source>
        <translation>Mit unkenntlichen Adressen speichern…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Virtueller Dienst</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; asks each director of the service for its roles, its kernel&apos;s table, routes and packet filter, and names what is in the way, with the evidence and what to do. Nothing is changed.</source>
        <translation>„Ursache finden“ fragt jeden Director des Dienstes nach seinen Rollen, der Tabelle seines Kernels, Routen und Paketfilter und nennt, was im Weg ist, mit den Belegen und dem, was zu tun ist. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>Der Weg des Pakets</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>No director of this cluster is paired with this console, so nobody can be asked.</source>
        <translation>Kein Director dieses Clusters ist mit dieser Konsole gekoppelt, also kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>There is no virtual service in the document yet, so nothing can be in its way.</source>
        <translation>Im Dokument gibt es noch keinen virtuellen Dienst, also kann ihm nichts im Weg sein.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Add a virtual service</source>
        <translation>Virtuellen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2: asked at %3, answered within %4 s</source>
        <translation>%1, %2: gefragt um %3, beantwortet in %4 s</translation>
    </message>
    <message>
        <source>None of the directors of %1 is paired with this console</source>
        <translation>Keiner der Directors von %1 ist mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Webseite (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Follow connections with packets</source>
        <translation>Verbindungen mit Paketen verfolgen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>What clients send in the next seconds is captured on the directors and, over SSH with tcpdump, on the real servers, and followed from one to the next; name a client to wait for its connections alone, or a machine that connects for it</source>
        <translation>Was Clients in den nächsten Sekunden senden, wird auf den Directors und, über SSH mit tcpdump, auf den Real-Servern mitgeschnitten und von einem zum nächsten verfolgt; nennen Sie einen Client, um nur auf seine Verbindungen zu warten, oder eine Maschine, die dafür Verbindungen aufbaut</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::CurePanel</name>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Shows first what would be changed</source>
        <translation>Zeigt zuerst, was geändert würde</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>Was geändert würde</translation>
    </message>
    <message>
        <source>Asking what would be changed…</source>
        <translation>Es wird gefragt, was geändert würde…</translation>
    </message>
    <message>
        <source>The agents find nothing to change: it may be right already</source>
        <translation>Die Agenten finden nichts zu ändern: vielleicht stimmt es schon</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Es wird gearbeitet…</translation>
    </message>
    <message>
        <source>Done; the service is asked about again</source>
        <translation>Fertig; der Dienst wird noch einmal untersucht</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Es wurde nicht getan: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LadderView</name>
    <message>
        <source>Ladder diagram of the packets</source>
        <translation>Leiterdiagramm der Pakete</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PacketsPanel</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>In Wireshark öffnen</translation>
    </message>
    <message>
        <source>Watch packets while a client tries: each one is shown at every place where a director sees it. Directors only listen; nothing is sent or changed.</source>
        <translation>Pakete beobachten, während ein Client es versucht: Jedes wird an jedem Ort gezeigt, an dem ein Director es sieht. Directors hören nur zu; nichts wird gesendet oder geändert.</translation>
    </message>
    <message>
        <source>As pcapng, with the name of each place</source>
        <translation>Als pcapng, mit dem Namen jedes Ortes</translation>
    </message>
    <message>
        <source>Done; watch again to see the packets there</source>
        <translation>Fertig; beobachten Sie erneut, um die Pakete dort zu sehen</translation>
    </message>
    <message>
        <source>With the program that this desktop has for captures</source>
        <translation>Mit dem Programm, das dieser Desktop für Mitschnitte hat</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Layers of the packet</source>
        <translation>Schichten des Pakets</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes des Pakets</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>Pakete beobachten</translation>
    </message>
    <message>
        <source>%1 packets: more are not kept</source>
        <translation>%1 Pakete: mehr werden nicht behalten</translation>
    </message>
    <message>
        <source>Listening on %1: %2 packets</source>
        <translation>Hört zu auf %1: %2 Pakete</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>Save the packets</source>
        <translation>Pakete speichern</translation>
    </message>
    <message>
        <source>Capture (*.pcapng)</source>
        <translation>Mitschnitt (*.pcapng)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1; install Wireshark</source>
        <translation>Dieser Desktop hat kein Programm für %1; installieren Sie Wireshark</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PathView</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>Der Weg des Pakets</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>niemand hörte zu</translation>
    </message>
    <message>
        <source>on the way there</source>
        <translation>auf dem Hinweg</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Frage %1…</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Die Directors werden gefragt…</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Selects it in the tree, on the canvas and in the inspector</source>
        <translation>Wählt es im Baum, auf der Zeichenfläche und im Inspektor aus</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Found besides</source>
        <translation>Außerdem gefunden</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>Wo man noch nachsehen sollte</translation>
    </message>
    <message>
        <source>Checked and fine: %1</source>
        <translation>Geprüft und in Ordnung: %1</translation>
    </message>
    <message>
        <source>Could not be seen: %1</source>
        <translation>Nicht zu sehen: %1</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>Pakete beobachten</translation>
    </message>
    <message>
        <source>Listens on the directors while a client tries</source>
        <translation>Hört auf den Directors zu, während ein Client es versucht</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>Dasselbe auf der Kommandozeile:</translation>
    </message>
</context>
<context>
    <name>lvs::TraceFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>der Director wurde vergessen</translation>
    </message>
</context>
<context>
    <name>lvs::JoinedTrace</name>
    <message>
        <source>no director that is paired here has %1 now</source>
        <translation>kein hier gekoppelter Director hat jetzt %1</translation>
    </message>
</context>
<context>
    <name>lvs::ReplySearch</name>
    <message>
        <source>there was no answer in time</source>
        <translation>es kam keine Antwort in der erlaubten Zeit</translation>
    </message>
    <message>
        <source>Tracing from %1 to %2 with the VIP as source</source>
        <translation>Verfolgt den Weg von %1 zu %2 mit der VIP als Absender</translation>
    </message>
    <message>
        <source>Tracing from %1 with new connections and with replies</source>
        <translation>Verfolgt den Weg von %1 mit neuen Verbindungen und mit Antworten</translation>
    </message>
    <message>
        <source>Searching how large packets may be from %1</source>
        <translation>Sucht, wie groß Pakete von %1 aus sein dürfen</translation>
    </message>
</context>
<context>
    <name>lvs::PacketHunt</name>
    <message>
        <source>%1 has no address of its own: packets are followed for services with a VIP</source>
        <translation>%1 hat keine eigene Adresse: Pakete werden für Dienste mit einer VIP verfolgt</translation>
    </message>
    <message>
        <source>%1 is no TCP service, whose connections could be followed</source>
        <translation>%1 ist kein TCP-Dienst, dessen Verbindungen verfolgt werden könnten</translation>
    </message>
    <message>
        <source>none of the directors of %1 is paired here</source>
        <translation>keiner der Directors von %1 ist hier gekoppelt</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n machine(s)</source>
        <translation>
            <numerusform>Lauscht auf %n Maschine</numerusform>
            <numerusform>Lauscht auf %n Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was captured</source>
        <translation>Liest, was mitgeschnitten wurde</translation>
    </message>
    <message>
        <source>Waiting for connections of clients</source>
        <translation>Wartet auf Verbindungen von Clients</translation>
    </message>
    <message>
        <source>Waiting for connections of %1</source>
        <translation>Wartet auf Verbindungen von %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindet sich mit %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>no connection from %1 to %2 reached a director within %n s</source>
        <translation>
            <numerusform>keine Verbindung von %1 zu %2 erreichte innerhalb von %n s einen Director</numerusform>
            <numerusform>keine Verbindung von %1 zu %2 erreichte innerhalb von %n s einen Director</numerusform>
        </translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>Asking %1 to be the client</source>
        <translation>%1 wird gebeten, der Client zu sein</translation>
    </message>
</context>
<context>
    <name>lvs::ProbeCall</name>
    <message>
        <source>this machine has no way to %1</source>
        <translation>diese Maschine hat keinen Weg zu %1</translation>
    </message>
    <message>
        <source>this machine has no port left for a connection from %1</source>
        <translation>diese Maschine hat keinen Port mehr für eine Verbindung von %1</translation>
    </message>
</context>
<context>
    <name>CaptureFilter</name>
    <message>
        <source>&quot;%1&quot; is no address; they are written such as 192.0.2.1 or 2001:db8::1</source>
        <translation>„%1“ ist keine Adresse; man schreibt sie wie 192.0.2.1 oder 2001:db8::1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written &quot;%2&quot;</source>
        <translation>„%1“ schreibt man „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of filters; machines are named by their addresses</source>
        <translation>„%1“ ist kein Wort der Filter; Rechner werden mit ihren Adressen benannt</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; closes what was never opened</source>
        <translation>Ein „%1“ schließt, was nie geöffnet wurde</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is opened and not closed</source>
        <translation>Ein „%1“ ist geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; the rest makes no sense: &quot;%2&quot;</source>
        <translation>Nach „%1“ ergibt der Rest keinen Sinn: „%2“</translation>
    </message>
    <message>
        <source>This is no whole condition yet; such as: host 192.0.2.1 and tcp port 80</source>
        <translation>Das ist noch keine ganze Bedingung; etwa: host 192.0.2.1 and tcp port 80</translation>
    </message>
    <message>
        <source>It may have at most %1 bytes</source>
        <translation>Er darf höchstens %1 Byte lang sein</translation>
    </message>
    <message>
        <source>It has to be one line of text</source>
        <translation>Er muss eine Zeile Text sein</translation>
    </message>
    <message>
        <source>No packet can be all of this at once</source>
        <translation>Kein Paket kann all das zugleich sein</translation>
    </message>
    <message>
        <source>It does not hold; libpcap says: %1</source>
        <translation>Er gilt nicht; libpcap sagt: %1</translation>
    </message>
    <message>
        <source>to or from this address; src host and dst host: one way</source>
        <translation>von oder zu dieser Adresse; src host und dst host: in einer Richtung</translation>
    </message>
    <message>
        <source>to or from this network</source>
        <translation>von oder zu diesem Netz</translation>
    </message>
    <message>
        <source>TCP with this port at either end; udp port, portrange 80-89</source>
        <translation>TCP mit diesem Port an einem der Enden; udp port, portrange 80-89</translation>
    </message>
    <message>
        <source>TCP that opens or breaks a connection</source>
        <translation>TCP, das eine Verbindung öffnet oder abbricht</translation>
    </message>
    <message>
        <source>IPv4 in a tunnel to a real server (IPIP); ip[9] = 4 is the same</source>
        <translation>IPv4 in einem Tunnel zu einem Real-Server (IPIP); ip[9] = 4 ist dasselbe</translation>
    </message>
    <message>
        <source>in a tunnel, and sent by the client 203.0.113.7 (its address within)</source>
        <translation>in einem Tunnel und vom Client 203.0.113.7 gesendet (dessen Adresse darin)</translation>
    </message>
    <message>
        <source>IPv6 in a tunnel within IPv6</source>
        <translation>IPv6 in einem Tunnel in IPv6</translation>
    </message>
    <message>
        <source>GRE tunnels</source>
        <translation>GRE-Tunnel</translation>
    </message>
    <message>
        <source>ping, and errors such as unreachable or too large; icmp6 for IPv6</source>
        <translation>Ping und Fehler wie unerreichbar oder zu groß; icmp6 für IPv6</translation>
    </message>
    <message>
        <source>who asks for which address, and who answers</source>
        <translation>wer nach welcher Adresse fragt und wer antwortet</translation>
    </message>
    <message>
        <source>advertisements of masters</source>
        <translation>Ankündigungen von Mastern</translation>
    </message>
    <message>
        <source>connection synchronisation between directors</source>
        <translation>Verbindungsabgleich zwischen Directors</translation>
    </message>
    <message>
        <source>packets of at least so many bytes; less: of at most so many</source>
        <translation>Pakete von mindestens so vielen Byte; less: von höchstens so vielen</translation>
    </message>
    <message>
        <source>both; or: one of them; not: none of it; ( ) puts together</source>
        <translation>beides; or: eines davon; not: nichts davon; ( ) fasst zusammen</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>%1 p/s</source>
        <translation>%1 P/s</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>lets at most %1 bytes through</source>
        <translation>lässt höchstens %1 Byte durch</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>packets of more than %1 bytes vanish after it</source>
        <translation>Pakete von mehr als %1 Byte verschwinden danach</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>, with the source %1</source>
        <translation>, mit der Quelle %1</translation>
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
        <translation>Pakete mitschneiden</translation>
    </message>
    <message>
        <source>none: the filter alone</source>
        <translation>keiner: nur der Filter</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>jeder; etwa %1</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Virtueller Dienst</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Packets, of each director</source>
        <translation>Pakete, je Director</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> Pakete</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Kept of each packet</source>
        <translation>Von jedem Paket behalten</translation>
    </message>
    <message>
        <source> bytes each</source>
        <translation> Byte je Paket</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>„%1“ ist keine Adresse; etwa 203.0.113.7, oder leer für jeden Client</translation>
    </message>
    <message>
        <source>%1 is of the other family than %2</source>
        <translation>%1 gehört zu einer anderen Familie als %2</translation>
    </message>
    <message>
        <source>The filter has to be mended first</source>
        <translation>Zuerst muss der Filter berichtigt werden</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>Kein Director ist mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>A director listens on at most %1 real servers at once</source>
        <translation>Ein Director hört auf höchstens %1 Real-Servern zugleich</translation>
    </message>
    <message>
        <source>Tick where to listen: a director, an interface or a real server</source>
        <translation>Wählen Sie, wo gehört wird: ein Director, eine Schnittstelle oder ein Real-Server</translation>
    </message>
</context>
<context>
    <name>lvs::tools::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>all packets; such as %1</source>
        <translation>alle Pakete; etwa %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Common expressions and what they pick</source>
        <translation>Übliche Ausdrücke und was sie auswählen</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>What it picks</source>
        <translation>Was er auswählt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Double click or Enter puts it into the filter</source>
        <translation>Doppelklick oder Eingabe fügt ihn in den Filter ein</translation>
    </message>
</context>
<context>
    <name>lvs::tools::HopChart</name>
    <message>
        <source>Hops on the way</source>
        <translation>Hops auf dem Weg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Round trip, 0 to %1 ms</source>
        <translation>Hin und zurück, 0 bis %1 ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
</context>
<context>
    <name>lvs::tools::PlacesTree</name>
    <message>
        <source>Where to listen</source>
        <translation>Wo gehört wird</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Director: it listens itself, and changes nothing</source>
        <translation>Director: er hört selbst und ändert nichts</translation>
    </message>
    <message>
        <source>Real servers, over SSH</source>
        <translation>Real-Server, über SSH</translation>
    </message>
    <message>
        <source>A director logs in as %1 and runs tcpdump there, on the interface of %2 and its tunnels; it listens itself too</source>
        <translation>Ein Director meldet sich als %1 an und startet dort tcpdump, auf der Schnittstelle von %2 und ihren Tunneln; er hört selbst auch</translation>
    </message>
    <message>
        <source>up, MTU %1</source>
        <translation>an, MTU %1</translation>
    </message>
    <message>
        <source>down, MTU %1</source>
        <translation>aus, MTU %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
</context>
<context>
    <name>lvs::tools::Toolbox</name>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Capture packets…</source>
        <translation>Pakete mitschneiden…</translation>
    </message>
    <message>
        <source>Traceroute and ping…</source>
        <translation>Traceroute und Ping…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Capture its packets…</source>
        <translation>Seine Pakete mitschneiden…</translation>
    </message>
    <message>
        <source>Capture here…</source>
        <translation>Hier mitschneiden…</translation>
    </message>
    <message>
        <source>Trace from here…</source>
        <translation>Weg von hier verfolgen…</translation>
    </message>
    <message>
        <source>Trace to here…</source>
        <translation>Weg hierher verfolgen…</translation>
    </message>
</context>
<context>
    <name>lvs::tools::TraceWindow</name>
    <message>
        <source>Find the path MTU</source>
        <translation>Die Pfad-MTU finden</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Traceroute and ping</source>
        <translation>Traceroute und Ping</translation>
    </message>
    <message>
        <source>What would be typed on that machine for the same</source>
        <translation>Was man auf jenem Rechner dafür eingeben würde</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Die Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>director %1</source>
        <translation>Director %1</translation>
    </message>
    <message>
        <source>real server %1, over SSH</source>
        <translation>Real-Server %1, über SSH</translation>
    </message>
    <message>
        <source>its own; the VIP shows the way of replies</source>
        <translation>seine eigene; die VIP zeigt den Weg der Antworten</translation>
    </message>
    <message>
        <source>an address, such as %1</source>
        <translation>eine Adresse, etwa %1</translation>
    </message>
    <message>
        <source>The way there (traceroute)</source>
        <translation>Der Weg dorthin (Traceroute)</translation>
    </message>
    <message>
        <source>The destination alone (ping)</source>
        <translation>Nur das Ziel (Ping)</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblicher</translation>
    </message>
    <message>
        <source>The largest packet that passes, by echo requests that must not be fragmented</source>
        <translation>Das größte Paket, das durchkommt, mit Echo-Anfragen, die nicht zerteilt werden dürfen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tries of each hop</source>
        <translation>Versuche je Hop</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>Kein Director ist mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>Say where to: an address</source>
        <translation>Wohin? Nennen Sie eine Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7 or 2001:db8::7</source>
        <translation>„%1“ ist keine Adresse; etwa 203.0.113.7 oder 2001:db8::7</translation>
    </message>
    <message>
        <source>%1 and %2 are of different families: both have to be IPv4, or both IPv6</source>
        <translation>%1 und %2 gehören zu verschiedenen Familien: beide müssen IPv4 oder beide IPv6 sein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1 is not paired with this console any more</source>
        <translation>%1 ist nicht mehr mit dieser Konsole gekoppelt</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown</source>
        <translation>Abgebrochen; gezeigt wird, was bis dahin gefunden wurde</translation>
    </message>
    <message>
        <source>%1 sends; who has %2 hears the answers: %3</source>
        <translation>%1 sendet; wer %2 hat, hört die Antworten: %3</translation>
    </message>
</context>
<context>
    <name>lvs::Asker</name>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as ssh://admin@client.example or ssh://192.0.2.9:2222</source>
        <translation>„%1“ ist kein Rechner, der über SSH zu erreichen wäre; etwa ssh://admin@client.example oder ssh://192.0.2.9:2222</translation>
    </message>
    <message>
        <source>%1 is no director that is paired here; allowed are the names of those, here for this machine, and ssh://[USER@]HOST[:PORT]</source>
        <translation>%1 ist kein Director, der hier gekoppelt ist; erlaubt sind deren Namen, here für diese Maschine und ssh://[BENUTZER@]RECHNER[:PORT]</translation>
    </message>
    <message>
        <source>%1 forwards %2 itself, and its own connections take no client's way; choose a machine that does not</source>
        <translation>%1 leitet %2 selbst weiter, und seine eigenen Verbindungen nehmen nicht den Weg eines Clients; wählen Sie eine Maschine, die das nicht tut</translation>
    </message>
    <message>
        <source>the connection to the director has ended</source>
        <translation>die Verbindung zum Director ist beendet</translation>
    </message>
    <message>
        <source>it has no way to %1</source>
        <translation>er hat keinen Weg zu %1</translation>
    </message>
    <message>
        <source>this machine has no way to %1</source>
        <translation>diese Maschine hat keinen Weg zu %1</translation>
    </message>
</context>
<context>
    <name>lvs::SshAsker</name>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>ssh is not installed on this machine</source>
        <translation>ssh ist auf dieser Maschine nicht installiert</translation>
    </message>
    <message>
        <source>%1 says more than there is to say</source>
        <translation>%1 sagt mehr, als es zu sagen gibt</translation>
    </message>
    <message>
        <source>%1 has neither perl nor python3 to make connections with</source>
        <translation>%1 hat weder perl noch python3, um Verbindungen aufzubauen</translation>
    </message>
    <message>
        <source>%1 is not among the known hosts; log in once with ssh, and look at its fingerprint</source>
        <translation>%1 ist nicht unter den bekannten Rechnern; melden Sie sich einmal mit ssh an und prüfen Sie den Fingerabdruck</translation>
    </message>
    <message>
        <source>the connection to %1 ended</source>
        <translation>die Verbindung zu %1 ist abgerissen</translation>
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
        <translation>Auf Verbindungen der Clients wird gewartet; eine gewählte Maschine baut selbst einige auf</translation>
    </message>
    <message>
        <source>Clients themselves</source>
        <translation>Clients selbst</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diese Maschine</translation>
    </message>
    <message>
        <source>A host over SSH</source>
        <translation>Ein Rechner über SSH</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>jeder; etwa %1</translation>
    </message>
    <message>
        <source>Host that is reached by SSH</source>
        <translation>Rechner, der über SSH erreicht wird</translation>
    </message>
    <message>
        <source>The client's address</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>Director %1</source>
        <translation>Director %1</translation>
    </message>
    <message>
        <source>Name the host that is to be the client; such as admin@client.example, reached with this machine's ssh</source>
        <translation>Nennen Sie den Rechner, der der Client sein soll; etwa admin@client.example, erreicht mit dem ssh dieser Maschine</translation>
    </message>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as admin@client.example or 192.0.2.9:2222</source>
        <translation>„%1“ ist kein Rechner, der über SSH zu erreichen wäre; etwa admin@client.example oder 192.0.2.9:2222</translation>
    </message>
    <message>
        <source>"%1" is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>„%1“ ist keine Adresse; etwa 203.0.113.7, oder leer für jeden Client</translation>
    </message>
</context>
</TS>
