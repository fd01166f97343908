<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 act · %2 in · %3/s</source>
        <translation>%1 act · %2 in · %3/s</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>Réponses %1</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>Secours %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Requêtes %1</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 connexions actives, %2 inactives, %3 nouvelles par seconde</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ installé</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ dérive</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ non installé</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? non vérifié</translation>
    </message>
    <message>
        <source>▲ no SSH</source>
        <translation>▲ pas de SSH</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>plusieurs méthodes</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>holds the VIP</source>
        <translation>porte la VIP</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>en secours</translation>
    </message>
    <message>
        <source>in no service</source>
        <translation>dans aucun service</translation>
    </message>
    <message>
        <source>weight 0: no new connections</source>
        <translation>poids 0 : rien de nouveau</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>direct routing</source>
        <translation>routage direct</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>tunnel %1</translation>
    </message>
    <message>
        <source>New, not pushed yet</source>
        <translation>Nouveau, pas encore poussé</translation>
    </message>
    <message>
        <source>Changed, not pushed yet</source>
        <translation>Modifié, pas encore poussé</translation>
    </message>
    <message>
        <source>%1 things here were not made by the document</source>
        <translation>%1 éléments d'ici ne viennent pas du document</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 serveurs réels</translation>
    </message>
    <message>
        <source>The last known numbers: the director is not heard</source>
        <translation>Les derniers nombres connus : le director ne répond pas</translation>
    </message>
    <message>
        <source>master</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>secours</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>%1 of %2 since %3: %4</source>
        <translation>%1 de %2 depuis %3 : %4</translation>
    </message>
    <message>
        <source>several masters</source>
        <translation>plusieurs maîtres</translation>
    </message>
    <message>
        <source>no master</source>
        <translation>aucun maître</translation>
    </message>
    <message>
        <source>hears %1 as master with priority %2, its own is %3</source>
        <translation>entend %1 comme maître avec la priorité %2, la sienne est %3</translation>
    </message>
    <message>
        <source>Connection sync: sends and receives on %1, sync id %2</source>
        <translation>Synchronisation : envoie et reçoit sur %1, id de sync %2</translation>
    </message>
    <message>
        <source>Connection sync: sends only, on %1, sync id %2</source>
        <translation>Synchronisation : envoie seulement, sur %1, id de sync %2</translation>
    </message>
    <message>
        <source>Connection sync: receives only, on %1, sync id %2</source>
        <translation>Synchronisation : reçoit seulement, sur %1, id de sync %2</translation>
    </message>
    <message>
        <source>Connections of %1 are not synchronised here on %2, sync id %3: a failover breaks them</source>
        <translation>Les connexions de %1 ne sont pas synchronisées ici sur %2, id de sync %3 : une bascule les rompt</translation>
    </message>
    <message>
        <source>Connections of %1 are not received here on %2, sync id %3: those of the other director break if this one takes over</source>
        <translation>Les connexions de %1 ne sont pas reçues ici sur %2, id de sync %3 : celles de l'autre director sont rompues si celui-ci prend la suite</translation>
    </message>
    <message>
        <source>Connections of %1 are not sent from here on %2, sync id %3: they break if another takes over</source>
        <translation>Les connexions de %1 ne sont pas envoyées d'ici sur %2, id de sync %3 : elles sont rompues si un autre prend la suite</translation>
    </message>
    <message>
        <source>sorry server serves</source>
        <translation>le serveur de repli sert</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>quorum perdu</translation>
    </message>
    <message>
        <source>: %1 of %2</source>
        <translation>: %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, reste %1</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 sur %2)</translation>
    </message>
    <message>
        <source>weight %1 for now</source>
        <translation>poids %1 pour l'instant</translation>
    </message>
</context>
<context>
    <name>FailoverReport</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>entendu</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 est à %2</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>connexion rompue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>the console's machine</source>
        <translation>la machine de la console</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Failover group</source>
        <translation>Groupe de bascule</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>every %1 ms to %2 (%3), from %4</source>
        <translation>toutes les %1 ms vers %2 (%3), depuis %4</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>Connexions maintenues</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>every %1 ms</source>
        <translation>toutes les %1 ms</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Prise de relais</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>Plus long temps sans réponse</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Requêtes échouées</translation>
    </message>
    <message>
        <source>Connections broken</source>
        <translation>Connexions rompues</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>ce test</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Failover test of %1</source>
        <translation>Test de bascule de %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Vérifié avant</translation>
    </message>
    <message>
        <source>Compared with earlier tests of this group</source>
        <translation>Comparé aux tests précédents de ce groupe</translation>
    </message>
</context>
<context>
    <name>FailoverTest</name>
    <message>
        <source>Every member of the group is reached</source>
        <translation>Chaque membre du groupe est joint</translation>
    </message>
    <message>
        <source>One director is master, the others back it up</source>
        <translation>Un director est maître, les autres sont en secours</translation>
    </message>
    <message>
        <source>All members hold the same document</source>
        <translation>Tous les membres ont le même document</translation>
    </message>
    <message>
        <source>Connections are synchronised</source>
        <translation>Les connexions sont synchronisées</translation>
    </message>
    <message>
        <source>Every member knows the connections of the others</source>
        <translation>Chaque membre connaît les connexions des autres</translation>
    </message>
    <message>
        <source>The real servers are set up, as far as is known</source>
        <translation>Les serveurs réels sont installés, pour autant qu'on sache</translation>
    </message>
    <message>
        <source>Planned: another director is asked to take over</source>
        <translation>Planifié : un autre director est prié de prendre la suite</translation>
    </message>
    <message>
        <source>Agent killed: VRRP falls silent, addresses stay behind</source>
        <translation>Agent tué : VRRP se tait, les adresses restent en place</translation>
    </message>
    <message>
        <source>Link down: the group's interface is taken down</source>
        <translation>Lien coupé : l'interface du groupe est désactivée</translation>
    </message>
    <message>
        <source>Director frozen: the agent stands still, then wakes up</source>
        <translation>Director figé : l'agent s'immobilise, puis se réveille</translation>
    </message>
    <message>
        <source>Clients should feel nothing: the new master forwards before the old one lets go.</source>
        <translation>Les clients ne devraient rien sentir : le nouveau maître achemine avant que l'ancien lâche.</translation>
    </message>
    <message>
        <source>Clients wait until the backup has missed three advertisements, about %1 ms. Requests on their way at that moment are sent again by TCP, after a second. The fault ends by itself, also when this console is closed.</source>
        <translation>Les clients attendent que le secours ait manqué trois annonces, environ %1 ms. Les requêtes en route à ce moment sont renvoyées par TCP, après une seconde. La panne se termine d'elle-même, même si cette console est fermée.</translation>
    </message>
    <message>
        <source>Nobody took over from %1.</source>
        <translation>Personne n'a pris la suite de %1.</translation>
    </message>
    <message>
        <source>%1 took over from %2 after %3 ms</source>
        <translation>%1 a pris la suite de %2 après %3 ms</translation>
    </message>
    <message>
        <source>%1; %2 of %3 requests failed, the slowest took %4 ms, longest without an answer %5 ms.</source>
        <translation>%1 ; %2 requêtes sur %3 ont échoué, la plus lente a pris %4 ms, plus long temps sans réponse %5 ms.</translation>
    </message>
    <message>
        <source>The test could not go on: %1</source>
        <translation>Le test n'a pas pu continuer : %1</translation>
    </message>
    <message>
        <source>The test was stopped before the group moved.</source>
        <translation>Le test a été arrêté avant que le groupe bascule.</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; no requests were sent.</source>
        <translation>La prise de relais a duré %1 ms ; aucune requête n'a été envoyée.</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; %2 of %3 requests failed, the longest time without an answer was %4 ms; %5 of %6 connections broke.</source>
        <translation>La prise de relais a duré %1 ms ; %2 requêtes sur %3 ont échoué, le plus long temps sans réponse a été de %4 ms ; %5 connexions sur %6 ont été rompues.</translation>
    </message>
    <message>
        <source>Connections broke because they are not synchronised: give the group connection sync.</source>
        <translation>Des connexions ont été rompues parce qu'elles ne sont pas synchronisées : donnez la synchronisation au groupe.</translation>
    </message>
    <message>
        <source>Connections broke although they are synchronised: is UDP to the sync group (port 8848) let through between the directors?</source>
        <translation>Des connexions ont été rompues bien qu'elles soient synchronisées : l'UDP vers le groupe de synchronisation (port 8848) passe-t-il entre les directors ?</translation>
    </message>
    <message>
        <source>The outage was longer than %1 ms, which the advertisement interval allows: did the link drop the announcements (gratuitous ARP), or does a router keep old entries?</source>
        <translation>La coupure a dépassé les %1 ms que permet l'intervalle des annonces VRRP : le lien a-t-il perdu les annonces d'adresses (ARP gratuit), ou un routeur garde-t-il de vieilles entrées ?</translation>
    </message>
    <message>
        <source>Requests failed in a planned failover: does the new master have the same services, and do the real servers answer it?</source>
        <translation>Des requêtes ont échoué lors d'une bascule planifiée : le nouveau maître a-t-il les mêmes services, et les serveurs réels lui répondent-ils ?</translation>
    </message>
    <message>
        <source>%1 does not take the other's advertisements: %2.</source>
        <translation>%1 n'accepte pas les annonces de l'autre : %2.</translation>
    </message>
    <message>
        <source>%1 does not hear the other, which hears it: the link carries VRRP (IP protocol 112) one way only. Does a firewall on %1, or a switch, drop it?</source>
        <translation>%1 n'entend pas l'autre, qui l'entend : le lien ne transporte VRRP (protocole IP 112) que dans un sens. Un pare-feu sur %1 ou un commutateur le rejette-t-il ?</translation>
    </message>
    <message>
        <source>Neither hears the other: does a firewall drop VRRP (IP protocol 112), are their links parted, or do their virtual router ids differ?</source>
        <translation>Aucun n'entend l'autre : un pare-feu rejette-t-il VRRP (protocole IP 112), leurs liens sont-ils séparés, ou leurs identifiants de routeur virtuel diffèrent-ils ?</translation>
    </message>
    <message>
        <source>They hear each other: one is about to give way.</source>
        <translation>Ils s'entendent : l'un est sur le point de céder.</translation>
    </message>
    <message>
        <source>The real servers of every service take connections</source>
        <translation>Les serveurs réels de chaque service prennent des connexions</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The cluster's name</source>
        <translation>Le nom du cluster</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore; unique among its kind</source>
        <translation>Lettres, chiffres, point, tiret et souligné ; unique parmi ses semblables</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Shown to people instead of the name</source>
        <translation>Montré aux personnes à la place du nom</translation>
    </message>
    <message>
        <source>The agent runs under this name</source>
        <translation>L'agent tourne sous ce nom</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The data centre that it stands in</source>
        <translation>Le centre de données où il se trouve</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Where the agent's API listens: host and port, IPv6 in brackets</source>
        <translation>Où l'API de l'agent écoute : hôte et port, IPv6 entre crochets</translation>
    </message>
    <message>
        <source>RIP</source>
        <translation>RIP</translation>
    </message>
    <message>
        <source>The real server's own address</source>
        <translation>L'adresse propre du serveur réel</translation>
    </message>
    <message>
        <source>Second RIP</source>
        <translation>Seconde RIP</translation>
    </message>
    <message>
        <source>For services of the other family</source>
        <translation>Pour les services de l'autre famille</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>How the agent reaches the machine to set it up</source>
        <translation>Comment l'agent atteint la machine pour l'installer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Who logs in; anybody but root needs sudo there</source>
        <translation>Qui se connecte ; sauf root, il lui faut sudo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TCP port of sshd</source>
        <translation>Port TCP de sshd</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Hôte de rebond</translation>
    </message>
    <message>
        <source>user@host:port, where the machine stands behind a bastion</source>
        <translation>utilisateur@hôte:port, quand la machine est derrière un bastion</translation>
    </message>
    <message>
        <source>Virtual router id</source>
        <translation>Id de routeur virtuel</translation>
    </message>
    <message>
        <source>Unique on its link</source>
        <translation>Unique sur son lien</translation>
    </message>
    <message>
        <source>VRRP version</source>
        <translation>Version de VRRP</translation>
    </message>
    <message>
        <source>3 unless an old router takes part</source>
        <translation>3, sauf si un vieux routeur participe</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Carries advertisements and VIPs</source>
        <translation>Porte les annonces et les VIP</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>With the prefix length that they get on the interface; one family; separated by commas</source>
        <translation>Avec la longueur de préfixe reçue sur l'interface ; une seule famille ; séparées par des virgules</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Whole prefixes carried as local routes; separated by commas</source>
        <translation>Préfixes entiers portés comme routes locales ; séparés par des virgules</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Time between them; version 2 takes whole seconds, version 3 10 to 40,950 ms</source>
        <translation>Temps entre elles ; la version 2 prend des secondes entières, la version 3 de 10 à 40 950 ms</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>Préempter</translation>
    </message>
    <message>
        <source>A better director takes over from a worse one</source>
        <translation>Un meilleur director prend la place d'un moins bon</translation>
    </message>
    <message>
        <source>Preempt delay</source>
        <translation>Délai de préemption</translation>
    </message>
    <message>
        <source>Time to wait before taking over from a worse one</source>
        <translation>Attente avant de prendre la place d'un moins bon</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Of version 2, at most 8 bytes; it keeps nobody out who listens</source>
        <translation>De la version 2, 8 octets au plus ; n'arrête personne qui écoute</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Sent in version 3 over IPv4; both kinds are accepted</source>
        <translation>Envoyée en version 3 sur IPv4 ; les deux sortes sont acceptées</translation>
    </message>
    <message>
        <source>Virtual MAC</source>
        <translation>MAC virtuelle</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation>Unicast</translation>
    </message>
    <message>
        <source>Advertise to the other members instead of multicast</source>
        <translation>Annoncer aux autres membres plutôt qu'en multicast</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>The group that this one moves together with, as the inside and outside of NAT</source>
        <translation>Le groupe avec lequel celui-ci bascule, comme l'intérieur et l'extérieur du NAT</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>The directors that can hold the addresses</source>
        <translation>Les directors qui peuvent porter les adresses</translation>
    </message>
    <message>
        <source>Connection sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Keeps connections alive when another director takes over</source>
        <translation>Garde les connexions en vie quand un autre director prend la suite</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Can hold the addresses</source>
        <translation>Peut porter les adresses</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>The highest is master; 255 is for the owner of the address</source>
        <translation>La plus haute est maître ; 255 est pour le propriétaire de l'adresse</translation>
    </message>
    <message>
        <source>Carries the sync messages</source>
        <translation>Porte les messages de synchronisation</translation>
    </message>
    <message>
        <source>Sync id</source>
        <translation>Id de sync</translation>
    </message>
    <message>
        <source>Tells sync groups apart</source>
        <translation>Distingue les groupes de synchronisation</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>Groupe multicast</translation>
    </message>
    <message>
        <source>Empty: the kernel's own, 224.0.0.81</source>
        <translation>Vide : celui du noyau, 224.0.0.81</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Port UDP</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Hops that sync messages may take</source>
        <translation>Sauts permis aux messages de synchronisation</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Taille des messages</translation>
    </message>
    <message>
        <source>Bytes; 0 lets the kernel choose</source>
        <translation>Octets ; 0 laisse choisir le noyau</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is asked of the real server</source>
        <translation>Ce qui est demandé au serveur réel</translation>
    </message>
    <message>
        <source>Empty: the port that the service uses there</source>
        <translation>Vide : le port que le service y utilise</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Asked for; of a script check the program</source>
        <translation>Demandé ; pour un contrôle par script, le programme</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host header and server name; of a dns check the name asked for</source>
        <translation>En-tête Host et nom du serveur ; pour un contrôle dns, le nom demandé</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Time between checks</source>
        <translation>Temps entre les contrôles</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai limite</translation>
    </message>
    <message>
        <source>Time until a check has failed; at most the interval</source>
        <translation>Temps avant qu'un contrôle ait échoué ; au plus l'intervalle</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>Passes in a row until up</source>
        <translation>Succès de suite avant d'être en service</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Chute</translation>
    </message>
    <message>
        <source>Failures in a row until down</source>
        <translation>Échecs de suite avant d'être hors service</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>What clients connect to; empty for a firewall mark</source>
        <translation>Ce à quoi les clients se connectent ; vide pour une marque de pare-feu</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Of a service with an address</source>
        <translation>D'un service avec une adresse</translation>
    </message>
    <message>
        <source>0 is all ports, and needs persistence</source>
        <translation>0 : tous les ports, exige la persistance</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>Marque de pare-feu</translation>
    </message>
    <message>
        <source>Instead of address and port; the agent marks the packets</source>
        <translation>Au lieu d'adresse et port ; l'agent marque les paquets</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Of a service with a firewall mark</source>
        <translation>D'un service avec une marque de pare-feu</translation>
    </message>
    <message>
        <source>Marked packets</source>
        <translation>Paquets marqués</translation>
    </message>
    <message>
        <source>Which packets get the mark</source>
        <translation>Quels paquets reçoivent la marque</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>How the director chooses a real server for a new connection</source>
        <translation>Comment le director choisit un serveur réel pour une nouvelle connexion</translation>
    </message>
    <message>
        <source>Scheduler flags</source>
        <translation>Options d'ordonnanceur</translation>
    </message>
    <message>
        <source>Of sh and mh: fallback, port; separated by commas</source>
        <translation>De sh et mh : fallback, port ; séparées par des virgules</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>Méthode d'acheminement</translation>
    </message>
    <message>
        <source>How packets reach the real servers</source>
        <translation>Comment les paquets arrivent aux serveurs réels</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Encapsulation; IPIP where this is off</source>
        <translation>Encapsulation ; IPIP si désactivé</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Contrôle de santé</translation>
    </message>
    <message>
        <source>Real servers that fail it get no connections</source>
        <translation>Les serveurs réels qui y échouent ne reçoivent pas de connexions</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistance</translation>
    </message>
    <message>
        <source>Keeps a client on its real server</source>
        <translation>Garde un client sur son serveur réel</translation>
    </message>
    <message>
        <source>One packet</source>
        <translation>Un paquet</translation>
    </message>
    <message>
        <source>Each datagram is scheduled by itself (udp)</source>
        <translation>Chaque datagramme est ordonnancé seul (udp)</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Serveurs réels</translation>
    </message>
    <message>
        <source>Where connections go</source>
        <translation>Où vont les connexions</translation>
    </message>
    <message>
        <source>Packets to this address</source>
        <translation>Paquets vers cette adresse</translation>
    </message>
    <message>
        <source>Packets of this protocol</source>
        <translation>Paquets de ce protocole</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Packets to these ports; separated by commas</source>
        <translation>Paquets vers ces ports ; séparés par des virgules</translation>
    </message>
    <message>
        <source>IPIP adds 20 bytes, GUE passes where only UDP does</source>
        <translation>IPIP ajoute 20 octets, GUE passe là où seul UDP passe</translation>
    </message>
    <message>
        <source>UDP port of gue</source>
        <translation>Port UDP de gue</translation>
    </message>
    <message>
        <source>In the outer header</source>
        <translation>Dans l'en-tête externe</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Mémorisé pendant</translation>
    </message>
    <message>
        <source>Time that a client is kept on its real server</source>
        <translation>Temps pendant lequel un client reste sur son serveur réel</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Longueur de préfixe</translation>
    </message>
    <message>
        <source>Groups clients; empty: each by itself</source>
        <translation>Regroupe les clients ; vide : chacun pour soi</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>sip tells calls apart (udp); empty: by address</source>
        <translation>sip distingue les appels (udp) ; vide : par adresse</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Serveur réel</translation>
    </message>
    <message>
        <source>The machine that serves</source>
        <translation>La machine qui sert</translation>
    </message>
    <message>
        <source>Empty: the service's; another one only with NAT</source>
        <translation>Vide : celui du service ; un autre seulement avec NAT</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>Part des nouvelles connexions, 0 à 65535. 0 n'en prend plus ; celles qui sont ouvertes continuent</translation>
    </message>
    <message>
        <source>Upper threshold</source>
        <translation>Seuil haut</translation>
    </message>
    <message>
        <source>Connections above which it gets no new ones; 0: no limit</source>
        <translation>Connexions au-delà desquelles il n'en reçoit plus ; 0 : sans limite</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>Connections below which it gets new ones again; 0: three quarters of the upper</source>
        <translation>Connexions en deçà desquelles il en reçoit de nouveau ; 0 : trois quarts du seuil haut</translation>
    </message>
    <message>
        <source>Empty: the service's</source>
        <translation>Vide : celle du service</translation>
    </message>
    <message>
        <source>Where this is off: the service's</source>
        <translation>Si désactivé : celui du service</translation>
    </message>
    <message>
        <source>One after the other, all alike</source>
        <translation>L'un après l'autre, tous égaux</translation>
    </message>
    <message>
        <source>One after the other, by weight</source>
        <translation>L'un après l'autre, selon le poids</translation>
    </message>
    <message>
        <source>The one with the fewest connections</source>
        <translation>Celui qui a le moins de connexions</translation>
    </message>
    <message>
        <source>The fewest connections for its weight: right for most services</source>
        <translation>Le moins de connexions pour son poids : bon pour la plupart des services</translation>
    </message>
    <message>
        <source>The same server for an address, unless it is overloaded: for caches</source>
        <translation>Le même serveur pour une adresse, sauf surcharge : pour les caches</translation>
    </message>
    <message>
        <source>A set of servers for an address: for caches with hot spots</source>
        <translation>Un ensemble de serveurs pour une adresse : pour les caches à points chauds</translation>
    </message>
    <message>
        <source>By the destination's address: for caches</source>
        <translation>Selon l'adresse de destination : pour les caches</translation>
    </message>
    <message>
        <source>By the client's address: the same on every director</source>
        <translation>Selon l'adresse du client : pareil sur chaque director</translation>
    </message>
    <message>
        <source>By the client's address; few clients move when servers come and go</source>
        <translation>Selon l'adresse du client ; peu de clients bougent quand des serveurs vont et viennent</translation>
    </message>
    <message>
        <source>The shortest expected delay</source>
        <translation>Le plus court délai attendu</translation>
    </message>
    <message>
        <source>An idle one if there is any, else the shortest expected delay</source>
        <translation>Un inoccupé s'il y en a, sinon le plus court délai attendu</translation>
    </message>
    <message>
        <source>The heaviest that is up takes all: active and spare</source>
        <translation>Le plus lourd en service prend tout : actif et réserve</translation>
    </message>
    <message>
        <source>The heaviest until it has as many connections as its weight, then the next</source>
        <translation>Le plus lourd jusqu'à autant de connexions que son poids, puis le suivant</translation>
    </message>
    <message>
        <source>The less loaded of two taken at random; Linux 6.2 and later</source>
        <translation>Le moins chargé de deux tirés au hasard ; Linux 6.2 et suivants</translation>
    </message>
    <message>
        <source>Requests and replies pass the director: nothing to set up but a route, ports may differ; the director carries all bytes</source>
        <translation>Requêtes et réponses passent par le director : rien à installer qu'une route, les ports peuvent différer ; le director porte tous les octets</translation>
    </message>
    <message>
        <source>Replies go straight to the client: fastest; director and real servers share a segment</source>
        <translation>Les réponses vont droit au client : le plus rapide ; director et serveurs réels partagent un segment</translation>
    </message>
    <message>
        <source>As direct routing, but over any network: real servers may stand in another data centre</source>
        <translation>Comme le routage direct, mais sur tout réseau : les serveurs réels peuvent être dans un autre centre de données</translation>
    </message>
    <message>
        <source>Routed VIPs</source>
        <translation>VIP routées</translation>
    </message>
    <message>
        <source>Prefixes that a router sends to the group's VIPs as their next hop. Every member has them all the time and nobody announces them, so a failover moves only the next hop, however many they are; separated by commas</source>
        <translation>Préfixes qu'un routeur envoie aux VIP du groupe comme prochain saut. Chaque membre les a en permanence et personne ne les annonce : une bascule ne déplace que le prochain saut, si nombreux soient-ils ; séparés par des virgules</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>Délai au démarrage</translation>
    </message>
    <message>
        <source>Time after the agent's start in which the group stays silent, for a switch that begins to forward late; a take-over that you ask for ends it</source>
        <translation>Temps après le démarrage de l'agent pendant lequel le groupe reste muet, pour un commutateur qui commence tard à acheminer ; une prise de relais que vous demandez y met fin</translation>
    </message>
    <message>
        <source>The VIPs keep the virtual router's MAC address, whoever holds them: no neighbour has to learn another one; not with blocks</source>
        <translation>Les VIP gardent l'adresse MAC du routeur virtuel, quel que soit leur détenteur : aucun voisin n'a à en apprendre une autre ; pas avec des blocs</translation>
    </message>
    <message>
        <source>Accept for itself</source>
        <translation>Accepter pour soi</translation>
    </message>
    <message>
        <source>Off: packets to the VIPs that no virtual service takes are dropped, pings too; neighbour discovery goes on. On: the director's own programs get them</source>
        <translation>Non : les paquets vers les VIP qu'aucun service virtuel ne prend sont rejetés sans réponse, pings compris ; la découverte de voisins continue. Oui : les programmes du director lui-même les reçoivent</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>What the group stands or falls with, or what moves its priority; the group's own interface is tracked in any case</source>
        <translation>Ce dont dépend le groupe, ou ce qui change sa priorité ; l'interface du groupe est suivie dans tous les cas</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces d'adresses</translation>
    </message>
    <message>
        <source>How a new master tells its neighbours that the addresses are its own. Off: at once, and after 0.25, 0.8, 2.5 and 5 seconds</source>
        <translation>Comment un nouveau maître dit à ses voisins que les adresses sont à lui. Non : tout de suite, puis après 0,25 ; 0,8 ; 2,5 et 5 secondes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What is looked at, on each director by itself</source>
        <translation>Ce qui est surveillé, sur chaque director séparément</translation>
    </message>
    <message>
        <source>Of the interface, of the program that must run (as ps -e shows it), or of the virtual service</source>
        <translation>De l'interface, du programme qui doit tourner (tel que ps -e le montre), ou du service virtuel</translation>
    </message>
    <message>
        <source>Absolute path of the file or of the script's program; a file that is missing or empty holds 0</source>
        <translation>Chemin absolu du fichier ou du programme du script ; un fichier absent ou vide vaut 0</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; no shell reads them</source>
        <translation>Du script, séparés par des virgules ; aucun shell ne les lit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>How many of the process must run; of a quorum the sum of the real servers' weights in the kernel</source>
        <translation>Combien d'exemplaires du processus doivent tourner ; pour un quorum, la somme des poids des serveurs réels dans le noyau</translation>
    </message>
    <message>
        <source>From one run of the script to the next</source>
        <translation>D'une exécution du script à la suivante</translation>
    </message>
    <message>
        <source>Until a run of the script has failed and is ended with all that it started; at most the interval</source>
        <translation>Temps avant qu'une exécution du script ait échoué et soit terminée avec tout ce qu'elle a lancé ; au plus l'intervalle</translation>
    </message>
    <message>
        <source>Good runs of the script in a row until it is good again</source>
        <translation>Exécutions réussies de suite avant que le script soit de nouveau bon</translation>
    </message>
    <message>
        <source>Failed runs of the script in a row until it has failed</source>
        <translation>Exécutions échouées de suite avant que le script ait échoué</translation>
    </message>
    <message>
        <source>Changes priority by</source>
        <translation>Change la priorité de</translation>
    </message>
    <message>
        <source>Positive: added while all is well; negative: added after a failure; of a file: times the number in it. Empty: a failure is a fault, which takes the group away from this director</source>
        <translation>Positif : ajouté tant que tout va bien ; négatif : ajouté après un échec ; pour un fichier : multiplié par le nombre qu'il contient. Vide : un échec est une panne, qui retire le groupe à ce director</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How often it is said again after the first time</source>
        <translation>Combien de fois c'est redit après la première</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>Temps entre elles</translation>
    </message>
    <message>
        <source>Milliseconds between repetitions; empty: 250, 550, 1700, and 2500 from then on</source>
        <translation>Millisecondes entre les répétitions ; vide : 250, 550, 1700, puis toujours 2500</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Redire toutes les</translation>
    </message>
    <message>
        <source>Said again so often as long as it is master, for switches and neighbours that forget; 0: not</source>
        <translation>Redit à cet intervalle tant qu'il est maître, pour les commutateurs et voisins qui oublient ; 0 : jamais</translation>
    </message>
    <message>
        <source>Another interface: fails when it is down, has no carrier or is not there</source>
        <translation>Une autre interface : échoue si elle est désactivée, sans porteuse ou absente</translation>
    </message>
    <message>
        <source>A number that somebody writes into a file: any but 0 is a fault, or it moves the priority; good for maintenance</source>
        <translation>Un nombre que quelqu'un écrit dans un fichier : tout autre que 0 est une panne, ou il change la priorité ; utile pour la maintenance</translation>
    </message>
    <message>
        <source>A program must run on the director; looked at twice a second</source>
        <translation>Un programme doit tourner sur le director ; vérifié deux fois par seconde</translation>
    </message>
    <message>
        <source>A program of yours, run as the user nobody and without rights; exit code 0 is good</source>
        <translation>Un programme à vous, exécuté comme utilisateur nobody et sans droits ; le code de retour 0 est bon</translation>
    </message>
    <message>
        <source>A virtual service must have real servers: the sum of their weights in the director's kernel</source>
        <translation>Un service virtuel doit avoir des serveurs réels : la somme de leurs poids dans le noyau du director</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Of the HTTP request</source>
        <translation>De la requête HTTP</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Of the HTTP request, each as Name: value; separated by commas</source>
        <translation>De la requête HTTP, chacun sous la forme Nom: valeur ; séparés par des virgules</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication</source>
        <translation>De l'authentification basic de HTTP</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication; it stands in the document as it is, so take an account that can do nothing else</source>
        <translation>De l'authentification basic de HTTP ; il figure tel quel dans le document, prenez donc un compte qui ne peut rien faire d'autre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Sent with the HTTP request</source>
        <translation>Envoyé avec la requête HTTP</translation>
    </message>
    <message>
        <source>HTTP statuses that pass, or ranges of them such as 200-299, separated by commas</source>
        <translation>Statuts HTTP acceptés, ou plages comme 200-299, séparés par des virgules</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Autres pages</translation>
    </message>
    <message>
        <source>Asked for over the same connection, after the first</source>
        <translation>Demandées par la même connexion, après la première</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé comme</translation>
    </message>
    <message>
        <source>As text, or as bytes in hexadecimal</source>
        <translation>Comme texte, ou comme octets en hexadécimal</translation>
    </message>
    <message>
        <source>What the answer must hold; of a dns check one record's data</source>
        <translation>Ce que la réponse doit contenir ; pour un contrôle dns, les données d'un enregistrement</translation>
    </message>
    <message>
        <source>Expected as</source>
        <translation>Attendu comme</translation>
    </message>
    <message>
        <source>Text, bytes in hexadecimal, a regular expression, or the SHA-256 of the whole answer</source>
        <translation>Texte, octets en hexadécimal, expression régulière, ou SHA-256 de toute la réponse</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>From the start; in an smtp check after STARTTLS</source>
        <translation>Dès le début ; dans un contrôle smtp, après STARTTLS</translation>
    </message>
    <message>
        <source>The check fails on a certificate that nobody vouches for</source>
        <translation>Le contrôle échoue si personne ne répond du certificat</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>PEM file on the directors with those that are trusted; empty: the system's</source>
        <translation>Fichier PEM sur les directors avec celles qui sont de confiance ; vide : celles du système</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file on the directors, shown to the real server</source>
        <translation>Fichier PEM sur les directors, présenté au serveur réel</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>PEM file on the directors with the certificate's key</source>
        <translation>Fichier PEM sur les directors avec la clé du certificat</translation>
    </message>
    <message>
        <source>Warn before expiry</source>
        <translation>Avertir avant expiration</translation>
    </message>
    <message>
        <source>Days before the real server's certificate expires; 0: no warning</source>
        <translation>Jours avant l'expiration du certificat du serveur réel ; 0 : pas d'avertissement</translation>
    </message>
    <message>
        <source>gRPC service</source>
        <translation>Service gRPC</translation>
    </message>
    <message>
        <source>Asked for; empty: the server as a whole</source>
        <translation>Demandé ; vide : le serveur dans son ensemble</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Type of the DNS record asked for</source>
        <translation>Type de l'enregistrement DNS demandé</translation>
    </message>
    <message>
        <source>Over TCP</source>
        <translation>Par TCP</translation>
    </message>
    <message>
        <source>Ask over TCP instead of UDP</source>
        <translation>Demander par TCP plutôt que par UDP</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; {address}, {port} and {server} stand for the real server's</source>
        <translation>Du script, séparés par des virgules ; {address}, {port} et {server} représentent ceux du serveur réel</translation>
    </message>
    <message>
        <source>Run as</source>
        <translation>Exécuter comme</translation>
    </message>
    <message>
        <source>A user of the director; empty: nobody</source>
        <translation>Un utilisateur du director ; vide : nobody</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>What the script's exit code says</source>
        <translation>Ce que dit le code de sortie du script</translation>
    </message>
    <message>
        <source>Fast interval</source>
        <translation>Intervalle rapide</translation>
    </message>
    <message>
        <source>Time between checks while results point another way than the state; empty: the interval</source>
        <translation>Temps entre les contrôles tant que les résultats contredisent l'état ; vide : l'intervalle</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Percent by which each wait is longer or shorter by chance, so that checks spread</source>
        <translation>Pourcentage dont chaque attente est plus longue ou plus courte au hasard, pour que les contrôles se répartissent</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>What holds before the first results</source>
        <translation>Ce qui vaut avant les premiers résultats</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>En cas d'échec</translation>
    </message>
    <message>
        <source>What becomes of a real server that fails</source>
        <translation>Ce que devient un serveur réel qui échoue</translation>
    </message>
    <message>
        <source>Recovery delay</source>
        <translation>Délai de reprise</translation>
    </message>
    <message>
        <source>Time from its recovery until it gets connections again</source>
        <translation>Temps entre son rétablissement et ses nouvelles connexions</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Démarrage lent</translation>
    </message>
    <message>
        <source>Time in which a recovered real server's weight grows to the whole</source>
        <translation>Temps pendant lequel le poids d'un serveur réel rétabli remonte jusqu'à sa pleine valeur</translation>
    </message>
    <message>
        <source>Mass failure</source>
        <translation>Panne massive</translation>
    </message>
    <message>
        <source>What to do when most real servers fail within moments, which may be the director's own fault</source>
        <translation>Que faire quand la plupart des serveurs réels échouent en quelques instants, ce qui peut venir du director lui-même</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>What the body must hold</source>
        <translation>Ce que le corps doit contenir</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Of the real servers that were up; so many failing together are suspicious</source>
        <translation>Des serveurs réels qui étaient en service ; autant d'échecs simultanés sont suspects</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Time within which they have to fail</source>
        <translation>Temps dans lequel ils doivent échouer</translation>
    </message>
    <message>
        <source>Real servers that have to fail; fewer are never suspicious</source>
        <translation>Serveurs réels qui doivent échouer ; moins ne sont jamais suspects</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>An alarm alone, or an alarm and they stay in service for a time</source>
        <translation>Une alarme seule, ou une alarme et ils restent en service un certain temps</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Garder pendant</translation>
    </message>
    <message>
        <source>Time for which they stay in service</source>
        <translation>Temps pendant lequel ils restent en service</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>How much weight has to be in service; off: any</source>
        <translation>Combien de poids doit être en service ; non : peu importe</translation>
    </message>
    <message>
        <source>Sorry server</source>
        <translation>Serveur de repli</translation>
    </message>
    <message>
        <source>Serves while the quorum is lost</source>
        <translation>Sert tant que le quorum est perdu</translation>
    </message>
    <message>
        <source>Sum of the weights of real servers in service that is needed</source>
        <translation>Somme nécessaire des poids des serveurs réels en service</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hystérésis</translation>
    </message>
    <message>
        <source>Once lost, so much more is needed; once there, so much less is borne</source>
        <translation>Une fois perdu, il faut autant de plus ; une fois atteint, autant de moins est toléré</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its own address; no real server of the service</source>
        <translation>Sa propre adresse ; aucun serveur réel du service</translation>
    </message>
    <message>
        <source>0 is up, everything else is down</source>
        <translation>0 : en service, tout le reste : hors service</translation>
    </message>
    <message>
        <source>0 (good) and 1 (warning) are up, 2 and 3 are down: programs of Nagios</source>
        <translation>0 (bon) et 1 (avertissement) : en service, 2 et 3 : hors service ; programmes de Nagios</translation>
    </message>
    <message>
        <source>0 is up, 1 is down, from 2 on it is up with the weight exit code minus 2</source>
        <translation>0 : en service, 1 : hors service, à partir de 2 : en service avec pour poids le code de sortie moins 2</translation>
    </message>
    <message>
        <source>Up, until the first result decides alone</source>
        <translation>En service, jusqu'à ce que le premier résultat décide seul</translation>
    </message>
    <message>
        <source>Up until it has fallen</source>
        <translation>En service jusqu'à sa chute</translation>
    </message>
    <message>
        <source>Down until it has risen</source>
        <translation>Hors service jusqu'à sa montée</translation>
    </message>
    <message>
        <source>It leaves the kernel's table: its connections end</source>
        <translation>Il quitte la table du noyau : ses connexions prennent fin</translation>
    </message>
    <message>
        <source>Its weight is 0: no new connections, open ones go on</source>
        <translation>Son poids est 0 : pas de nouvelles connexions, celles qui sont ouvertes continuent</translation>
    </message>
    <message>
        <source>An event, and nothing else</source>
        <translation>Un événement, et rien d'autre</translation>
    </message>
    <message>
        <source>An event, and they stay in service for a time: for directors that may lose their own way to the real servers</source>
        <translation>Un événement, et ils restent en service un certain temps : pour les directors qui peuvent perdre eux-mêmes le chemin vers les serveurs réels</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>The real server itself, or the service's address as a client asks it, with direct routing and tunnels</source>
        <translation>Le serveur réel lui-même ou, avec le routage direct et les tunnels, l'adresse du service telle qu'un client la demande</translation>
    </message>
    <message>
        <source>The real server at its own address</source>
        <translation>Le serveur réel à sa propre adresse</translation>
    </message>
    <message>
        <source>The service's address, carried to the real server as a client's packets are</source>
        <translation>L'adresse du service, portée au serveur réel comme les paquets d'un client</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>A ready-made conversation, instead of what is sent and expected</source>
        <translation>Une conversation toute prête, au lieu de ce qui est envoyé et attendu</translation>
    </message>
    <message>
        <source>Sent by tcp, udp and feedback checks; \r, \n, \t and \xNN stand for these bytes</source>
        <translation>Envoyé par les contrôles tcp, udp et feedback ; \r, \n, \t et \xNN représentent ces octets</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Percent of the new connections of clients that stay unanswered when it fails</source>
        <translation>Pourcentage des nouvelles connexions des clients restées sans réponse quand il échoue</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Nouvelles connexions</translation>
    </message>
    <message>
        <source>Fewer in an interval say nothing</source>
        <translation>Moins dans un intervalle ne disent rien</translation>
    </message>
    <message>
        <source>Tried again after</source>
        <translation>Nouvel essai après</translation>
    </message>
    <message>
        <source>Nobody connects to it meanwhile; then the first failure takes it out again</source>
        <translation>Personne ne s'y connecte entre-temps ; ensuite, le premier échec le retire de nouveau</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>A check of type feedback: real servers tell the share of their weight that they take</source>
        <translation>Un contrôle de type feedback : les serveurs réels indiquent la part de leur poids qu'ils prennent</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What sets it off, separated by commas: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup and fault are roles that the director takes in a failover group</source>
        <translation>Ce qui la déclenche, séparé par des virgules : server-down, server-up, quorum-lost, quorum-gained, mass-failure ; master, backup et fault sont des rôles que le director prend dans un groupe de bascule</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Names of the virtual services that it is for, separated by commas; empty: all</source>
        <translation>Noms des services virtuels concernés, séparés par des virgules ; vide : tous</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>Groupes de bascule</translation>
    </message>
    <message>
        <source>Names of the failover groups that it is for, separated by commas; empty: all, and services in none</source>
        <translation>Noms des groupes de bascule concernés, séparés par des virgules ; vide : tous, et les services hors groupe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Which directors do it</source>
        <translation>Quels directors le font</translation>
    </message>
    <message>
        <source>Until an attempt has failed and is ended</source>
        <translation>Temps avant qu'une tentative ait échoué et soit terminée</translation>
    </message>
    <message>
        <source>Gather for</source>
        <translation>Regrouper pendant</translation>
    </message>
    <message>
        <source>What happens within this time becomes one message; 0: a message for each</source>
        <translation>Ce qui se passe pendant ce temps devient un seul message ; 0 : un message pour chaque chose</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Absolute path on the directors</source>
        <translation>Chemin absolu sur les directors</translation>
    </message>
    <message>
        <source>Of the program, separated by commas; {event}, {object}, {service}, {server}, {group}, {reason} and {director} stand for what happened</source>
        <translation>Du programme, séparés par des virgules ; {event}, {object}, {service}, {server}, {group}, {reason} et {director} représentent ce qui s'est passé</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <source>Its name or address</source>
        <translation>Son nom ou son adresse</translation>
    </message>
    <message>
        <source>Of the SMTP server</source>
        <translation>Du serveur SMTP</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>How the way to the SMTP server is protected</source>
        <translation>Comment le chemin vers le serveur SMTP est protégé</translation>
    </message>
    <message>
        <source>Logs in at the SMTP server; empty: no login</source>
        <translation>Se connecte avec ce nom au serveur SMTP ; vide : pas d'authentification</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Fichier de mot de passe</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: the password in the first line</source>
        <translation>Sur les directors, lisible par son seul propriétaire : le mot de passe sur la première ligne</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Mail address that it comes from</source>
        <translation>Adresse e-mail d'où il vient</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Mail addresses that it goes to, separated by commas</source>
        <translation>Adresses e-mail auxquelles il est envoyé, séparées par des virgules</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>http or https; a JSON text is sent there by POST</source>
        <translation>http ou https ; un texte JSON y est envoyé par POST</translation>
    </message>
    <message>
        <source>Of the request, each as Name: value; separated by commas. No place for secrets</source>
        <translation>De la requête, chacun sous la forme Nom: valeur ; séparés par des virgules. Pas d'informations secrètes ici</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Fichier de jeton</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: a bearer token in the first line; https only</source>
        <translation>Sur les directors, lisible par son seul propriétaire : un jeton bearer sur la première ligne ; https seulement</translation>
    </message>
    <message>
        <source>Nothing is sent to a server whose certificate nobody vouches for</source>
        <translation>Rien n'est envoyé à un serveur dont personne ne garantit le certificat</translation>
    </message>
    <message>
        <source>The real server tells the share of its weight that it takes, such as 75%, drain or down</source>
        <translation>Le serveur réel indique la part de son poids qu'il prend, par exemple 75%, drain ou down</translation>
    </message>
    <message>
        <source>Nothing is sent: how many of the clients' new connections stay unanswered</source>
        <translation>Rien n'est envoyé : combien de nouvelles connexions des clients restent sans réponse</translation>
    </message>
    <message>
        <source>PING is answered, be it with the demand for a password</source>
        <translation>PING reçoit une réponse, fût-ce la demande d'un mot de passe</translation>
    </message>
    <message>
        <source>The server greets; where it resolves names, it counts each check against max_connect_errors</source>
        <translation>Le serveur salue ; s'il résout les noms, il compte chaque contrôle dans max_connect_errors</translation>
    </message>
    <message>
        <source>A login is asked for or refused; not while the server starts, stops or is full</source>
        <translation>Une authentification est demandée ou refusée ; pas pendant que le serveur démarre, s'arrête ou est plein</translation>
    </message>
    <message>
        <source>An anonymous bind is answered, be it with the demand for a login</source>
        <translation>Un bind anonyme reçoit une réponse, fût-ce la demande d'une authentification</translation>
    </message>
    <message>
        <source>A program on the director, run without rights</source>
        <translation>Un programme sur le director, exécuté sans privilèges</translation>
    </message>
    <message>
        <source>A mail by SMTP</source>
        <translation>Un e-mail par SMTP</translation>
    </message>
    <message>
        <source>A JSON text by POST over HTTP, for chats and alarm services</source>
        <translation>Un texte JSON par POST sur HTTP, pour les messageries et les services d'alarme</translation>
    </message>
    <message>
        <source>The director that is master of the group with the service's VIP: once for all</source>
        <translation>Le director qui est maître du groupe portant la VIP du service : une fois pour tous</translation>
    </message>
    <message>
        <source>Every director that sees it happen</source>
        <translation>Chaque director qui le voit se produire</translation>
    </message>
    <message>
        <source>TLS after the server's greeting, and no mail without it</source>
        <translation>TLS après le message d'accueil du serveur, et sans lui aucun e-mail</translation>
    </message>
    <message>
        <source>TLS from the start, usually at port 465</source>
        <translation>TLS dès le début, en général sur le port 465</translation>
    </message>
    <message>
        <source>No TLS and no login: for a relay that is trusted by its address</source>
        <translation>Ni TLS ni authentification : pour un relais à qui l'on fait confiance d'après son adresse</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Ask the directors</source>
        <translation>Interroger les directors</translation>
    </message>
    <message>
        <source>Each director&apos;s agent is asked which document is in force, and whether its kernel has IPVS.</source>
        <translation>On demande à l&apos;agent de chaque director quel document est en vigueur et si son noyau a IPVS.</translation>
    </message>
    <message>
        <source>Directors forward by the document that they hold. With different documents they treat the same client differently.</source>
        <translation>Les directors transmettent selon le document qu&apos;ils détiennent. Avec des documents différents, ils traitent différemment le même client.</translation>
    </message>
    <message>
        <source>All answer, with the same revision, and the module ip_vs is loaded.</source>
        <translation>Tous répondent avec la même révision, et le module ip_vs est chargé.</translation>
    </message>
    <message>
        <source>One does not answer, holds no document or an old one, or has no ip_vs.</source>
        <translation>L&apos;un ne répond pas, n&apos;a pas de document ou en a un ancien, ou n&apos;a pas ip_vs.</translation>
    </message>
    <message>
        <source>Who is master</source>
        <translation>Qui est master</translation>
    </message>
    <message>
        <source>The directors&apos; roles are compared, and who hears whose VRRP advertisements (IP protocol 112).</source>
        <translation>On compare les rôles des directors, et qui entend les annonces VRRP de qui (protocole IP 112).</translation>
    </message>
    <message>
        <source>The master alone holds the VIP. Without a master nobody answers; of two masters both do.</source>
        <translation>Seul le master détient la VIP. Sans master, personne ne répond ; avec deux, les deux répondent.</translation>
    </message>
    <message>
        <source>One director is master, and only its advertisements are on the wire.</source>
        <translation>Un seul director est master, et seules ses annonces passent sur le réseau.</translation>
    </message>
    <message>
        <source>No advertisements, or two senders: then they do not hear each other, often because a firewall drops protocol 112.</source>
        <translation>Aucune annonce, ou deux émetteurs : ils ne s&apos;entendent pas, souvent parce qu&apos;un pare-feu rejette le protocole 112.</translation>
    </message>
    <message>
        <source>Who answers for the VIP</source>
        <translation>Qui répond pour la VIP</translation>
    </message>
    <message>
        <source>The VIP is looked for on the directors&apos; interfaces, and its segment is asked who has it (ARP; with IPv6 neighbour discovery).</source>
        <translation>On cherche la VIP sur les interfaces des directors, et on demande sur son segment qui l&apos;a (ARP ; en IPv6, découverte des voisins).</translation>
    </message>
    <message>
        <source>The router in front sends packets to the hardware address that answered it last.</source>
        <translation>Le routeur en amont envoie les paquets à l&apos;adresse matérielle qui lui a répondu en dernier.</translation>
    </message>
    <message>
        <source>The VIP is on the master alone, and every answer carries the master&apos;s hardware address.</source>
        <translation>La VIP est sur le seul master, et chaque réponse porte l&apos;adresse matérielle du master.</translation>
    </message>
    <message>
        <source>Nobody answers, or somebody else does: a real server, the other director, or a stranger. The router&apos;s entry may also be an old one.</source>
        <translation>Personne ne répond, ou quelqu&apos;un d&apos;autre : un serveur réel, l&apos;autre director ou un inconnu. L&apos;entrée du routeur peut aussi être ancienne.</translation>
    </message>
    <message>
        <source>Requests come to the director</source>
        <translation>Les requêtes arrivent au director</translation>
    </message>
    <message>
        <source>A client tries while the director&apos;s interface is listened to.</source>
        <translation>Un client essaie pendant qu&apos;on écoute sur l&apos;interface du director.</translation>
    </message>
    <message>
        <source>Whether the client&apos;s first packet comes in tells on which side of the director to look.</source>
        <translation>Selon que le premier paquet du client arrive ou non, on sait de quel côté du director chercher.</translation>
    </message>
    <message>
        <source>The packet is seen, for the VIP and for the director&apos;s hardware address; with TCP it is a SYN.</source>
        <translation>On voit le paquet, destiné à la VIP et à l&apos;adresse matérielle du director ; en TCP, c&apos;est un SYN.</translation>
    </message>
    <message>
        <source>Nothing is seen: a router or firewall before the director drops it, or it goes to another hardware address.</source>
        <translation>On ne voit rien : un routeur ou un pare-feu en amont le rejette, ou il part vers une autre adresse matérielle.</translation>
    </message>
    <message>
        <source>The director&apos;s packet filter</source>
        <translation>Le filtre de paquets du director</translation>
    </message>
    <message>
        <source>The rules of nftables and iptables are walked as the kernel walks them for a packet of the service.</source>
        <translation>On parcourt les règles de nftables et d&apos;iptables comme le noyau pour un paquet du service.</translation>
    </message>
    <message>
        <source>IPVS gets packets after the chain INPUT: what is dropped there never reaches a real server. With NAT the replies pass FORWARD.</source>
        <translation>IPVS reçoit les paquets après la chaîne INPUT : ce qui y est rejeté n&apos;atteint jamais un serveur réel. Avec NAT, les réponses passent par FORWARD.</translation>
    </message>
    <message>
        <source>A rule or the policy accepts the packets; counters of drop rules stand still while a client tries.</source>
        <translation>Une règle ou la politique accepte les paquets ; les compteurs des règles drop ne bougent pas pendant qu&apos;un client essaie.</translation>
    </message>
    <message>
        <source>A rule drops or rejects them, or the policy is drop and nothing accepts them; the counter rises with each try.</source>
        <translation>Une règle les rejette, ou la politique est drop et rien ne les accepte ; le compteur monte à chaque essai.</translation>
    </message>
    <message>
        <source>Reverse path and forwarding</source>
        <translation>Chemin inverse et transfert</translation>
    </message>
    <message>
        <source>The director&apos;s rp_filter is read for the interface where clients come in, and with NAT whether it forwards.</source>
        <translation>On lit le rp_filter du director pour l&apos;interface où arrivent les clients et, avec NAT, s&apos;il transfère.</translation>
    </message>
    <message>
        <source>A strict rp_filter (1) drops what comes in by another interface than the one that leads back to its sender. The greater of &quot;all&quot; and the interface&apos;s own value counts.</source>
        <translation>Un rp_filter strict (1) rejette ce qui entre par une autre interface que celle qui ramène à l&apos;émetteur. La plus grande valeur entre &quot;all&quot; et celle de l&apos;interface compte.</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2, or the route back leaves by the same interface; with NAT forwarding is 1.</source>
        <translation>rp_filter vaut 0 ou 2, ou la route de retour sort par la même interface ; avec NAT, le transfert vaut 1.</translation>
    </message>
    <message>
        <source>rp_filter is 1 and the route back leaves elsewhere: &quot;ip route get&quot; says &quot;Invalid cross-device link&quot;, and the counter IPReversePathFilter rises.</source>
        <translation>rp_filter vaut 1 et la route de retour sort ailleurs : &quot;ip route get&quot; dit &quot;Invalid cross-device link&quot;, et le compteur IPReversePathFilter monte.</translation>
    </message>
    <message>
        <source>The table of IPVS</source>
        <translation>La table d&apos;IPVS</translation>
    </message>
    <message>
        <source>The kernel&apos;s entry of the service is compared with the document and with the real servers&apos; health.</source>
        <translation>L&apos;entrée du service dans le noyau est comparée au document et à la santé des serveurs réels.</translation>
    </message>
    <message>
        <source>Here a real server is chosen: by scheduler, weight, thresholds and persistence.</source>
        <translation>Ici un serveur réel est choisi : par ordonnanceur, poids, seuils et persistance.</translation>
    </message>
    <message>
        <source>The service is there, its real servers have the method and weight of the document, and connections become ESTABLISHED.</source>
        <translation>Le service est là, ses serveurs réels ont la méthode et le poids du document, et les connexions deviennent ESTABLISHED.</translation>
    </message>
    <message>
        <source>The service is missing, or all weights are 0. Connections that stay in SYN_RECV: the real server or the way back is at fault.</source>
        <translation>Le service manque, ou tous les poids sont à 0. Des connexions qui restent en SYN_RECV : le serveur réel ou le chemin de retour est en cause.</translation>
    </message>
    <message>
        <source>The way to the real server</source>
        <translation>Le chemin vers le serveur réel</translation>
    </message>
    <message>
        <source>The director&apos;s route to the real server is looked up, and the next machine on it is asked by ARP.</source>
        <translation>On cherche la route du director vers le serveur réel, et on interroge par ARP la machine suivante.</translation>
    </message>
    <message>
        <source>IPVS sends by the director&apos;s own routes. Direct routing needs the real server in a segment of the director; tunnels and NAT only a route.</source>
        <translation>IPVS envoie par les routes du director. Le routage direct exige le serveur réel dans un segment du director ; tunnels et NAT, seulement une route.</translation>
    </message>
    <message>
        <source>There is a route, and the neighbour entry is REACHABLE or STALE.</source>
        <translation>Il y a une route, et l&apos;entrée du voisin est REACHABLE ou STALE.</translation>
    </message>
    <message>
        <source>No route, or the neighbour entry is FAILED or INCOMPLETE. A ping without answer alone proves nothing.</source>
        <translation>Pas de route, ou l&apos;entrée du voisin est FAILED ou INCOMPLETE. Un ping sans réponse ne prouve rien à lui seul.</translation>
    </message>
    <message>
        <source>It leaves the director and is not seen at the real server: something between drops it. An ICMP error names who.</source>
        <translation>Il quitte le director et n&apos;est pas vu au serveur réel : quelque chose entre les deux le rejette. Une erreur ICMP dit qui.</translation>
    </message>
    <message>
        <source>Requests come in and no answer leaves; IPReversePathFilter or the counter of a drop rule rises with each.</source>
        <translation>Des requêtes arrivent et aucune réponse ne part ; à chacune, IPReversePathFilter ou le compteur d&apos;une règle drop monte.</translation>
    </message>
    <message>
        <source>From the director to the real server</source>
        <translation>Du director au serveur réel</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director, unchanged but for the real server&apos;s hardware address, and coming in there.</source>
        <translation>On cherche le même paquet deux fois : quittant le director, inchangé hormis l&apos;adresse matérielle du serveur réel, puis y arrivant.</translation>
    </message>
    <message>
        <source>What leaves here and does not come in there was dropped in between.</source>
        <translation>Ce qui part d&apos;ici et n&apos;arrive pas là-bas a été rejeté entre les deux.</translation>
    </message>
    <message>
        <source>Each packet is seen at both ends, within milliseconds.</source>
        <translation>Chaque paquet est vu aux deux bouts, en quelques millisecondes.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s packets on the wire</source>
        <translation>Les paquets du tunnel sur le réseau</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director inside the tunnel&apos;s packet, and coming in at the real server.</source>
        <translation>On cherche le même paquet deux fois : quittant le director dans le paquet du tunnel, puis arrivant au serveur réel.</translation>
    </message>
    <message>
        <source>A tunnel is neither TCP nor ICMP (IPIP is IP protocol 4, GRE 47), and firewalls between data centres like to drop it without a word.</source>
        <translation>Un tunnel n&apos;est ni TCP ni ICMP (IPIP est le protocole IP 4, GRE le 47), et les pare-feu entre centres de données le rejettent volontiers sans un mot.</translation>
    </message>
    <message>
        <source>&quot;Protocol unreachable&quot; from the real server itself: its tunnel module is not loaded.</source>
        <translation>&quot;Protocol unreachable&quot; du serveur réel lui-même : son module de tunnel n&apos;est pas chargé.</translation>
    </message>
    <message>
        <source>The VIP on the real server</source>
        <translation>La VIP sur le serveur réel</translation>
    </message>
    <message>
        <source>The addresses of the real server are read: the VIP has to be on lo.</source>
        <translation>On lit les adresses du serveur réel : la VIP doit être sur lo.</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>Le paquet a toujours la VIP pour destination : le serveur réel ne le prend que s&apos;il détient lui-même la VIP, et ne doit pas répondre en ARP pour elle.</translation>
    </message>
    <message>
        <source>lo has the VIP as /32; arp_ignore is 1 and arp_announce 2.</source>
        <translation>lo a la VIP en /32 ; arp_ignore vaut 1 et arp_announce 2.</translation>
    </message>
    <message>
        <source>The VIP is missing, or arp_ignore is 0 and the real server takes the VIP away from the director.</source>
        <translation>La VIP manque, ou arp_ignore vaut 0 et le serveur réel prend la VIP au director.</translation>
    </message>
    <message>
        <source>The real server&apos;s tunnel interface is looked at: its module, whether it is up, and the VIP on it.</source>
        <translation>On regarde l&apos;interface de tunnel du serveur réel : son module, si elle est active, et la VIP dessus.</translation>
    </message>
    <message>
        <source>This interface unpacks the packets. What is inside still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>Cette interface déballe les paquets. L&apos;intérieur a toujours la VIP pour destination : le serveur réel ne le prend que s&apos;il détient lui-même la VIP, et ne doit pas répondre en ARP pour elle.</translation>
    </message>
    <message>
        <source>The interface is UP and NOARP with the VIP as /32, and the packets appear on it unpacked; arp_ignore is 1 and arp_announce 2.</source>
        <translation>L&apos;interface est UP et NOARP avec la VIP en /32, et les paquets y apparaissent déballés ; arp_ignore vaut 1 et arp_announce 2.</translation>
    </message>
    <message>
        <source>The interface is missing or DOWN, or lacks the VIP. All VIPs go on the one tunl0; a tunl1 cannot be made beside it.</source>
        <translation>L&apos;interface manque, est DOWN ou n&apos;a pas la VIP. Toutes les VIP vont sur l&apos;unique tunl0 ; un tunl1 ne peut pas être créé à côté.</translation>
    </message>
    <message>
        <source>What the real server lets in</source>
        <translation>Ce que le serveur réel laisse entrer</translation>
    </message>
    <message>
        <source>The real server&apos;s packet filter is read.</source>
        <translation>On lit le filtre de paquets du serveur réel.</translation>
    </message>
    <message>
        <source>Packets come with the client&apos;s own address: a rule for the director&apos;s address does not match.</source>
        <translation>Les paquets arrivent avec l&apos;adresse du client : une règle pour l&apos;adresse du director ne correspond pas.</translation>
    </message>
    <message>
        <source>The rules accept the service&apos;s port from any client.</source>
        <translation>Les règles acceptent le port du service depuis tout client.</translation>
    </message>
    <message>
        <source>The real server&apos;s rp_filter and packet filter are read.</source>
        <translation>On lit le rp_filter et le filtre de paquets du serveur réel.</translation>
    </message>
    <message>
        <source>What comes out of the tunnel has a client&apos;s address, and the route to clients leaves by another interface: a strict rp_filter takes it for forged.</source>
        <translation>Ce qui sort du tunnel a l&apos;adresse d&apos;un client, et la route vers les clients sort par une autre interface : un rp_filter strict le croit falsifié.</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2 on &quot;all&quot; and on the tunnel&apos;s interface; the rules accept the tunnel&apos;s packet and the one inside.</source>
        <translation>rp_filter vaut 0 ou 2 sur &quot;all&quot; et sur l&apos;interface du tunnel ; les règles acceptent le paquet du tunnel et celui de l&apos;intérieur.</translation>
    </message>
    <message>
        <source>The program that answers</source>
        <translation>Le programme qui répond</translation>
    </message>
    <message>
        <source>The real server&apos;s listening sockets are read for the service&apos;s port.</source>
        <translation>On lit les sockets en écoute du serveur réel pour le port du service.</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: a program that listens on the RIP alone does not get it.</source>
        <translation>Le paquet a toujours la VIP pour destination : un programme qui n&apos;écoute que sur la RIP ne le reçoit pas.</translation>
    </message>
    <message>
        <source>A socket listens on the VIP, on 0.0.0.0 or on [::].</source>
        <translation>Un socket écoute sur la VIP, sur 0.0.0.0 ou sur [::].</translation>
    </message>
    <message>
        <source>Nothing listens, or on another address only: the real server answers with RST. Rising ListenOverflows: the program takes connections too slowly.</source>
        <translation>Rien n&apos;écoute, ou seulement sur une autre adresse : le serveur réel répond par RST. ListenOverflows qui monte : le programme accepte les connexions trop lentement.</translation>
    </message>
    <message>
        <source>The reply&apos;s source</source>
        <translation>La source de la réponse</translation>
    </message>
    <message>
        <source>The reply is looked for where it leaves the real server.</source>
        <translation>On cherche la réponse là où elle quitte le serveur réel.</translation>
    </message>
    <message>
        <source>A client takes a reply only from the address that it asked: the VIP.</source>
        <translation>Un client n&apos;accepte une réponse que de l&apos;adresse qu&apos;il a interrogée : la VIP.</translation>
    </message>
    <message>
        <source>A reply leaves with the VIP as source; with TCP first SYN+ACK.</source>
        <translation>Une réponse part avec la VIP pour source ; en TCP, d&apos;abord SYN+ACK.</translation>
    </message>
    <message>
        <source>It leaves with the RIP as source: a rule rewrites it, or a proxy answers from an address of its own.</source>
        <translation>Elle part avec la RIP pour source : une règle la réécrit, ou un proxy répond depuis sa propre adresse.</translation>
    </message>
    <message>
        <source>The reply&apos;s way to the client</source>
        <translation>Le chemin de la réponse vers le client</translation>
    </message>
    <message>
        <source>The way from the real server to the client is traced with the VIP as source, and once more with its own address.</source>
        <translation>On trace le chemin du serveur réel au client avec la VIP pour source, puis encore avec sa propre adresse.</translation>
    </message>
    <message>
        <source>Replies do not pass the director. A border router that knows the VIP as an address from elsewhere may drop them as forged (anti-spoofing, BCP 38).</source>
        <translation>Les réponses ne passent pas par le director. Un routeur de bordure qui connaît la VIP comme adresse d&apos;ailleurs peut les rejeter comme falsifiées (anti-spoofing, BCP 38).</translation>
    </message>
    <message>
        <source>Both traces come to the client.</source>
        <translation>Les deux traces arrivent au client.</translation>
    </message>
    <message>
        <source>With the VIP as source the trace ends earlier than with the RIP: the first router that is missing there drops it.</source>
        <translation>Avec la VIP pour source, la trace finit plus tôt qu&apos;avec la RIP : le premier routeur qui manque là rejette le paquet.</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director with the real server&apos;s address as destination, and coming in there.</source>
        <translation>On cherche le même paquet deux fois : quittant le director avec l&apos;adresse du serveur réel pour destination, puis y arrivant.</translation>
    </message>
    <message>
        <source>With NAT the packet comes to the real server&apos;s own address and port.</source>
        <translation>Avec NAT, le paquet arrive à l&apos;adresse et au port propres du serveur réel.</translation>
    </message>
    <message>
        <source>A socket listens on the RIP, on 0.0.0.0 or on [::].</source>
        <translation>Un socket écoute sur la RIP, sur 0.0.0.0 ou sur [::].</translation>
    </message>
    <message>
        <source>The reply goes through the director</source>
        <translation>La réponse passe par le director</translation>
    </message>
    <message>
        <source>The real server&apos;s route to the client is looked up, and the reply is looked for at the director.</source>
        <translation>On cherche la route du serveur réel vers le client, et la réponse au director.</translation>
    </message>
    <message>
        <source>Only the director can put the VIP back into the reply. One that goes straight to the client comes from an address that it never asked.</source>
        <translation>Seul le director peut remettre la VIP dans la réponse. Une réponse directe au client vient d&apos;une adresse qu&apos;il n&apos;a jamais interrogée.</translation>
    </message>
    <message>
        <source>The route leads to the director, and the reply leaves the director with the VIP as source.</source>
        <translation>La route mène au director, et la réponse en sort avec la VIP pour source.</translation>
    </message>
    <message>
        <source>The default route leads to another router, or the client is in the real server&apos;s own network.</source>
        <translation>La route par défaut mène à un autre routeur, ou le client est dans le réseau du serveur réel.</translation>
    </message>
    <message>
        <source>The way from the director to the client is traced with the VIP as source.</source>
        <translation>On trace le chemin du director au client avec la VIP pour source.</translation>
    </message>
    <message>
        <source>What leaves the director can still be dropped on its way.</source>
        <translation>Ce qui quitte le director peut encore être rejeté en chemin.</translation>
    </message>
    <message>
        <source>The trace comes to the client.</source>
        <translation>La trace arrive au client.</translation>
    </message>
    <message>
        <source>The trace ends early: the first router that is missing drops it, or the one before.</source>
        <translation>La trace finit tôt : le premier routeur manquant rejette le paquet, ou celui d&apos;avant.</translation>
    </message>
    <message>
        <source>Large packets</source>
        <translation>Gros paquets</translation>
    </message>
    <message>
        <source>A packet as large as an Ethernet frame is sent with &quot;don&apos;t fragment&quot;, and ICMP &quot;fragmentation needed&quot; is listened for.</source>
        <translation>On envoie un paquet de la taille d&apos;une trame Ethernet avec &quot;don&apos;t fragment&quot;, et on guette ICMP &quot;fragmentation needed&quot;.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s header takes 20 bytes and more.</source>
        <translation>L&apos;en-tête du tunnel prend 20 octets et plus.</translation>
    </message>
    <message>
        <source>Who drops a packet as too large says so by ICMP, which firewalls like to drop: then small answers come, and large ones hang.</source>
        <translation>Qui rejette un paquet trop gros le dit par ICMP, que les pare-feu rejettent volontiers : les petites réponses arrivent alors, les grandes restent bloquées.</translation>
    </message>
    <message>
        <source>The large ping is answered, or an ICMP error names the smaller MTU and the sender obeys.</source>
        <translation>Le grand ping reçoit une réponse, ou une erreur ICMP donne la MTU plus petite et l&apos;émetteur obéit.</translation>
    </message>
    <message>
        <source>Small pings pass, large ones vanish without a word, and one large segment is sent again and again.</source>
        <translation>Les petits pings passent, les grands disparaissent sans un mot, et un gros segment est renvoyé sans cesse.</translation>
    </message>
    <message>
        <source>The health check</source>
        <translation>Le contrôle de santé</translation>
    </message>
    <message>
        <source>The service&apos;s check is made by hand, from the director.</source>
        <translation>Le contrôle du service est fait à la main, depuis le director.</translation>
    </message>
    <message>
        <source>A real server that fails its check gets no new connections, whatever else is right.</source>
        <translation>Un serveur réel qui échoue à son contrôle ne reçoit plus de connexions, quoi qu&apos;il en soit du reste.</translation>
    </message>
    <message>
        <source>The check passes, within its time.</source>
        <translation>Le contrôle réussit, dans son délai.</translation>
    </message>
    <message>
        <source>It fails, or takes too long. A check of the RIP can fail where the VIP works, and the other way round.</source>
        <translation>Il échoue ou prend trop de temps. Un contrôle de la RIP peut échouer là où la VIP marche, et inversement.</translation>
    </message>
    <message>
        <source>Connection synchronisation</source>
        <translation>Synchronisation des connexions</translation>
    </message>
    <message>
        <source>The directors&apos; sync daemons are compared, and their messages listened for.</source>
        <translation>On compare les démons de synchronisation des directors, et on écoute leurs messages.</translation>
    </message>
    <message>
        <source>The next master has to know the open connections, or each of them breaks at the failover.</source>
        <translation>Le prochain master doit connaître les connexions ouvertes, sinon chacune se rompt au basculement.</translation>
    </message>
    <message>
        <source>Each director runs a master and a backup daemon with the same sync id, and all count about as many connections.</source>
        <translation>Chaque director fait tourner un démon master et un démon backup avec le même identifiant, et tous comptent à peu près autant de connexions.</translation>
    </message>
    <message>
        <source>A daemon is missing, the sync ids differ, or there are no messages on the wire (UDP multicast).</source>
        <translation>Un démon manque, les identifiants diffèrent, ou aucun message ne passe sur le réseau (UDP multicast).</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>pas encore exécuté</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>on a client</source>
        <translation>sur un client</translation>
    </message>
    <message>
        <source>on the router, or another machine of the VIP&apos;s segment</source>
        <translation>sur le routeur, ou une autre machine du segment de la VIP</translation>
    </message>
    <message>
        <source>on director %1</source>
        <translation>sur le director %1</translation>
    </message>
    <message>
        <source>on real server %1 (%2)</source>
        <translation>sur le serveur réel %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>This is no pairing line: it begins with lvs-agent:// and is printed by "lvs-agent pair" on the director</source>
        <translation>Ce n'est pas une ligne d'appairage : elle commence par lvs-agent:// et « lvs-agent pair » l'affiche sur le director</translation>
    </message>
    <message>
        <source>The pairing line has no address and port</source>
        <translation>La ligne d'appairage n'a ni adresse ni port</translation>
    </message>
    <message>
        <source>The pairing line does not name its director</source>
        <translation>La ligne d'appairage ne nomme pas son director</translation>
    </message>
    <message>
        <source>The pairing line's certificate digest is damaged; copy the whole line</source>
        <translation>L'empreinte du certificat dans la ligne d'appairage est abîmée ; copiez la ligne entière</translation>
    </message>
    <message>
        <source>The pairing line's token is damaged; copy the whole line</source>
        <translation>Le jeton de la ligne d'appairage est abîmé ; copiez la ligne entière</translation>
    </message>
    <message>
        <source>The pairing line names no role: viewer, operator or administrator</source>
        <translation>La ligne d'appairage ne nomme pas de rôle : viewer, operator ou administrator</translation>
    </message>
</context>
<context>
    <name>lvs::AccessPanel</name>
    <message>
        <source>Host key</source>
        <translation>Clé d'hôte</translation>
    </message>
    <message>
        <source>I know why: the machine was installed anew</source>
        <translation>Je sais pourquoi : la machine a été réinstallée</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Faire confiance à cette clé</translation>
    </message>
    <message>
        <source>The agent's key</source>
        <translation>La clé de l'agent</translation>
    </message>
    <message>
        <source>On all that ask for it</source>
        <translation>Sur tous ceux qui la demandent</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>Installer la clé</translation>
    </message>
    <message>
        <source>sudo</source>
        <translation>sudo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It has to be in the user's authorized_keys there. Copy its public half, or give the user's password: it is used once to install the key, and kept nowhere.</source>
        <translation>Elle doit être là-bas dans le fichier authorized_keys de l'utilisateur. Copiez sa moitié publique, ou donnez le mot de passe de l'utilisateur : il sert une fois à installer la clé et n'est gardé nulle part.</translation>
    </message>
    <message>
        <source>Public half of the agent's key</source>
        <translation>Moitié publique de la clé de l'agent</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Mot de passe à usage unique</translation>
    </message>
    <message>
        <source>Password for sudo, where it asks for one</source>
        <translation>Mot de passe pour sudo, là où il en demande un</translation>
    </message>
    <message>
        <source>Password for sudo</source>
        <translation>Mot de passe pour sudo</translation>
    </message>
    <message>
        <source>Kept until this window is closed.</source>
        <translation>Gardé jusqu'à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>✓ The agent is let in as %1.</source>
        <translation>✓ L'agent peut entrer comme %1.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is the right machine.</source>
        <translation>Personne n'a encore confirmé que %1 est la bonne machine.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Compare it with what the machine itself shows, on its console: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>Comparez-la avec ce que la machine montre sur sa propre console : ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trust the keys of all %1</source>
        <translation>Faire confiance aux clés des %1</translation>
    </message>
</context>
<context>
    <name>lvs::AgentClient</name>
    <message>
        <source>%1 ended the live stream: its agent was stopped or restarted</source>
        <translation>%1 a terminé le flux : son agent a été arrêté ou relancé</translation>
    </message>
    <message>
        <source>%1 gave HTTP status %2 without a reason</source>
        <translation>%1 a donné le statut HTTP %2 sans raison</translation>
    </message>
    <message>
        <source>The agent at %1 shows another certificate than %2 was paired with. Either it was installed anew (pair again), or something else answers at that address</source>
        <translation>L'agent à %1 montre un autre certificat que celui avec lequel %2 a été appairé. Soit il a été réinstallé (appairez de nouveau), soit autre chose répond à cette adresse</translation>
    </message>
    <message>
        <source>The agent at %1 ended the connection: this client is not enrolled there, or its pairing line was used or has expired</source>
        <translation>L'agent à %1 a fermé la connexion : ce client n'y est pas inscrit, ou sa ligne d'appairage a servi ou expiré</translation>
    </message>
    <message>
        <source>Nothing listens at %1: is the agent running there?</source>
        <translation>Rien n'écoute à %1 : l'agent y tourne-t-il ?</translation>
    </message>
    <message>
        <source>The host name in %1 is not known</source>
        <translation>Le nom d'hôte dans %1 est inconnu</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n'a pas répondu à temps</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 est injoignable : %2</translation>
    </message>
</context>
<context>
    <name>lvs::AlarmBell</name>
    <message>
        <source>Two masters of %1</source>
        <translation>Deux maîtres de %1</translation>
    </message>
    <message>
        <source>No master of %1</source>
        <translation>Aucun maître de %1</translation>
    </message>
</context>
<context>
    <name>lvs::ChecksPage</name>
    <message>
        <source>Before the test</source>
        <translation>Avant le test</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What has to hold before</source>
        <translation>Ce qui doit être vrai avant</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Pousser…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>Montrer le groupe</translation>
    </message>
    <message>
        <source>Show services</source>
        <translation>Montrer les services</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterPush</name>
    <message>
        <source>No agent is paired for this director: run "lvs-agent pair" there and connect with the line it prints</source>
        <translation>Aucun agent n'est appairé pour ce director : lancez-y « lvs-agent pair » et connectez-vous avec la ligne affichée</translation>
    </message>
    <message>
        <source>%1 pushed another revision ("%2") since this document was read</source>
        <translation>%1 a poussé une autre révision (« %2 ») depuis la lecture de ce document</translation>
    </message>
    <message>
        <source>The director does not have the new revision in force</source>
        <translation>La nouvelle révision n'est pas en vigueur sur le director</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterTree</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the cluster's objects</source>
        <translation>Filtre des objets du cluster</translation>
    </message>
    <message>
        <source>Objects of the cluster</source>
        <translation>Objets du cluster</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>Groupes de bascule</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>Virtual services</source>
        <translation>Services virtuels</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Serveurs réels</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Contrôles de santé</translation>
    </message>
    <message>
        <source>drift: %1</source>
        <translation>dérive : %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>lvs::CommandSearch</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>An object or an action</source>
        <translation>Un objet ou une action</translation>
    </message>
    <message>
        <source>Search for an object or an action</source>
        <translation>Chercher un objet ou une action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <source>failover group</source>
        <translation>groupe de bascule</translation>
    </message>
    <message>
        <source>virtual service</source>
        <translation>service virtuel</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>serveur réel %1</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>contrôle de santé</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>lvs::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>Se connecter à un director</translation>
    </message>
    <message>
        <source>On the director, run &lt;code&gt;lvs-agent pair&lt;/code&gt; and paste the line that it prints. It works once, for ten minutes.</source>
        <translation>Sur le director, lancez &lt;code&gt;lvs-agent pair&lt;/code&gt; et collez la ligne affichée. Elle sert une fois, pendant dix minutes.</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>Ligne d'appairage</translation>
    </message>
    <message>
        <source>as in the line</source>
        <translation>comme dans la ligne</translation>
    </message>
    <message>
        <source>Address, if another</source>
        <translation>Adresse, si autre</translation>
    </message>
    <message>
        <source>The address needs a host and a port, as 192.0.2.1:7443</source>
        <translation>L'adresse demande un hôte et un port, comme 192.0.2.1:7443</translation>
    </message>
    <message>
        <source>Director &lt;b&gt;%1&lt;/b&gt;, as %2. Its certificate's SHA-256: &lt;code&gt;%3&lt;/code&gt;</source>
        <translation>Director &lt;b&gt;%1&lt;/b&gt;, comme %2. SHA-256 de son certificat : &lt;code&gt;%3&lt;/code&gt;</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>✓ Paired with %1. Paste the next director's line, or close.</source>
        <translation>✓ Appairé avec %1. Collez la ligne du director suivant, ou fermez.</translation>
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
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Service virtuel</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Serveur réel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>%1, such as %2; empty: all</source>
        <translation>%1, par exemple %2 ; vide : tous</translation>
    </message>
    <message>
        <source>No director is paired</source>
        <translation>Aucun director n'est appairé</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 connexions</translation>
    </message>
    <message>
        <source>The first %1 connections; a filter shows the others</source>
        <translation>Les %1 premières connexions ; un filtre montre les autres</translation>
    </message>
    <message>
        <source>The first %1 connections; more come as you scroll</source>
        <translation>Les %1 premières connexions ; d'autres viennent en défilant</translation>
    </message>
    <message>
        <source>; the director has more than it reads at once, a filter shows the others</source>
        <translation>; le director en a plus qu'il n'en lit d'un coup, un filtre montre les autres</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 est interrogé…</translation>
    </message>
</context>
<context>
    <name>lvs::CureRun</name>
    <message>
        <source>Put the document in force again on %1</source>
        <translation>Remettre le document en vigueur sur %1</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Set up %1 again</source>
        <translation>Configurer %1 à nouveau</translation>
    </message>
    <message>
        <source>Open the firewall of %1 and set it up</source>
        <translation>Ouvrir le pare-feu de %1 et le configurer</translation>
    </message>
    <message>
        <source>Install tcpdump on %1</source>
        <translation>Installer tcpdump sur %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Annulé ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>No director that is paired holds the document</source>
        <translation>Aucun director appairé n’a le document</translation>
    </message>
    <message>
        <source>The push of %1 waits on %2 for its confirmation; confirm it or roll it back first</source>
        <translation>L’envoi de %1 attend sa confirmation sur %2 ; confirmez-le ou annulez-le d’abord</translation>
    </message>
    <message>
        <source>No director that was reached holds a document</source>
        <translation>Aucun director joint n’a de document</translation>
    </message>
    <message>
        <source>put in force again</source>
        <translation>remis en vigueur</translation>
    </message>
    <message>
        <source>The newest document that the directors hold: %1 pushed it, %2, and %3 has it</source>
        <translation>Le document le plus récent des directors : %1 l’a envoyé, %2, et %3 l’a</translation>
    </message>
    <message>
        <source>The document in force, which %1 pushed, %2, as %3 has it</source>
        <translation>Le document en vigueur, envoyé par %1, %2, tel que l’a %3</translation>
    </message>
    <message>
        <source>Nothing was changed; every director is as before</source>
        <translation>Rien n’a été modifié ; chaque director est comme avant</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document : %1</translation>
    </message>
    <message>
        <source>Document: %1 changes more</source>
        <translation>Document : %1 modifications de plus</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>laissé tel quel : %1</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 n’est pas appairé avec cette console</translation>
    </message>
    <message>
        <source>Remove the address %1</source>
        <translation>Retirer l’adresse %1</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>La connexion à son director a été fermée</translation>
    </message>
    <message>
        <source>It is not paired with this console, so it goes on as before</source>
        <translation>Il n’est pas appairé avec cette console et continue donc comme avant</translation>
    </message>
    <message>
        <source>It goes on as before: %1</source>
        <translation>Il continue comme avant : %1</translation>
    </message>
    <message>
        <source>%1 takes connections of %2 again</source>
        <translation>%1 prend à nouveau les connexions de %2</translation>
    </message>
    <message>
        <source>%1 took it out%2</source>
        <translation>%1 l’a retiré%2</translation>
    </message>
    <message>
        <source>No director that is paired runs %1</source>
        <translation>Aucun director appairé n’exécute %1</translation>
    </message>
    <message>
        <source>Not every director could be told</source>
        <translation>Tous les directors n’ont pas pu être informés</translation>
    </message>
</context>
<context>
    <name>lvs::Dialogs</name>
    <message>
        <source>Export as picture</source>
        <translation>Exporter comme image</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Images (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The picture is in %1</source>
        <translation>L'image est dans %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n'a pas été écrit : %2</translation>
    </message>
</context>
<context>
    <name>lvs::Directors</name>
    <message>
        <source>not reached from here</source>
        <translation>injoignable d'ici</translation>
    </message>
    <message>
        <source>reached again</source>
        <translation>de nouveau joint</translation>
    </message>
</context>
<context>
    <name>lvs::Document</name>
    <message>
        <source>weight of %1 in %2 %3 → %4</source>
        <translation>poids de %1 dans %2 %3 → %4</translation>
    </message>
    <message>
        <source>name of the cluster → %1</source>
        <translation>nom du cluster → %1</translation>
    </message>
    <message>
        <source>title of %1 → %2</source>
        <translation>titre de %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 de %2 : %3 → %4</translation>
    </message>
    <message>
        <source>%1 of %2 objects → %3</source>
        <translation>%1 de %2 objets → %3</translation>
    </message>
    <message>
        <source>weight of %1 real servers in %2 → %3</source>
        <translation>poids de %1 serveurs réels dans %2 → %3</translation>
    </message>
    <message>
        <source>name of %1 → %2</source>
        <translation>nom de %1 → %2</translation>
    </message>
</context>
<context>
    <name>lvs::DriftDialog</name>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>What the directors' kernels have that nobody configured</source>
        <translation>Ce que les noyaux des directors ont sans que personne ne l'ait configuré</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Into the document: an edit that can be undone; the kernel stays as it is</source>
        <translation>Dans le document : un changement annulable ; le noyau reste tel quel</translation>
    </message>
    <message>
        <source>Out of this director's kernel, at once; clients that use it lose their connections</source>
        <translation>Hors du noyau de ce director, aussitôt ; les clients qui s'en servent perdent leurs connexions</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Aucun director n'est appairé : connectez-vous d'abord à l'un d'eux</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Les directors sont interrogés…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Every director has what its document says, and nothing else.</source>
        <translation>Chaque director a ce que dit son document, et rien d'autre.</translation>
    </message>
    <message>
        <source>adopt %1</source>
        <translation>adopter %1</translation>
    </message>
    <message>
        <source>%1 is in the document now; push it, and it is nobody's drift any more</source>
        <translation>%1 est maintenant dans le document ; une fois poussé, ce n'est plus une dérive</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>Suppression de %1…</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 a disparu de %2</translation>
    </message>
</context>
<context>
    <name>lvs::EditActions</name>
    <message>
        <source>Add real server</source>
        <translation>Ajouter un serveur réel</translation>
    </message>
    <message>
        <source>Add virtual service</source>
        <translation>Ajouter un service virtuel</translation>
    </message>
    <message>
        <source>Add failover group</source>
        <translation>Ajouter un groupe de bascule</translation>
    </message>
    <message>
        <source>Add director</source>
        <translation>Ajouter un director</translation>
    </message>
    <message>
        <source>Add health check</source>
        <translation>Ajouter un contrôle de santé</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>add real server %1</source>
        <translation>ajouter le serveur réel %1</translation>
    </message>
    <message>
        <source>add virtual service %1</source>
        <translation>ajouter le service virtuel %1</translation>
    </message>
    <message>
        <source>add failover group %1</source>
        <translation>ajouter le groupe de bascule %1</translation>
    </message>
    <message>
        <source>add director %1</source>
        <translation>ajouter le director %1</translation>
    </message>
    <message>
        <source>add health check %1</source>
        <translation>ajouter le contrôle de santé %1</translation>
    </message>
    <message>
        <source>add site %1</source>
        <translation>ajouter le site %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>dupliquer %1</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a cluster</source>
        <translation>Le presse-papiers ne contient aucune partie d'un cluster</translation>
    </message>
    <message>
        <source>join %1 and %2</source>
        <translation>joindre %1 et %2</translation>
    </message>
    <message>
        <source>part %1 and %2</source>
        <translation>séparer %1 et %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Serveurs réels</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>remove %1 objects</source>
        <translation>supprimer %1 objets</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>add action %1</source>
        <translation>ajouter l'action %1</translation>
    </message>
</context>
<context>
    <name>lvs::EventStrip</name>
    <message>
        <source>Latest events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s'est encore passé</translation>
    </message>
</context>
<context>
    <name>lvs::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>Filtre des événements</translation>
    </message>
    <message>
        <source>All directors</source>
        <translation>Tous les directors</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Roles at this moment</source>
        <translation>Rôles à ce moment</translation>
    </message>
    <message>
        <source>The canvas shows who thought to be master then</source>
        <translation>Le canevas montre qui se croyait maître alors</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What events are about. Of a failover group, the lanes show the roles in it alone</source>
        <translation>Ce dont parlent les événements. Pour un groupe de bascule, les couloirs ne montrent que les rôles dans celui-ci</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Directors tell here what they do, and why</source>
        <translation>Rien ne s'est encore passé. Les directors disent ici ce qu'ils font, et pourquoi</translation>
    </message>
    <message>
        <source>No event is as the filter wants it. %1</source>
        <translation>Aucun événement ne répond au filtre. %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Raison : %1</translation>
    </message>
</context>
<context>
    <name>lvs::FactsView</name>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Facts about the real server</source>
        <translation>Faits sur le serveur réel</translation>
    </message>
    <message>
        <source>✓  Checked and fine: %1</source>
        <translation>✓  Vérifié et bon : %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>%1 is as it should be.</source>
        <translation>%1 est comme il doit être.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Open the firewall: %1</source>
        <translation>Ouvrir le pare-feu : %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Réparer : %1</translation>
    </message>
    <message>
        <source>Sets %1 up and opens its firewall for what the director sends</source>
        <translation>Installe %1 et ouvre son pare-feu à ce que le director envoie</translation>
    </message>
    <message>
        <source>Sets up what is not right on %1</source>
        <translation>Installe ce qui ne va pas sur %1</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestRun</name>
    <message>
        <source>The document has no failover group called %1</source>
        <translation>Le document n'a pas de groupe de bascule nommé %1</translation>
    </message>
    <message>
        <source>not paired with this console</source>
        <translation>pas appairé avec cette console</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 n'est pas appairé avec cette console</translation>
    </message>
    <message>
        <source>%1 does not send requests: %2</source>
        <translation>%1 n'envoie pas de requêtes : %2</translation>
    </message>
    <message>
        <source>No answer came through the VIP before the test began</source>
        <translation>Aucune réponse n'est venue par la VIP avant le début du test</translation>
    </message>
    <message>
        <source>The service did not answer before the test began: %1</source>
        <translation>Le service n'a pas répondu avant le début du test : %1</translation>
    </message>
    <message>
        <source>Nobody took %1 over within %2 s</source>
        <translation>Personne n'a pris %1 en %2 s</translation>
    </message>
    <message>
        <source>%1 did not take %2 back within %3 s</source>
        <translation>%1 n'a pas repris %2 en %3 s</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestWizard</name>
    <message>
        <source>Group and kind</source>
        <translation>Groupe et type</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Test failover</source>
        <translation>Tester la bascule</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Which group, and how does its master fail?</source>
        <translation>Quel groupe, et comment son maître tombe-t-il en panne ?</translation>
    </message>
    <message>
        <source>While the group moves, requests are sent through its VIP, and everything that happens is recorded.</source>
        <translation>Pendant que le groupe bascule, des requêtes sont envoyées par sa VIP, et tout ce qui se passe est enregistré.</translation>
    </message>
    <message>
        <source>Next: checks</source>
        <translation>Suivant : contrôles</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Les directors sont interrogés…</translation>
    </message>
    <message>
        <source>%1 is master of %2; %3 would take over</source>
        <translation>%1 est maître de %2 ; %3 prendrait la suite</translation>
    </message>
    <message>
        <source>There is nothing to test in this state</source>
        <translation>Il n'y a rien à tester dans cet état</translation>
    </message>
    <message>
        <source>✗ has to be mended first; ! lets the test tell less, or cost more.</source>
        <translation>✗ doit d'abord être réparé ; avec ! le test en dit moins, ou coûte plus.</translation>
    </message>
    <message>
        <source>Next: probe</source>
        <translation>Suivant : sonde</translation>
    </message>
    <message>
        <source>Who asks, and how often?</source>
        <translation>Qui demande, et à quel rythme ?</translation>
    </message>
    <message>
        <source>A director that is no member of the group sees what clients see.</source>
        <translation>Un director qui n'est pas membre du groupe voit ce que voient les clients.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Démarrer le test</translation>
    </message>
    <message>
        <source>Opening connections…</source>
        <translation>Ouverture des connexions…</translation>
    </message>
    <message>
        <source>%1 is moving…</source>
        <translation>%1 bascule…</translation>
    </message>
    <message>
        <source>Watching what follows…</source>
        <translation>Observation de la suite…</translation>
    </message>
    <message>
        <source>Waiting for %1 to be back…</source>
        <translation>En attente du retour de %1…</translation>
    </message>
    <message>
        <source>Collecting what was seen…</source>
        <translation>Collecte de ce qui a été vu…</translation>
    </message>
    <message>
        <source>%1 has taken %2 over. Back again?</source>
        <translation>%1 a pris %2. Revenir en arrière ?</translation>
    </message>
    <message>
        <source>Requests go on. The way back is measured too.</source>
        <translation>Les requêtes continuent. Le retour est mesuré aussi.</translation>
    </message>
    <message>
        <source>Fail back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Stay on %1</source>
        <translation>Rester sur %1</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Autre test</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The report could not be kept for comparison: %1</source>
        <translation>Le rapport n'a pas pu être gardé pour comparaison : %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Page web (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n'a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>lvs::FileActions</name>
    <message>
        <source>Load the file</source>
        <translation>Charger le fichier</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 n'a pas été ouvert : %2</translation>
    </message>
    <message>
        <source>Open a cluster document</source>
        <translation>Ouvrir un document de cluster</translation>
    </message>
    <message>
        <source>Cluster documents (*.lvs.json *.json)</source>
        <translation>Documents de cluster (*.lvs.json *.json)</translation>
    </message>
    <message>
        <source>Save the cluster document</source>
        <translation>Enregistrer le document de cluster</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n'a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les changements ?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 a des changements non enregistrés.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Loading it lets your unsaved changes go; saving writes over the other's.</source>
        <translation>%1 a été modifié par un autre programme. Le charger abandonne vos changements non enregistrés ; enregistrer écrase ceux de l'autre.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ceux-ci</translation>
    </message>
</context>
<context>
    <name>lvs::HelpWindow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>À quoi servent les champs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The whole format: %1</source>
        <translation>Le format entier : %1</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was pushed, and what differs from the open document</source>
        <translation>Ce qui a été poussé, et ce qui diffère du document ouvert</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The open document becomes this revision: an edit that can be undone, and is not pushed yet</source>
        <translation>Le document ouvert devient cette révision : un changement annulable, pas encore poussé</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Aucun director n'est appairé : connectez-vous d'abord à l'un d'eux</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 est interrogé…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>waits for confirmation</source>
        <translation>attend la confirmation</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>fut en vigueur</translation>
    </message>
    <message>
        <source>Nothing was pushed to this director yet</source>
        <translation>Rien n'a encore été poussé à ce director</translation>
    </message>
    <message>
        <source>The open document is this revision.</source>
        <translation>Le document ouvert est cette révision.</translation>
    </message>
    <message>
        <source>Restoring it would change</source>
        <translation>La restaurer changerait</translation>
    </message>
    <message>
        <source>restore revision %1</source>
        <translation>restaurer la révision %1</translation>
    </message>
    <message>
        <source>The document is revision %1 again; push it to put it in force</source>
        <translation>Le document est de nouveau la révision %1 ; poussez-le pour le mettre en vigueur</translation>
    </message>
</context>
<context>
    <name>lvs::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>Part des nouvelles connexions, 0 à 65535. 0 n'en prend plus ; celles qui sont ouvertes continuent</translation>
    </message>
    <message>
        <source>Weight of %1 in %2</source>
        <translation>Poids de %1 dans %2</translation>
    </message>
    <message>
        <source>Select something in the tree or on the canvas to see its settings.</source>
        <translation>Choisissez quelque chose dans l'arbre ou sur le canevas pour voir ses réglages.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 connexions actives, %2 inactives, %3 nouvelles par seconde</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The fields show those of %1; an edit changes all of them.</source>
        <translation>Les champs montrent ceux de %1 ; un changement vaut pour tous.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Weight of all in %1</source>
        <translation>Poids de tous dans %1</translation>
    </message>
    <message>
        <source>What the fields are for (F1)</source>
        <translation>À quoi servent les champs (F1)</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>À quoi servent les champs</translation>
    </message>
    <message>
        <source>Try it now…</source>
        <translation>Essayer maintenant…</translation>
    </message>
    <message>
        <source>Asks a real server once with these settings, before they are pushed</source>
        <translation>Interroge une fois un serveur réel avec ces réglages, avant qu'ils soient poussés</translation>
    </message>
</context>
<context>
    <name>lvs::KindPage</name>
    <message>
        <source>Failover group</source>
        <translation>Groupe de bascule</translation>
    </message>
    <message>
        <source>There is no failover group with several directors in this document.</source>
        <translation>Ce document n'a aucun groupe de bascule à plusieurs directors.</translation>
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
        <translation>Services</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
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
        <translation>Installer par SSH…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Take back the set-up…</source>
        <translation>Défaire l'installation…</translation>
    </message>
    <message>
        <source>The changes could not be recovered: %1</source>
        <translation>Les changements n'ont pu être récupérés : %1</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>arrange cards</source>
        <translation>arranger les cartes</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>move %1 cards</source>
        <translation>déplacer %1 cartes</translation>
    </message>
    <message>
        <source>Give %1 to another than %2</source>
        <translation>Donner %1 à un autre que %2</translation>
    </message>
    <message>
        <source>Let %2 take %1 over</source>
        <translation>Faire prendre %1 par %2</translation>
    </message>
    <message>
        <source>%1 takes %2 over…</source>
        <translation>%1 prend %2…</translation>
    </message>
    <message>
        <source>%1 gives %2 away…</source>
        <translation>%1 cède %2…</translation>
    </message>
    <message>
        <source>Test failover of %1…</source>
        <translation>Tester la bascule de %1…</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>Pourquoi ?…</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Drainer…</translation>
    </message>
    <message>
        <source>Take out now…</source>
        <translation>Retirer maintenant…</translation>
    </message>
    <message>
        <source>Set weight…</source>
        <translation>Définir le poids…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Les directors sont interrogés…</translation>
    </message>
    <message>
        <source>Rolling maintenance…</source>
        <translation>Maintenance par roulement…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>Dépanner</translation>
    </message>
    <message>
        <source>Troubleshoot %1</source>
        <translation>Dépanner %1</translation>
    </message>
</context>
<context>
    <name>lvs::Menus</name>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>Exporter comme image…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Pousser…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation>Dérive…</translation>
    </message>
    <message>
        <source>Set up real servers…</source>
        <translation>Installer les serveurs réels…</translation>
    </message>
    <message>
        <source>Verify real servers…</source>
        <translation>Vérifier les serveurs réels…</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers…</source>
        <translation>Défaire l'installation des serveurs réels…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Arrange cards anew</source>
        <translation>Réarranger les cartes</translation>
    </message>
    <message>
        <source>Fold real servers</source>
        <translation>Replier les serveurs réels</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler :</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir :</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the cluster</source>
        <translation>Ajouter au cluster</translation>
    </message>
    <message>
        <source>Push 1 change…</source>
        <translation>Pousser 1 changement…</translation>
    </message>
    <message>
        <source>Push %1 changes…</source>
        <translation>Pousser %1 changements…</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore : %1</translation>
    </message>
    <message>
        <source>Test failover…</source>
        <translation>Tester la bascule…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>Maintenance…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>Dépanner</translation>
    </message>
</context>
<context>
    <name>lvs::MomentBar</name>
    <message>
        <source>Moment that the canvas shows</source>
        <translation>Moment que montre le canevas</translation>
    </message>
    <message>
        <source>Each step is one change of roles; the arrow keys go from one to the next</source>
        <translation>Chaque pas est un changement de rôles ; les flèches du clavier vont de l'un à l'autre</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>The canvas shows the roles at %1 – %2: %3</source>
        <translation>Le canevas montre les rôles à %1 – %2 : %3</translation>
    </message>
</context>
<context>
    <name>lvs::NewClusterDialog</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nouveau cluster</translation>
    </message>
    <message>
        <source>How do packets reach the real servers?</source>
        <translation>Comment les paquets arrivent-ils aux serveurs réels ?</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>Routage direct</translation>
    </message>
    <message>
        <source>Tunnel, one site</source>
        <translation>Tunnel, un site</translation>
    </message>
    <message>
        <source>Tunnel, two sites</source>
        <translation>Tunnel, deux sites</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>Méthode d'acheminement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose this when the real servers cannot be touched, or have other ports: requests and replies pass the directors, which are the real servers' gateway. The directors carry all bytes.</source>
        <translation>À choisir quand on ne peut pas toucher aux serveurs réels, ou que leurs ports diffèrent : requêtes et réponses passent par les directors, passerelle des serveurs réels. Les directors portent tous les octets.</translation>
    </message>
    <message>
        <source>Choose this when directors and real servers share a segment: replies go straight to the client, so it is the fastest. The VIP is set up on the real servers without ARP, which the agent does.</source>
        <translation>À choisir quand directors et serveurs réels partagent un segment : les réponses vont droit au client, c'est le plus rapide. La VIP est posée sur les serveurs réels sans ARP ; l'agent s'en charge.</translation>
    </message>
    <message>
        <source>Choose this when the real servers stand in other networks: requests travel in IP packets of their own, replies leave by the real servers' own routers.</source>
        <translation>À choisir quand les serveurs réels sont dans d'autres réseaux : les requêtes voyagent dans leurs propres paquets IP, les réponses partent par les routeurs des serveurs réels.</translation>
    </message>
    <message>
        <source>Choose this for two data centres that serve each other's clients: each has a VIP and two directors, and both use the real servers of both.</source>
        <translation>À choisir pour deux centres de données qui servent aussi les clients de l'autre : chacun a une VIP et deux directors, et tous utilisent les serveurs réels des deux.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Interface of the VIP</source>
        <translation>Interface de la VIP</translation>
    </message>
    <message>
        <source>Interface to the real servers</source>
        <translation>Interface vers les serveurs réels</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>Ports TCP</translation>
    </message>
    <message>
        <source>Data centre %1</source>
        <translation>Centre de données %1</translation>
    </message>
    <message>
        <source>VIP with prefix length</source>
        <translation>VIP avec longueur de préfixe</translation>
    </message>
    <message>
        <source>Gateway of the real servers</source>
        <translation>Passerelle des serveurs réels</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Serveurs réels</translation>
    </message>
    <message>
        <source>Names, weights and all else can be changed afterwards.</source>
        <translation>Noms, poids et tout le reste peuvent être changés ensuite.</translation>
    </message>
    <message>
        <source>The cluster as it would be</source>
        <translation>Le cluster tel qu'il serait</translation>
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
        <translation>La panne dure</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Interroger le service</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>A request every</source>
        <translation>Une requête toutes les</translation>
    </message>
    <message>
        <source>Connections that are kept</source>
        <translation>Connexions maintenues</translation>
    </message>
    <message>
        <source>the director %1</source>
        <translation>le director %1</translation>
    </message>
    <message>
        <source>none: only the directors are watched</source>
        <translation>personne : seuls les directors sont observés</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>Clients of %1 will feel this. Type the group's name to show that you mean it:</source>
        <translation>Les clients de %1 le sentiront. Tapez le nom du groupe pour montrer que c'est voulu :</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>Le nom du groupe</translation>
    </message>
</context>
<context>
    <name>lvs::PushDialog</name>
    <message>
        <source>Show kernel requests</source>
        <translation>Montrer les requêtes au noyau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Pousser %1</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Comment: why this change?</source>
        <translation>Commentaire : pourquoi ce changement ?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source> s to confirm</source>
        <translation> s pour confirmer</translation>
    </message>
    <message>
        <source>If it is not confirmed in this time, every director goes back by itself</source>
        <translation>Sans confirmation dans ce délai, chaque director revient en arrière de lui-même</translation>
    </message>
    <message>
        <source>Seconds to confirm</source>
        <translation>Secondes pour confirmer</translation>
    </message>
    <message>
        <source>Asking the directors what would change…</source>
        <translation>Les directors disent ce qui changerait…</translation>
    </message>
    <message>
        <source>Every director has this already; pushing changes nothing in the kernel</source>
        <translation>Chaque director l'a déjà ; pousser ne change rien dans le noyau</translation>
    </message>
    <message>
        <source>Ready to push to all directors</source>
        <translation>Prêt à pousser vers tous les directors</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Pushed. Checking that every director can still be reached…</source>
        <translation>Poussé. Chaque director est-il encore joignable ?</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>In force on all directors</source>
        <translation>En vigueur sur tous les directors</translation>
    </message>
    <message>
        <source>Someone else pushed in between. Nothing was changed</source>
        <translation>Quelqu'un d'autre a poussé entre-temps. Rien n'a été changé</translation>
    </message>
    <message>
        <source>Nothing was changed on any director</source>
        <translation>Rien n'a été changé sur aucun director</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Retour en arrière…</translation>
    </message>
    <message>
        <source>Rolled back: every director is as before</source>
        <translation>Annulé : chaque director est comme avant</translation>
    </message>
    <message>
        <source>A director could not be told. It goes back by itself when its time is up</source>
        <translation>Un director n'a pu être prévenu. Il revient de lui-même quand son temps est écoulé</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Every director answers over a new connection and has the new revision. Keep it?</source>
        <translation>Chaque director répond par une nouvelle connexion et a la nouvelle révision. La garder ?</translation>
    </message>
    <message>
        <source>Keep changes (%1 s)</source>
        <translation>Garder les changements (%1 s)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>✓ steps: %1</source>
        <translation>✓ étapes : %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échec</translation>
    </message>
    <message>
        <source>What changes in the document</source>
        <translation>Ce qui change dans le document</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>laissé tel quel : %1</translation>
    </message>
    <message>
        <source>What the other administrator changed</source>
        <translation>Ce que l'autre administrateur a changé</translation>
    </message>
    <message>
        <source>It does not touch what you changed.</source>
        <translation>Cela ne touche pas à ce que vous avez changé.</translation>
    </message>
    <message>
        <source>You both changed this; yours is kept when you merge:</source>
        <translation>Vous avez tous deux changé ceci ; le vôtre est gardé à la fusion :</translation>
    </message>
    <message>
        <source>merge the other administrator's changes</source>
        <translation>fusionner les changements de l'autre administrateur</translation>
    </message>
    <message>
        <source>Merge and check</source>
        <translation>Fusionner et vérifier</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWizard</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set up real servers</source>
        <translation>Installer les serveurs réels</translation>
    </message>
    <message>
        <source>Verify real servers</source>
        <translation>Vérifier les serveurs réels</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers</source>
        <translation>Défaire l'installation des serveurs réels</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Serveur réel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Serveurs réels</translation>
    </message>
    <message>
        <source>About the real server</source>
        <translation>À propos du serveur réel</translation>
    </message>
    <message>
        <source>Whose set-up is to be taken back?</source>
        <translation>L'installation desquels est à défaire ?</translation>
    </message>
    <message>
        <source>Which real servers?</source>
        <translation>Quels serveurs réels ?</translation>
    </message>
    <message>
        <source>Each becomes as it was before its first set-up, from the record that was kept.</source>
        <translation>Chacun redevient comme avant sa première installation, d'après le relevé conservé.</translation>
    </message>
    <message>
        <source>The directors' agents set them up over SSH. Nothing is changed before you have seen the plan.</source>
        <translation>Les agents des directors les installent par SSH. Rien n'est changé avant que vous ayez vu le plan.</translation>
    </message>
    <message>
        <source>Changes that are not pushed yet are not part of it.</source>
        <translation>Les changements non poussés n'en font pas partie.</translation>
    </message>
    <message>
        <source>Take back on %1</source>
        <translation>Défaire sur %1</translation>
    </message>
    <message>
        <source>Next: access</source>
        <translation>Suite : accès</translation>
    </message>
    <message>
        <source>Asking %1 real servers to let the agent in…</source>
        <translation>%1 serveurs réels sont priés d'admettre l'agent…</translation>
    </message>
    <message>
        <source>The agents are let in everywhere</source>
        <translation>Les agents sont admis partout</translation>
    </message>
    <message>
        <source>%1 of %2 need a hand</source>
        <translation>%1 sur %2 ont besoin d'aide</translation>
    </message>
    <message>
        <source>The agent trusts a machine by its host key, and is let in with a key of its own.</source>
        <translation>L'agent reconnaît une machine à sa clé d'hôte, et entre avec sa propre clé.</translation>
    </message>
    <message>
        <source>Next: plan, without %1</source>
        <translation>Suite : plan, sans %1</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>Suite : plan</translation>
    </message>
    <message>
        <source>Reading the present state…</source>
        <translation>Lecture de l'état présent…</translation>
    </message>
    <message>
        <source>This would be done. Nothing has been changed yet</source>
        <translation>Voici ce qui serait fait. Rien n'a encore été changé</translation>
    </message>
    <message>
        <source>Every step with its reason; open one to see the command.</source>
        <translation>Chaque étape avec sa raison ; ouvrez-la pour voir la commande.</translation>
    </message>
    <message>
        <source>Set up 1 real server</source>
        <translation>Installer 1 serveur réel</translation>
    </message>
    <message>
        <source>Set up %1 real servers</source>
        <translation>Installer %1 serveurs réels</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Retour en arrière…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>%1 did not come to their end</source>
        <translation>%1 ne sont pas arrivés au bout</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
    <message>
        <source>What was done stays done; going on begins where it stopped.</source>
        <translation>Ce qui est fait reste fait ; la reprise commence où cela s'est arrêté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next: result</source>
        <translation>Suite : résultat</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>%1 n'ont pu être vérifiés</translation>
    </message>
    <message>
        <source>Facts that do not hold: %1</source>
        <translation>Faits qui ne tiennent pas : %1</translation>
    </message>
    <message>
        <source>Every fact holds on every real server</source>
        <translation>Chaque fait tient sur chaque serveur réel</translation>
    </message>
    <message>
        <source>Each fact by itself, on the machine and from the director's side.</source>
        <translation>Chaque fait séparément, sur la machine et du côté du director.</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>Continuer avec ceux-là</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Interrompre le travail</translation>
    </message>
    <message>
        <source>Open the firewall too: %1 rules</source>
        <translation>Ouvrir aussi le pare-feu : %1 règles</translation>
    </message>
    <message>
        <source>no director is paired</source>
        <translation>aucun director n'est appairé</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ installé</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ dérive</translation>
    </message>
    <message>
        <source>▲ unreachable</source>
        <translation>▲ injoignable</translation>
    </message>
    <message>
        <source>? not verified yet</source>
        <translation>? pas encore vérifié</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ non installé</translation>
    </message>
    <message>
        <source>step %1 of %2…</source>
        <translation>étape %1 sur %2…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>attente…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>? confirm its host key</source>
        <translation>? confirmez sa clé d'hôte</translation>
    </message>
    <message>
        <source>▲ its host key has changed</source>
        <translation>▲ sa clé d'hôte a changé</translation>
    </message>
    <message>
        <source>✗ the key is missing</source>
        <translation>✗ la clé manque</translation>
    </message>
    <message>
        <source>▲ no agent</source>
        <translation>▲ pas d'agent</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échec</translation>
    </message>
    <message>
        <source>✓ nothing to do</source>
        <translation>✓ rien à faire</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>étapes : %1</translation>
    </message>
    <message>
        <source>✓ let in</source>
        <translation>✓ admis</translation>
    </message>
    <message>
        <source>✗ facts: %1</source>
        <translation>✗ faits : %1</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ bon</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
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
        <translation>comme %1, port %2</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Installé par</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWork</name>
    <message>
        <source>The agent was lost while it worked; "setup" again goes on where it stopped</source>
        <translation>L'agent s'est perdu pendant le travail ; « setup » reprend où il s'est arrêté</translation>
    </message>
    <message>
        <source>No director that is paired can work on it</source>
        <translation>Aucun director appairé ne peut y travailler</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>La connexion à son director a été fermée</translation>
    </message>
</context>
<context>
    <name>lvs::Recovery</name>
    <message>
        <source>recovered changes</source>
        <translation>changements récupérés</translation>
    </message>
</context>
<context>
    <name>lvs::RecoveryBar</name>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Changes of %1 were not saved when the console ended (%2).</source>
        <translation>Des changements de %1 n'étaient pas enregistrés quand la console s'est arrêtée (%2).</translation>
    </message>
</context>
<context>
    <name>lvs::Rolling</name>
    <message>
        <source>No director that is paired runs a service with it</source>
        <translation>Aucun director appairé n’exécute un service qui l’utilise</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s</source>
        <translation>%1 n’a pas répondu depuis %2 s</translation>
    </message>
    <message>
        <source>Somebody brought it back on %1, or its time there expired</source>
        <translation>Quelqu’un l’a remis en service sur %1, ou son délai y a expiré</translation>
    </message>
    <message>
        <source>The command cannot be run: %1</source>
        <translation>La commande ne peut pas être exécutée : %1</translation>
    </message>
    <message>
        <source>The command ended with the exit code %1</source>
        <translation>La commande s’est terminée avec le code de sortie %1</translation>
    </message>
    <message>
        <source>It is back, but not healthy after %1 s: %2</source>
        <translation>Il est de retour, mais pas sain après %1 s : %2</translation>
    </message>
    <message>
        <source>Left draining</source>
        <translation>Laissé en drainage</translation>
    </message>
    <message>
        <source>Left draining, with %1 connections open</source>
        <translation>Laissé en drainage, avec %1 connexions ouvertes</translation>
    </message>
    <message>
        <source>Left out of service</source>
        <translation>Laissé hors service</translation>
    </message>
    <message>
        <source>Left while it was brought back: some directors may still have it out</source>
        <translation>Laissé pendant sa réactivation : certains directors le tiennent peut-être encore hors service</translation>
    </message>
    <message>
        <source>It is back, but its checks had not yet shown it up</source>
        <translation>Il est de retour, mais ses contrôles ne l'avaient pas encore montré en service</translation>
    </message>
</context>
<context>
    <name>lvs::RunPage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Changes of roles</source>
        <translation>Changements de rôles</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>longest without an answer %1 ms</source>
        <translation>plus long temps sans réponse %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%1 requêtes sur %2 ont échoué</translation>
    </message>
    <message>
        <source>%1 of %2 connections live</source>
        <translation>%1 connexions sur %2 en vie</translation>
    </message>
</context>
<context>
    <name>lvs::ServicesPage</name>
    <message>
        <source>Services and their real servers</source>
        <translation>Services et leurs serveurs réels</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Graphique…</translation>
    </message>
    <message>
        <source>The past of what is selected, or of all services</source>
        <translation>Le passé de la sélection, ou de tous les services</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>The director's connection entries, one by one</source>
        <translation>Les entrées de connexion du director, une par une</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>Compter d'ici</translation>
    </message>
    <message>
        <source>Totals count from now on; the kernel's counters stay as they are</source>
        <translation>Les totaux comptent à partir de maintenant ; les compteurs du noyau restent tels quels</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers</source>
        <translation>Ce qui est vu, en nombres simples</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Le tableau est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers, to a file</source>
        <translation>Ce qui est vu, en nombres simples, dans un fichier</translation>
    </message>
    <message>
        <source>Which columns are seen</source>
        <translation>Quelles colonnes sont vues</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the services</source>
        <translation>Filtre des services</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All services: %1 active, %2 inactive connections; %3 new; in %4, out %5</source>
        <translation>Tous les services : %1 connexions actives, %2 inactives ; %3 nouvelles ; entrée %4, sortie %5</translation>
    </message>
    <message>
        <source>Totals since %1</source>
        <translation>Totaux depuis %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>Le tableau est dans %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n'a pas été écrit : %2</translation>
    </message>
</context>
<context>
    <name>lvs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How often directors tell their numbers, 500 to 10000 ms</source>
        <translation>À quelle fréquence les directors donnent leurs nombres, 500 à 10000 ms</translation>
    </message>
    <message>
        <source>Live numbers every</source>
        <translation>Nombres toutes les</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a push waits for its confirmation before every director goes back by itself</source>
        <translation>Combien de temps un envoi attend sa confirmation avant que chaque director revienne de lui-même</translation>
    </message>
    <message>
        <source>Time to confirm a push</source>
        <translation>Délai pour confirmer</translation>
    </message>
    <message>
        <source>The window asks for attention when an error happens</source>
        <translation>La fenêtre demande l'attention quand une erreur survient</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
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
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Own certificate until</source>
        <translation>Certificat propre jusqu'au</translation>
    </message>
    <message>
        <source>Agent's certificate</source>
        <translation>Certificat de l'agent</translation>
    </message>
    <message>
        <source>Paired directors</source>
        <translation>Directors appairés</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>This console can no longer reach the director; its agent still knows this console's key until "lvs-agent clients --revoke" is run there</source>
        <translation>Cette console ne peut plus joindre le director ; son agent connaît encore la clé de cette console tant que « lvs-agent clients --revoke » n'y a pas été lancé</translation>
    </message>
    <message>
        <source>SHA-256 %1, for "lvs-agent clients --revoke"</source>
        <translation>SHA-256 %1, pour « lvs-agent clients --revoke »</translation>
    </message>
    <message>
        <source>%1 is paired already</source>
        <translation>%1 est déjà appairé</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 s'appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 is forgotten here. To let its agent forget this console too, run there: lvs-agent clients --revoke %2</source>
        <translation>%1 est oublié ici. Pour que son agent oublie aussi cette console, lancez-y : lvs-agent clients --revoke %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What moves to another director is seen moving</source>
        <translation>Ce qui passe à un autre director se voit passer</translation>
    </message>
    <message>
        <source>Where the desktop is set to no animations, there are none either way</source>
        <translation>Si le bureau est réglé sans animations, il n'y en a de toute façon pas</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>The desktop tells of alarms while the window is in the background</source>
        <translation>Le bureau signale les alarmes quand la fenêtre est en arrière-plan</translation>
    </message>
    <message>
        <source>Two masters or none, a director that is not reached, errors; each at most once a minute</source>
        <translation>Deux maîtres ou aucun, un director qui n'est pas joint, des erreurs ; chacun au plus une fois par minute</translation>
    </message>
</context>
<context>
    <name>lvs::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>lvs::StartPage</name>
    <message>
        <source>Start with your cluster</source>
        <translation>Commencez par votre cluster</translation>
    </message>
    <message>
        <source>Build a new cluster</source>
        <translation>Construire un cluster</translation>
    </message>
    <message>
        <source>NAT, direct routing or tunnels: what each is for, and the addresses it needs.</source>
        <translation>NAT, routage direct ou tunnels : à quoi chacun sert, et les adresses qu'il lui faut.</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>Se connecter à un director</translation>
    </message>
    <message>
        <source>Paste the line that lvs-agent pair prints there. A cluster that it already has is opened.</source>
        <translation>Collez la ligne que lvs-agent pair y affiche. Un cluster qu'il a déjà est ouvert.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A cluster document, as people keep it in git.</source>
        <translation>Un document de cluster, comme on les garde dans git.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Regarder un exemple</translation>
    </message>
    <message>
        <source>Two data centres with tunnels; ./demo.sh runs it on this machine.</source>
        <translation>Deux centres de données avec tunnels ; ./demo.sh le fait tourner sur cette machine.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>lvs::StatusChip</name>
    <message>
        <source> – not paired</source>
        <translation> – non appairé</translation>
    </message>
    <message>
        <source>Run "lvs-agent pair" on %1 and connect with the line it prints</source>
        <translation>Lancez « lvs-agent pair » sur %1 et connectez-vous avec la ligne affichée</translation>
    </message>
    <message>
        <source> – connecting…</source>
        <translation> – connexion…</translation>
    </message>
    <message>
        <source> – holds VIP</source>
        <translation> – porte la VIP</translation>
    </message>
    <message>
        <source> – standby</source>
        <translation> – en secours</translation>
    </message>
    <message>
        <source>, no document</source>
        <translation>, sans document</translation>
    </message>
    <message>
        <source>, waits for confirmation</source>
        <translation>, attend la confirmation</translation>
    </message>
    <message>
        <source>, other revision</source>
        <translation>, autre révision</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1 ms</translation>
    </message>
    <message>
        <source>, drift %1</source>
        <translation>, dérive %1</translation>
    </message>
    <message>
        <source>Agent %1, kernel %2, IPVS %3
Revision %4 (%5), role %6
Clock differs by %7 ms</source>
        <translation>Agent %1, noyau %2, IPVS %3
Révision %4 (%5), rôle %6
L'horloge diffère de %7 ms</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>, last seen %1 s ago</source>
        <translation>, vu il y a %1 s</translation>
    </message>
    <message>
        <source> – unreachable</source>
        <translation> – injoignable</translation>
    </message>
    <message>
        <source>, clock %1 s off</source>
        <translation>, horloge décalée de %1 s</translation>
    </message>
</context>
<context>
    <name>lvs::StepsView</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans elle</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Ce que la commande a dit</translation>
    </message>
    <message>
        <source>Nothing is left to do on %1.</source>
        <translation>Il ne reste rien à faire sur %1.</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Laissé tel quel : %1</translation>
    </message>
    <message>
        <source>only when asked for: %1</source>
        <translation>seulement sur demande : %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Sans elle : %1</translation>
    </message>
    <message>
        <source>The commands said nothing, as they do when all is well.</source>
        <translation>Les commandes n'ont rien dit, comme toujours quand tout va bien.</translation>
    </message>
    <message>
        <source>Choose a step to see its reason and its command.</source>
        <translation>Choisissez une étape pour voir sa raison et sa commande.</translation>
    </message>
</context>
<context>
    <name>lvs::TimelineView</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>master</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeline of the test</source>
        <translation>Chronologie du test</translation>
    </message>
</context>
<context>
    <name>lvs::editor::ObjectForm</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Supprimer %1 %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
</context>
<context>
    <name>lvs::events::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>lvs::events::EventsModel</name>
    <message>
        <source>push</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>bascule</translation>
    </message>
    <message>
        <source>real server</source>
        <translation>serveur réel</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>What happened meanwhile may not have been kept</source>
        <translation>Ce qui s'est passé entre-temps n'a peut-être pas été gardé</translation>
    </message>
    <message>
        <source>Event %1 was not kept</source>
        <translation>L'événement %1 n'a pas été gardé</translation>
    </message>
    <message>
        <source>Events %1 to %2 were not kept</source>
        <translation>Les événements %1 à %2 n'ont pas été gardés</translation>
    </message>
    <message>
        <source>the director keeps its newest events, and may lose the last ones when its machine fails</source>
        <translation>le director garde ses événements les plus récents, et peut perdre les derniers si sa machine tombe en panne</translation>
    </message>
    <message>
        <source>master</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>secours</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms ahead of this one's, which is taken off</source>
        <translation>L'horloge de %1 avançait de %2 ms sur celle-ci, ce qui est retranché</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms behind this one's, which is added</source>
        <translation>L'horloge de %1 retardait de %2 ms sur celle-ci, ce qui est ajouté</translation>
    </message>
    <message>
        <source>%1's clock was the same as this one's</source>
        <translation>L'horloge de %1 était à la même heure que celle-ci</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici : %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC : %1</translation>
    </message>
    <message>
        <source>Number %1 of its events</source>
        <translation>Numéro %1 de ses événements</translation>
    </message>
    <message>
        <source>Who thought to be what: ● master, ○ backup, ✗ out of service.
From left to right: %1</source>
        <translation>Qui se croyait quoi : ● maître, ○ secours, ✗ hors service.
De gauche à droite : %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>lvs::services::ChartWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Chart of services</source>
        <translation>Graphique des services</translation>
    </message>
    <message>
        <source>New connections per second</source>
        <translation>Nouvelles connexions par seconde</translation>
    </message>
    <message>
        <source>Active connections</source>
        <translation>Connexions actives</translation>
    </message>
    <message>
        <source>Inactive connections</source>
        <translation>Connexions inactives</translation>
    </message>
    <message>
        <source>Packets in per second</source>
        <translation>Paquets entrants par seconde</translation>
    </message>
    <message>
        <source>Packets out per second</source>
        <translation>Paquets sortants par seconde</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Octets entrants par seconde</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Octets sortants par seconde</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est tracé</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Dernières %1 min</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu'où remonter</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer l'image…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>Le graphique est dans %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n'a pas été écrit</translation>
    </message>
    <message>
        <source>Latency of the health check (ms)</source>
        <translation>Latence du contrôle de santé (ms)</translation>
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
        <translation>Nouvelles connexions par seconde, les cinq dernières minutes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactives</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistantes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Paquets entrants</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Paquets sortants</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Scheduler of a service, forwarding method of a real server</source>
        <translation>Ordonnanceur d'un service, méthode d'acheminement d'un serveur réel</translation>
    </message>
    <message>
        <source>Share of the connections: of all services', or of the service's</source>
        <translation>Part des connexions : de tous les services, ou de celles du service</translation>
    </message>
    <message>
        <source>Connections that are established</source>
        <translation>Connexions établies</translation>
    </message>
    <message>
        <source>Connections in any other state, closing ones for example</source>
        <translation>Connexions dans tout autre état, en fermeture par exemple</translation>
    </message>
    <message>
        <source>Clients that are kept on this real server</source>
        <translation>Clients gardés sur ce serveur réel</translation>
    </message>
    <message>
        <source>New connections per second, as the kernel estimates them</source>
        <translation>Nouvelles connexions par seconde, selon l'estimation du noyau</translation>
    </message>
    <message>
        <source>Replies count only where they come back through the director, with NAT</source>
        <translation>Les réponses ne comptent que si elles repassent par le director, avec NAT</translation>
    </message>
    <message>
        <source>Connections since the counters began, or since you asked to count from then on</source>
        <translation>Connexions depuis le début des compteurs, ou depuis que vous avez demandé à compter</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>no new connections</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>pas dans le document</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>poids 0</translation>
    </message>
    <message>
        <source>no real server takes connections</source>
        <translation>aucun serveur réel ne prend de connexions</translation>
    </message>
    <message>
        <source>not pushed to this director</source>
        <translation>pas poussé à ce director</translation>
    </message>
    <message>
        <source>made by hand or by another program</source>
        <translation>fait à la main ou par un autre programme</translation>
    </message>
    <message>
        <source>these numbers are the last known</source>
        <translation>ces nombres sont les derniers connus</translation>
    </message>
    <message>
        <source>the director is not paired</source>
        <translation>le director n'est pas appairé</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in %2 on %3</source>
        <translation>%1 dans %2 sur %3</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 interroge %2</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Dernière exécution %1 : %2</translation>
    </message>
    <message>
        <source>Last change %1: %2</source>
        <translation>Dernier changement %1 : %2</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Latency trend</source>
        <translation>Tendance de latence</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochain contrôle</translation>
    </message>
    <message>
        <source>How long the real server took to answer its health check</source>
        <translation>Temps mis par le serveur réel pour répondre à son contrôle de santé</translation>
    </message>
    <message>
        <source>Since when its health check has passed, or failed</source>
        <translation>Depuis quand son contrôle de santé réussit, ou échoue</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>dans %1 s</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en drainage</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>maintenu en service</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>serveur de repli</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>quorum perdu</translation>
    </message>
</context>
<context>
    <name>lvs::topology::Minimap</name>
    <message>
        <source>The whole cluster: click to go there</source>
        <translation>Le cluster entier : cliquez pour y aller</translation>
    </message>
    <message>
        <source>Map of the whole cluster</source>
        <translation>Carte du cluster entier</translation>
    </message>
</context>
<context>
    <name>lvs::topology::View</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>Topologie du cluster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LessonView</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>By hand, as root</source>
        <translation>À la main, en root</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>What this run found</source>
        <translation>Ce que cet essai a trouvé</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; looks here as far as directors, real servers and packets let it.</source>
        <translation>&quot;Trouver&quot; regarde ici autant que directors, serveurs réels et paquets le permettent.</translation>
    </message>
    <message>
        <source>This run did not look here. The command lines below do.</source>
        <translation>Cet essai n&apos;a pas regardé ici. Les commandes ci-dessous le font.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Ce qui est exécuté</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Good looks like this</source>
        <translation>Ce qui est bon</translation>
    </message>
    <message>
        <source>Bad looks like this</source>
        <translation>Ce qui est mauvais</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build, watch and fail over LVS clusters</source>
        <translation>Construire, surveiller et basculer des clusters LVS</translation>
    </message>
    <message>
        <source>Where pairings are kept</source>
        <translation>Où les appairages sont gardés</translation>
    </message>
    <message>
        <source>Cluster document to open</source>
        <translation>Document de cluster à ouvrir</translation>
    </message>
    <message>
        <source>light, dark or high-contrast instead of the chosen colours</source>
        <translation>light, dark ou high-contrast au lieu des couleurs choisies</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Sorry server</source>
        <translation>Serveur de repli</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>down, weight 0</source>
        <translation>hors service, poids 0</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en drainage</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>drainé</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <translation>attend de démarrer</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>serveur de repli</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>maintenu en service</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>poids 0</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>no connections left</source>
        <translation>plus de connexions</translation>
    </message>
    <message>
        <source>1 connection left</source>
        <translation>reste 1 connexion</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>reste %1 connexions</translation>
    </message>
    <message>
        <source>, %1 clients kept by persistence</source>
        <translation>, %1 clients gardés par la persistance</translation>
    </message>
    <message>
        <source>its check fails</source>
        <translation>son contrôle échoue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>poids %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>its check fails, but most fail at once: the director is suspected</source>
        <translation>son contrôle échoue, mais la plupart échouent à la fois : le director est suspecté</translation>
    </message>
    <message>
        <source>the sorry server gets the new connections</source>
        <translation>le serveur de repli reçoit les nouvelles connexions</translation>
    </message>
    <message>
        <source>failures in a row: %1 (%2)</source>
        <translation>échecs de suite : %1 (%2)</translation>
    </message>
    <message>
        <source>weight %1 in service, %2 needed</source>
        <translation>poids %1 en service, %2 nécessaire</translation>
    </message>
    <message>
        <source>the sorry server serves: %1</source>
        <translation>le serveur de repli sert : %1</translation>
    </message>
    <message>
        <source>quorum lost: %1</source>
        <translation>quorum perdu : %1</translation>
    </message>
</context>
<context>
    <name>lvs::CheckWindow</name>
    <message>
        <source>The check has not run yet</source>
        <translation>Le contrôle n'a pas encore été exécuté</translation>
    </message>
    <message>
        <source>The check has not failed since the agent started</source>
        <translation>Le contrôle n'a pas échoué depuis le démarrage de l'agent</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message>
        <source>Check results of %1</source>
        <translation>Résultats des contrôles de %1</translation>
    </message>
    <message>
        <source>In which service, and as which director sees it</source>
        <translation>Dans quel service, et vu par quel director</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Dernier échec</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Request and reply, to the clipboard</source>
        <translation>Requête et réponse, vers le presse-papiers</translation>
    </message>
    <message>
        <source>Runs the check at once; the result counts like any other</source>
        <translation>Exécute le contrôle tout de suite ; le résultat compte comme tout autre</translation>
    </message>
    <message>
        <source>%1, as %2 sees it</source>
        <translation>%1, vu par %2</translation>
    </message>
    <message>
        <source>%1, as %2 sees it (does not count)</source>
        <translation>%1, vu par %2 (ne compte pas)</translation>
    </message>
    <message>
        <source>No director tells of the health of %1</source>
        <translation>Aucun director ne renseigne sur la santé de %1</translation>
    </message>
    <message>
        <source>It stands in no service, the directors are not reached, or their agents are too old to tell</source>
        <translation>Il n'est dans aucun service, les directors sont injoignables, ou leurs agents sont trop anciens pour le dire</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2 : %3</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>poids %1 sur %2</translation>
    </message>
    <message>
        <source>none: it is in service whatever its state</source>
        <translation>aucun : il est en service quel que soit son état</translation>
    </message>
    <message>
        <source>%1 asks %2 from %3</source>
        <translation>%1 interroge %2 depuis %3</translation>
    </message>
    <message>
        <source>passed in a row: %1</source>
        <translation>réussis de suite : %1</translation>
    </message>
    <message>
        <source>failed in a row: %1</source>
        <translation>échoués de suite : %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>dernier changement %1</translation>
    </message>
    <message>
        <source>last run %1</source>
        <translation>dernière exécution %1</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>prochaine dans %1 s</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>prochaine maintenant</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>Contrôlé à %1</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>Le director est injoignable</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Request and reply are on the clipboard</source>
        <translation>La requête et la réponse sont dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>lvs::ExchangeView</name>
    <message>
        <source>Request sent</source>
        <translation>Requête envoyée</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n'a été envoyé</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>Rien n'a été reçu</translation>
    </message>
    <message>
        <source>%1, good after %2: %3</source>
        <translation>%1, bon après %2 : %3</translation>
    </message>
    <message>
        <source>%1, failed after %2: %3</source>
        <translation>%1, échoué après %2 : %3</translation>
    </message>
    <message>
        <source>%1

Request sent:
%2

Reply received:
%3
</source>
        <translation>%1

Requête envoyée :
%2

Réponse reçue :
%3
</translation>
    </message>
    <message>
        <source>The certificate expires on %1</source>
        <translation>Le certificat expire le %1</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryStrip</name>
    <message>
        <source>The last results</source>
        <translation>Les derniers résultats</translation>
    </message>
    <message>
        <source>It has not run yet</source>
        <translation>Il n'a pas encore été exécuté</translation>
    </message>
    <message>
        <source>%1: good after %2</source>
        <translation>%1 : bon après %2</translation>
    </message>
    <message>
        <source>%1: failed after %2</source>
        <translation>%1 : échoué après %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the last %2 were good</source>
        <translation>%1 des %2 derniers étaient bons</translation>
    </message>
    <message>
        <source>highest bar: %1</source>
        <translation>barre la plus haute : %1</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceDesk</name>
    <message>
        <source>not reached yet</source>
        <translation>pas encore joint</translation>
    </message>
    <message>
        <source>its agent is too old for maintenance</source>
        <translation>son agent est trop ancien pour la maintenance</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 serveurs réels</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Draining %1: taken by %2</source>
        <translation>Drainage de %1 : accepté par %2</translation>
    </message>
    <message>
        <source>Taking out %1: done by %2</source>
        <translation>Retrait de %1 : fait par %2</translation>
    </message>
    <message>
        <source>Weight %1 for %2: set by %3</source>
        <translation>Poids %1 pour %2 : défini par %3</translation>
    </message>
    <message>
        <source>Bringing back %1: done by %2</source>
        <translation>Réactivation de %1 : faite par %2</translation>
    </message>
    <message>
        <source>Not reached, so not asked: %1</source>
        <translation>Injoignables, donc non interrogés : %1</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Aucun director n'est appairé : connectez-vous d'abord à l'un d'eux</translation>
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
        <translation>Retrait après</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>Minutes avant son retrait, quoi qu'il reste d'ouvert</translation>
    </message>
    <message>
        <source>Back by itself after</source>
        <translation>Retour automatique après</translation>
    </message>
    <message>
        <source>Minutes until it is brought back</source>
        <translation>Minutes avant sa réactivation</translation>
    </message>
    <message>
        <source>Document's weight</source>
        <translation>Poids du document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drain: what is open goes on</source>
        <translation>Drainer : ce qui est ouvert continue</translation>
    </message>
    <message>
        <source>Take out now: what is open breaks</source>
        <translation>Retirer maintenant : ce qui est ouvert est rompu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>All their services</source>
        <translation>Tous leurs services</translation>
    </message>
    <message>
        <source>All its services</source>
        <translation>Tous ses services</translation>
    </message>
    <message>
        <source>In which service</source>
        <translation>Dans quel service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>mise à jour du noyau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>Les connexions encore ouvertes à ce moment sont rompues</translation>
    </message>
    <message>
        <source>Nobody has to think of it</source>
        <translation>Personne n'a à y penser</translation>
    </message>
    <message>
        <source>The weight that the document has</source>
        <translation>Le poids qui figure dans le document</translation>
    </message>
    <message>
        <source>Percent of the document's weight</source>
        <translation>Pourcentage du poids du document</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 serveurs réels</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>Définir le poids</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drainer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Weight of %1 for now</source>
        <translation>Poids de %1 pour l'instant</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>Drainer %1</translation>
    </message>
    <message>
        <source>Take out %1 now</source>
        <translation>Retirer %1 maintenant</translation>
    </message>
    <message>
        <source>Taken by the directors at once. The document keeps its own weight.</source>
        <translation>Pris par les directors tout de suite. Le document garde son propre poids.</translation>
    </message>
    <message>
        <source>No new connections come; those that are open end by themselves.</source>
        <translation>Aucune nouvelle connexion n'arrive ; celles qui sont ouvertes se terminent d'elles-mêmes.</translation>
    </message>
    <message>
        <source>Connections that are open break. Draining first spares them.</source>
        <translation>Les connexions ouvertes sont rompues. Drainer d'abord les épargne.</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Les directors sont interrogés…</translation>
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
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Bring back all</source>
        <translation>Tout réactiver</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Serveur réel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Back by itself</source>
        <translation>Retour automatique</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directors</translation>
    </message>
    <message>
        <source>Real servers in maintenance</source>
        <translation>Serveurs réels en maintenance</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Take a site out</source>
        <translation>Retirer un site</translation>
    </message>
    <message>
        <source>Drains every real server of a site</source>
        <translation>Draine chaque serveur réel d'un site</translation>
    </message>
    <message>
        <source>Those that are selected serve again, as the document has them</source>
        <translation>Ceux qui sont sélectionnés servent de nouveau, comme dans le document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (%2 real servers)…</source>
        <translation>%1 (%2 serveurs réels)…</translation>
    </message>
    <message>
        <source>In maintenance: %1, of which draining: %2</source>
        <translation>En maintenance : %1, dont en drainage : %2</translation>
    </message>
    <message>
        <source>In maintenance: %1</source>
        <translation>En maintenance : %1</translation>
    </message>
    <message>
        <source>All real servers serve as the document has them.
Drain one from its menu on the canvas or in the services page, or a whole site here.</source>
        <translation>Tous les serveurs réels servent comme dans le document.
Drainez-en un par son menu sur le canevas ou dans la page des services, ou ici un site entier.</translation>
    </message>
    <message>
        <source>No director has told yet what is in maintenance.</source>
        <translation>Aucun director n'a encore dit ce qui est en maintenance.</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en drainage</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>when all has ended</source>
        <translation>quand tout est terminé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>%1 did not take the order</source>
        <translation>%1 n'a pas accepté l'ordre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1 : %2 dans %3</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Les directors sont interrogés…</translation>
    </message>
    <message>
        <source>Rolling…</source>
        <translation>Par roulement…</translation>
    </message>
    <message>
        <source>Real servers one after the other: drain, work, bring back</source>
        <translation>Serveurs réels l'un après l'autre : drainer, travailler, réactiver</translation>
    </message>
    <message>
        <source>Draining %1 in %2</source>
        <translation>Drainage de %1 dans %2</translation>
    </message>
</context>
<context>
    <name>lvs::RollingTerms</name>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>So many at the same time</source>
        <translation>Autant en même temps</translation>
    </message>
    <message>
        <source>Minutes that each is out</source>
        <translation>Minutes pendant lesquelles chacun est retiré</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>Retrait après</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>Minutes avant son retrait, quoi qu'il reste d'ouvert</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>En même temps</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Exécuter une commande</translation>
    </message>
    <message>
        <source>While each is out</source>
        <translation>Pendant que chacun est retiré</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A shell's line that runs on this computer, with the real server's name in LVS_SERVER</source>
        <translation>Une ligne de shell exécutée sur cet ordinateur, avec le nom du serveur réel dans LVS_SERVER</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>Les connexions encore ouvertes à ce moment sont rompues</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Drainage</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>mise à jour du noyau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>lvs::RollingWindow</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>en drainage</translation>
    </message>
    <message>
        <source>out, at work</source>
        <translation>retiré, travail en cours</translation>
    </message>
    <message>
        <source>is brought back</source>
        <translation>en cours de réactivation</translation>
    </message>
    <message>
        <source>waits for its checks</source>
        <translation>attend ses contrôles</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>Réactiver ceux qui restent</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Rolling maintenance</source>
        <translation>Maintenance par roulement</translation>
    </message>
    <message>
        <source>Each real server is drained on all directors, worked on, brought back, and the next one begins when its checks show it up. The first failure begins no more. Closing this window lets it go on; ending LVS Console leaves every real server as it is then.</source>
        <translation>Chaque serveur réel est drainé sur tous les directors, on y travaille, il est réactivé, et le suivant commence quand ses contrôles le montrent en service. Après le premier échec, aucun autre ne commence. Fermer cette fenêtre laisse la maintenance continuer ; quitter LVS Console laisse chaque serveur réel tel qu'il est alors.</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Serveur réel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Serveurs réels</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Real servers that were drained here and not brought back serve again</source>
        <translation>Les serveurs réels drainés ici et non réactivés servent de nouveau</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 runs a service with %2 and is not paired</source>
        <translation>Rien n'a été commencé : %1 exécute un service avec %2 et n'est pas appairé</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 is not reached, and would go on with %2</source>
        <translation>Rien n'a été commencé : %1 est injoignable, et continuerait avec %2</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <translation>Drainage de %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 are back</source>
        <translation>De retour : %1 sur %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Those that are at work come to their end, no more begin</source>
        <translation>Ceux qui sont en cours vont à leur terme, aucun autre ne commence</translation>
    </message>
    <message>
        <source>Paused: no more begin</source>
        <translation>En pause : aucun autre ne commence</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>Non réactivés : %1</translation>
    </message>
    <message>
        <source>Rolling maintenance: at work</source>
        <translation>Maintenance par roulement : en cours</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter tout de suite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leaves those that are at work as they are; a command that runs is ended</source>
        <translation>Laisse tels quels ceux qui sont en cours ; une commande qui tourne est terminée</translation>
    </message>
    <message>
        <source>Begins no more; those that are at work come to their end</source>
        <translation>N'en commence plus ; ceux qui sont en cours vont à leur terme</translation>
    </message>
    <message>
        <source>Rolling maintenance has ended. %1</source>
        <translation>La maintenance par roulement est terminée. %1</translation>
    </message>
    <message>
        <source>Rolling maintenance goes on. Maintenance, Rolling… shows it again</source>
        <translation>La maintenance par roulement continue. Maintenance, Par roulement… la montre de nouveau</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>Rolling maintenance: %1 chosen</source>
        <translation>Maintenance par roulement : %1 choisis</translation>
    </message>
</context>
<context>
    <name>lvs::TryWindow</name>
    <message>
        <source>One run, from one director, with the settings as they stand in the form. It counts for nothing: nobody is taken out or brought back.</source>
        <translation>Une exécution, depuis un director, avec les réglages tels qu'ils sont dans le formulaire. Elle ne compte pas : personne n'est retiré ni réactivé.</translation>
    </message>
    <message>
        <source>It asks the real server's own address: by the clients' way it is asked once the document is in force.</source>
        <translation>Elle interroge l'adresse propre du serveur réel : par le chemin des clients, une fois le document en vigueur.</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Rien n'a encore été essayé</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Real server that is asked</source>
        <translation>Serveur réel qui est interrogé</translation>
    </message>
    <message>
        <source>Director that asks</source>
        <translation>Director qui interroge</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Serveur réel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>Essayer %1 maintenant</translation>
    </message>
    <message>
        <source>The document has no health check called %1</source>
        <translation>Le document n'a pas de contrôle de santé nommé %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: in no service, and the check has no port</source>
        <translation>%1 : dans aucun service, et le contrôle n'a pas de port</translation>
    </message>
    <message>
        <source>%1 (not reached)</source>
        <translation>%1 (injoignable)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Aucun director n'est appairé : connectez-vous d'abord à l'un d'eux</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>Le director est injoignable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Its agent is too old to try checks</source>
        <translation>Son agent est trop ancien pour essayer des contrôles</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>Il réussit</translation>
    </message>
    <message>
        <source>Asking… %1 s</source>
        <translation>Interrogation… %1 s</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Il échoue</translation>
    </message>
</context>
<context>
    <name>lvs::ActionTrial</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Every director does it now, as it was pushed last, with the words of a test</source>
        <translation>Chaque director le fait maintenant, tel que poussé en dernier, avec les mots d'un test</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, après %2 ms</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>No director is connected</source>
        <translation>Aucun director n'est connecté</translation>
    </message>
</context>
<context>
    <name>lvs::CaptureFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>le director a été oublié</translation>
    </message>
    <message>
        <source>the director does not know of the capture any more</source>
        <translation>le director ne connaît plus la capture</translation>
    </message>
</context>
<context>
    <name>Troubleshoot</name>
    <message>
        <source>The VIP does not answer</source>
        <translation>La VIP ne répond pas</translation>
    </message>
    <message>
        <source>Some requests hang</source>
        <translation>Certaines requêtes restent en suspens</translation>
    </message>
    <message>
        <source>It works from one network only</source>
        <translation>Cela ne marche que depuis un réseau</translation>
    </message>
    <message>
        <source>All clients land on one server</source>
        <translation>Tous les clients arrivent sur un seul serveur</translation>
    </message>
    <message>
        <source>A failover broke connections</source>
        <translation>Une bascule a rompu des connexions</translation>
    </message>
    <message>
        <source>No client is served</source>
        <translation>Aucun client n&apos;est servi</translation>
    </message>
    <message>
        <source>Some clients are not served</source>
        <translation>Certains clients ne sont pas servis</translation>
    </message>
    <message>
        <source>The next failover will show it</source>
        <translation>La prochaine bascule le montrera</translation>
    </message>
    <message>
        <source>All clients are served, but not evenly</source>
        <translation>Tous les clients sont servis, mais pas également</translation>
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
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Service virtuel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n&apos;importe lequel</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Serveurs réels</translation>
    </message>
    <message>
        <source>looked at over SSH</source>
        <translation>examinés par SSH</translation>
    </message>
    <message>
        <source>as their directors remember them</source>
        <translation>tels que leurs directors les connaissent</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What the packets show</source>
        <translation>Ce que montrent les paquets</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>Le chemin du paquet</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>Où regarder encore</translation>
    </message>
    <message>
        <source>Checked and fine</source>
        <translation>Vérifié et bon</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>N&apos;a pas pu être vu</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>Troubleshooting of %1</source>
        <translation>Dépannage de %1</translation>
    </message>
    <message>
        <source>The packets</source>
        <translation>Les paquets</translation>
    </message>
    <message>
        <source>They are left out: they hold the real addresses.</source>
        <translation>Ils sont omis : ils contiennent les vraies adresses.</translation>
    </message>
    <message>
        <source>Addresses are replaced, here and in the picture, by names such as ipv4-1: the same address by the same name.</source>
        <translation>Les adresses sont remplacées, ici et dans l&apos;image, par des noms tels que ipv4-1 : la même adresse par le même nom.</translation>
    </message>
    <message>
        <source>%1 They are attached to this file.</source>
        <translation>%1 Ils sont joints à ce fichier.</translation>
    </message>
    <message>
        <source>Captured packets: %1, in %2, which Wireshark opens.</source>
        <translation>Paquets capturés : %1, dans %2, que Wireshark ouvre.</translation>
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
        <translation>document, rôles et adresses</translation>
    </message>
    <message>
        <source>its role, once more</source>
        <translation>son rôle, encore une fois</translation>
    </message>
    <message>
        <source>the kernel&apos;s table of IPVS</source>
        <translation>la table IPVS du noyau</translation>
    </message>
    <message>
        <source>health of the real servers</source>
        <translation>santé des serveurs réels</translation>
    </message>
    <message>
        <source>settings of the real servers, as last seen</source>
        <translation>réglages des serveurs réels, vus en dernier</translation>
    </message>
    <message>
        <source>routes, neighbours and packet filter</source>
        <translation>routes, voisins et filtre de paquets</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>serveur réel %1</translation>
    </message>
    <message>
        <source>its settings, over SSH</source>
        <translation>ses réglages, par SSH</translation>
    </message>
    <message>
        <source>it is not paired with this console</source>
        <translation>il n&apos;est pas appairé avec cette console</translation>
    </message>
    <message>
        <source>the director was forgotten</source>
        <translation>le director a été oublié</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>connections, followed through captures</source>
        <translation>connexions, suivies à travers les captures</translation>
    </message>
    <message>
        <source>after which router they get lost</source>
        <translation>après quel routeur ils se perdent</translation>
    </message>
</context>
<context>
    <name>lvs::TroubleshootPage</name>
    <message>
        <source>Look into real servers over SSH</source>
        <translation>Examiner les serveurs réels par SSH</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>A director logs in to each real server and reads its settings; nothing is changed there</source>
        <translation>Un director se connecte à chaque serveur réel et lit ses réglages ; rien n&apos;y est changé</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save with masked addresses…</source>
        <translation>Enregistrer avec adresses masquées…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Service virtuel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; asks each director of the service for its roles, its kernel&apos;s table, routes and packet filter, and names what is in the way, with the evidence and what to do. Nothing is changed.</source>
        <translation>« Trouver » demande à chaque director du service ses rôles, la table de son noyau, ses routes et son filtre de paquets, et nomme ce qui gêne, avec les preuves et ce qu&apos;il faut faire. Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>Le chemin du paquet</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>No director of this cluster is paired with this console, so nobody can be asked.</source>
        <translation>Aucun director de ce cluster n&apos;est appairé avec cette console : personne ne peut être interrogé.</translation>
    </message>
    <message>
        <source>There is no virtual service in the document yet, so nothing can be in its way.</source>
        <translation>Il n&apos;y a pas encore de service virtuel dans le document : rien ne peut le gêner.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Add a virtual service</source>
        <translation>Ajouter un service virtuel</translation>
    </message>
    <message>
        <source>%1, %2: asked at %3, answered within %4 s</source>
        <translation>%1, %2 : demandé à %3, répondu en %4 s</translation>
    </message>
    <message>
        <source>None of the directors of %1 is paired with this console</source>
        <translation>Aucun des directors de %1 n&apos;est appairé avec cette console</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Page web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Follow connections with packets</source>
        <translation>Suivre des connexions par leurs paquets</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>What clients send in the next seconds is captured on the directors and, over SSH with tcpdump, on the real servers, and followed from one to the next; name a client to wait for its connections alone, or a machine that connects for it</source>
        <translation>Ce que les clients envoient dans les prochaines secondes est capturé sur les directors et, par SSH avec tcpdump, sur les serveurs réels, et suivi de l&apos;un à l&apos;autre ; nommez un client pour n&apos;attendre que ses connexions, ou une machine qui se connecte pour cela</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::CurePanel</name>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Shows first what would be changed</source>
        <translation>Montre d’abord ce qui serait modifié</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>Ce qui serait modifié</translation>
    </message>
    <message>
        <source>Asking what would be changed…</source>
        <translation>Demande de ce qui serait modifié…</translation>
    </message>
    <message>
        <source>The agents find nothing to change: it may be right already</source>
        <translation>Les agents ne trouvent rien à modifier : c’est peut-être déjà en ordre</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Done; the service is asked about again</source>
        <translation>Fait ; le service est à nouveau examiné</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Cela n’a pas été fait : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LadderView</name>
    <message>
        <source>Ladder diagram of the packets</source>
        <translation>Diagramme en échelle des paquets</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>%1 o</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PacketsPanel</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>Ouvrir dans Wireshark</translation>
    </message>
    <message>
        <source>Watch packets while a client tries: each one is shown at every place where a director sees it. Directors only listen; nothing is sent or changed.</source>
        <translation>Observez les paquets pendant qu&apos;un client essaie : chacun est montré à chaque lieu où un director le voit. Les directors ne font qu&apos;écouter ; rien n&apos;est envoyé ni changé.</translation>
    </message>
    <message>
        <source>As pcapng, with the name of each place</source>
        <translation>En pcapng, avec le nom de chaque lieu</translation>
    </message>
    <message>
        <source>Done; watch again to see the packets there</source>
        <translation>Terminé ; observez à nouveau pour voir les paquets là-bas</translation>
    </message>
    <message>
        <source>With the program that this desktop has for captures</source>
        <translation>Avec le programme de ce bureau pour les captures</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Layers of the packet</source>
        <translation>Couches du paquet</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>Octets du paquet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>Observer les paquets</translation>
    </message>
    <message>
        <source>%1 packets: more are not kept</source>
        <translation>%1 paquets : on n&apos;en garde pas plus</translation>
    </message>
    <message>
        <source>Listening on %1: %2 packets</source>
        <translation>À l&apos;écoute sur %1 : %2 paquets</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>Save the packets</source>
        <translation>Enregistrer les paquets</translation>
    </message>
    <message>
        <source>Capture (*.pcapng)</source>
        <translation>Capture (*.pcapng)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1; install Wireshark</source>
        <translation>Ce bureau n&apos;a pas de programme pour %1 ; installez Wireshark</translation>
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
        <translation>sur le chemin du retour</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>Le chemin du paquet</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>personne n&apos;écoutait</translation>
    </message>
    <message>
        <source>on the way there</source>
        <translation>sur le chemin aller</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Interrogation des directors…</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Selects it in the tree, on the canvas and in the inspector</source>
        <translation>Le sélectionne dans l&apos;arbre, sur le canevas et dans l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>Found besides</source>
        <translation>Trouvé en outre</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>Où regarder encore</translation>
    </message>
    <message>
        <source>Checked and fine: %1</source>
        <translation>Vérifié et bon : %1</translation>
    </message>
    <message>
        <source>Could not be seen: %1</source>
        <translation>N&apos;a pas pu être vu : %1</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>Observer les paquets</translation>
    </message>
    <message>
        <source>Listens on the directors while a client tries</source>
        <translation>Écoute sur les directors pendant qu&apos;un client essaie</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>La même chose en ligne de commande :</translation>
    </message>
</context>
<context>
    <name>lvs::TraceFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>le director a été oublié</translation>
    </message>
</context>
<context>
    <name>lvs::JoinedTrace</name>
    <message>
        <source>no director that is paired here has %1 now</source>
        <translation>aucun director jumelé ici n&apos;a %1 en ce moment</translation>
    </message>
</context>
<context>
    <name>lvs::ReplySearch</name>
    <message>
        <source>there was no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>Tracing from %1 to %2 with the VIP as source</source>
        <translation>Tracé de %1 à %2 avec la VIP comme source</translation>
    </message>
    <message>
        <source>Tracing from %1 with new connections and with replies</source>
        <translation>Tracé depuis %1 avec de nouvelles connexions et avec des réponses</translation>
    </message>
    <message>
        <source>Searching how large packets may be from %1</source>
        <translation>Recherche de la taille maximale des paquets depuis %1</translation>
    </message>
</context>
<context>
    <name>lvs::PacketHunt</name>
    <message>
        <source>%1 has no address of its own: packets are followed for services with a VIP</source>
        <translation>%1 n&apos;a pas d&apos;adresse propre : les paquets sont suivis pour les services avec une VIP</translation>
    </message>
    <message>
        <source>%1 is no TCP service, whose connections could be followed</source>
        <translation>%1 n&apos;est pas un service TCP dont les connexions pourraient être suivies</translation>
    </message>
    <message>
        <source>none of the directors of %1 is paired here</source>
        <translation>aucun des directors de %1 n&apos;est appairé ici</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n machine(s)</source>
        <translation>
            <numerusform>Écoute sur %n machine</numerusform>
            <numerusform>Écoute sur %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was captured</source>
        <translation>Lecture de ce qui a été capturé</translation>
    </message>
    <message>
        <source>Waiting for connections of clients</source>
        <translation>Attend des connexions de clients</translation>
    </message>
    <message>
        <source>Waiting for connections of %1</source>
        <translation>Attend des connexions de %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message numerus="yes">
        <source>no connection from %1 to %2 reached a director within %n s</source>
        <translation>
            <numerusform>aucune connexion de %1 vers %2 n&apos;a atteint un director en %n s</numerusform>
            <numerusform>aucune connexion de %1 vers %2 n&apos;a atteint un director en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>cela a été annulé</translation>
    </message>
    <message>
        <source>Asking %1 to be the client</source>
        <translation>%1 est prié d’être le client</translation>
    </message>
</context>
<context>
    <name>lvs::ProbeCall</name>
    <message>
        <source>this machine has no way to %1</source>
        <translation>cette machine n&apos;a pas de route vers %1</translation>
    </message>
    <message>
        <source>this machine has no port left for a connection from %1</source>
        <translation>cette machine n&apos;a plus de port pour une connexion depuis %1</translation>
    </message>
</context>
<context>
    <name>CaptureFilter</name>
    <message>
        <source>&quot;%1&quot; is no address; they are written such as 192.0.2.1 or 2001:db8::1</source>
        <translation>« %1 » n’est pas une adresse ; on les écrit comme 192.0.2.1 ou 2001:db8::1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written &quot;%2&quot;</source>
        <translation>« %1 » s’écrit « %2 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of filters; machines are named by their addresses</source>
        <translation>« %1 » n’est pas un mot des filtres ; les machines sont nommées par leur adresse</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; closes what was never opened</source>
        <translation>Un « %1 » ferme ce qui n’a jamais été ouvert</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is opened and not closed</source>
        <translation>Un « %1 » est ouvert et n’est pas fermé</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; the rest makes no sense: &quot;%2&quot;</source>
        <translation>Après « %1 », le reste n’a pas de sens : « %2 »</translation>
    </message>
    <message>
        <source>This is no whole condition yet; such as: host 192.0.2.1 and tcp port 80</source>
        <translation>Ce n’est pas encore une condition entière ; par exemple : host 192.0.2.1 and tcp port 80</translation>
    </message>
    <message>
        <source>It may have at most %1 bytes</source>
        <translation>Il peut avoir au plus %1 octets</translation>
    </message>
    <message>
        <source>It has to be one line of text</source>
        <translation>Il doit tenir sur une ligne de texte</translation>
    </message>
    <message>
        <source>No packet can be all of this at once</source>
        <translation>Aucun paquet ne peut être tout cela à la fois</translation>
    </message>
    <message>
        <source>It does not hold; libpcap says: %1</source>
        <translation>Il n’est pas valable ; libpcap dit : %1</translation>
    </message>
    <message>
        <source>to or from this address; src host and dst host: one way</source>
        <translation>vers ou depuis cette adresse ; src host et dst host : un seul sens</translation>
    </message>
    <message>
        <source>to or from this network</source>
        <translation>vers ou depuis ce réseau</translation>
    </message>
    <message>
        <source>TCP with this port at either end; udp port, portrange 80-89</source>
        <translation>TCP avec ce port à l’une des extrémités ; udp port, portrange 80-89</translation>
    </message>
    <message>
        <source>TCP that opens or breaks a connection</source>
        <translation>TCP qui ouvre ou rompt une connexion</translation>
    </message>
    <message>
        <source>IPv4 in a tunnel to a real server (IPIP); ip[9] = 4 is the same</source>
        <translation>IPv4 dans un tunnel vers un serveur réel (IPIP) ; ip[9] = 4 est la même chose</translation>
    </message>
    <message>
        <source>in a tunnel, and sent by the client 203.0.113.7 (its address within)</source>
        <translation>dans un tunnel, et envoyé par le client 203.0.113.7 (son adresse à l’intérieur)</translation>
    </message>
    <message>
        <source>IPv6 in a tunnel within IPv6</source>
        <translation>IPv6 dans un tunnel en IPv6</translation>
    </message>
    <message>
        <source>GRE tunnels</source>
        <translation>tunnels GRE</translation>
    </message>
    <message>
        <source>ping, and errors such as unreachable or too large; icmp6 for IPv6</source>
        <translation>ping, et erreurs telles qu’inaccessible ou trop grand ; icmp6 pour IPv6</translation>
    </message>
    <message>
        <source>who asks for which address, and who answers</source>
        <translation>qui demande quelle adresse, et qui répond</translation>
    </message>
    <message>
        <source>advertisements of masters</source>
        <translation>annonces des maîtres</translation>
    </message>
    <message>
        <source>connection synchronisation between directors</source>
        <translation>synchronisation des connexions entre directors</translation>
    </message>
    <message>
        <source>packets of at least so many bytes; less: of at most so many</source>
        <translation>paquets d’au moins tant d’octets ; less : d’au plus tant</translation>
    </message>
    <message>
        <source>both; or: one of them; not: none of it; ( ) puts together</source>
        <translation>les deux ; or : l’un d’eux ; not : rien de cela ; ( ) regroupe</translation>
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
        <translation>laisse passer au plus %1 octets</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>packets of more than %1 bytes vanish after it</source>
        <translation>les paquets de plus de %1 octets disparaissent après</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>, with the source %1</source>
        <translation>, avec la source %1</translation>
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
        <translation>Capturer des paquets</translation>
    </message>
    <message>
        <source>none: the filter alone</source>
        <translation>aucun : le filtre seul</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>tous ; par exemple %1</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Service virtuel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1 : de %2 à %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Packets, of each director</source>
        <translation>Paquets, de chaque director</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> paquets</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> Kio</translation>
    </message>
    <message>
        <source>Kept of each packet</source>
        <translation>Gardé de chaque paquet</translation>
    </message>
    <message>
        <source> bytes each</source>
        <translation> octets chacun</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>« %1 » n&apos;est pas une adresse ; par exemple 203.0.113.7, ou vide pour tous les clients</translation>
    </message>
    <message>
        <source>%1 is of the other family than %2</source>
        <translation>%1 n’est pas de la même famille que %2</translation>
    </message>
    <message>
        <source>The filter has to be mended first</source>
        <translation>Il faut d’abord corriger le filtre</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>Aucun director n’est appairé avec cette console</translation>
    </message>
    <message>
        <source>A director listens on at most %1 real servers at once</source>
        <translation>Un director écoute sur %1 serveurs réels au plus à la fois</translation>
    </message>
    <message>
        <source>Tick where to listen: a director, an interface or a real server</source>
        <translation>Cochez où écouter : un director, une interface ou un serveur réel</translation>
    </message>
</context>
<context>
    <name>lvs::tools::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>all packets; such as %1</source>
        <translation>tous les paquets ; par exemple %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Common expressions and what they pick</source>
        <translation>Expressions courantes et ce qu’elles choisissent</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>What it picks</source>
        <translation>Ce qu’elle choisit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Double click or Enter puts it into the filter</source>
        <translation>Un double clic ou Entrée l’ajoute au filtre</translation>
    </message>
</context>
<context>
    <name>lvs::tools::HopChart</name>
    <message>
        <source>Hops on the way</source>
        <translation>Sauts sur le chemin</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Round trip, 0 to %1 ms</source>
        <translation>Aller-retour, de 0 à %1 ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
</context>
<context>
    <name>lvs::tools::PlacesTree</name>
    <message>
        <source>Where to listen</source>
        <translation>Où écouter</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Director: it listens itself, and changes nothing</source>
        <translation>Director : il écoute lui-même et ne change rien</translation>
    </message>
    <message>
        <source>Real servers, over SSH</source>
        <translation>Serveurs réels, par SSH</translation>
    </message>
    <message>
        <source>A director logs in as %1 and runs tcpdump there, on the interface of %2 and its tunnels; it listens itself too</source>
        <translation>Un director se connecte en tant que %1 et y lance tcpdump, sur l’interface de %2 et ses tunnels ; il écoute lui-même aussi</translation>
    </message>
    <message>
        <source>up, MTU %1</source>
        <translation>active, MTU %1</translation>
    </message>
    <message>
        <source>down, MTU %1</source>
        <translation>arrêtée, MTU %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
</context>
<context>
    <name>lvs::tools::Toolbox</name>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Capture packets…</source>
        <translation>Capturer des paquets…</translation>
    </message>
    <message>
        <source>Traceroute and ping…</source>
        <translation>Traceroute et ping…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Capture its packets…</source>
        <translation>Capturer ses paquets…</translation>
    </message>
    <message>
        <source>Capture here…</source>
        <translation>Capturer ici…</translation>
    </message>
    <message>
        <source>Trace from here…</source>
        <translation>Tracer depuis ici…</translation>
    </message>
    <message>
        <source>Trace to here…</source>
        <translation>Tracer jusqu’ici…</translation>
    </message>
</context>
<context>
    <name>lvs::tools::TraceWindow</name>
    <message>
        <source>Find the path MTU</source>
        <translation>Trouver la MTU du chemin</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Traceroute and ping</source>
        <translation>Traceroute et ping</translation>
    </message>
    <message>
        <source>What would be typed on that machine for the same</source>
        <translation>Ce qu’on taperait sur cette machine pour la même chose</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>director %1</source>
        <translation>director %1</translation>
    </message>
    <message>
        <source>real server %1, over SSH</source>
        <translation>serveur réel %1, par SSH</translation>
    </message>
    <message>
        <source>its own; the VIP shows the way of replies</source>
        <translation>la sienne ; la VIP montre le chemin des réponses</translation>
    </message>
    <message>
        <source>an address, such as %1</source>
        <translation>une adresse, par exemple %1</translation>
    </message>
    <message>
        <source>The way there (traceroute)</source>
        <translation>Le chemin jusque-là (traceroute)</translation>
    </message>
    <message>
        <source>The destination alone (ping)</source>
        <translation>La destination seule (ping)</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>The largest packet that passes, by echo requests that must not be fragmented</source>
        <translation>Le plus grand paquet qui passe, par des requêtes d’écho qui ne doivent pas être fragmentées</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse source</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tries of each hop</source>
        <translation>Essais par saut</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>Aucun director n’est appairé avec cette console</translation>
    </message>
    <message>
        <source>Say where to: an address</source>
        <translation>Dites vers où : une adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7 or 2001:db8::7</source>
        <translation>« %1 » n’est pas une adresse ; par exemple 203.0.113.7 ou 2001:db8::7</translation>
    </message>
    <message>
        <source>%1 and %2 are of different families: both have to be IPv4, or both IPv6</source>
        <translation>%1 et %2 sont de familles différentes : les deux doivent être IPv4, ou les deux IPv6</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>%1 is not paired with this console any more</source>
        <translation>%1 n’est plus appairé avec cette console</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 est interrogé…</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown</source>
        <translation>Annulé ; ce qui a été trouvé jusque-là est affiché</translation>
    </message>
    <message>
        <source>%1 sends; who has %2 hears the answers: %3</source>
        <translation>%1 envoie ; qui a %2 entend les réponses : %3</translation>
    </message>
</context>
<context>
    <name>lvs::Asker</name>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as ssh://admin@client.example or ssh://192.0.2.9:2222</source>
        <translation>« %1 » n’est pas un hôte joignable par SSH ; par exemple ssh://admin@client.example ou ssh://192.0.2.9:2222</translation>
    </message>
    <message>
        <source>%1 is no director that is paired here; allowed are the names of those, here for this machine, and ssh://[USER@]HOST[:PORT]</source>
        <translation>%1 n’est pas un directeur appairé ici ; sont admis les noms de ceux-ci, here pour cette machine et ssh://[UTILISATEUR@]HÔTE[:PORT]</translation>
    </message>
    <message>
        <source>%1 forwards %2 itself, and its own connections take no client's way; choose a machine that does not</source>
        <translation>%1 achemine lui-même %2, et ses propres connexions ne prennent pas le chemin d’un client ; choisissez une machine qui ne le fait pas</translation>
    </message>
    <message>
        <source>the connection to the director has ended</source>
        <translation>la connexion au directeur est terminée</translation>
    </message>
    <message>
        <source>it has no way to %1</source>
        <translation>il n’a pas de chemin vers %1</translation>
    </message>
    <message>
        <source>this machine has no way to %1</source>
        <translation>cette machine n&apos;a pas de route vers %1</translation>
    </message>
</context>
<context>
    <name>lvs::SshAsker</name>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>ssh is not installed on this machine</source>
        <translation>ssh n’est pas installé sur cette machine</translation>
    </message>
    <message>
        <source>%1 says more than there is to say</source>
        <translation>%1 en dit plus qu’il n’y a à dire</translation>
    </message>
    <message>
        <source>%1 has neither perl nor python3 to make connections with</source>
        <translation>%1 n’a ni perl ni python3 pour établir des connexions</translation>
    </message>
    <message>
        <source>%1 is not among the known hosts; log in once with ssh, and look at its fingerprint</source>
        <translation>%1 n’est pas parmi les hôtes connus ; connectez-vous une fois avec ssh et vérifiez son empreinte</translation>
    </message>
    <message>
        <source>the connection to %1 ended</source>
        <translation>la connexion à %1 s’est terminée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ClientField</name>
    <message>
        <source>Clients' own connections are waited for; a machine that is chosen makes a few of its own</source>
        <translation>Les connexions des clients sont attendues ; la machine choisie en établit quelques-unes</translation>
    </message>
    <message>
        <source>Clients themselves</source>
        <translation>Les clients eux-mêmes</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>A host over SSH</source>
        <translation>Un hôte par SSH</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>tous ; par exemple %1</translation>
    </message>
    <message>
        <source>Host that is reached by SSH</source>
        <translation>Hôte joint par SSH</translation>
    </message>
    <message>
        <source>The client's address</source>
        <translation>L’adresse du client</translation>
    </message>
    <message>
        <source>Director %1</source>
        <translation>Directeur %1</translation>
    </message>
    <message>
        <source>Name the host that is to be the client; such as admin@client.example, reached with this machine's ssh</source>
        <translation>Indiquez l’hôte qui doit être le client ; par exemple admin@client.example, joint avec le ssh de cette machine</translation>
    </message>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as admin@client.example or 192.0.2.9:2222</source>
        <translation>« %1 » n’est pas un hôte joignable par SSH ; par exemple admin@client.example ou 192.0.2.9:2222</translation>
    </message>
    <message>
        <source>"%1" is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>« %1 » n&apos;est pas une adresse ; par exemple 203.0.113.7, ou vide pour tous les clients</translation>
    </message>
</context>
</TS>
