<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Respuestas %1</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>Reserva %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Peticiones %1</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 conexiones activas, %2 inactivas, %3 nuevas por segundo</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ instalado</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ desviado</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ sin instalar</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? sin verificar</translation>
    </message>
    <message>
        <source>▲ no SSH</source>
        <translation>▲ sin SSH</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>varios métodos</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>holds the VIP</source>
        <translation>tiene la VIP</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>en reserva</translation>
    </message>
    <message>
        <source>in no service</source>
        <translation>en ningún servicio</translation>
    </message>
    <message>
        <source>weight 0: no new connections</source>
        <translation>peso 0: nada nuevo</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>direct routing</source>
        <translation>enrutamiento directo</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>túnel %1</translation>
    </message>
    <message>
        <source>New, not pushed yet</source>
        <translation>Nuevo, aún sin enviar</translation>
    </message>
    <message>
        <source>Changed, not pushed yet</source>
        <translation>Cambiado, aún sin enviar</translation>
    </message>
    <message>
        <source>%1 things here were not made by the document</source>
        <translation>%1 cosas de aquí no vienen del documento</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 servidores reales</translation>
    </message>
    <message>
        <source>The last known numbers: the director is not heard</source>
        <translation>Los últimos números conocidos: no se oye al director</translation>
    </message>
    <message>
        <source>master</source>
        <translation>maestro</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>%1 of %2 since %3: %4</source>
        <translation>%1 de %2 desde %3: %4</translation>
    </message>
    <message>
        <source>several masters</source>
        <translation>varios maestros</translation>
    </message>
    <message>
        <source>no master</source>
        <translation>ningún maestro</translation>
    </message>
    <message>
        <source>hears %1 as master with priority %2, its own is %3</source>
        <translation>oye a %1 como maestro con prioridad %2, la suya es %3</translation>
    </message>
    <message>
        <source>Connection sync: sends and receives on %1, sync id %2</source>
        <translation>Sincronización: envía y recibe en %1, id de sinc. %2</translation>
    </message>
    <message>
        <source>Connection sync: sends only, on %1, sync id %2</source>
        <translation>Sincronización: solo envía, en %1, id de sinc. %2</translation>
    </message>
    <message>
        <source>Connection sync: receives only, on %1, sync id %2</source>
        <translation>Sincronización: solo recibe, en %1, id de sinc. %2</translation>
    </message>
    <message>
        <source>Connections of %1 are not synchronised here on %2, sync id %3: a failover breaks them</source>
        <translation>Las conexiones de %1 no se sincronizan aquí en %2, id de sinc. %3: un relevo las corta</translation>
    </message>
    <message>
        <source>Connections of %1 are not received here on %2, sync id %3: those of the other director break if this one takes over</source>
        <translation>Las conexiones de %1 no se reciben aquí en %2, id de sinc. %3: las del otro director se cortan si este toma el relevo</translation>
    </message>
    <message>
        <source>Connections of %1 are not sent from here on %2, sync id %3: they break if another takes over</source>
        <translation>Las conexiones de %1 no se envían desde aquí en %2, id de sinc. %3: se cortan si otro toma el relevo</translation>
    </message>
    <message>
        <source>sorry server serves</source>
        <translation>sirve el servidor de disculpa</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>quórum perdido</translation>
    </message>
    <message>
        <source>: %1 of %2</source>
        <translation>: %1 de %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 de %2)</translation>
    </message>
    <message>
        <source>weight %1 for now</source>
        <translation>peso %1 por ahora</translation>
    </message>
</context>
<context>
    <name>FailoverReport</name>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>the console's machine</source>
        <translation>la máquina de la consola</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Failover group</source>
        <translation>Grupo de relevo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>every %1 ms to %2 (%3), from %4</source>
        <translation>cada %1 ms a %2 (%3), desde %4</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>Conexiones mantenidas</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>every %1 ms</source>
        <translation>cada %1 ms</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Toma del relevo</translation>
    </message>
    <message>
        <source>Longest without an answer</source>
        <translation>Mayor tiempo sin respuesta</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Peticiones fallidas</translation>
    </message>
    <message>
        <source>Connections broken</source>
        <translation>Conexiones cortadas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>this test</source>
        <translation>esta prueba</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Failover test of %1</source>
        <translation>Prueba de relevo de %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Comprobado antes</translation>
    </message>
    <message>
        <source>Compared with earlier tests of this group</source>
        <translation>Comparado con pruebas anteriores de este grupo</translation>
    </message>
</context>
<context>
    <name>FailoverTest</name>
    <message>
        <source>Every member of the group is reached</source>
        <translation>Se llega a cada miembro del grupo</translation>
    </message>
    <message>
        <source>One director is master, the others back it up</source>
        <translation>Un director es maestro, los demás son reserva</translation>
    </message>
    <message>
        <source>All members hold the same document</source>
        <translation>Todos los miembros tienen el mismo documento</translation>
    </message>
    <message>
        <source>Connections are synchronised</source>
        <translation>Las conexiones se sincronizan</translation>
    </message>
    <message>
        <source>Every member knows the connections of the others</source>
        <translation>Cada miembro conoce las conexiones de los demás</translation>
    </message>
    <message>
        <source>The real servers are set up, as far as is known</source>
        <translation>Los servidores reales están instalados, hasta donde se sabe</translation>
    </message>
    <message>
        <source>Planned: another director is asked to take over</source>
        <translation>Planeado: se pide a otro director que tome el relevo</translation>
    </message>
    <message>
        <source>Agent killed: VRRP falls silent, addresses stay behind</source>
        <translation>Agente muerto: VRRP calla, las direcciones se quedan</translation>
    </message>
    <message>
        <source>Link down: the group's interface is taken down</source>
        <translation>Enlace caído: se desactiva la interfaz del grupo</translation>
    </message>
    <message>
        <source>Director frozen: the agent stands still, then wakes up</source>
        <translation>Director congelado: el agente se queda quieto y luego despierta</translation>
    </message>
    <message>
        <source>Clients should feel nothing: the new master forwards before the old one lets go.</source>
        <translation>Los clientes no deberían notar nada: el maestro nuevo reenvía antes de que el anterior suelte.</translation>
    </message>
    <message>
        <source>Clients wait until the backup has missed three advertisements, about %1 ms. Requests on their way at that moment are sent again by TCP, after a second. The fault ends by itself, also when this console is closed.</source>
        <translation>Los clientes esperan hasta que la reserva haya echado en falta tres anuncios, unos %1 ms. TCP reenvía al cabo de un segundo las peticiones que iban de camino en ese momento. El fallo termina por sí mismo, también si se cierra esta consola.</translation>
    </message>
    <message>
        <source>Nobody took over from %1.</source>
        <translation>Nadie tomó el relevo de %1.</translation>
    </message>
    <message>
        <source>%1 took over from %2 after %3 ms</source>
        <translation>%1 tomó el relevo de %2 a los %3 ms</translation>
    </message>
    <message>
        <source>%1; %2 of %3 requests failed, the slowest took %4 ms, longest without an answer %5 ms.</source>
        <translation>%1; fallaron %2 de %3 peticiones, la más lenta tardó %4 ms, mayor tiempo sin respuesta %5 ms.</translation>
    </message>
    <message>
        <source>The test could not go on: %1</source>
        <translation>La prueba no pudo seguir: %1</translation>
    </message>
    <message>
        <source>The test was stopped before the group moved.</source>
        <translation>La prueba se detuvo antes de que el grupo cambiara.</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; no requests were sent.</source>
        <translation>La toma del relevo tardó %1 ms; no se enviaron peticiones.</translation>
    </message>
    <message>
        <source>Takeover took %1 ms; %2 of %3 requests failed, the longest time without an answer was %4 ms; %5 of %6 connections broke.</source>
        <translation>La toma del relevo tardó %1 ms; fallaron %2 de %3 peticiones, el mayor tiempo sin respuesta fue de %4 ms; se cortaron %5 de %6 conexiones.</translation>
    </message>
    <message>
        <source>Connections broke because they are not synchronised: give the group connection sync.</source>
        <translation>Se cortaron conexiones porque no se sincronizan: dé al grupo sincronización.</translation>
    </message>
    <message>
        <source>Connections broke although they are synchronised: is UDP to the sync group (port 8848) let through between the directors?</source>
        <translation>Se cortaron conexiones aunque se sincronizan: ¿se deja pasar entre los directores el UDP al grupo de sincronización (puerto 8848)?</translation>
    </message>
    <message>
        <source>The outage was longer than %1 ms, which the advertisement interval allows: did the link drop the announcements (gratuitous ARP), or does a router keep old entries?</source>
        <translation>El corte duró más de los %1 ms que permite el intervalo de anuncios VRRP: ¿perdió el enlace los avisos de direcciones (ARP gratuito), o guarda un router entradas viejas?</translation>
    </message>
    <message>
        <source>Requests failed in a planned failover: does the new master have the same services, and do the real servers answer it?</source>
        <translation>Fallaron peticiones en un relevo planeado: ¿tiene el maestro nuevo los mismos servicios, y le responden los servidores reales?</translation>
    </message>
    <message>
        <source>%1 does not take the other's advertisements: %2.</source>
        <translation>%1 no acepta los anuncios del otro: %2.</translation>
    </message>
    <message>
        <source>%1 does not hear the other, which hears it: the link carries VRRP (IP protocol 112) one way only. Does a firewall on %1, or a switch, drop it?</source>
        <translation>%1 no oye al otro, que sí lo oye: el enlace lleva VRRP (protocolo IP 112) solo en un sentido. ¿Lo descarta un cortafuegos en %1 o un conmutador?</translation>
    </message>
    <message>
        <source>Neither hears the other: does a firewall drop VRRP (IP protocol 112), are their links parted, or do their virtual router ids differ?</source>
        <translation>Ninguno oye al otro: ¿descarta un cortafuegos VRRP (protocolo IP 112), están separados sus enlaces o difieren sus identificadores de enrutador virtual?</translation>
    </message>
    <message>
        <source>They hear each other: one is about to give way.</source>
        <translation>Se oyen: uno está a punto de ceder.</translation>
    </message>
    <message>
        <source>The real servers of every service take connections</source>
        <translation>Los servidores reales de cada servicio toman conexiones</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The cluster's name</source>
        <translation>El nombre del clúster</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore; unique among its kind</source>
        <translation>Letras, cifras, punto, guion y guion bajo; único entre los suyos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Shown to people instead of the name</source>
        <translation>Se muestra a las personas en lugar del nombre</translation>
    </message>
    <message>
        <source>The agent runs under this name</source>
        <translation>El agente se ejecuta con este nombre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>The data centre that it stands in</source>
        <translation>El centro de datos en que está</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Where the agent's API listens: host and port, IPv6 in brackets</source>
        <translation>Dónde escucha la API del agente: host y puerto, IPv6 entre corchetes</translation>
    </message>
    <message>
        <source>RIP</source>
        <translation>RIP</translation>
    </message>
    <message>
        <source>The real server's own address</source>
        <translation>La dirección propia del servidor real</translation>
    </message>
    <message>
        <source>Second RIP</source>
        <translation>Segunda RIP</translation>
    </message>
    <message>
        <source>For services of the other family</source>
        <translation>Para servicios de la otra familia</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>How the agent reaches the machine to set it up</source>
        <translation>Cómo llega el agente a la máquina para instalarla</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who logs in; anybody but root needs sudo there</source>
        <translation>Quién entra; salvo root, necesita sudo allí</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>TCP port of sshd</source>
        <translation>Puerto TCP de sshd</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Host de salto</translation>
    </message>
    <message>
        <source>user@host:port, where the machine stands behind a bastion</source>
        <translation>usuario@host:puerto, si la máquina está tras un bastión</translation>
    </message>
    <message>
        <source>Virtual router id</source>
        <translation>Id de router virtual</translation>
    </message>
    <message>
        <source>Unique on its link</source>
        <translation>Único en su enlace</translation>
    </message>
    <message>
        <source>VRRP version</source>
        <translation>Versión de VRRP</translation>
    </message>
    <message>
        <source>3 unless an old router takes part</source>
        <translation>3, salvo que participe un router antiguo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Carries advertisements and VIPs</source>
        <translation>Lleva los anuncios y las VIP</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>With the prefix length that they get on the interface; one family; separated by commas</source>
        <translation>Con la longitud de prefijo que reciben en la interfaz; una familia; separadas por comas</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Whole prefixes carried as local routes; separated by commas</source>
        <translation>Prefijos enteros llevados como rutas locales; separados por comas</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Time between them; version 2 takes whole seconds, version 3 10 to 40,950 ms</source>
        <translation>Tiempo entre ellos; la versión 2 usa segundos enteros, la versión 3 de 10 a 40 950 ms</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>Apropiación</translation>
    </message>
    <message>
        <source>A better director takes over from a worse one</source>
        <translation>Un director mejor toma el relevo de uno peor</translation>
    </message>
    <message>
        <source>Preempt delay</source>
        <translation>Espera de apropiación</translation>
    </message>
    <message>
        <source>Time to wait before taking over from a worse one</source>
        <translation>Tiempo de espera antes de relevar a uno peor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Of version 2, at most 8 bytes; it keeps nobody out who listens</source>
        <translation>De la versión 2, 8 bytes como máximo; no detiene a nadie que escuche</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Sent in version 3 over IPv4; both kinds are accepted</source>
        <translation>Enviada en la versión 3 sobre IPv4; se aceptan ambas</translation>
    </message>
    <message>
        <source>Virtual MAC</source>
        <translation>MAC virtual</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation>Unidifusión</translation>
    </message>
    <message>
        <source>Advertise to the other members instead of multicast</source>
        <translation>Anunciar a los demás miembros en vez de por multidifusión</translation>
    </message>
    <message>
        <source>Moves with</source>
        <translation>Se mueve con</translation>
    </message>
    <message>
        <source>The group that this one moves together with, as the inside and outside of NAT</source>
        <translation>El grupo con el que este se mueve, como el interior y el exterior de NAT</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>The directors that can hold the addresses</source>
        <translation>Los directores que pueden tener las direcciones</translation>
    </message>
    <message>
        <source>Connection sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Keeps connections alive when another director takes over</source>
        <translation>Mantiene vivas las conexiones cuando otro director toma el relevo</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Can hold the addresses</source>
        <translation>Puede tener las direcciones</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The highest is master; 255 is for the owner of the address</source>
        <translation>La más alta es maestro; 255 es del dueño de la dirección</translation>
    </message>
    <message>
        <source>Carries the sync messages</source>
        <translation>Lleva los mensajes de sincronización</translation>
    </message>
    <message>
        <source>Sync id</source>
        <translation>Id de sinc.</translation>
    </message>
    <message>
        <source>Tells sync groups apart</source>
        <translation>Distingue los grupos de sincronización</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>Grupo multicast</translation>
    </message>
    <message>
        <source>Empty: the kernel's own, 224.0.0.81</source>
        <translation>Vacío: el del núcleo, 224.0.0.81</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Puerto UDP</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>Hops that sync messages may take</source>
        <translation>Saltos que pueden dar los mensajes</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Tamaño del mensaje</translation>
    </message>
    <message>
        <source>Bytes; 0 lets the kernel choose</source>
        <translation>Bytes; con 0 elige el núcleo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is asked of the real server</source>
        <translation>Qué se pregunta al servidor real</translation>
    </message>
    <message>
        <source>Empty: the port that the service uses there</source>
        <translation>Vacío: el puerto que el servicio usa allí</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Asked for; of a script check the program</source>
        <translation>La pedida; de una comprobación por script, el programa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host header and server name; of a dns check the name asked for</source>
        <translation>Cabecera Host y nombre del servidor; de una comprobación dns, el nombre pedido</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Verificar el certificado</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Time between checks</source>
        <translation>Tiempo entre comprobaciones</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Time until a check has failed; at most the interval</source>
        <translation>Tiempo hasta que falla una comprobación; como mucho el intervalo</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Passes in a row until up</source>
        <translation>Éxitos seguidos hasta estar en servicio</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Failures in a row until down</source>
        <translation>Fallos seguidos hasta estar fuera</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>What clients connect to; empty for a firewall mark</source>
        <translation>A lo que se conectan los clientes; vacío con una marca de cortafuegos</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Of a service with an address</source>
        <translation>De un servicio con dirección</translation>
    </message>
    <message>
        <source>0 is all ports, and needs persistence</source>
        <translation>0 son todos los puertos, y necesita persistencia</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>Marca de cortafuegos</translation>
    </message>
    <message>
        <source>Instead of address and port; the agent marks the packets</source>
        <translation>En vez de dirección y puerto; el agente marca los paquetes</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Of a service with a firewall mark</source>
        <translation>De un servicio con marca de cortafuegos</translation>
    </message>
    <message>
        <source>Marked packets</source>
        <translation>Paquetes marcados</translation>
    </message>
    <message>
        <source>Which packets get the mark</source>
        <translation>Qué paquetes reciben la marca</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>How the director chooses a real server for a new connection</source>
        <translation>Cómo elige el director un servidor real para una conexión nueva</translation>
    </message>
    <message>
        <source>Scheduler flags</source>
        <translation>Opciones del planificador</translation>
    </message>
    <message>
        <source>Of sh and mh: fallback, port; separated by commas</source>
        <translation>De sh y mh: fallback, port; separadas por comas</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>Método de reenvío</translation>
    </message>
    <message>
        <source>How packets reach the real servers</source>
        <translation>Cómo llegan los paquetes a los servidores reales</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Encapsulation; IPIP where this is off</source>
        <translation>Encapsulado; IPIP si está desactivado</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Real servers that fail it get no connections</source>
        <translation>Los servidores reales que la fallan no reciben conexiones</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistencia</translation>
    </message>
    <message>
        <source>Keeps a client on its real server</source>
        <translation>Mantiene a un cliente en su servidor real</translation>
    </message>
    <message>
        <source>One packet</source>
        <translation>Un paquete</translation>
    </message>
    <message>
        <source>Each datagram is scheduled by itself (udp)</source>
        <translation>Cada datagrama se planifica por sí solo (udp)</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Servidores reales</translation>
    </message>
    <message>
        <source>Where connections go</source>
        <translation>Adónde van las conexiones</translation>
    </message>
    <message>
        <source>Packets to this address</source>
        <translation>Paquetes a esta dirección</translation>
    </message>
    <message>
        <source>Packets of this protocol</source>
        <translation>Paquetes de este protocolo</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Packets to these ports; separated by commas</source>
        <translation>Paquetes a estos puertos; separados por comas</translation>
    </message>
    <message>
        <source>IPIP adds 20 bytes, GUE passes where only UDP does</source>
        <translation>IPIP añade 20 bytes, GUE pasa donde solo pasa UDP</translation>
    </message>
    <message>
        <source>UDP port of gue</source>
        <translation>Puerto UDP de gue</translation>
    </message>
    <message>
        <source>In the outer header</source>
        <translation>En la cabecera exterior</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Recordado durante</translation>
    </message>
    <message>
        <source>Time that a client is kept on its real server</source>
        <translation>Tiempo que un cliente sigue en su servidor real</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Longitud de prefijo</translation>
    </message>
    <message>
        <source>Groups clients; empty: each by itself</source>
        <translation>Agrupa clientes; vacío: cada uno por sí</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>sip tells calls apart (udp); empty: by address</source>
        <translation>sip distingue llamadas (udp); vacío: por dirección</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Servidor real</translation>
    </message>
    <message>
        <source>The machine that serves</source>
        <translation>La máquina que sirve</translation>
    </message>
    <message>
        <source>Empty: the service's; another one only with NAT</source>
        <translation>Vacío: el del servicio; otro solo con NAT</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>Parte de las conexiones nuevas, 0 a 65535. Con 0 no toma nuevas; las abiertas siguen</translation>
    </message>
    <message>
        <source>Upper threshold</source>
        <translation>Umbral superior</translation>
    </message>
    <message>
        <source>Connections above which it gets no new ones; 0: no limit</source>
        <translation>Conexiones por encima de las cuales no recibe más; 0: sin límite</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>Umbral inferior</translation>
    </message>
    <message>
        <source>Connections below which it gets new ones again; 0: three quarters of the upper</source>
        <translation>Conexiones por debajo de las cuales vuelve a recibir; 0: tres cuartos del superior</translation>
    </message>
    <message>
        <source>Empty: the service's</source>
        <translation>Vacío: el del servicio</translation>
    </message>
    <message>
        <source>Where this is off: the service's</source>
        <translation>Si está desactivado: el del servicio</translation>
    </message>
    <message>
        <source>One after the other, all alike</source>
        <translation>Uno tras otro, todos iguales</translation>
    </message>
    <message>
        <source>One after the other, by weight</source>
        <translation>Uno tras otro, según el peso</translation>
    </message>
    <message>
        <source>The one with the fewest connections</source>
        <translation>El que tiene menos conexiones</translation>
    </message>
    <message>
        <source>The fewest connections for its weight: right for most services</source>
        <translation>Las menos conexiones para su peso: bueno para casi todos los servicios</translation>
    </message>
    <message>
        <source>The same server for an address, unless it is overloaded: for caches</source>
        <translation>El mismo servidor para una dirección, salvo sobrecarga: para cachés</translation>
    </message>
    <message>
        <source>A set of servers for an address: for caches with hot spots</source>
        <translation>Un conjunto de servidores para una dirección: para cachés con puntos calientes</translation>
    </message>
    <message>
        <source>By the destination's address: for caches</source>
        <translation>Según la dirección de destino: para cachés</translation>
    </message>
    <message>
        <source>By the client's address: the same on every director</source>
        <translation>Según la dirección del cliente: igual en cada director</translation>
    </message>
    <message>
        <source>By the client's address; few clients move when servers come and go</source>
        <translation>Según la dirección del cliente; pocos se mueven cuando cambian los servidores</translation>
    </message>
    <message>
        <source>The shortest expected delay</source>
        <translation>El menor retardo esperado</translation>
    </message>
    <message>
        <source>An idle one if there is any, else the shortest expected delay</source>
        <translation>Uno ocioso si lo hay; si no, el menor retardo esperado</translation>
    </message>
    <message>
        <source>The heaviest that is up takes all: active and spare</source>
        <translation>El de más peso en servicio lo toma todo: activo y reserva</translation>
    </message>
    <message>
        <source>The heaviest until it has as many connections as its weight, then the next</source>
        <translation>El de más peso hasta tantas conexiones como su peso, luego el siguiente</translation>
    </message>
    <message>
        <source>The less loaded of two taken at random; Linux 6.2 and later</source>
        <translation>El menos cargado de dos al azar; Linux 6.2 y posteriores</translation>
    </message>
    <message>
        <source>Requests and replies pass the director: nothing to set up but a route, ports may differ; the director carries all bytes</source>
        <translation>Peticiones y respuestas pasan por el director: solo hace falta una ruta, los puertos pueden diferir; el director lleva todos los bytes</translation>
    </message>
    <message>
        <source>Replies go straight to the client: fastest; director and real servers share a segment</source>
        <translation>Las respuestas van directas al cliente: lo más rápido; director y servidores reales comparten segmento</translation>
    </message>
    <message>
        <source>As direct routing, but over any network: real servers may stand in another data centre</source>
        <translation>Como el enrutamiento directo, pero por cualquier red: los servidores reales pueden estar en otro centro de datos</translation>
    </message>
    <message>
        <source>Routed VIPs</source>
        <translation>VIP enrutadas</translation>
    </message>
    <message>
        <source>Prefixes that a router sends to the group's VIPs as their next hop. Every member has them all the time and nobody announces them, so a failover moves only the next hop, however many they are; separated by commas</source>
        <translation>Prefijos que un router envía a las VIP del grupo como siguiente salto. Cada miembro los tiene siempre y nadie los anuncia, así que un relevo solo mueve el siguiente salto, por muchos que sean; separados por comas</translation>
    </message>
    <message>
        <source>Startup delay</source>
        <translation>Espera al arrancar</translation>
    </message>
    <message>
        <source>Time after the agent's start in which the group stays silent, for a switch that begins to forward late; a take-over that you ask for ends it</source>
        <translation>Tiempo tras el arranque del agente en que el grupo calla, para un switch que tarda en empezar a reenviar; una toma del relevo que usted pida lo termina</translation>
    </message>
    <message>
        <source>The VIPs keep the virtual router's MAC address, whoever holds them: no neighbour has to learn another one; not with blocks</source>
        <translation>Las VIP conservan la dirección MAC del router virtual, las tenga quien las tenga: ningún vecino tiene que aprender otra; no con bloques</translation>
    </message>
    <message>
        <source>Accept for itself</source>
        <translation>Aceptar para sí</translation>
    </message>
    <message>
        <source>Off: packets to the VIPs that no virtual service takes are dropped, pings too; neighbour discovery goes on. On: the director's own programs get them</source>
        <translation>No: los paquetes a las VIP que no toma ningún servicio virtual se descartan, también los pings; el descubrimiento de vecinos sigue. Sí: los reciben los programas del propio director</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Vigila</translation>
    </message>
    <message>
        <source>What the group stands or falls with, or what moves its priority; the group's own interface is tracked in any case</source>
        <translation>De qué depende el grupo, o qué cambia su prioridad; la interfaz del propio grupo se vigila en todo caso</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Avisos de direcciones</translation>
    </message>
    <message>
        <source>How a new master tells its neighbours that the addresses are its own. Off: at once, and after 0.25, 0.8, 2.5 and 5 seconds</source>
        <translation>Cómo dice un maestro nuevo a sus vecinos que las direcciones son suyas. No: al momento, y a los 0,25; 0,8; 2,5 y 5 segundos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What is looked at, on each director by itself</source>
        <translation>Qué se vigila, en cada director por separado</translation>
    </message>
    <message>
        <source>Of the interface, of the program that must run (as ps -e shows it), or of the virtual service</source>
        <translation>De la interfaz, del programa que debe ejecutarse (como lo muestra ps -e) o del servicio virtual</translation>
    </message>
    <message>
        <source>Absolute path of the file or of the script's program; a file that is missing or empty holds 0</source>
        <translation>Ruta absoluta del archivo o del programa del script; un archivo que falta o está vacío vale 0</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; no shell reads them</source>
        <translation>Del script, separados por comas; no los lee ningún shell</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>How many of the process must run; of a quorum the sum of the real servers' weights in the kernel</source>
        <translation>Cuántos del proceso deben ejecutarse; en un quórum, la suma de los pesos de los servidores reales en el núcleo</translation>
    </message>
    <message>
        <source>From one run of the script to the next</source>
        <translation>De una ejecución del script a la siguiente</translation>
    </message>
    <message>
        <source>Until a run of the script has failed and is ended with all that it started; at most the interval</source>
        <translation>Tiempo hasta que una ejecución del script ha fallado y se termina con todo lo que inició; como mucho el intervalo</translation>
    </message>
    <message>
        <source>Good runs of the script in a row until it is good again</source>
        <translation>Ejecuciones buenas seguidas hasta que el script vuelve a estar bien</translation>
    </message>
    <message>
        <source>Failed runs of the script in a row until it has failed</source>
        <translation>Ejecuciones fallidas seguidas hasta que el script ha fallado</translation>
    </message>
    <message>
        <source>Changes priority by</source>
        <translation>Cambia la prioridad en</translation>
    </message>
    <message>
        <source>Positive: added while all is well; negative: added after a failure; of a file: times the number in it. Empty: a failure is a fault, which takes the group away from this director</source>
        <translation>Positivo: se suma mientras todo va bien; negativo: se suma tras un fallo; en un archivo: por el número que contiene. Vacío: un fallo es una avería, que quita el grupo a este director</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How often it is said again after the first time</source>
        <translation>Cuántas veces se repite después de la primera</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>Tiempo entre ellas</translation>
    </message>
    <message>
        <source>Milliseconds between repetitions; empty: 250, 550, 1700, and 2500 from then on</source>
        <translation>Milisegundos entre repeticiones; vacío: 250, 550, 1700, y 2500 desde entonces</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Repetir cada</translation>
    </message>
    <message>
        <source>Said again so often as long as it is master, for switches and neighbours that forget; 0: not</source>
        <translation>Se repite así mientras es maestro, para switches y vecinos que olvidan; 0: no</translation>
    </message>
    <message>
        <source>Another interface: fails when it is down, has no carrier or is not there</source>
        <translation>Otra interfaz: falla si está desactivada, no tiene portadora o no existe</translation>
    </message>
    <message>
        <source>A number that somebody writes into a file: any but 0 is a fault, or it moves the priority; good for maintenance</source>
        <translation>Un número que alguien escribe en un archivo: cualquiera menos 0 es una avería, o cambia la prioridad; útil para mantenimiento</translation>
    </message>
    <message>
        <source>A program must run on the director; looked at twice a second</source>
        <translation>Un programa debe ejecutarse en el director; se mira dos veces por segundo</translation>
    </message>
    <message>
        <source>A program of yours, run as the user nobody and without rights; exit code 0 is good</source>
        <translation>Un programa suyo, ejecutado como usuario nobody y sin permisos; el código de salida 0 es bueno</translation>
    </message>
    <message>
        <source>A virtual service must have real servers: the sum of their weights in the director's kernel</source>
        <translation>Un servicio virtual debe tener servidores reales: la suma de sus pesos en el núcleo del director</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Of the HTTP request</source>
        <translation>De la petición HTTP</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Of the HTTP request, each as Name: value; separated by commas</source>
        <translation>De la petición HTTP, cada una como Nombre: valor; separadas por comas</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication</source>
        <translation>De la autenticación básica de HTTP</translation>
    </message>
    <message>
        <source>Of HTTP's basic authentication; it stands in the document as it is, so take an account that can do nothing else</source>
        <translation>De la autenticación básica de HTTP; está en el documento tal cual, así que use una cuenta que no pueda hacer nada más</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Sent with the HTTP request</source>
        <translation>Se envía con la petición HTTP</translation>
    </message>
    <message>
        <source>HTTP statuses that pass, or ranges of them such as 200-299, separated by commas</source>
        <translation>Estados HTTP que valen, o intervalos de ellos como 200-299, separados por comas</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>Asked for over the same connection, after the first</source>
        <translation>Pedidas por la misma conexión, después de la primera</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>As text, or as bytes in hexadecimal</source>
        <translation>Como texto, o como bytes en hexadecimal</translation>
    </message>
    <message>
        <source>What the answer must hold; of a dns check one record's data</source>
        <translation>Lo que debe tener la respuesta; en una comprobación dns, los datos de un registro</translation>
    </message>
    <message>
        <source>Expected as</source>
        <translation>Esperado como</translation>
    </message>
    <message>
        <source>Text, bytes in hexadecimal, a regular expression, or the SHA-256 of the whole answer</source>
        <translation>Texto, bytes en hexadecimal, una expresión regular o el SHA-256 de la respuesta entera</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>From the start; in an smtp check after STARTTLS</source>
        <translation>Desde el principio; en una comprobación smtp, tras STARTTLS</translation>
    </message>
    <message>
        <source>The check fails on a certificate that nobody vouches for</source>
        <translation>La comprobación falla si nadie responde del certificado</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>PEM file on the directors with those that are trusted; empty: the system's</source>
        <translation>Archivo PEM en los directores con las de confianza; vacío: las del sistema</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file on the directors, shown to the real server</source>
        <translation>Archivo PEM en los directores, se presenta al servidor real</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>PEM file on the directors with the certificate's key</source>
        <translation>Archivo PEM en los directores con la clave del certificado</translation>
    </message>
    <message>
        <source>Warn before expiry</source>
        <translation>Aviso de caducidad</translation>
    </message>
    <message>
        <source>Days before the real server's certificate expires; 0: no warning</source>
        <translation>Días antes de que caduque el certificado del servidor real; 0: sin aviso</translation>
    </message>
    <message>
        <source>gRPC service</source>
        <translation>Servicio gRPC</translation>
    </message>
    <message>
        <source>Asked for; empty: the server as a whole</source>
        <translation>El consultado; vacío: el servidor entero</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Type of the DNS record asked for</source>
        <translation>Tipo del registro DNS que se pide</translation>
    </message>
    <message>
        <source>Over TCP</source>
        <translation>Por TCP</translation>
    </message>
    <message>
        <source>Ask over TCP instead of UDP</source>
        <translation>Preguntar por TCP en vez de UDP</translation>
    </message>
    <message>
        <source>Of the script, separated by commas; {address}, {port} and {server} stand for the real server's</source>
        <translation>Del script, separados por comas; {address}, {port} y {server} representan los del servidor real</translation>
    </message>
    <message>
        <source>Run as</source>
        <translation>Ejecutar como</translation>
    </message>
    <message>
        <source>A user of the director; empty: nobody</source>
        <translation>Un usuario del director; vacío: nobody</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Códigos de salida</translation>
    </message>
    <message>
        <source>What the script's exit code says</source>
        <translation>Qué dice el código de salida del script</translation>
    </message>
    <message>
        <source>Fast interval</source>
        <translation>Intervalo rápido</translation>
    </message>
    <message>
        <source>Time between checks while results point another way than the state; empty: the interval</source>
        <translation>Tiempo entre comprobaciones mientras los resultados contradicen el estado; vacío: el intervalo</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Percent by which each wait is longer or shorter by chance, so that checks spread</source>
        <translation>Porcentaje en que cada espera es más larga o más corta al azar, para que las comprobaciones se repartan</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>What holds before the first results</source>
        <translation>Qué vale antes de los primeros resultados</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Al fallar</translation>
    </message>
    <message>
        <source>What becomes of a real server that fails</source>
        <translation>Qué se hace con un servidor real que falla</translation>
    </message>
    <message>
        <source>Recovery delay</source>
        <translation>Espera de recuperación</translation>
    </message>
    <message>
        <source>Time from its recovery until it gets connections again</source>
        <translation>Tiempo desde que se recupera hasta que vuelve a recibir conexiones</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Arranque lento</translation>
    </message>
    <message>
        <source>Time in which a recovered real server's weight grows to the whole</source>
        <translation>Tiempo en que el peso de un servidor real recuperado crece hasta el total</translation>
    </message>
    <message>
        <source>Mass failure</source>
        <translation>Fallo masivo</translation>
    </message>
    <message>
        <source>What to do when most real servers fail within moments, which may be the director's own fault</source>
        <translation>Qué hacer cuando casi todos los servidores reales fallan en unos momentos, lo que puede ser culpa del propio director</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>La pedida</translation>
    </message>
    <message>
        <source>What the body must hold</source>
        <translation>Lo que debe tener el cuerpo</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Of the real servers that were up; so many failing together are suspicious</source>
        <translation>De los servidores reales que estaban en servicio; si fallan tantos a la vez, es sospechoso</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>Time within which they have to fail</source>
        <translation>Tiempo en que tienen que fallar</translation>
    </message>
    <message>
        <source>Real servers that have to fail; fewer are never suspicious</source>
        <translation>Servidores reales que tienen que fallar; menos nunca son sospechosos</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>An alarm alone, or an alarm and they stay in service for a time</source>
        <translation>Solo una alarma, o una alarma y siguen en servicio un tiempo</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Mantener durante</translation>
    </message>
    <message>
        <source>Time for which they stay in service</source>
        <translation>Tiempo que siguen en servicio</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>How much weight has to be in service; off: any</source>
        <translation>Cuánto peso tiene que estar en servicio; no: cualquiera</translation>
    </message>
    <message>
        <source>Sorry server</source>
        <translation>Servidor de disculpa</translation>
    </message>
    <message>
        <source>Serves while the quorum is lost</source>
        <translation>Sirve mientras el quórum está perdido</translation>
    </message>
    <message>
        <source>Sum of the weights of real servers in service that is needed</source>
        <translation>Suma necesaria de los pesos de los servidores reales en servicio</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Histéresis</translation>
    </message>
    <message>
        <source>Once lost, so much more is needed; once there, so much less is borne</source>
        <translation>Una vez perdido, se necesita tanto más; una vez alcanzado, se tolera tanto menos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Its own address; no real server of the service</source>
        <translation>La suya propia; no es un servidor real del servicio</translation>
    </message>
    <message>
        <source>0 is up, everything else is down</source>
        <translation>Con 0 está en servicio, con todo lo demás está caído</translation>
    </message>
    <message>
        <source>0 (good) and 1 (warning) are up, 2 and 3 are down: programs of Nagios</source>
        <translation>Con 0 (bien) y 1 (aviso) está en servicio, con 2 y 3 está caído: programas de Nagios</translation>
    </message>
    <message>
        <source>0 is up, 1 is down, from 2 on it is up with the weight exit code minus 2</source>
        <translation>Con 0 está en servicio, con 1 está caído, desde 2 está en servicio con el peso código de salida menos 2</translation>
    </message>
    <message>
        <source>Up, until the first result decides alone</source>
        <translation>En servicio, hasta que el primer resultado decide por sí solo</translation>
    </message>
    <message>
        <source>Up until it has fallen</source>
        <translation>En servicio hasta que cumpla la caída</translation>
    </message>
    <message>
        <source>Down until it has risen</source>
        <translation>Caído hasta que cumpla la subida</translation>
    </message>
    <message>
        <source>It leaves the kernel's table: its connections end</source>
        <translation>Sale de la tabla del núcleo: sus conexiones terminan</translation>
    </message>
    <message>
        <source>Its weight is 0: no new connections, open ones go on</source>
        <translation>Su peso es 0: ninguna conexión nueva, las abiertas siguen</translation>
    </message>
    <message>
        <source>An event, and nothing else</source>
        <translation>Un suceso, y nada más</translation>
    </message>
    <message>
        <source>An event, and they stay in service for a time: for directors that may lose their own way to the real servers</source>
        <translation>Un suceso, y siguen en servicio un tiempo: para directores que pueden perder su propio camino a los servidores reales</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>The real server itself, or the service's address as a client asks it, with direct routing and tunnels</source>
        <translation>El propio servidor real o, con enrutamiento directo y túneles, la dirección del servicio tal como la pide un cliente</translation>
    </message>
    <message>
        <source>The real server at its own address</source>
        <translation>El servidor real en su propia dirección</translation>
    </message>
    <message>
        <source>The service's address, carried to the real server as a client's packets are</source>
        <translation>La dirección del servicio, llevada al servidor real como los paquetes de un cliente</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinida</translation>
    </message>
    <message>
        <source>A ready-made conversation, instead of what is sent and expected</source>
        <translation>Una conversación ya preparada, en lugar de lo que se envía y se espera</translation>
    </message>
    <message>
        <source>Sent by tcp, udp and feedback checks; \r, \n, \t and \xNN stand for these bytes</source>
        <translation>Lo que envían las comprobaciones tcp, udp y feedback; \r, \n, \t y \xNN representan esos bytes</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Percent of the new connections of clients that stay unanswered when it fails</source>
        <translation>Porcentaje de las conexiones nuevas de los clientes que quedan sin respuesta cuando falla</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Conexiones nuevas</translation>
    </message>
    <message>
        <source>Fewer in an interval say nothing</source>
        <translation>Menos en un intervalo no dicen nada</translation>
    </message>
    <message>
        <source>Tried again after</source>
        <translation>Se reintenta tras</translation>
    </message>
    <message>
        <source>Nobody connects to it meanwhile; then the first failure takes it out again</source>
        <translation>Entretanto nadie se conecta a él; después, el primer fallo lo retira de nuevo</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>A check of type feedback: real servers tell the share of their weight that they take</source>
        <translation>Una comprobación de tipo feedback: los servidores reales dicen qué parte de su peso toman</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What sets it off, separated by commas: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup and fault are roles that the director takes in a failover group</source>
        <translation>Qué la desencadena, separado por comas: server-down, server-up, quorum-lost, quorum-gained, mass-failure; master, backup y fault son papeles que toma el director en un grupo de relevo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Names of the virtual services that it is for, separated by commas; empty: all</source>
        <translation>Nombres de los servicios virtuales a los que se aplica, separados por comas; vacío: todos</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>Grupos de relevo</translation>
    </message>
    <message>
        <source>Names of the failover groups that it is for, separated by commas; empty: all, and services in none</source>
        <translation>Nombres de los grupos de relevo a los que se aplica, separados por comas; vacío: todos, y los servicios que no están en ninguno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Which directors do it</source>
        <translation>Qué directores lo hacen</translation>
    </message>
    <message>
        <source>Until an attempt has failed and is ended</source>
        <translation>Tiempo hasta que un intento ha fallado y se termina</translation>
    </message>
    <message>
        <source>Gather for</source>
        <translation>Reunir durante</translation>
    </message>
    <message>
        <source>What happens within this time becomes one message; 0: a message for each</source>
        <translation>Lo que ocurre en este tiempo se vuelve un solo mensaje; 0: un mensaje por cada cosa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Absolute path on the directors</source>
        <translation>Ruta absoluta en los directores</translation>
    </message>
    <message>
        <source>Of the program, separated by commas; {event}, {object}, {service}, {server}, {group}, {reason} and {director} stand for what happened</source>
        <translation>Del programa, separados por comas; {event}, {object}, {service}, {server}, {group}, {reason} y {director} representan lo ocurrido</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>Its name or address</source>
        <translation>Su nombre o dirección</translation>
    </message>
    <message>
        <source>Of the SMTP server</source>
        <translation>Del servidor SMTP</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>How the way to the SMTP server is protected</source>
        <translation>Cómo se protege el camino al servidor SMTP</translation>
    </message>
    <message>
        <source>Logs in at the SMTP server; empty: no login</source>
        <translation>Inicia sesión en el servidor SMTP; vacío: sin inicio de sesión</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Archivo de contraseña</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: the password in the first line</source>
        <translation>En los directores, legible solo por su propietario: la contraseña en la primera línea</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Mail address that it comes from</source>
        <translation>Dirección de correo de la que procede</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Mail addresses that it goes to, separated by commas</source>
        <translation>Direcciones de correo a las que va, separadas por comas</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>http or https; a JSON text is sent there by POST</source>
        <translation>http o https; allí se envía un texto JSON por POST</translation>
    </message>
    <message>
        <source>Of the request, each as Name: value; separated by commas. No place for secrets</source>
        <translation>De la petición, cada una como Nombre: valor; separadas por comas. No es sitio para secretos</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Archivo de testigo</translation>
    </message>
    <message>
        <source>On the directors, readable by its owner alone: a bearer token in the first line; https only</source>
        <translation>En los directores, legible solo por su propietario: un testigo bearer en la primera línea; solo https</translation>
    </message>
    <message>
        <source>Nothing is sent to a server whose certificate nobody vouches for</source>
        <translation>No se envía nada a un servidor de cuyo certificado nadie responde</translation>
    </message>
    <message>
        <source>The real server tells the share of its weight that it takes, such as 75%, drain or down</source>
        <translation>El servidor real dice qué parte de su peso toma, como 75%, drain o down</translation>
    </message>
    <message>
        <source>Nothing is sent: how many of the clients' new connections stay unanswered</source>
        <translation>No se envía nada: cuántas de las conexiones nuevas de los clientes quedan sin respuesta</translation>
    </message>
    <message>
        <source>PING is answered, be it with the demand for a password</source>
        <translation>Se responde a PING, aunque sea pidiendo una contraseña</translation>
    </message>
    <message>
        <source>The server greets; where it resolves names, it counts each check against max_connect_errors</source>
        <translation>El servidor saluda; donde resuelve nombres, cuenta cada comprobación para max_connect_errors</translation>
    </message>
    <message>
        <source>A login is asked for or refused; not while the server starts, stops or is full</source>
        <translation>Se pide o se rechaza un inicio de sesión; no mientras el servidor arranca, se detiene o está lleno</translation>
    </message>
    <message>
        <source>An anonymous bind is answered, be it with the demand for a login</source>
        <translation>Se responde a un bind anónimo, aunque sea pidiendo un inicio de sesión</translation>
    </message>
    <message>
        <source>A program on the director, run without rights</source>
        <translation>Un programa en el director, ejecutado sin privilegios</translation>
    </message>
    <message>
        <source>A mail by SMTP</source>
        <translation>Un correo por SMTP</translation>
    </message>
    <message>
        <source>A JSON text by POST over HTTP, for chats and alarm services</source>
        <translation>Un texto JSON por POST sobre HTTP, para chats y servicios de alarma</translation>
    </message>
    <message>
        <source>The director that is master of the group with the service's VIP: once for all</source>
        <translation>El director que es maestro del grupo con la VIP del servicio: una vez por todos</translation>
    </message>
    <message>
        <source>Every director that sees it happen</source>
        <translation>Cada director que ve que ocurre</translation>
    </message>
    <message>
        <source>TLS after the server's greeting, and no mail without it</source>
        <translation>TLS tras el saludo del servidor, y sin él ningún correo</translation>
    </message>
    <message>
        <source>TLS from the start, usually at port 465</source>
        <translation>TLS desde el principio, normalmente en el puerto 465</translation>
    </message>
    <message>
        <source>No TLS and no login: for a relay that is trusted by its address</source>
        <translation>Sin TLS ni inicio de sesión: para un relay en el que se confía por su dirección</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Ask the directors</source>
        <translation>Preguntar a los directors</translation>
    </message>
    <message>
        <source>Each director&apos;s agent is asked which document is in force, and whether its kernel has IPVS.</source>
        <translation>Se pregunta al agente de cada director qué documento rige y si su núcleo tiene IPVS.</translation>
    </message>
    <message>
        <source>Directors forward by the document that they hold. With different documents they treat the same client differently.</source>
        <translation>Los directors reenvían según el documento que tienen. Con documentos distintos tratan de modo distinto al mismo cliente.</translation>
    </message>
    <message>
        <source>All answer, with the same revision, and the module ip_vs is loaded.</source>
        <translation>Todos responden con la misma revisión y el módulo ip_vs está cargado.</translation>
    </message>
    <message>
        <source>One does not answer, holds no document or an old one, or has no ip_vs.</source>
        <translation>Uno no responde, no tiene documento o tiene uno antiguo, o le falta ip_vs.</translation>
    </message>
    <message>
        <source>Who is master</source>
        <translation>Quién es master</translation>
    </message>
    <message>
        <source>The directors&apos; roles are compared, and who hears whose VRRP advertisements (IP protocol 112).</source>
        <translation>Se comparan los roles de los directors y quién oye los anuncios VRRP de quién (protocolo IP 112).</translation>
    </message>
    <message>
        <source>The master alone holds the VIP. Without a master nobody answers; of two masters both do.</source>
        <translation>Solo el master tiene la VIP. Sin master nadie responde; con dos responden ambos.</translation>
    </message>
    <message>
        <source>One director is master, and only its advertisements are on the wire.</source>
        <translation>Un director es master y solo sus anuncios están en la red.</translation>
    </message>
    <message>
        <source>No advertisements, or two senders: then they do not hear each other, often because a firewall drops protocol 112.</source>
        <translation>Ningún anuncio, o dos emisores: entonces no se oyen, a menudo porque un cortafuegos descarta el protocolo 112.</translation>
    </message>
    <message>
        <source>Who answers for the VIP</source>
        <translation>Quién responde por la VIP</translation>
    </message>
    <message>
        <source>The VIP is looked for on the directors&apos; interfaces, and its segment is asked who has it (ARP; with IPv6 neighbour discovery).</source>
        <translation>Se busca la VIP en las interfaces de los directors y se pregunta en su segmento quién la tiene (ARP; con IPv6, descubrimiento de vecinos).</translation>
    </message>
    <message>
        <source>The router in front sends packets to the hardware address that answered it last.</source>
        <translation>El router de delante envía los paquetes a la dirección física que le respondió la última.</translation>
    </message>
    <message>
        <source>The VIP is on the master alone, and every answer carries the master&apos;s hardware address.</source>
        <translation>La VIP está solo en el master y cada respuesta lleva la dirección física del master.</translation>
    </message>
    <message>
        <source>Nobody answers, or somebody else does: a real server, the other director, or a stranger. The router&apos;s entry may also be an old one.</source>
        <translation>Nadie responde, o responde otro: un servidor real, el otro director o un extraño. La entrada del router también puede ser antigua.</translation>
    </message>
    <message>
        <source>Requests come to the director</source>
        <translation>Las peticiones llegan al director</translation>
    </message>
    <message>
        <source>A client tries while the director&apos;s interface is listened to.</source>
        <translation>Un cliente lo intenta mientras se escucha en la interfaz del director.</translation>
    </message>
    <message>
        <source>Whether the client&apos;s first packet comes in tells on which side of the director to look.</source>
        <translation>Si el primer paquete del cliente llega, se sabe a qué lado del director hay que mirar.</translation>
    </message>
    <message>
        <source>The packet is seen, for the VIP and for the director&apos;s hardware address; with TCP it is a SYN.</source>
        <translation>Se ve el paquete, dirigido a la VIP y a la dirección física del director; con TCP es un SYN.</translation>
    </message>
    <message>
        <source>Nothing is seen: a router or firewall before the director drops it, or it goes to another hardware address.</source>
        <translation>No se ve nada: un router o cortafuegos anterior lo descarta, o va a otra dirección física.</translation>
    </message>
    <message>
        <source>The director&apos;s packet filter</source>
        <translation>El filtro de paquetes del director</translation>
    </message>
    <message>
        <source>The rules of nftables and iptables are walked as the kernel walks them for a packet of the service.</source>
        <translation>Se recorren las reglas de nftables e iptables como lo hace el núcleo con un paquete del servicio.</translation>
    </message>
    <message>
        <source>IPVS gets packets after the chain INPUT: what is dropped there never reaches a real server. With NAT the replies pass FORWARD.</source>
        <translation>IPVS recibe los paquetes tras la cadena INPUT: lo que allí se descarta nunca llega a un servidor real. Con NAT las respuestas pasan por FORWARD.</translation>
    </message>
    <message>
        <source>A rule or the policy accepts the packets; counters of drop rules stand still while a client tries.</source>
        <translation>Una regla o la política acepta los paquetes; los contadores de las reglas drop no se mueven mientras un cliente lo intenta.</translation>
    </message>
    <message>
        <source>A rule drops or rejects them, or the policy is drop and nothing accepts them; the counter rises with each try.</source>
        <translation>Una regla los descarta o rechaza, o la política es drop y nada los acepta; el contador sube con cada intento.</translation>
    </message>
    <message>
        <source>Reverse path and forwarding</source>
        <translation>Ruta inversa y reenvío</translation>
    </message>
    <message>
        <source>The director&apos;s rp_filter is read for the interface where clients come in, and with NAT whether it forwards.</source>
        <translation>Se lee el rp_filter del director en la interfaz por la que entran los clientes y, con NAT, si reenvía.</translation>
    </message>
    <message>
        <source>A strict rp_filter (1) drops what comes in by another interface than the one that leads back to its sender. The greater of &quot;all&quot; and the interface&apos;s own value counts.</source>
        <translation>Un rp_filter estricto (1) descarta lo que entra por otra interfaz que la que lleva de vuelta al remitente. Cuenta el mayor valor entre &quot;all&quot; y el de la interfaz.</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2, or the route back leaves by the same interface; with NAT forwarding is 1.</source>
        <translation>rp_filter es 0 o 2, o la ruta de vuelta sale por la misma interfaz; con NAT el reenvío es 1.</translation>
    </message>
    <message>
        <source>rp_filter is 1 and the route back leaves elsewhere: &quot;ip route get&quot; says &quot;Invalid cross-device link&quot;, and the counter IPReversePathFilter rises.</source>
        <translation>rp_filter es 1 y la ruta de vuelta sale por otro sitio: &quot;ip route get&quot; dice &quot;Invalid cross-device link&quot; y el contador IPReversePathFilter sube.</translation>
    </message>
    <message>
        <source>The table of IPVS</source>
        <translation>La tabla de IPVS</translation>
    </message>
    <message>
        <source>The kernel&apos;s entry of the service is compared with the document and with the real servers&apos; health.</source>
        <translation>La entrada del servicio en el núcleo se compara con el documento y con la salud de los servidores reales.</translation>
    </message>
    <message>
        <source>Here a real server is chosen: by scheduler, weight, thresholds and persistence.</source>
        <translation>Aquí se elige un servidor real: según planificador, peso, umbrales y persistencia.</translation>
    </message>
    <message>
        <source>The service is there, its real servers have the method and weight of the document, and connections become ESTABLISHED.</source>
        <translation>El servicio está, sus servidores reales tienen el método y el peso del documento, y las conexiones pasan a ESTABLISHED.</translation>
    </message>
    <message>
        <source>The service is missing, or all weights are 0. Connections that stay in SYN_RECV: the real server or the way back is at fault.</source>
        <translation>Falta el servicio, o todos los pesos son 0. Conexiones que quedan en SYN_RECV: falla el servidor real o el camino de vuelta.</translation>
    </message>
    <message>
        <source>The way to the real server</source>
        <translation>El camino al servidor real</translation>
    </message>
    <message>
        <source>The director&apos;s route to the real server is looked up, and the next machine on it is asked by ARP.</source>
        <translation>Se consulta la ruta del director al servidor real y se pregunta por ARP a la siguiente máquina.</translation>
    </message>
    <message>
        <source>IPVS sends by the director&apos;s own routes. Direct routing needs the real server in a segment of the director; tunnels and NAT only a route.</source>
        <translation>IPVS envía por las rutas del director. El enrutamiento directo necesita el servidor real en un segmento del director; túneles y NAT, solo una ruta.</translation>
    </message>
    <message>
        <source>There is a route, and the neighbour entry is REACHABLE or STALE.</source>
        <translation>Hay una ruta y la entrada del vecino es REACHABLE o STALE.</translation>
    </message>
    <message>
        <source>No route, or the neighbour entry is FAILED or INCOMPLETE. A ping without answer alone proves nothing.</source>
        <translation>No hay ruta, o la entrada del vecino es FAILED o INCOMPLETE. Un ping sin respuesta por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>It leaves the director and is not seen at the real server: something between drops it. An ICMP error names who.</source>
        <translation>Sale del director y no se ve en el servidor real: algo intermedio lo descarta. Un error ICMP dice quién.</translation>
    </message>
    <message>
        <source>Requests come in and no answer leaves; IPReversePathFilter or the counter of a drop rule rises with each.</source>
        <translation>Entran peticiones y no sale respuesta; con cada una sube IPReversePathFilter o el contador de una regla drop.</translation>
    </message>
    <message>
        <source>From the director to the real server</source>
        <translation>Del director al servidor real</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director, unchanged but for the real server&apos;s hardware address, and coming in there.</source>
        <translation>El mismo paquete se busca dos veces: al salir del director, igual salvo la dirección física del servidor real, y al entrar allí.</translation>
    </message>
    <message>
        <source>What leaves here and does not come in there was dropped in between.</source>
        <translation>Lo que sale de aquí y no entra allí se descartó por el camino.</translation>
    </message>
    <message>
        <source>Each packet is seen at both ends, within milliseconds.</source>
        <translation>Cada paquete se ve en ambos extremos, en milisegundos.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s packets on the wire</source>
        <translation>Los paquetes del túnel en la red</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director inside the tunnel&apos;s packet, and coming in at the real server.</source>
        <translation>El mismo paquete se busca dos veces: al salir del director dentro del paquete del túnel y al entrar en el servidor real.</translation>
    </message>
    <message>
        <source>A tunnel is neither TCP nor ICMP (IPIP is IP protocol 4, GRE 47), and firewalls between data centres like to drop it without a word.</source>
        <translation>Un túnel no es ni TCP ni ICMP (IPIP es el protocolo IP 4, GRE el 47), y los cortafuegos entre centros de datos suelen descartarlo sin aviso.</translation>
    </message>
    <message>
        <source>&quot;Protocol unreachable&quot; from the real server itself: its tunnel module is not loaded.</source>
        <translation>&quot;Protocol unreachable&quot; del propio servidor real: su módulo de túnel no está cargado.</translation>
    </message>
    <message>
        <source>The VIP on the real server</source>
        <translation>La VIP en el servidor real</translation>
    </message>
    <message>
        <source>The addresses of the real server are read: the VIP has to be on lo.</source>
        <translation>Se leen las direcciones del servidor real: la VIP debe estar en lo.</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>El paquete aún tiene la VIP como destino: el servidor real solo lo acepta si tiene él mismo la VIP, y no debe responder ARP por ella.</translation>
    </message>
    <message>
        <source>lo has the VIP as /32; arp_ignore is 1 and arp_announce 2.</source>
        <translation>lo tiene la VIP como /32; arp_ignore es 1 y arp_announce 2.</translation>
    </message>
    <message>
        <source>The VIP is missing, or arp_ignore is 0 and the real server takes the VIP away from the director.</source>
        <translation>Falta la VIP, o arp_ignore es 0 y el servidor real le quita la VIP al director.</translation>
    </message>
    <message>
        <source>The real server&apos;s tunnel interface is looked at: its module, whether it is up, and the VIP on it.</source>
        <translation>Se mira la interfaz de túnel del servidor real: su módulo, si está activa y la VIP en ella.</translation>
    </message>
    <message>
        <source>This interface unpacks the packets. What is inside still has the VIP as destination: the real server takes it only when it holds the VIP itself, and must not answer ARP for it.</source>
        <translation>Esta interfaz desempaqueta los paquetes. Lo de dentro aún tiene la VIP como destino: el servidor real solo lo acepta si tiene él mismo la VIP, y no debe responder ARP por ella.</translation>
    </message>
    <message>
        <source>The interface is UP and NOARP with the VIP as /32, and the packets appear on it unpacked; arp_ignore is 1 and arp_announce 2.</source>
        <translation>La interfaz está UP y NOARP con la VIP como /32, y los paquetes aparecen en ella desempaquetados; arp_ignore es 1 y arp_announce 2.</translation>
    </message>
    <message>
        <source>The interface is missing or DOWN, or lacks the VIP. All VIPs go on the one tunl0; a tunl1 cannot be made beside it.</source>
        <translation>La interfaz falta, está DOWN o no tiene la VIP. Todas las VIP van en el único tunl0; no se puede crear un tunl1 a su lado.</translation>
    </message>
    <message>
        <source>What the real server lets in</source>
        <translation>Qué deja entrar el servidor real</translation>
    </message>
    <message>
        <source>The real server&apos;s packet filter is read.</source>
        <translation>Se lee el filtro de paquetes del servidor real.</translation>
    </message>
    <message>
        <source>Packets come with the client&apos;s own address: a rule for the director&apos;s address does not match.</source>
        <translation>Los paquetes llegan con la dirección del propio cliente: una regla para la dirección del director no coincide.</translation>
    </message>
    <message>
        <source>The rules accept the service&apos;s port from any client.</source>
        <translation>Las reglas aceptan el puerto del servicio desde cualquier cliente.</translation>
    </message>
    <message>
        <source>The real server&apos;s rp_filter and packet filter are read.</source>
        <translation>Se leen el rp_filter y el filtro de paquetes del servidor real.</translation>
    </message>
    <message>
        <source>What comes out of the tunnel has a client&apos;s address, and the route to clients leaves by another interface: a strict rp_filter takes it for forged.</source>
        <translation>Lo que sale del túnel lleva la dirección de un cliente y la ruta a los clientes sale por otra interfaz: un rp_filter estricto lo toma por falso.</translation>
    </message>
    <message>
        <source>rp_filter is 0 or 2 on &quot;all&quot; and on the tunnel&apos;s interface; the rules accept the tunnel&apos;s packet and the one inside.</source>
        <translation>rp_filter es 0 o 2 en &quot;all&quot; y en la interfaz del túnel; las reglas aceptan el paquete del túnel y el de dentro.</translation>
    </message>
    <message>
        <source>The program that answers</source>
        <translation>El programa que responde</translation>
    </message>
    <message>
        <source>The real server&apos;s listening sockets are read for the service&apos;s port.</source>
        <translation>Se leen los sockets a la escucha del servidor real en el puerto del servicio.</translation>
    </message>
    <message>
        <source>The packet still has the VIP as destination: a program that listens on the RIP alone does not get it.</source>
        <translation>El paquete aún tiene la VIP como destino: un programa que solo escucha en la RIP no lo recibe.</translation>
    </message>
    <message>
        <source>A socket listens on the VIP, on 0.0.0.0 or on [::].</source>
        <translation>Un socket escucha en la VIP, en 0.0.0.0 o en [::].</translation>
    </message>
    <message>
        <source>Nothing listens, or on another address only: the real server answers with RST. Rising ListenOverflows: the program takes connections too slowly.</source>
        <translation>Nada escucha, o solo en otra dirección: el servidor real responde con RST. ListenOverflows creciente: el programa acepta conexiones demasiado despacio.</translation>
    </message>
    <message>
        <source>The reply&apos;s source</source>
        <translation>El origen de la respuesta</translation>
    </message>
    <message>
        <source>The reply is looked for where it leaves the real server.</source>
        <translation>Se busca la respuesta donde sale del servidor real.</translation>
    </message>
    <message>
        <source>A client takes a reply only from the address that it asked: the VIP.</source>
        <translation>Un cliente solo acepta una respuesta de la dirección a la que preguntó: la VIP.</translation>
    </message>
    <message>
        <source>A reply leaves with the VIP as source; with TCP first SYN+ACK.</source>
        <translation>Sale una respuesta con la VIP como origen; con TCP primero SYN+ACK.</translation>
    </message>
    <message>
        <source>It leaves with the RIP as source: a rule rewrites it, or a proxy answers from an address of its own.</source>
        <translation>Sale con la RIP como origen: una regla la reescribe, o un proxy responde desde una dirección propia.</translation>
    </message>
    <message>
        <source>The reply&apos;s way to the client</source>
        <translation>El camino de la respuesta al cliente</translation>
    </message>
    <message>
        <source>The way from the real server to the client is traced with the VIP as source, and once more with its own address.</source>
        <translation>Se traza el camino del servidor real al cliente con la VIP como origen, y otra vez con su propia dirección.</translation>
    </message>
    <message>
        <source>Replies do not pass the director. A border router that knows the VIP as an address from elsewhere may drop them as forged (anti-spoofing, BCP 38).</source>
        <translation>Las respuestas no pasan por el director. Un router de borde que conoce la VIP como dirección de otra parte puede descartarlas por falsas (anti-spoofing, BCP 38).</translation>
    </message>
    <message>
        <source>Both traces come to the client.</source>
        <translation>Ambas trazas llegan al cliente.</translation>
    </message>
    <message>
        <source>With the VIP as source the trace ends earlier than with the RIP: the first router that is missing there drops it.</source>
        <translation>Con la VIP como origen la traza acaba antes que con la RIP: el primer router que falta ahí lo descarta.</translation>
    </message>
    <message>
        <source>The same packet is looked for twice: leaving the director with the real server&apos;s address as destination, and coming in there.</source>
        <translation>El mismo paquete se busca dos veces: al salir del director con la dirección del servidor real como destino, y al entrar allí.</translation>
    </message>
    <message>
        <source>With NAT the packet comes to the real server&apos;s own address and port.</source>
        <translation>Con NAT el paquete llega a la dirección y el puerto propios del servidor real.</translation>
    </message>
    <message>
        <source>A socket listens on the RIP, on 0.0.0.0 or on [::].</source>
        <translation>Un socket escucha en la RIP, en 0.0.0.0 o en [::].</translation>
    </message>
    <message>
        <source>The reply goes through the director</source>
        <translation>La respuesta pasa por el director</translation>
    </message>
    <message>
        <source>The real server&apos;s route to the client is looked up, and the reply is looked for at the director.</source>
        <translation>Se consulta la ruta del servidor real al cliente y se busca la respuesta en el director.</translation>
    </message>
    <message>
        <source>Only the director can put the VIP back into the reply. One that goes straight to the client comes from an address that it never asked.</source>
        <translation>Solo el director puede volver a poner la VIP en la respuesta. Una que va directa al cliente viene de una dirección a la que nunca preguntó.</translation>
    </message>
    <message>
        <source>The route leads to the director, and the reply leaves the director with the VIP as source.</source>
        <translation>La ruta lleva al director y la respuesta sale de él con la VIP como origen.</translation>
    </message>
    <message>
        <source>The default route leads to another router, or the client is in the real server&apos;s own network.</source>
        <translation>La ruta por defecto lleva a otro router, o el cliente está en la red del propio servidor real.</translation>
    </message>
    <message>
        <source>The way from the director to the client is traced with the VIP as source.</source>
        <translation>Se traza el camino del director al cliente con la VIP como origen.</translation>
    </message>
    <message>
        <source>What leaves the director can still be dropped on its way.</source>
        <translation>Lo que sale del director aún puede descartarse por el camino.</translation>
    </message>
    <message>
        <source>The trace comes to the client.</source>
        <translation>La traza llega al cliente.</translation>
    </message>
    <message>
        <source>The trace ends early: the first router that is missing drops it, or the one before.</source>
        <translation>La traza acaba pronto: lo descarta el primer router que falta, o el anterior.</translation>
    </message>
    <message>
        <source>Large packets</source>
        <translation>Paquetes grandes</translation>
    </message>
    <message>
        <source>A packet as large as an Ethernet frame is sent with &quot;don&apos;t fragment&quot;, and ICMP &quot;fragmentation needed&quot; is listened for.</source>
        <translation>Se envía un paquete tan grande como una trama Ethernet con &quot;don&apos;t fragment&quot; y se escucha ICMP &quot;fragmentation needed&quot;.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s header takes 20 bytes and more.</source>
        <translation>La cabecera del túnel ocupa 20 bytes o más.</translation>
    </message>
    <message>
        <source>Who drops a packet as too large says so by ICMP, which firewalls like to drop: then small answers come, and large ones hang.</source>
        <translation>Quien descarta un paquete por grande lo dice por ICMP, que los cortafuegos suelen descartar: entonces llegan respuestas pequeñas y las grandes se cuelgan.</translation>
    </message>
    <message>
        <source>The large ping is answered, or an ICMP error names the smaller MTU and the sender obeys.</source>
        <translation>El ping grande recibe respuesta, o un error ICMP indica la MTU menor y el emisor la respeta.</translation>
    </message>
    <message>
        <source>Small pings pass, large ones vanish without a word, and one large segment is sent again and again.</source>
        <translation>Los pings pequeños pasan, los grandes desaparecen sin aviso y un segmento grande se envía una y otra vez.</translation>
    </message>
    <message>
        <source>The health check</source>
        <translation>La comprobación de salud</translation>
    </message>
    <message>
        <source>The service&apos;s check is made by hand, from the director.</source>
        <translation>La comprobación del servicio se hace a mano, desde el director.</translation>
    </message>
    <message>
        <source>A real server that fails its check gets no new connections, whatever else is right.</source>
        <translation>Un servidor real que falla su comprobación no recibe conexiones nuevas, aunque todo lo demás esté bien.</translation>
    </message>
    <message>
        <source>The check passes, within its time.</source>
        <translation>La comprobación pasa, dentro de su tiempo.</translation>
    </message>
    <message>
        <source>It fails, or takes too long. A check of the RIP can fail where the VIP works, and the other way round.</source>
        <translation>Falla o tarda demasiado. Una comprobación de la RIP puede fallar donde la VIP funciona, y al revés.</translation>
    </message>
    <message>
        <source>Connection synchronisation</source>
        <translation>Sincronización de conexiones</translation>
    </message>
    <message>
        <source>The directors&apos; sync daemons are compared, and their messages listened for.</source>
        <translation>Se comparan los demonios de sincronización de los directors y se escuchan sus mensajes.</translation>
    </message>
    <message>
        <source>The next master has to know the open connections, or each of them breaks at the failover.</source>
        <translation>El próximo master tiene que conocer las conexiones abiertas, o todas se rompen en el failover.</translation>
    </message>
    <message>
        <source>Each director runs a master and a backup daemon with the same sync id, and all count about as many connections.</source>
        <translation>Cada director ejecuta un demonio master y uno backup con el mismo id de sincronización, y todos cuentan más o menos las mismas conexiones.</translation>
    </message>
    <message>
        <source>A daemon is missing, the sync ids differ, or there are no messages on the wire (UDP multicast).</source>
        <translation>Falta un demonio, los ids difieren, o no hay mensajes en la red (UDP multicast).</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>aún no ejecutado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>on a client</source>
        <translation>en un cliente</translation>
    </message>
    <message>
        <source>on the router, or another machine of the VIP&apos;s segment</source>
        <translation>en el router u otra máquina del segmento de la VIP</translation>
    </message>
    <message>
        <source>on director %1</source>
        <translation>en el director %1</translation>
    </message>
    <message>
        <source>on real server %1 (%2)</source>
        <translation>en el servidor real %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>This is no pairing line: it begins with lvs-agent:// and is printed by "lvs-agent pair" on the director</source>
        <translation>No es una línea de emparejamiento: empieza por lvs-agent:// y la imprime «lvs-agent pair» en el director</translation>
    </message>
    <message>
        <source>The pairing line has no address and port</source>
        <translation>La línea de emparejamiento no tiene dirección ni puerto</translation>
    </message>
    <message>
        <source>The pairing line does not name its director</source>
        <translation>La línea de emparejamiento no nombra a su director</translation>
    </message>
    <message>
        <source>The pairing line's certificate digest is damaged; copy the whole line</source>
        <translation>El resumen del certificado en la línea de emparejamiento está dañado; copie la línea entera</translation>
    </message>
    <message>
        <source>The pairing line's token is damaged; copy the whole line</source>
        <translation>El testigo de la línea de emparejamiento está dañado; copie la línea entera</translation>
    </message>
    <message>
        <source>The pairing line names no role: viewer, operator or administrator</source>
        <translation>La línea de emparejamiento no nombra un papel: viewer, operator o administrator</translation>
    </message>
</context>
<context>
    <name>lvs::AccessPanel</name>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>I know why: the machine was installed anew</source>
        <translation>Sé por qué: la máquina se instaló de nuevo</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
    <message>
        <source>The agent's key</source>
        <translation>La clave del agente</translation>
    </message>
    <message>
        <source>On all that ask for it</source>
        <translation>En todos los que la piden</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>Instalar la clave</translation>
    </message>
    <message>
        <source>sudo</source>
        <translation>sudo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It has to be in the user's authorized_keys there. Copy its public half, or give the user's password: it is used once to install the key, and kept nowhere.</source>
        <translation>Tiene que estar allí en el authorized_keys del usuario. Copie su mitad pública, o dé la contraseña del usuario: se usa una vez para instalar la clave y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Public half of the agent's key</source>
        <translation>Mitad pública de la clave del agente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Password for sudo, where it asks for one</source>
        <translation>Contraseña para sudo, donde la pida</translation>
    </message>
    <message>
        <source>Password for sudo</source>
        <translation>Contraseña para sudo</translation>
    </message>
    <message>
        <source>Kept until this window is closed.</source>
        <translation>Se guarda hasta que se cierra esta ventana.</translation>
    </message>
    <message>
        <source>✓ The agent is let in as %1.</source>
        <translation>✓ El agente puede entrar como %1.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is the right machine.</source>
        <translation>Nadie ha confirmado aún que %1 es la máquina correcta.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Compare it with what the machine itself shows, on its console: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>Compárela con lo que muestra la propia máquina en su consola: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trust the keys of all %1</source>
        <translation>Confiar en las claves de los %1</translation>
    </message>
</context>
<context>
    <name>lvs::AgentClient</name>
    <message>
        <source>%1 ended the live stream: its agent was stopped or restarted</source>
        <translation>%1 terminó el flujo: su agente se detuvo o se reinició</translation>
    </message>
    <message>
        <source>%1 gave HTTP status %2 without a reason</source>
        <translation>%1 dio el estado HTTP %2 sin motivo</translation>
    </message>
    <message>
        <source>The agent at %1 shows another certificate than %2 was paired with. Either it was installed anew (pair again), or something else answers at that address</source>
        <translation>El agente en %1 muestra otro certificado que aquel con el que se emparejó %2. O se instaló de nuevo (empareje otra vez), o responde otra cosa en esa dirección</translation>
    </message>
    <message>
        <source>The agent at %1 ended the connection: this client is not enrolled there, or its pairing line was used or has expired</source>
        <translation>El agente en %1 cerró la conexión: este cliente no está inscrito allí, o su línea de emparejamiento se usó o caducó</translation>
    </message>
    <message>
        <source>Nothing listens at %1: is the agent running there?</source>
        <translation>Nada escucha en %1: ¿se ejecuta allí el agente?</translation>
    </message>
    <message>
        <source>The host name in %1 is not known</source>
        <translation>El nombre de host en %1 no se conoce</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>No se llega a %1: %2</translation>
    </message>
</context>
<context>
    <name>lvs::AlarmBell</name>
    <message>
        <source>Two masters of %1</source>
        <translation>Dos maestros de %1</translation>
    </message>
    <message>
        <source>No master of %1</source>
        <translation>Ningún maestro de %1</translation>
    </message>
</context>
<context>
    <name>lvs::ChecksPage</name>
    <message>
        <source>Before the test</source>
        <translation>Antes de la prueba</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What has to hold before</source>
        <translation>Qué debe cumplirse antes</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Show the group</source>
        <translation>Mostrar el grupo</translation>
    </message>
    <message>
        <source>Show services</source>
        <translation>Mostrar servicios</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterPush</name>
    <message>
        <source>No agent is paired for this director: run "lvs-agent pair" there and connect with the line it prints</source>
        <translation>Ningún agente está emparejado para este director: ejecute allí «lvs-agent pair» y conecte con la línea que imprime</translation>
    </message>
    <message>
        <source>%1 pushed another revision ("%2") since this document was read</source>
        <translation>%1 envió otra revisión («%2») desde que se leyó este documento</translation>
    </message>
    <message>
        <source>The director does not have the new revision in force</source>
        <translation>La revisión nueva no está en vigor en el director</translation>
    </message>
</context>
<context>
    <name>lvs::ClusterTree</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the cluster's objects</source>
        <translation>Filtro de los objetos del clúster</translation>
    </message>
    <message>
        <source>Objects of the cluster</source>
        <translation>Objetos del clúster</translation>
    </message>
    <message>
        <source>Failover groups</source>
        <translation>Grupos de relevo</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directores</translation>
    </message>
    <message>
        <source>Virtual services</source>
        <translation>Servicios virtuales</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Servidores reales</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>drift: %1</source>
        <translation>desvío: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>lvs::CommandSearch</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>An object or an action</source>
        <translation>Un objeto o una acción</translation>
    </message>
    <message>
        <source>Search for an object or an action</source>
        <translation>Buscar un objeto o una acción</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <source>failover group</source>
        <translation>grupo de relevo</translation>
    </message>
    <message>
        <source>virtual service</source>
        <translation>servicio virtual</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>servidor real %1</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
</context>
<context>
    <name>lvs::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>Conectar con un director</translation>
    </message>
    <message>
        <source>On the director, run &lt;code&gt;lvs-agent pair&lt;/code&gt; and paste the line that it prints. It works once, for ten minutes.</source>
        <translation>En el director, ejecute &lt;code&gt;lvs-agent pair&lt;/code&gt; y pegue la línea que imprime. Vale una vez, durante diez minutos.</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>Línea de emparejamiento</translation>
    </message>
    <message>
        <source>as in the line</source>
        <translation>como en la línea</translation>
    </message>
    <message>
        <source>Address, if another</source>
        <translation>Dirección, si es otra</translation>
    </message>
    <message>
        <source>The address needs a host and a port, as 192.0.2.1:7443</source>
        <translation>La dirección necesita un host y un puerto, como 192.0.2.1:7443</translation>
    </message>
    <message>
        <source>Director &lt;b&gt;%1&lt;/b&gt;, as %2. Its certificate's SHA-256: &lt;code&gt;%3&lt;/code&gt;</source>
        <translation>Director &lt;b&gt;%1&lt;/b&gt;, como %2. SHA-256 de su certificado: &lt;code&gt;%3&lt;/code&gt;</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>✓ Paired with %1. Paste the next director's line, or close.</source>
        <translation>✓ Emparejado con %1. Pegue la línea del director siguiente, o cierre.</translation>
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
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Servicio virtual</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Servidor real</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Caduca en</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>%1, such as %2; empty: all</source>
        <translation>%1, como %2; vacío: todos</translation>
    </message>
    <message>
        <source>No director is paired</source>
        <translation>Ningún director está emparejado</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>The first %1 connections; a filter shows the others</source>
        <translation>Las primeras %1 conexiones; un filtro muestra las demás</translation>
    </message>
    <message>
        <source>The first %1 connections; more come as you scroll</source>
        <translation>Las primeras %1 conexiones; al desplazarse vienen más</translation>
    </message>
    <message>
        <source>; the director has more than it reads at once, a filter shows the others</source>
        <translation>; el director tiene más de las que lee de una vez, un filtro muestra las demás</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
</context>
<context>
    <name>lvs::CureRun</name>
    <message>
        <source>Put the document in force again on %1</source>
        <translation>Poner de nuevo en vigor el documento en %1</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Quitar %1 de %2</translation>
    </message>
    <message>
        <source>Set up %1 again</source>
        <translation>Configurar de nuevo %1</translation>
    </message>
    <message>
        <source>Open the firewall of %1 and set it up</source>
        <translation>Abrir el cortafuegos de %1 y configurarlo</translation>
    </message>
    <message>
        <source>Install tcpdump on %1</source>
        <translation>Instalar tcpdump en %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Habilitar %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Cancelado; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>No director that is paired holds the document</source>
        <translation>Ningún director emparejado tiene el documento</translation>
    </message>
    <message>
        <source>The push of %1 waits on %2 for its confirmation; confirm it or roll it back first</source>
        <translation>El envío de %1 espera en %2 su confirmación; confírmelo o reviértalo antes</translation>
    </message>
    <message>
        <source>No director that was reached holds a document</source>
        <translation>Ninguno de los directores alcanzados tiene un documento</translation>
    </message>
    <message>
        <source>put in force again</source>
        <translation>puesto de nuevo en vigor</translation>
    </message>
    <message>
        <source>The newest document that the directors hold: %1 pushed it, %2, and %3 has it</source>
        <translation>El documento más reciente de los directores: lo envió %1, %2, y lo tiene %3</translation>
    </message>
    <message>
        <source>The document in force, which %1 pushed, %2, as %3 has it</source>
        <translation>El documento en vigor, enviado por %1, %2, tal como lo tiene %3</translation>
    </message>
    <message>
        <source>Nothing was changed; every director is as before</source>
        <translation>No se ha cambiado nada; todos los directores están como antes</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Documento: %1</translation>
    </message>
    <message>
        <source>Document: %1 changes more</source>
        <translation>Documento: %1 cambios más</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>se deja como está: %1</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 no está emparejado con esta consola</translation>
    </message>
    <message>
        <source>Remove the address %1</source>
        <translation>Quitar la dirección %1</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>Se cerró la conexión con su director</translation>
    </message>
    <message>
        <source>It is not paired with this console, so it goes on as before</source>
        <translation>No está emparejado con esta consola, así que sigue como antes</translation>
    </message>
    <message>
        <source>It goes on as before: %1</source>
        <translation>Sigue como antes: %1</translation>
    </message>
    <message>
        <source>%1 takes connections of %2 again</source>
        <translation>%1 vuelve a aceptar conexiones de %2</translation>
    </message>
    <message>
        <source>%1 took it out%2</source>
        <translation>%1 lo retiró%2</translation>
    </message>
    <message>
        <source>No director that is paired runs %1</source>
        <translation>Ningún director emparejado atiende %1</translation>
    </message>
    <message>
        <source>Not every director could be told</source>
        <translation>No se pudo avisar a todos los directores</translation>
    </message>
</context>
<context>
    <name>lvs::Dialogs</name>
    <message>
        <source>Export as picture</source>
        <translation>Exportar como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Imágenes (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The picture is in %1</source>
        <translation>La imagen está en %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
</context>
<context>
    <name>lvs::Directors</name>
    <message>
        <source>not reached from here</source>
        <translation>inalcanzable desde aquí</translation>
    </message>
    <message>
        <source>reached again</source>
        <translation>alcanzado de nuevo</translation>
    </message>
</context>
<context>
    <name>lvs::Document</name>
    <message>
        <source>weight of %1 in %2 %3 → %4</source>
        <translation>peso de %1 en %2 %3 → %4</translation>
    </message>
    <message>
        <source>name of the cluster → %1</source>
        <translation>nombre del clúster → %1</translation>
    </message>
    <message>
        <source>title of %1 → %2</source>
        <translation>título de %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 de %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1 of %2 objects → %3</source>
        <translation>%1 de %2 objetos → %3</translation>
    </message>
    <message>
        <source>weight of %1 real servers in %2 → %3</source>
        <translation>peso de %1 servidores reales en %2 → %3</translation>
    </message>
    <message>
        <source>name of %1 → %2</source>
        <translation>nombre de %1 → %2</translation>
    </message>
</context>
<context>
    <name>lvs::DriftDialog</name>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>What the directors' kernels have that nobody configured</source>
        <translation>Lo que tienen los núcleos de los directores sin que nadie lo configurara</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Into the document: an edit that can be undone; the kernel stays as it is</source>
        <translation>Al documento: un cambio que se puede deshacer; el núcleo queda como está</translation>
    </message>
    <message>
        <source>Out of this director's kernel, at once; clients that use it lose their connections</source>
        <translation>Fuera del núcleo de este director, al instante; los clientes que lo usan pierden sus conexiones</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Ningún director está emparejado: conecte antes con uno</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Preguntando a los directores…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every director has what its document says, and nothing else.</source>
        <translation>Cada director tiene lo que dice su documento, y nada más.</translation>
    </message>
    <message>
        <source>adopt %1</source>
        <translation>adoptar %1</translation>
    </message>
    <message>
        <source>%1 is in the document now; push it, and it is nobody's drift any more</source>
        <translation>%1 está ahora en el documento; al enviarlo deja de ser un desvío</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>Quitando %1…</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 ya no está en %2</translation>
    </message>
</context>
<context>
    <name>lvs::EditActions</name>
    <message>
        <source>Add real server</source>
        <translation>Añadir servidor real</translation>
    </message>
    <message>
        <source>Add virtual service</source>
        <translation>Añadir servicio virtual</translation>
    </message>
    <message>
        <source>Add failover group</source>
        <translation>Añadir grupo de relevo</translation>
    </message>
    <message>
        <source>Add director</source>
        <translation>Añadir director</translation>
    </message>
    <message>
        <source>Add health check</source>
        <translation>Añadir comprobación</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Añadir sitio</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>add real server %1</source>
        <translation>añadir el servidor real %1</translation>
    </message>
    <message>
        <source>add virtual service %1</source>
        <translation>añadir el servicio virtual %1</translation>
    </message>
    <message>
        <source>add failover group %1</source>
        <translation>añadir el grupo de relevo %1</translation>
    </message>
    <message>
        <source>add director %1</source>
        <translation>añadir el director %1</translation>
    </message>
    <message>
        <source>add health check %1</source>
        <translation>añadir la comprobación %1</translation>
    </message>
    <message>
        <source>add site %1</source>
        <translation>añadir el sitio %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>duplicar %1</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a cluster</source>
        <translation>El portapapeles no tiene ninguna parte de un clúster</translation>
    </message>
    <message>
        <source>join %1 and %2</source>
        <translation>unir %1 y %2</translation>
    </message>
    <message>
        <source>part %1 and %2</source>
        <translation>separar %1 y %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Servidores reales</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directores</translation>
    </message>
    <message>
        <source>remove %1 objects</source>
        <translation>quitar %1 objetos</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Añadir acción</translation>
    </message>
    <message>
        <source>add action %1</source>
        <translation>añadir la acción %1</translation>
    </message>
</context>
<context>
    <name>lvs::EventStrip</name>
    <message>
        <source>Latest events</source>
        <translation>Últimos sucesos</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
</context>
<context>
    <name>lvs::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>Filtro de los sucesos</translation>
    </message>
    <message>
        <source>All directors</source>
        <translation>Todos los directores</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los sucesos</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Roles at this moment</source>
        <translation>Papeles en este momento</translation>
    </message>
    <message>
        <source>The canvas shows who thought to be master then</source>
        <translation>El lienzo muestra quién se creía maestro entonces</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Todos los objetos</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What events are about. Of a failover group, the lanes show the roles in it alone</source>
        <translation>De qué tratan los sucesos. De un grupo de relevo, los carriles muestran solo los papeles en él</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Directors tell here what they do, and why</source>
        <translation>Aún no ha ocurrido nada. Los directores cuentan aquí qué hacen y por qué</translation>
    </message>
    <message>
        <source>No event is as the filter wants it. %1</source>
        <translation>Ningún suceso cumple el filtro. %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motivo: %1</translation>
    </message>
</context>
<context>
    <name>lvs::FactsView</name>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Facts about the real server</source>
        <translation>Hechos del servidor real</translation>
    </message>
    <message>
        <source>✓  Checked and fine: %1</source>
        <translation>✓  Comprobado y bien: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>%1 is as it should be.</source>
        <translation>%1 está como debe.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Open the firewall: %1</source>
        <translation>Abrir el cortafuegos: %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Reparar: %1</translation>
    </message>
    <message>
        <source>Sets %1 up and opens its firewall for what the director sends</source>
        <translation>Instala %1 y abre su cortafuegos a lo que envía el director</translation>
    </message>
    <message>
        <source>Sets up what is not right on %1</source>
        <translation>Instala lo que no está bien en %1</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestRun</name>
    <message>
        <source>The document has no failover group called %1</source>
        <translation>El documento no tiene ningún grupo de relevo llamado %1</translation>
    </message>
    <message>
        <source>not paired with this console</source>
        <translation>sin emparejar con esta consola</translation>
    </message>
    <message>
        <source>%1 is not paired with this console</source>
        <translation>%1 no está emparejado con esta consola</translation>
    </message>
    <message>
        <source>%1 does not send requests: %2</source>
        <translation>%1 no envía peticiones: %2</translation>
    </message>
    <message>
        <source>No answer came through the VIP before the test began</source>
        <translation>No llegó ninguna respuesta por la VIP antes de empezar la prueba</translation>
    </message>
    <message>
        <source>The service did not answer before the test began: %1</source>
        <translation>El servicio no respondió antes de empezar la prueba: %1</translation>
    </message>
    <message>
        <source>Nobody took %1 over within %2 s</source>
        <translation>Nadie tomó %1 en %2 s</translation>
    </message>
    <message>
        <source>%1 did not take %2 back within %3 s</source>
        <translation>%1 no recuperó %2 en %3 s</translation>
    </message>
</context>
<context>
    <name>lvs::FailoverTestWizard</name>
    <message>
        <source>Group and kind</source>
        <translation>Grupo y tipo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Test failover</source>
        <translation>Probar el relevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Which group, and how does its master fail?</source>
        <translation>¿Qué grupo, y cómo falla su maestro?</translation>
    </message>
    <message>
        <source>While the group moves, requests are sent through its VIP, and everything that happens is recorded.</source>
        <translation>Mientras el grupo cambia, se envían peticiones por su VIP y se registra todo lo que ocurre.</translation>
    </message>
    <message>
        <source>Next: checks</source>
        <translation>Siguiente: comprobaciones</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Preguntando a los directores…</translation>
    </message>
    <message>
        <source>%1 is master of %2; %3 would take over</source>
        <translation>%1 es maestro de %2; %3 tomaría el relevo</translation>
    </message>
    <message>
        <source>There is nothing to test in this state</source>
        <translation>En este estado no hay nada que probar</translation>
    </message>
    <message>
        <source>✗ has to be mended first; ! lets the test tell less, or cost more.</source>
        <translation>✗ hay que arreglarlo antes; con ! la prueba dice menos, o cuesta más.</translation>
    </message>
    <message>
        <source>Next: probe</source>
        <translation>Siguiente: sonda</translation>
    </message>
    <message>
        <source>Who asks, and how often?</source>
        <translation>¿Quién pregunta, y cada cuánto?</translation>
    </message>
    <message>
        <source>A director that is no member of the group sees what clients see.</source>
        <translation>Un director que no es miembro del grupo ve lo que ven los clientes.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Iniciar la prueba</translation>
    </message>
    <message>
        <source>Opening connections…</source>
        <translation>Abriendo conexiones…</translation>
    </message>
    <message>
        <source>%1 is moving…</source>
        <translation>%1 está cambiando…</translation>
    </message>
    <message>
        <source>Watching what follows…</source>
        <translation>Observando lo que sigue…</translation>
    </message>
    <message>
        <source>Waiting for %1 to be back…</source>
        <translation>Esperando a que vuelva %1…</translation>
    </message>
    <message>
        <source>Collecting what was seen…</source>
        <translation>Reuniendo lo visto…</translation>
    </message>
    <message>
        <source>%1 has taken %2 over. Back again?</source>
        <translation>%1 ha tomado %2. ¿Volver atrás?</translation>
    </message>
    <message>
        <source>Requests go on. The way back is measured too.</source>
        <translation>Las peticiones siguen. También se mide la vuelta.</translation>
    </message>
    <message>
        <source>Fail back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Stay on %1</source>
        <translation>Quedarse en %1</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Otra prueba</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report could not be kept for comparison: %1</source>
        <translation>No se pudo guardar el informe para comparar: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Página web (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>lvs::FileActions</name>
    <message>
        <source>Load the file</source>
        <translation>Cargar el archivo</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo de aquí</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 no se abrió: %2</translation>
    </message>
    <message>
        <source>Open a cluster document</source>
        <translation>Abrir un documento de clúster</translation>
    </message>
    <message>
        <source>Cluster documents (*.lvs.json *.json)</source>
        <translation>Documentos de clúster (*.lvs.json *.json)</translation>
    </message>
    <message>
        <source>Save the cluster document</source>
        <translation>Guardar el documento de clúster</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se guardó: %2</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Loading it lets your unsaved changes go; saving writes over the other's.</source>
        <translation>Otro programa cambió %1. Cargarlo abandona sus cambios sin guardar; guardar escribe encima de los del otro.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa cambió %1.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
</context>
<context>
    <name>lvs::HelpWindow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>Para qué son los campos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The whole format: %1</source>
        <translation>El formato entero: %1</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was pushed, and what differs from the open document</source>
        <translation>Qué se envió, y en qué difiere del documento abierto</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difiere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The open document becomes this revision: an edit that can be undone, and is not pushed yet</source>
        <translation>El documento abierto pasa a ser esta revisión: un cambio que se puede deshacer y aún no está enviado</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Ningún director está emparejado: conecte antes con uno</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>waits for confirmation</source>
        <translation>espera confirmación</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>was in force</source>
        <translation>estuvo en vigor</translation>
    </message>
    <message>
        <source>Nothing was pushed to this director yet</source>
        <translation>Aún no se ha enviado nada a este director</translation>
    </message>
    <message>
        <source>The open document is this revision.</source>
        <translation>El documento abierto es esta revisión.</translation>
    </message>
    <message>
        <source>Restoring it would change</source>
        <translation>Restaurarla cambiaría</translation>
    </message>
    <message>
        <source>restore revision %1</source>
        <translation>restaurar la revisión %1</translation>
    </message>
    <message>
        <source>The document is revision %1 again; push it to put it in force</source>
        <translation>El documento vuelve a ser la revisión %1; envíelo para ponerla en vigor</translation>
    </message>
</context>
<context>
    <name>lvs::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on</source>
        <translation>Parte de las conexiones nuevas, 0 a 65535. Con 0 no toma nuevas; las abiertas siguen</translation>
    </message>
    <message>
        <source>Weight of %1 in %2</source>
        <translation>Peso de %1 en %2</translation>
    </message>
    <message>
        <source>Select something in the tree or on the canvas to see its settings.</source>
        <translation>Elija algo en el árbol o en el lienzo para ver sus ajustes.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 active, %2 inactive connections, %3 new per second</source>
        <translation>%1 conexiones activas, %2 inactivas, %3 nuevas por segundo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The fields show those of %1; an edit changes all of them.</source>
        <translation>Los campos muestran los de %1; un cambio vale para todos.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Weight of all in %1</source>
        <translation>Peso de todos en %1</translation>
    </message>
    <message>
        <source>What the fields are for (F1)</source>
        <translation>Para qué son los campos (F1)</translation>
    </message>
    <message>
        <source>What the fields are for</source>
        <translation>Para qué son los campos</translation>
    </message>
    <message>
        <source>Try it now…</source>
        <translation>Probar ahora…</translation>
    </message>
    <message>
        <source>Asks a real server once with these settings, before they are pushed</source>
        <translation>Pregunta una vez a un servidor real con estos ajustes, antes de enviarlos</translation>
    </message>
</context>
<context>
    <name>lvs::KindPage</name>
    <message>
        <source>Failover group</source>
        <translation>Grupo de relevo</translation>
    </message>
    <message>
        <source>There is no failover group with several directors in this document.</source>
        <translation>En este documento no hay ningún grupo de relevo con varios directores.</translation>
    </message>
</context>
<context>
    <name>lvs::MainWindow</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
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
        <translation>Instalar por SSH…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Take back the set-up…</source>
        <translation>Deshacer la instalación…</translation>
    </message>
    <message>
        <source>The changes could not be recovered: %1</source>
        <translation>No se pudieron recuperar los cambios: %1</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Últimos sucesos</translation>
    </message>
    <message>
        <source>arrange cards</source>
        <translation>ordenar tarjetas</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>mover %1</translation>
    </message>
    <message>
        <source>move %1 cards</source>
        <translation>mover %1 tarjetas</translation>
    </message>
    <message>
        <source>Give %1 to another than %2</source>
        <translation>Dar %1 a otro que no sea %2</translation>
    </message>
    <message>
        <source>Let %2 take %1 over</source>
        <translation>Que %2 tome %1</translation>
    </message>
    <message>
        <source>%1 takes %2 over…</source>
        <translation>%1 toma %2…</translation>
    </message>
    <message>
        <source>%1 gives %2 away…</source>
        <translation>%1 cede %2…</translation>
    </message>
    <message>
        <source>Test failover of %1…</source>
        <translation>Probar el relevo de %1…</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>¿Por qué?…</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Take out now…</source>
        <translation>Retirar ahora…</translation>
    </message>
    <message>
        <source>Set weight…</source>
        <translation>Fijar peso…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Devolver al servicio</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Preguntando a los directores…</translation>
    </message>
    <message>
        <source>Rolling maintenance…</source>
        <translation>Mantenimiento por turnos…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Troubleshoot %1</source>
        <translation>Diagnosticar %1</translation>
    </message>
</context>
<context>
    <name>lvs::Menus</name>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>Exportar como imagen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Drift…</source>
        <translation>Desvío…</translation>
    </message>
    <message>
        <source>Set up real servers…</source>
        <translation>Instalar servidores reales…</translation>
    </message>
    <message>
        <source>Verify real servers…</source>
        <translation>Verificar servidores reales…</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers…</source>
        <translation>Deshacer la instalación de servidores reales…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Arrange cards anew</source>
        <translation>Ordenar de nuevo las tarjetas</translation>
    </message>
    <message>
        <source>Fold real servers</source>
        <translation>Plegar servidores reales</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Deshacer:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rehacer:</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the cluster</source>
        <translation>Añadir al clúster</translation>
    </message>
    <message>
        <source>Push 1 change…</source>
        <translation>Enviar 1 cambio…</translation>
    </message>
    <message>
        <source>Push %1 changes…</source>
        <translation>Enviar %1 cambios…</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Aún no: %1</translation>
    </message>
    <message>
        <source>Test failover…</source>
        <translation>Probar el relevo…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>Mantenimiento…</translation>
    </message>
    <message>
        <source>Troubleshoot</source>
        <translation>Diagnosticar</translation>
    </message>
</context>
<context>
    <name>lvs::MomentBar</name>
    <message>
        <source>Moment that the canvas shows</source>
        <translation>Momento que muestra el lienzo</translation>
    </message>
    <message>
        <source>Each step is one change of roles; the arrow keys go from one to the next</source>
        <translation>Cada paso es un cambio de papeles; las flechas del teclado van de uno al siguiente</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>The canvas shows the roles at %1 – %2: %3</source>
        <translation>El lienzo muestra los papeles a las %1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>lvs::NewClusterDialog</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Clúster nuevo</translation>
    </message>
    <message>
        <source>How do packets reach the real servers?</source>
        <translation>¿Cómo llegan los paquetes a los servidores reales?</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>Enrutamiento directo</translation>
    </message>
    <message>
        <source>Tunnel, one site</source>
        <translation>Túnel, un sitio</translation>
    </message>
    <message>
        <source>Tunnel, two sites</source>
        <translation>Túnel, dos sitios</translation>
    </message>
    <message>
        <source>Forwarding method</source>
        <translation>Método de reenvío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose this when the real servers cannot be touched, or have other ports: requests and replies pass the directors, which are the real servers' gateway. The directors carry all bytes.</source>
        <translation>Elíjalo si no se pueden tocar los servidores reales, o tienen otros puertos: peticiones y respuestas pasan por los directores, que son su puerta de enlace. Los directores llevan todos los bytes.</translation>
    </message>
    <message>
        <source>Choose this when directors and real servers share a segment: replies go straight to the client, so it is the fastest. The VIP is set up on the real servers without ARP, which the agent does.</source>
        <translation>Elíjalo si directores y servidores reales comparten segmento: las respuestas van directas al cliente, es lo más rápido. La VIP se pone en los servidores reales sin ARP; lo hace el agente.</translation>
    </message>
    <message>
        <source>Choose this when the real servers stand in other networks: requests travel in IP packets of their own, replies leave by the real servers' own routers.</source>
        <translation>Elíjalo si los servidores reales están en otras redes: las peticiones viajan en paquetes IP propios, las respuestas salen por los routers de los servidores reales.</translation>
    </message>
    <message>
        <source>Choose this for two data centres that serve each other's clients: each has a VIP and two directors, and both use the real servers of both.</source>
        <translation>Elíjalo para dos centros de datos que atienden también a los clientes del otro: cada uno tiene una VIP y dos directores, y ambos usan los servidores reales de los dos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Interface of the VIP</source>
        <translation>Interfaz de la VIP</translation>
    </message>
    <message>
        <source>Interface to the real servers</source>
        <translation>Interfaz hacia los servidores reales</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>Puertos TCP</translation>
    </message>
    <message>
        <source>Data centre %1</source>
        <translation>Centro de datos %1</translation>
    </message>
    <message>
        <source>VIP with prefix length</source>
        <translation>VIP con longitud de prefijo</translation>
    </message>
    <message>
        <source>Gateway of the real servers</source>
        <translation>Puerta de enlace de los servidores reales</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directores</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Servidores reales</translation>
    </message>
    <message>
        <source>Names, weights and all else can be changed afterwards.</source>
        <translation>Nombres, pesos y todo lo demás se pueden cambiar después.</translation>
    </message>
    <message>
        <source>The cluster as it would be</source>
        <translation>El clúster como sería</translation>
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
        <translation>El fallo dura</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Preguntar al servicio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>A request every</source>
        <translation>Una petición cada</translation>
    </message>
    <message>
        <source>Connections that are kept</source>
        <translation>Conexiones que se mantienen</translation>
    </message>
    <message>
        <source>the director %1</source>
        <translation>el director %1</translation>
    </message>
    <message>
        <source>none: only the directors are watched</source>
        <translation>nadie: solo se observan los directores</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>Clients of %1 will feel this. Type the group's name to show that you mean it:</source>
        <translation>Los clientes de %1 lo notarán. Escriba el nombre del grupo para mostrar que es lo que quiere:</translation>
    </message>
    <message>
        <source>The group's name</source>
        <translation>El nombre del grupo</translation>
    </message>
</context>
<context>
    <name>lvs::PushDialog</name>
    <message>
        <source>Show kernel requests</source>
        <translation>Mostrar peticiones al núcleo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directores</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Comment: why this change?</source>
        <translation>Comentario: ¿por qué este cambio?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source> s to confirm</source>
        <translation> s para confirmar</translation>
    </message>
    <message>
        <source>If it is not confirmed in this time, every director goes back by itself</source>
        <translation>Si no se confirma en este tiempo, cada director vuelve atrás por sí mismo</translation>
    </message>
    <message>
        <source>Seconds to confirm</source>
        <translation>Segundos para confirmar</translation>
    </message>
    <message>
        <source>Asking the directors what would change…</source>
        <translation>Preguntando a los directores qué cambiaría…</translation>
    </message>
    <message>
        <source>Every director has this already; pushing changes nothing in the kernel</source>
        <translation>Cada director ya lo tiene; enviar no cambia nada en el núcleo</translation>
    </message>
    <message>
        <source>Ready to push to all directors</source>
        <translation>Listo para enviar a todos los directores</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Pushed. Checking that every director can still be reached…</source>
        <translation>Enviado. Comprobando que aún se llega a cada director…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>In force on all directors</source>
        <translation>En vigor en todos los directores</translation>
    </message>
    <message>
        <source>Someone else pushed in between. Nothing was changed</source>
        <translation>Otra persona envió entretanto. No se cambió nada</translation>
    </message>
    <message>
        <source>Nothing was changed on any director</source>
        <translation>No se cambió nada en ningún director</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Volviendo atrás…</translation>
    </message>
    <message>
        <source>Rolled back: every director is as before</source>
        <translation>Revertido: cada director está como antes</translation>
    </message>
    <message>
        <source>A director could not be told. It goes back by itself when its time is up</source>
        <translation>No se pudo avisar a un director. Vuelve atrás por sí mismo cuando acabe su tiempo</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conservar los cambios</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Every director answers over a new connection and has the new revision. Keep it?</source>
        <translation>Cada director responde por una conexión nueva y tiene la revisión nueva. ¿Conservarla?</translation>
    </message>
    <message>
        <source>Keep changes (%1 s)</source>
        <translation>Conservar los cambios (%1 s)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>✓ steps: %1</source>
        <translation>✓ pasos: %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ falló</translation>
    </message>
    <message>
        <source>What changes in the document</source>
        <translation>Qué cambia en el documento</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>se deja como está: %1</translation>
    </message>
    <message>
        <source>What the other administrator changed</source>
        <translation>Lo que cambió el otro administrador</translation>
    </message>
    <message>
        <source>It does not touch what you changed.</source>
        <translation>No toca lo que cambió usted.</translation>
    </message>
    <message>
        <source>You both changed this; yours is kept when you merge:</source>
        <translation>Ambos cambiaron esto; al fusionar queda lo suyo:</translation>
    </message>
    <message>
        <source>merge the other administrator's changes</source>
        <translation>fusionar los cambios del otro administrador</translation>
    </message>
    <message>
        <source>Merge and check</source>
        <translation>Fusionar y comprobar</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWizard</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set up real servers</source>
        <translation>Instalar servidores reales</translation>
    </message>
    <message>
        <source>Verify real servers</source>
        <translation>Verificar servidores reales</translation>
    </message>
    <message>
        <source>Take back the set-up of real servers</source>
        <translation>Deshacer la instalación de servidores reales</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Servidor real</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Servidores reales</translation>
    </message>
    <message>
        <source>About the real server</source>
        <translation>Sobre el servidor real</translation>
    </message>
    <message>
        <source>Whose set-up is to be taken back?</source>
        <translation>¿La instalación de cuáles se deshace?</translation>
    </message>
    <message>
        <source>Which real servers?</source>
        <translation>¿Qué servidores reales?</translation>
    </message>
    <message>
        <source>Each becomes as it was before its first set-up, from the record that was kept.</source>
        <translation>Cada uno queda como antes de su primera instalación, según el registro que se guardó.</translation>
    </message>
    <message>
        <source>The directors' agents set them up over SSH. Nothing is changed before you have seen the plan.</source>
        <translation>Los agentes de los directores los instalan por SSH. No se cambia nada antes de que haya visto el plan.</translation>
    </message>
    <message>
        <source>Changes that are not pushed yet are not part of it.</source>
        <translation>Los cambios sin enviar no forman parte.</translation>
    </message>
    <message>
        <source>Take back on %1</source>
        <translation>Deshacer en %1</translation>
    </message>
    <message>
        <source>Next: access</source>
        <translation>Siguiente: acceso</translation>
    </message>
    <message>
        <source>Asking %1 real servers to let the agent in…</source>
        <translation>Pidiendo a %1 servidores reales que dejen entrar al agente…</translation>
    </message>
    <message>
        <source>The agents are let in everywhere</source>
        <translation>Los agentes pueden entrar en todos</translation>
    </message>
    <message>
        <source>%1 of %2 need a hand</source>
        <translation>%1 de %2 necesitan ayuda</translation>
    </message>
    <message>
        <source>The agent trusts a machine by its host key, and is let in with a key of its own.</source>
        <translation>El agente reconoce una máquina por su clave de host, y entra con una clave propia.</translation>
    </message>
    <message>
        <source>Next: plan, without %1</source>
        <translation>Siguiente: plan, sin %1</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>Siguiente: plan</translation>
    </message>
    <message>
        <source>Reading the present state…</source>
        <translation>Leyendo el estado presente…</translation>
    </message>
    <message>
        <source>This would be done. Nothing has been changed yet</source>
        <translation>Esto se haría. Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Every step with its reason; open one to see the command.</source>
        <translation>Cada paso con su motivo; ábralo para ver la orden.</translation>
    </message>
    <message>
        <source>Set up 1 real server</source>
        <translation>Instalar 1 servidor real</translation>
    </message>
    <message>
        <source>Set up %1 real servers</source>
        <translation>Instalar %1 servidores reales</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>%1 did not come to their end</source>
        <translation>%1 no llegaron al final</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <translation>Todo está como antes</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>What was done stays done; going on begins where it stopped.</source>
        <translation>Lo hecho queda hecho; al seguir se empieza donde se paró.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next: result</source>
        <translation>Siguiente: resultado</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>%1 no se pudieron verificar</translation>
    </message>
    <message>
        <source>Facts that do not hold: %1</source>
        <translation>Hechos que no se cumplen: %1</translation>
    </message>
    <message>
        <source>Every fact holds on every real server</source>
        <translation>Cada hecho se cumple en cada servidor real</translation>
    </message>
    <message>
        <source>Each fact by itself, on the machine and from the director's side.</source>
        <translation>Cada hecho por sí solo, en la máquina y desde el lado del director.</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>Seguir con esos</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>Cancelar el trabajo</translation>
    </message>
    <message>
        <source>Open the firewall too: %1 rules</source>
        <translation>Abrir también el cortafuegos: %1 reglas</translation>
    </message>
    <message>
        <source>no director is paired</source>
        <translation>ningún director está emparejado</translation>
    </message>
    <message>
        <source>✓ set up</source>
        <translation>✓ instalado</translation>
    </message>
    <message>
        <source>≠ drifted</source>
        <translation>≠ desviado</translation>
    </message>
    <message>
        <source>▲ unreachable</source>
        <translation>▲ inalcanzable</translation>
    </message>
    <message>
        <source>? not verified yet</source>
        <translation>? aún sin verificar</translation>
    </message>
    <message>
        <source>○ not set up</source>
        <translation>○ sin instalar</translation>
    </message>
    <message>
        <source>step %1 of %2…</source>
        <translation>paso %1 de %2…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>esperando…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>? confirm its host key</source>
        <translation>? confirme su clave de host</translation>
    </message>
    <message>
        <source>▲ its host key has changed</source>
        <translation>▲ su clave de host ha cambiado</translation>
    </message>
    <message>
        <source>✗ the key is missing</source>
        <translation>✗ falta la clave</translation>
    </message>
    <message>
        <source>▲ no agent</source>
        <translation>▲ sin agente</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ falló</translation>
    </message>
    <message>
        <source>✓ nothing to do</source>
        <translation>✓ nada que hacer</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>pasos: %1</translation>
    </message>
    <message>
        <source>✓ let in</source>
        <translation>✓ puede entrar</translation>
    </message>
    <message>
        <source>✗ facts: %1</source>
        <translation>✗ hechos: %1</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ bien</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
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
        <translation>como %1, puerto %2</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Lo instala</translation>
    </message>
</context>
<context>
    <name>lvs::RealServerWork</name>
    <message>
        <source>The agent was lost while it worked; "setup" again goes on where it stopped</source>
        <translation>El agente se perdió mientras trabajaba; «setup» sigue donde se paró</translation>
    </message>
    <message>
        <source>No director that is paired can work on it</source>
        <translation>Ningún director emparejado puede trabajar en él</translation>
    </message>
    <message>
        <source>The connection to its director was closed</source>
        <translation>Se cerró la conexión con su director</translation>
    </message>
</context>
<context>
    <name>lvs::Recovery</name>
    <message>
        <source>recovered changes</source>
        <translation>cambios recuperados</translation>
    </message>
</context>
<context>
    <name>lvs::RecoveryBar</name>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Changes of %1 were not saved when the console ended (%2).</source>
        <translation>Cambios de %1 no se guardaron cuando la consola terminó (%2).</translation>
    </message>
</context>
<context>
    <name>lvs::Rolling</name>
    <message>
        <source>No director that is paired runs a service with it</source>
        <translation>Ningún director emparejado ejecuta un servicio con él</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s</source>
        <translation>%1 no ha respondido desde hace %2 s</translation>
    </message>
    <message>
        <source>Somebody brought it back on %1, or its time there expired</source>
        <translation>Alguien lo devolvió al servicio en %1, o su plazo allí venció</translation>
    </message>
    <message>
        <source>The command cannot be run: %1</source>
        <translation>La orden no se puede ejecutar: %1</translation>
    </message>
    <message>
        <source>The command ended with the exit code %1</source>
        <translation>La orden terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>It is back, but not healthy after %1 s: %2</source>
        <translation>Ha vuelto, pero tras %1 s no está sano: %2</translation>
    </message>
    <message>
        <source>Left draining</source>
        <translation>Se dejó vaciándose</translation>
    </message>
    <message>
        <source>Left draining, with %1 connections open</source>
        <translation>Se dejó vaciándose, con %1 conexiones abiertas</translation>
    </message>
    <message>
        <source>Left out of service</source>
        <translation>Se dejó fuera de servicio</translation>
    </message>
    <message>
        <source>Left while it was brought back: some directors may still have it out</source>
        <translation>Se dejó mientras se devolvía al servicio: puede que algunos directores aún lo tengan fuera</translation>
    </message>
    <message>
        <source>It is back, but its checks had not yet shown it up</source>
        <translation>Ha vuelto, pero sus comprobaciones aún no lo habían dado por en servicio</translation>
    </message>
</context>
<context>
    <name>lvs::RunPage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Changes of roles</source>
        <translation>Cambios de papeles</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>longest without an answer %1 ms</source>
        <translation>mayor tiempo sin respuesta %1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>fallaron %1 de %2 peticiones</translation>
    </message>
    <message>
        <source>%1 of %2 connections live</source>
        <translation>%1 de %2 conexiones vivas</translation>
    </message>
</context>
<context>
    <name>lvs::ServicesPage</name>
    <message>
        <source>Services and their real servers</source>
        <translation>Servicios y sus servidores reales</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Gráfico…</translation>
    </message>
    <message>
        <source>The past of what is selected, or of all services</source>
        <translation>El pasado de lo elegido, o de todos los servicios</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>The director's connection entries, one by one</source>
        <translation>Las entradas de conexión del director, una a una</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>Contar desde ya</translation>
    </message>
    <message>
        <source>Totals count from now on; the kernel's counters stay as they are</source>
        <translation>Los totales cuentan desde ahora; los contadores del núcleo quedan como están</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers</source>
        <translation>Lo que se ve, con números simples</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>La tabla está en el portapapeles</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>What is seen, with plain numbers, to a file</source>
        <translation>Lo que se ve, con números simples, a un archivo</translation>
    </message>
    <message>
        <source>Which columns are seen</source>
        <translation>Qué columnas se ven</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the services</source>
        <translation>Filtro de los servicios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All services: %1 active, %2 inactive connections; %3 new; in %4, out %5</source>
        <translation>Todos los servicios: %1 conexiones activas, %2 inactivas; %3 nuevas; entrada %4, salida %5</translation>
    </message>
    <message>
        <source>Totals since %1</source>
        <translation>Totales desde %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>La tabla está en %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
</context>
<context>
    <name>lvs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directores</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How often directors tell their numbers, 500 to 10000 ms</source>
        <translation>Cada cuánto dicen los directores sus números, 500 a 10000 ms</translation>
    </message>
    <message>
        <source>Live numbers every</source>
        <translation>Números cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a push waits for its confirmation before every director goes back by itself</source>
        <translation>Cuánto espera un envío su confirmación antes de que cada director vuelva atrás por sí mismo</translation>
    </message>
    <message>
        <source>Time to confirm a push</source>
        <translation>Tiempo para confirmar</translation>
    </message>
    <message>
        <source>The window asks for attention when an error happens</source>
        <translation>La ventana pide atención cuando ocurre un error</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Own certificate until</source>
        <translation>Certificado propio hasta</translation>
    </message>
    <message>
        <source>Agent's certificate</source>
        <translation>Certificado del agente</translation>
    </message>
    <message>
        <source>Paired directors</source>
        <translation>Directores emparejados</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>This console can no longer reach the director; its agent still knows this console's key until "lvs-agent clients --revoke" is run there</source>
        <translation>Esta consola ya no llega al director; su agente aún conoce la clave de esta consola hasta que allí se ejecute «lvs-agent clients --revoke»</translation>
    </message>
    <message>
        <source>SHA-256 %1, for "lvs-agent clients --revoke"</source>
        <translation>SHA-256 %1, para «lvs-agent clients --revoke»</translation>
    </message>
    <message>
        <source>%1 is paired already</source>
        <translation>%1 ya está emparejado</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 se llama ahora %2</translation>
    </message>
    <message>
        <source>%1 is forgotten here. To let its agent forget this console too, run there: lvs-agent clients --revoke %2</source>
        <translation>%1 está olvidado aquí. Para que su agente olvide también esta consola, ejecute allí: lvs-agent clients --revoke %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What moves to another director is seen moving</source>
        <translation>Lo que pasa a otro director se ve pasar</translation>
    </message>
    <message>
        <source>Where the desktop is set to no animations, there are none either way</source>
        <translation>Si el escritorio está puesto sin animaciones, no las hay en ningún caso</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>The desktop tells of alarms while the window is in the background</source>
        <translation>El escritorio avisa de las alarmas mientras la ventana está en segundo plano</translation>
    </message>
    <message>
        <source>Two masters or none, a director that is not reached, errors; each at most once a minute</source>
        <translation>Dos maestros o ninguno, un director al que no se llega, errores; cada cosa como mucho una vez por minuto</translation>
    </message>
</context>
<context>
    <name>lvs::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>lvs::StartPage</name>
    <message>
        <source>Start with your cluster</source>
        <translation>Empiece por su clúster</translation>
    </message>
    <message>
        <source>Build a new cluster</source>
        <translation>Construir un clúster</translation>
    </message>
    <message>
        <source>NAT, direct routing or tunnels: what each is for, and the addresses it needs.</source>
        <translation>NAT, enrutamiento directo o túneles: para qué es cada uno, y las direcciones que necesita.</translation>
    </message>
    <message>
        <source>Connect to a director</source>
        <translation>Conectar con un director</translation>
    </message>
    <message>
        <source>Paste the line that lvs-agent pair prints there. A cluster that it already has is opened.</source>
        <translation>Pegue la línea que allí imprime lvs-agent pair. Un clúster que ya tenga se abre.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>A cluster document, as people keep it in git.</source>
        <translation>Un documento de clúster, como se guardan en git.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Mirar un ejemplo</translation>
    </message>
    <message>
        <source>Two data centres with tunnels; ./demo.sh runs it on this machine.</source>
        <translation>Dos centros de datos con túneles; ./demo.sh lo ejecuta en esta máquina.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
</context>
<context>
    <name>lvs::StatusChip</name>
    <message>
        <source> – not paired</source>
        <translation> – sin emparejar</translation>
    </message>
    <message>
        <source>Run "lvs-agent pair" on %1 and connect with the line it prints</source>
        <translation>Ejecute «lvs-agent pair» en %1 y conecte con la línea que imprime</translation>
    </message>
    <message>
        <source> – connecting…</source>
        <translation> – conectando…</translation>
    </message>
    <message>
        <source> – holds VIP</source>
        <translation> – tiene la VIP</translation>
    </message>
    <message>
        <source> – standby</source>
        <translation> – en reserva</translation>
    </message>
    <message>
        <source>, no document</source>
        <translation>, sin documento</translation>
    </message>
    <message>
        <source>, waits for confirmation</source>
        <translation>, espera confirmación</translation>
    </message>
    <message>
        <source>, other revision</source>
        <translation>, otra revisión</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1 ms</translation>
    </message>
    <message>
        <source>, drift %1</source>
        <translation>, desvío %1</translation>
    </message>
    <message>
        <source>Agent %1, kernel %2, IPVS %3
Revision %4 (%5), role %6
Clock differs by %7 ms</source>
        <translation>Agente %1, núcleo %2, IPVS %3
Revisión %4 (%5), papel %6
El reloj difiere en %7 ms</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>, last seen %1 s ago</source>
        <translation>, visto hace %1 s</translation>
    </message>
    <message>
        <source> – unreachable</source>
        <translation> – inalcanzable</translation>
    </message>
    <message>
        <source>, clock %1 s off</source>
        <translation>, reloj desviado %1 s</translation>
    </message>
</context>
<context>
    <name>lvs::StepsView</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Lo que dijo la orden</translation>
    </message>
    <message>
        <source>Nothing is left to do on %1.</source>
        <translation>No queda nada por hacer en %1.</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Se dejó como estaba: %1</translation>
    </message>
    <message>
        <source>only when asked for: %1</source>
        <translation>solo si se pide: %1</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Sin él: %1</translation>
    </message>
    <message>
        <source>The commands said nothing, as they do when all is well.</source>
        <translation>Las órdenes no dijeron nada, como cuando todo va bien.</translation>
    </message>
    <message>
        <source>Choose a step to see its reason and its command.</source>
        <translation>Elija un paso para ver su motivo y su orden.</translation>
    </message>
</context>
<context>
    <name>lvs::TimelineView</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>master</source>
        <translation>maestro</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeline of the test</source>
        <translation>Cronología de la prueba</translation>
    </message>
</context>
<context>
    <name>lvs::editor::ObjectForm</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Quitar %1 %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
</context>
<context>
    <name>lvs::events::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>lvs::events::EventsModel</name>
    <message>
        <source>push</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>desvío</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>relevo</translation>
    </message>
    <message>
        <source>real server</source>
        <translation>servidor real</translation>
    </message>
    <message>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>What happened meanwhile may not have been kept</source>
        <translation>Lo ocurrido entretanto quizá no se guardó</translation>
    </message>
    <message>
        <source>Event %1 was not kept</source>
        <translation>El suceso %1 no se guardó</translation>
    </message>
    <message>
        <source>Events %1 to %2 were not kept</source>
        <translation>Los sucesos del %1 al %2 no se guardaron</translation>
    </message>
    <message>
        <source>the director keeps its newest events, and may lose the last ones when its machine fails</source>
        <translation>el director guarda sus sucesos más recientes, y puede perder los últimos si su máquina falla</translation>
    </message>
    <message>
        <source>master</source>
        <translation>maestro</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms ahead of this one's, which is taken off</source>
        <translation>El reloj de %1 iba %2 ms adelantado respecto a este; está restado</translation>
    </message>
    <message>
        <source>%1's clock was %2 ms behind this one's, which is added</source>
        <translation>El reloj de %1 iba %2 ms atrasado respecto a este; está sumado</translation>
    </message>
    <message>
        <source>%1's clock was the same as this one's</source>
        <translation>El reloj de %1 iba igual que este</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>Number %1 of its events</source>
        <translation>Número %1 de sus sucesos</translation>
    </message>
    <message>
        <source>Who thought to be what: ● master, ○ backup, ✗ out of service.
From left to right: %1</source>
        <translation>Quién se creía qué: ● maestro, ○ reserva, ✗ fuera de servicio.
De izquierda a derecha: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
</context>
<context>
    <name>lvs::services::ChartWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Chart of services</source>
        <translation>Gráfico de servicios</translation>
    </message>
    <message>
        <source>New connections per second</source>
        <translation>Conexiones nuevas por segundo</translation>
    </message>
    <message>
        <source>Active connections</source>
        <translation>Conexiones activas</translation>
    </message>
    <message>
        <source>Inactive connections</source>
        <translation>Conexiones inactivas</translation>
    </message>
    <message>
        <source>Packets in per second</source>
        <translation>Paquetes entrantes por segundo</translation>
    </message>
    <message>
        <source>Packets out per second</source>
        <translation>Paquetes salientes por segundo</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Bytes entrantes por segundo</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Bytes salientes por segundo</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Últimos %1 min</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>El gráfico está en %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 no se escribió</translation>
    </message>
    <message>
        <source>Latency of the health check (ms)</source>
        <translation>Latencia de la comprobación (ms)</translation>
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
        <translation>Conexiones nuevas por segundo, los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivas</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Paquetes entrantes</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Paquetes salientes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Scheduler of a service, forwarding method of a real server</source>
        <translation>Planificador de un servicio, método de reenvío de un servidor real</translation>
    </message>
    <message>
        <source>Share of the connections: of all services', or of the service's</source>
        <translation>Parte de las conexiones: de las de todos los servicios, o de las del servicio</translation>
    </message>
    <message>
        <source>Connections that are established</source>
        <translation>Conexiones establecidas</translation>
    </message>
    <message>
        <source>Connections in any other state, closing ones for example</source>
        <translation>Conexiones en cualquier otro estado, por ejemplo cerrándose</translation>
    </message>
    <message>
        <source>Clients that are kept on this real server</source>
        <translation>Clientes que se mantienen en este servidor real</translation>
    </message>
    <message>
        <source>New connections per second, as the kernel estimates them</source>
        <translation>Conexiones nuevas por segundo, según estima el núcleo</translation>
    </message>
    <message>
        <source>Replies count only where they come back through the director, with NAT</source>
        <translation>Las respuestas solo cuentan donde vuelven por el director, con NAT</translation>
    </message>
    <message>
        <source>Connections since the counters began, or since you asked to count from then on</source>
        <translation>Conexiones desde que empezaron los contadores, o desde que pidió contar</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>sirviendo</translation>
    </message>
    <message>
        <source>no new connections</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>no está en el documento</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>peso 0</translation>
    </message>
    <message>
        <source>no real server takes connections</source>
        <translation>ningún servidor real toma conexiones</translation>
    </message>
    <message>
        <source>not pushed to this director</source>
        <translation>sin enviar a este director</translation>
    </message>
    <message>
        <source>made by hand or by another program</source>
        <translation>hecho a mano o por otro programa</translation>
    </message>
    <message>
        <source>these numbers are the last known</source>
        <translation>estos números son los últimos conocidos</translation>
    </message>
    <message>
        <source>the director is not paired</source>
        <translation>el director no está emparejado</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2 on %3</source>
        <translation>%1 en %2 en %3</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 pregunta a %2</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Última ejecución %1: %2</translation>
    </message>
    <message>
        <source>Last change %1: %2</source>
        <translation>Último cambio %1: %2</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency trend</source>
        <translation>Tendencia de latencia</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>How long the real server took to answer its health check</source>
        <translation>Cuánto tardó el servidor real en responder a su comprobación</translation>
    </message>
    <message>
        <source>Since when its health check has passed, or failed</source>
        <translation>Desde cuándo se supera, o falla, su comprobación</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>mantenido en servicio</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>servidor de disculpa</translation>
    </message>
    <message>
        <source>quorum lost</source>
        <translation>quórum perdido</translation>
    </message>
</context>
<context>
    <name>lvs::topology::Minimap</name>
    <message>
        <source>The whole cluster: click to go there</source>
        <translation>El clúster entero: un clic lleva allí</translation>
    </message>
    <message>
        <source>Map of the whole cluster</source>
        <translation>Mapa del clúster entero</translation>
    </message>
</context>
<context>
    <name>lvs::topology::View</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>Topología del clúster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LessonView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>By hand, as root</source>
        <translation>A mano, como root</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún no ejecutado</translation>
    </message>
    <message>
        <source>What this run found</source>
        <translation>Qué encontró esta pasada</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; looks here as far as directors, real servers and packets let it.</source>
        <translation>&quot;Encontrarlo&quot; mira aquí hasta donde lo permiten directors, servidores reales y paquetes.</translation>
    </message>
    <message>
        <source>This run did not look here. The command lines below do.</source>
        <translation>Esta pasada no miró aquí. Las órdenes de abajo sí.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Qué se ejecuta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Good looks like this</source>
        <translation>Así se ve bien</translation>
    </message>
    <message>
        <source>Bad looks like this</source>
        <translation>Así se ve mal</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build, watch and fail over LVS clusters</source>
        <translation>Construir, observar y relevar clústeres LVS</translation>
    </message>
    <message>
        <source>Where pairings are kept</source>
        <translation>Dónde se guardan los emparejamientos</translation>
    </message>
    <message>
        <source>Cluster document to open</source>
        <translation>Documento de clúster que se abre</translation>
    </message>
    <message>
        <source>light, dark or high-contrast instead of the chosen colours</source>
        <translation>light, dark o high-contrast en lugar de los colores elegidos</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Sorry server</source>
        <translation>Servidor de disculpa</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>down, weight 0</source>
        <translation>caído, peso 0</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <translation>a la espera de arrancar</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>sorry server</source>
        <translation>servidor de disculpa</translation>
    </message>
    <message>
        <source>held in service</source>
        <translation>mantenido en servicio</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>peso 0</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>no connections left</source>
        <translation>no queda ninguna conexión</translation>
    </message>
    <message>
        <source>1 connection left</source>
        <translation>queda 1 conexión</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>quedan %1 conexiones</translation>
    </message>
    <message>
        <source>, %1 clients kept by persistence</source>
        <translation>, %1 clientes retenidos por persistencia</translation>
    </message>
    <message>
        <source>its check fails</source>
        <translation>su comprobación falla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>peso %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its check fails, but most fail at once: the director is suspected</source>
        <translation>su comprobación falla, pero casi todos fallan a la vez: se sospecha del director</translation>
    </message>
    <message>
        <source>the sorry server gets the new connections</source>
        <translation>el servidor de disculpa recibe las conexiones nuevas</translation>
    </message>
    <message>
        <source>failures in a row: %1 (%2)</source>
        <translation>fallos seguidos: %1 (%2)</translation>
    </message>
    <message>
        <source>weight %1 in service, %2 needed</source>
        <translation>peso %1 en servicio, se necesita %2</translation>
    </message>
    <message>
        <source>the sorry server serves: %1</source>
        <translation>sirve el servidor de disculpa: %1</translation>
    </message>
    <message>
        <source>quorum lost: %1</source>
        <translation>quórum perdido: %1</translation>
    </message>
</context>
<context>
    <name>lvs::CheckWindow</name>
    <message>
        <source>The check has not run yet</source>
        <translation>La comprobación aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>The check has not failed since the agent started</source>
        <translation>La comprobación no ha fallado desde que arrancó el agente</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check results of %1</source>
        <translation>Resultados de la comprobación de %1</translation>
    </message>
    <message>
        <source>In which service, and as which director sees it</source>
        <translation>En qué servicio, y según qué director</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Request and reply, to the clipboard</source>
        <translation>Petición y respuesta, al portapapeles</translation>
    </message>
    <message>
        <source>Runs the check at once; the result counts like any other</source>
        <translation>Ejecuta la comprobación enseguida; el resultado cuenta como cualquier otro</translation>
    </message>
    <message>
        <source>%1, as %2 sees it</source>
        <translation>%1, según lo ve %2</translation>
    </message>
    <message>
        <source>%1, as %2 sees it (does not count)</source>
        <translation>%1, según lo ve %2 (no cuenta)</translation>
    </message>
    <message>
        <source>No director tells of the health of %1</source>
        <translation>Ningún director informa de la salud de %1</translation>
    </message>
    <message>
        <source>It stands in no service, the directors are not reached, or their agents are too old to tell</source>
        <translation>No está en ningún servicio, no se llega a los directores o sus agentes son demasiado antiguos para informar</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>weight %1 of %2</source>
        <translation>peso %1 de %2</translation>
    </message>
    <message>
        <source>none: it is in service whatever its state</source>
        <translation>ninguna: está en servicio sea cual sea su estado</translation>
    </message>
    <message>
        <source>%1 asks %2 from %3</source>
        <translation>%1 pregunta a %2 desde %3</translation>
    </message>
    <message>
        <source>passed in a row: %1</source>
        <translation>éxitos seguidos: %1</translation>
    </message>
    <message>
        <source>failed in a row: %1</source>
        <translation>fallos seguidos: %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>último cambio %1</translation>
    </message>
    <message>
        <source>last run %1</source>
        <translation>última ejecución %1</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>siguiente en %1 s</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>siguiente ahora</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>No se llega al director</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Request and reply are on the clipboard</source>
        <translation>La petición y la respuesta están en el portapapeles</translation>
    </message>
</context>
<context>
    <name>lvs::ExchangeView</name>
    <message>
        <source>Request sent</source>
        <translation>Petición enviada</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Respuesta recibida</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Nothing was received</source>
        <translation>No se recibió nada</translation>
    </message>
    <message>
        <source>%1, good after %2: %3</source>
        <translation>%1, bien tras %2: %3</translation>
    </message>
    <message>
        <source>%1, failed after %2: %3</source>
        <translation>%1, fallida tras %2: %3</translation>
    </message>
    <message>
        <source>%1

Request sent:
%2

Reply received:
%3
</source>
        <translation>%1

Petición enviada:
%2

Respuesta recibida:
%3
</translation>
    </message>
    <message>
        <source>The certificate expires on %1</source>
        <translation>El certificado caduca el %1</translation>
    </message>
</context>
<context>
    <name>lvs::HistoryStrip</name>
    <message>
        <source>The last results</source>
        <translation>Los últimos resultados</translation>
    </message>
    <message>
        <source>It has not run yet</source>
        <translation>Aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>%1: good after %2</source>
        <translation>%1: bien tras %2</translation>
    </message>
    <message>
        <source>%1: failed after %2</source>
        <translation>%1: fallida tras %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the last %2 were good</source>
        <translation>%1 de las últimas %2 fueron bien</translation>
    </message>
    <message>
        <source>highest bar: %1</source>
        <translation>barra más alta: %1</translation>
    </message>
</context>
<context>
    <name>lvs::MaintenanceDesk</name>
    <message>
        <source>not reached yet</source>
        <translation>aún inalcanzable</translation>
    </message>
    <message>
        <source>its agent is too old for maintenance</source>
        <translation>su agente es demasiado antiguo para el mantenimiento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 servidores reales</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Draining %1: taken by %2</source>
        <translation>Vaciar %1: lo aceptó %2</translation>
    </message>
    <message>
        <source>Taking out %1: done by %2</source>
        <translation>Retirar %1: lo hizo %2</translation>
    </message>
    <message>
        <source>Weight %1 for %2: set by %3</source>
        <translation>Peso %1 para %2: lo fijó %3</translation>
    </message>
    <message>
        <source>Bringing back %1: done by %2</source>
        <translation>Devolver al servicio %1: lo hizo %2</translation>
    </message>
    <message>
        <source>Not reached, so not asked: %1</source>
        <translation>Inalcanzables, así que no se les preguntó: %1</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Ningún director está emparejado: conecte antes con uno</translation>
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
        <translation>Fuera a los</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>Minutos hasta que esté fuera, haya lo que haya abierto</translation>
    </message>
    <message>
        <source>Back by itself after</source>
        <translation>Vuelve solo a los</translation>
    </message>
    <message>
        <source>Minutes until it is brought back</source>
        <translation>Minutos hasta que se devuelve al servicio</translation>
    </message>
    <message>
        <source>Document's weight</source>
        <translation>Peso del documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drain: what is open goes on</source>
        <translation>Vaciar: lo abierto sigue</translation>
    </message>
    <message>
        <source>Take out now: what is open breaks</source>
        <translation>Retirar ahora: lo abierto se corta</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>All their services</source>
        <translation>Todos sus servicios</translation>
    </message>
    <message>
        <source>All its services</source>
        <translation>Todos sus servicios</translation>
    </message>
    <message>
        <source>In which service</source>
        <translation>En qué servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>actualización del núcleo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>Las conexiones que aún estén abiertas entonces se cortan</translation>
    </message>
    <message>
        <source>Nobody has to think of it</source>
        <translation>Nadie tiene que acordarse</translation>
    </message>
    <message>
        <source>The weight that the document has</source>
        <translation>El peso que tiene el documento</translation>
    </message>
    <message>
        <source>Percent of the document's weight</source>
        <translation>Porcentaje del peso del documento</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>%1 real servers</source>
        <translation>%1 servidores reales</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>Fijar peso</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Weight of %1 for now</source>
        <translation>Peso de %1 por ahora</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>Vaciar %1</translation>
    </message>
    <message>
        <source>Take out %1 now</source>
        <translation>Retirar %1 ahora</translation>
    </message>
    <message>
        <source>Taken by the directors at once. The document keeps its own weight.</source>
        <translation>Los directores lo toman enseguida. El documento conserva su propio peso.</translation>
    </message>
    <message>
        <source>No new connections come; those that are open end by themselves.</source>
        <translation>No llegan conexiones nuevas; las abiertas terminan por sí mismas.</translation>
    </message>
    <message>
        <source>Connections that are open break. Draining first spares them.</source>
        <translation>Las conexiones abiertas se cortan. Vaciar antes lo evita.</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Preguntando a los directores…</translation>
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
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Bring back all</source>
        <translation>Devolver todos</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Servidor real</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Back by itself</source>
        <translation>Vuelve solo</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directores</translation>
    </message>
    <message>
        <source>Real servers in maintenance</source>
        <translation>Servidores reales en mantenimiento</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Take a site out</source>
        <translation>Retirar un sitio</translation>
    </message>
    <message>
        <source>Drains every real server of a site</source>
        <translation>Vacía cada servidor real de un sitio</translation>
    </message>
    <message>
        <source>Those that are selected serve again, as the document has them</source>
        <translation>Los seleccionados vuelven a servir, tal como los tiene el documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (%2 real servers)…</source>
        <translation>%1 (%2 servidores reales)…</translation>
    </message>
    <message>
        <source>In maintenance: %1, of which draining: %2</source>
        <translation>En mantenimiento: %1, de ellos vaciándose: %2</translation>
    </message>
    <message>
        <source>In maintenance: %1</source>
        <translation>En mantenimiento: %1</translation>
    </message>
    <message>
        <source>All real servers serve as the document has them.
Drain one from its menu on the canvas or in the services page, or a whole site here.</source>
        <translation>Todos los servidores reales sirven tal como los tiene el documento.
Vacíe uno desde su menú en el lienzo o en la página de servicios, o un sitio entero aquí.</translation>
    </message>
    <message>
        <source>No director has told yet what is in maintenance.</source>
        <translation>Ningún director ha dicho aún qué está en mantenimiento.</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>when all has ended</source>
        <translation>cuando todo haya terminado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, no %2</translation>
    </message>
    <message>
        <source>%1 did not take the order</source>
        <translation>%1 no aceptó la orden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Preguntando a los directores…</translation>
    </message>
    <message>
        <source>Rolling…</source>
        <translation>Por turnos…</translation>
    </message>
    <message>
        <source>Real servers one after the other: drain, work, bring back</source>
        <translation>Servidores reales uno tras otro: vaciar, trabajar, devolver al servicio</translation>
    </message>
    <message>
        <source>Draining %1 in %2</source>
        <translation>Vaciado de %1 en %2</translation>
    </message>
</context>
<context>
    <name>lvs::RollingTerms</name>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>So many at the same time</source>
        <translation>Cuántos al mismo tiempo</translation>
    </message>
    <message>
        <source>Minutes that each is out</source>
        <translation>Minutos que cada uno está fuera</translation>
    </message>
    <message>
        <source>Out after</source>
        <translation>Fuera a los</translation>
    </message>
    <message>
        <source>Minutes until it is out, whatever is open</source>
        <translation>Minutos hasta que esté fuera, haya lo que haya abierto</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Al mismo tiempo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Ejecutar una orden</translation>
    </message>
    <message>
        <source>While each is out</source>
        <translation>Mientras cada uno está fuera</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A shell's line that runs on this computer, with the real server's name in LVS_SERVER</source>
        <translation>Una línea de shell que se ejecuta en este equipo, con el nombre del servidor real en LVS_SERVER</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Connections that are still open by then break</source>
        <translation>Las conexiones que aún estén abiertas entonces se cortan</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>kernel update</source>
        <translation>actualización del núcleo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>lvs::RollingWindow</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>out, at work</source>
        <translation>fuera, en curso</translation>
    </message>
    <message>
        <source>is brought back</source>
        <translation>se devuelve al servicio</translation>
    </message>
    <message>
        <source>waits for its checks</source>
        <translation>espera sus comprobaciones</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>se dejó como estaba</translation>
    </message>
    <message>
        <source>Bring back what is left</source>
        <translation>Devolver los que quedan</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Rolling maintenance</source>
        <translation>Mantenimiento por turnos</translation>
    </message>
    <message>
        <source>Each real server is drained on all directors, worked on, brought back, and the next one begins when its checks show it up. The first failure begins no more. Closing this window lets it go on; ending LVS Console leaves every real server as it is then.</source>
        <translation>Cada servidor real se vacía en todos los directores, se trabaja en él y se devuelve al servicio, y el siguiente empieza cuando sus comprobaciones lo dan por en servicio. Tras el primer fallo no empieza ninguno más. Si se cierra esta ventana, el mantenimiento sigue; si se termina LVS Console, cada servidor real se queda como esté entonces.</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Servidor real</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Servidores reales</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Real servers that were drained here and not brought back serve again</source>
        <translation>Los servidores reales que se vaciaron aquí y no se devolvieron vuelven a servir</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 runs a service with %2 and is not paired</source>
        <translation>No se empezó nada: %1 ejecuta un servicio con %2 y no está emparejado</translation>
    </message>
    <message>
        <source>Nothing was begun: %1 is not reached, and would go on with %2</source>
        <translation>No se empezó nada: no se llega a %1, y seguiría con %2</translation>
    </message>
    <message>
        <source>Draining %1</source>
        <translation>Vaciado de %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 are back</source>
        <translation>De vuelta: %1 de %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Those that are at work come to their end, no more begin</source>
        <translation>Los que están en curso llegan a su fin, no empieza ninguno más</translation>
    </message>
    <message>
        <source>Paused: no more begin</source>
        <translation>En pausa: no empieza ninguno más</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>No devueltos al servicio: %1</translation>
    </message>
    <message>
        <source>Rolling maintenance: at work</source>
        <translation>Mantenimiento por turnos: en curso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leaves those that are at work as they are; a command that runs is ended</source>
        <translation>Deja como están los que están en curso; una orden que se ejecuta se termina</translation>
    </message>
    <message>
        <source>Begins no more; those that are at work come to their end</source>
        <translation>No empieza ninguno más; los que están en curso llegan a su fin</translation>
    </message>
    <message>
        <source>Rolling maintenance has ended. %1</source>
        <translation>El mantenimiento por turnos ha terminado. %1</translation>
    </message>
    <message>
        <source>Rolling maintenance goes on. Maintenance, Rolling… shows it again</source>
        <translation>El mantenimiento por turnos sigue. Mantenimiento, Por turnos… lo muestra de nuevo</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>no empezado</translation>
    </message>
    <message>
        <source>Rolling maintenance: %1 chosen</source>
        <translation>Mantenimiento por turnos: %1 elegidos</translation>
    </message>
</context>
<context>
    <name>lvs::TryWindow</name>
    <message>
        <source>One run, from one director, with the settings as they stand in the form. It counts for nothing: nobody is taken out or brought back.</source>
        <translation>Una ejecución, desde un director, con los ajustes tal como están en el formulario. No cuenta: no se retira ni se devuelve al servicio a nadie.</translation>
    </message>
    <message>
        <source>It asks the real server's own address: by the clients' way it is asked once the document is in force.</source>
        <translation>Pregunta a la dirección propia del servidor real: por el camino de los clientes, cuando el documento esté en vigor.</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Aún no se ha probado nada</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Real server that is asked</source>
        <translation>Servidor real al que se pregunta</translation>
    </message>
    <message>
        <source>Director that asks</source>
        <translation>Director que pregunta</translation>
    </message>
    <message>
        <source>Real server</source>
        <translation>Servidor real</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>Probar %1 ahora</translation>
    </message>
    <message>
        <source>The document has no health check called %1</source>
        <translation>El documento no tiene ninguna comprobación llamada %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: in no service, and the check has no port</source>
        <translation>%1: en ningún servicio, y la comprobación no tiene puerto</translation>
    </message>
    <message>
        <source>%1 (not reached)</source>
        <translation>%1 (inalcanzable)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No director is paired: connect to one first</source>
        <translation>Ningún director está emparejado: conecte antes con uno</translation>
    </message>
    <message>
        <source>The director is not reached</source>
        <translation>No se llega al director</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Its agent is too old to try checks</source>
        <translation>Su agente es demasiado antiguo para probar comprobaciones</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>Se supera</translation>
    </message>
    <message>
        <source>Asking… %1 s</source>
        <translation>Preguntando… %1 s</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Falla</translation>
    </message>
</context>
<context>
    <name>lvs::ActionTrial</name>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Every director does it now, as it was pushed last, with the words of a test</source>
        <translation>Cada director lo hace ahora, tal como se envió por última vez, con las palabras de una prueba</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, tras %2 ms</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>No director is connected</source>
        <translation>Ningún director está conectado</translation>
    </message>
</context>
<context>
    <name>lvs::CaptureFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>el director fue olvidado</translation>
    </message>
    <message>
        <source>the director does not know of the capture any more</source>
        <translation>el director ya no conoce la captura</translation>
    </message>
</context>
<context>
    <name>Troubleshoot</name>
    <message>
        <source>The VIP does not answer</source>
        <translation>La VIP no responde</translation>
    </message>
    <message>
        <source>Some requests hang</source>
        <translation>Algunas peticiones se quedan colgadas</translation>
    </message>
    <message>
        <source>It works from one network only</source>
        <translation>Solo funciona desde una red</translation>
    </message>
    <message>
        <source>All clients land on one server</source>
        <translation>Todos los clientes llegan a un solo servidor</translation>
    </message>
    <message>
        <source>A failover broke connections</source>
        <translation>Un relevo rompió conexiones</translation>
    </message>
    <message>
        <source>No client is served</source>
        <translation>No se atiende a ningún cliente</translation>
    </message>
    <message>
        <source>Some clients are not served</source>
        <translation>No se atiende a algunos clientes</translation>
    </message>
    <message>
        <source>The next failover will show it</source>
        <translation>Se notará en el próximo relevo</translation>
    </message>
    <message>
        <source>All clients are served, but not evenly</source>
        <translation>Se atiende a todos los clientes, pero no por igual</translation>
    </message>
</context>
<context>
    <name>TroubleshootReport</name>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Servicio virtual</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Real servers</source>
        <translation>Servidores reales</translation>
    </message>
    <message>
        <source>looked at over SSH</source>
        <translation>examinados por SSH</translation>
    </message>
    <message>
        <source>as their directors remember them</source>
        <translation>como los recuerdan sus directors</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What the packets show</source>
        <translation>Lo que muestran los paquetes</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>El camino del paquete</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>Dónde más mirar</translation>
    </message>
    <message>
        <source>Checked and fine</source>
        <translation>Comprobado y bien</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>No se pudo ver</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Lo mismo en la línea de órdenes</translation>
    </message>
    <message>
        <source>Troubleshooting of %1</source>
        <translation>Diagnóstico de %1</translation>
    </message>
    <message>
        <source>The packets</source>
        <translation>Los paquetes</translation>
    </message>
    <message>
        <source>They are left out: they hold the real addresses.</source>
        <translation>Se omiten: contienen las direcciones reales.</translation>
    </message>
    <message>
        <source>Addresses are replaced, here and in the picture, by names such as ipv4-1: the same address by the same name.</source>
        <translation>Las direcciones se sustituyen, aquí y en la imagen, por nombres como ipv4-1: la misma dirección por el mismo nombre.</translation>
    </message>
    <message>
        <source>%1 They are attached to this file.</source>
        <translation>%1 Van adjuntos a este archivo.</translation>
    </message>
    <message>
        <source>Captured packets: %1, in %2, which Wireshark opens.</source>
        <translation>Paquetes capturados: %1, en %2, que Wireshark abre.</translation>
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
        <translation>documento, roles y direcciones</translation>
    </message>
    <message>
        <source>its role, once more</source>
        <translation>su papel, otra vez</translation>
    </message>
    <message>
        <source>the kernel&apos;s table of IPVS</source>
        <translation>la tabla IPVS del núcleo</translation>
    </message>
    <message>
        <source>health of the real servers</source>
        <translation>salud de los servidores reales</translation>
    </message>
    <message>
        <source>settings of the real servers, as last seen</source>
        <translation>ajustes de los servidores reales, vistos por última vez</translation>
    </message>
    <message>
        <source>routes, neighbours and packet filter</source>
        <translation>rutas, vecinos y filtro de paquetes</translation>
    </message>
    <message>
        <source>real server %1</source>
        <translation>servidor real %1</translation>
    </message>
    <message>
        <source>its settings, over SSH</source>
        <translation>sus ajustes, por SSH</translation>
    </message>
    <message>
        <source>it is not paired with this console</source>
        <translation>no está emparejado con esta consola</translation>
    </message>
    <message>
        <source>the director was forgotten</source>
        <translation>el director fue olvidado</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>connections, followed through captures</source>
        <translation>conexiones, seguidas por las capturas</translation>
    </message>
    <message>
        <source>after which router they get lost</source>
        <translation>tras qué router se pierden</translation>
    </message>
</context>
<context>
    <name>lvs::TroubleshootPage</name>
    <message>
        <source>Look into real servers over SSH</source>
        <translation>Examinar servidores reales por SSH</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Encontrarlo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A director logs in to each real server and reads its settings; nothing is changed there</source>
        <translation>Un director entra en cada servidor real y lee sus ajustes; allí no se cambia nada</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save with masked addresses…</source>
        <translation>Guardar con direcciones ocultas…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Servicio virtual</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>&quot;Find it&quot; asks each director of the service for its roles, its kernel&apos;s table, routes and packet filter, and names what is in the way, with the evidence and what to do. Nothing is changed.</source>
        <translation>«Encontrarlo» pregunta a cada director del servicio por sus roles, la tabla de su núcleo, sus rutas y su filtro de paquetes, y nombra lo que estorba, con las pruebas y lo que hay que hacer. No se cambia nada.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>El camino del paquete</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>No director of this cluster is paired with this console, so nobody can be asked.</source>
        <translation>Ningún director de este clúster está emparejado con esta consola, así que no hay a quién preguntar.</translation>
    </message>
    <message>
        <source>There is no virtual service in the document yet, so nothing can be in its way.</source>
        <translation>Aún no hay ningún servicio virtual en el documento, así que nada puede estorbarle.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Add a virtual service</source>
        <translation>Añadir un servicio virtual</translation>
    </message>
    <message>
        <source>%1, %2: asked at %3, answered within %4 s</source>
        <translation>%1, %2: preguntado a las %3, respondido en %4 s</translation>
    </message>
    <message>
        <source>None of the directors of %1 is paired with this console</source>
        <translation>Ninguno de los directors de %1 está emparejado con esta consola</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Página web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Follow connections with packets</source>
        <translation>Seguir conexiones por sus paquetes</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>What clients send in the next seconds is captured on the directors and, over SSH with tcpdump, on the real servers, and followed from one to the next; name a client to wait for its connections alone, or a machine that connects for it</source>
        <translation>Lo que los clientes envían en los próximos segundos se captura en los directors y, por SSH con tcpdump, en los servidores reales, y se sigue de uno a otro; nombre un cliente para esperar solo sus conexiones, o una máquina que se conecte para ello</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::CurePanel</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Shows first what would be changed</source>
        <translation>Muestra antes lo que se cambiaría</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>Lo que se cambiaría</translation>
    </message>
    <message>
        <source>Asking what would be changed…</source>
        <translation>Preguntando qué se cambiaría…</translation>
    </message>
    <message>
        <source>The agents find nothing to change: it may be right already</source>
        <translation>Los agentes no encuentran nada que cambiar: quizá ya esté bien</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Done; the service is asked about again</source>
        <translation>Hecho; se vuelve a preguntar por el servicio</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>No se hizo: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::LadderView</name>
    <message>
        <source>Ladder diagram of the packets</source>
        <translation>Diagrama de escalera de los paquetes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PacketsPanel</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>Abrir en Wireshark</translation>
    </message>
    <message>
        <source>Watch packets while a client tries: each one is shown at every place where a director sees it. Directors only listen; nothing is sent or changed.</source>
        <translation>Observe los paquetes mientras un cliente lo intenta: cada uno se muestra en cada lugar donde un director lo ve. Los directors solo escuchan; no se envía ni se cambia nada.</translation>
    </message>
    <message>
        <source>As pcapng, with the name of each place</source>
        <translation>Como pcapng, con el nombre de cada lugar</translation>
    </message>
    <message>
        <source>Done; watch again to see the packets there</source>
        <translation>Hecho; observe de nuevo para ver los paquetes allí</translation>
    </message>
    <message>
        <source>With the program that this desktop has for captures</source>
        <translation>Con el programa que este escritorio tiene para capturas</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Layers of the packet</source>
        <translation>Capas del paquete</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes del paquete</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>Observar paquetes</translation>
    </message>
    <message>
        <source>%1 packets: more are not kept</source>
        <translation>%1 paquetes: no se guardan más</translation>
    </message>
    <message>
        <source>Listening on %1: %2 packets</source>
        <translation>Escuchando en %1: %2 paquetes</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>Save the packets</source>
        <translation>Guardar los paquetes</translation>
    </message>
    <message>
        <source>Capture (*.pcapng)</source>
        <translation>Captura (*.pcapng)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1; install Wireshark</source>
        <translation>Este escritorio no tiene programa para %1; instale Wireshark</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::PathView</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>en el camino de vuelta</translation>
    </message>
    <message>
        <source>The packet&apos;s way</source>
        <translation>El camino del paquete</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>nadie escuchaba</translation>
    </message>
    <message>
        <source>on the way there</source>
        <translation>en el camino de ida</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Asking the directors…</source>
        <translation>Preguntando a los directors…</translation>
    </message>
</context>
<context>
    <name>lvs::troubleshoot::VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Selects it in the tree, on the canvas and in the inspector</source>
        <translation>Lo selecciona en el árbol, en el lienzo y en el inspector</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Found besides</source>
        <translation>Se encontró además</translation>
    </message>
    <message>
        <source>Where to look besides</source>
        <translation>Dónde más mirar</translation>
    </message>
    <message>
        <source>Checked and fine: %1</source>
        <translation>Comprobado y bien: %1</translation>
    </message>
    <message>
        <source>Could not be seen: %1</source>
        <translation>No se pudo ver: %1</translation>
    </message>
    <message>
        <source>Watch packets</source>
        <translation>Observar paquetes</translation>
    </message>
    <message>
        <source>Listens on the directors while a client tries</source>
        <translation>Escucha en los directors mientras un cliente lo intenta</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>Lo mismo en la línea de órdenes:</translation>
    </message>
</context>
<context>
    <name>lvs::TraceFeed</name>
    <message>
        <source>the director was forgotten</source>
        <translation>el director fue olvidado</translation>
    </message>
</context>
<context>
    <name>lvs::JoinedTrace</name>
    <message>
        <source>no director that is paired here has %1 now</source>
        <translation>ningún director emparejado aquí tiene ahora %1</translation>
    </message>
</context>
<context>
    <name>lvs::ReplySearch</name>
    <message>
        <source>there was no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>Tracing from %1 to %2 with the VIP as source</source>
        <translation>Trazando de %1 a %2 con la VIP como origen</translation>
    </message>
    <message>
        <source>Tracing from %1 with new connections and with replies</source>
        <translation>Trazando desde %1 con conexiones nuevas y con respuestas</translation>
    </message>
    <message>
        <source>Searching how large packets may be from %1</source>
        <translation>Buscando qué tamaño pueden tener los paquetes desde %1</translation>
    </message>
</context>
<context>
    <name>lvs::PacketHunt</name>
    <message>
        <source>%1 has no address of its own: packets are followed for services with a VIP</source>
        <translation>%1 no tiene dirección propia: los paquetes se siguen para servicios con una VIP</translation>
    </message>
    <message>
        <source>%1 is no TCP service, whose connections could be followed</source>
        <translation>%1 no es un servicio TCP cuyas conexiones se puedan seguir</translation>
    </message>
    <message>
        <source>none of the directors of %1 is paired here</source>
        <translation>ninguno de los directors de %1 está emparejado aquí</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n machine(s)</source>
        <translation>
            <numerusform>Escuchando en %n máquina</numerusform>
            <numerusform>Escuchando en %n máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was captured</source>
        <translation>Leyendo lo capturado</translation>
    </message>
    <message>
        <source>Waiting for connections of clients</source>
        <translation>Esperando conexiones de clientes</translation>
    </message>
    <message>
        <source>Waiting for connections of %1</source>
        <translation>Esperando conexiones de %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message numerus="yes">
        <source>no connection from %1 to %2 reached a director within %n s</source>
        <translation>
            <numerusform>ninguna conexión de %1 a %2 llegó a un director en %n s</numerusform>
            <numerusform>ninguna conexión de %1 a %2 llegó a un director en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>Asking %1 to be the client</source>
        <translation>Se pide a %1 que sea el cliente</translation>
    </message>
</context>
<context>
    <name>lvs::ProbeCall</name>
    <message>
        <source>this machine has no way to %1</source>
        <translation>esta máquina no tiene camino a %1</translation>
    </message>
    <message>
        <source>this machine has no port left for a connection from %1</source>
        <translation>a esta máquina no le queda puerto para una conexión desde %1</translation>
    </message>
</context>
<context>
    <name>CaptureFilter</name>
    <message>
        <source>&quot;%1&quot; is no address; they are written such as 192.0.2.1 or 2001:db8::1</source>
        <translation>«%1» no es una dirección; se escriben como 192.0.2.1 o 2001:db8::1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written &quot;%2&quot;</source>
        <translation>«%1» se escribe «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of filters; machines are named by their addresses</source>
        <translation>«%1» no es una palabra de los filtros; las máquinas se nombran por su dirección</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; closes what was never opened</source>
        <translation>Un «%1» cierra lo que nunca se abrió</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is opened and not closed</source>
        <translation>Un «%1» está abierto y no se cierra</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; the rest makes no sense: &quot;%2&quot;</source>
        <translation>Después de «%1» el resto no tiene sentido: «%2»</translation>
    </message>
    <message>
        <source>This is no whole condition yet; such as: host 192.0.2.1 and tcp port 80</source>
        <translation>Todavía no es una condición completa; por ejemplo: host 192.0.2.1 and tcp port 80</translation>
    </message>
    <message>
        <source>It may have at most %1 bytes</source>
        <translation>Puede tener %1 bytes como máximo</translation>
    </message>
    <message>
        <source>It has to be one line of text</source>
        <translation>Debe ser una línea de texto</translation>
    </message>
    <message>
        <source>No packet can be all of this at once</source>
        <translation>Ningún paquete puede ser todo esto a la vez</translation>
    </message>
    <message>
        <source>It does not hold; libpcap says: %1</source>
        <translation>No es válido; libpcap dice: %1</translation>
    </message>
    <message>
        <source>to or from this address; src host and dst host: one way</source>
        <translation>hacia o desde esta dirección; src host y dst host: en un sentido</translation>
    </message>
    <message>
        <source>to or from this network</source>
        <translation>hacia o desde esta red</translation>
    </message>
    <message>
        <source>TCP with this port at either end; udp port, portrange 80-89</source>
        <translation>TCP con este puerto en uno de los extremos; udp port, portrange 80-89</translation>
    </message>
    <message>
        <source>TCP that opens or breaks a connection</source>
        <translation>TCP que abre o rompe una conexión</translation>
    </message>
    <message>
        <source>IPv4 in a tunnel to a real server (IPIP); ip[9] = 4 is the same</source>
        <translation>IPv4 en un túnel hacia un servidor real (IPIP); ip[9] = 4 es lo mismo</translation>
    </message>
    <message>
        <source>in a tunnel, and sent by the client 203.0.113.7 (its address within)</source>
        <translation>en un túnel y enviado por el cliente 203.0.113.7 (su dirección dentro)</translation>
    </message>
    <message>
        <source>IPv6 in a tunnel within IPv6</source>
        <translation>IPv6 en un túnel dentro de IPv6</translation>
    </message>
    <message>
        <source>GRE tunnels</source>
        <translation>túneles GRE</translation>
    </message>
    <message>
        <source>ping, and errors such as unreachable or too large; icmp6 for IPv6</source>
        <translation>ping y errores como inalcanzable o demasiado grande; icmp6 para IPv6</translation>
    </message>
    <message>
        <source>who asks for which address, and who answers</source>
        <translation>quién pregunta por qué dirección, y quién responde</translation>
    </message>
    <message>
        <source>advertisements of masters</source>
        <translation>anuncios de los maestros</translation>
    </message>
    <message>
        <source>connection synchronisation between directors</source>
        <translation>sincronización de conexiones entre directores</translation>
    </message>
    <message>
        <source>packets of at least so many bytes; less: of at most so many</source>
        <translation>paquetes de al menos tantos bytes; less: de tantos como máximo</translation>
    </message>
    <message>
        <source>both; or: one of them; not: none of it; ( ) puts together</source>
        <translation>ambas; or: una de ellas; not: nada de ello; ( ) agrupa</translation>
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
        <translation>deja pasar %1 bytes como máximo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>packets of more than %1 bytes vanish after it</source>
        <translation>los paquetes de más de %1 bytes desaparecen tras él</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>, with the source %1</source>
        <translation>, con el origen %1</translation>
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
        <translation>Capturar paquetes</translation>
    </message>
    <message>
        <source>none: the filter alone</source>
        <translation>ninguno: solo el filtro</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>cualquiera; p. ej. %1</translation>
    </message>
    <message>
        <source>Virtual service</source>
        <translation>Servicio virtual</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Packets, of each director</source>
        <translation>Paquetes, de cada director</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> paquetes</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Kept of each packet</source>
        <translation>Se guarda de cada paquete</translation>
    </message>
    <message>
        <source> bytes each</source>
        <translation> bytes cada uno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>«%1» no es una dirección; p. ej. 203.0.113.7, o vacío para cualquier cliente</translation>
    </message>
    <message>
        <source>%1 is of the other family than %2</source>
        <translation>%1 es de otra familia que %2</translation>
    </message>
    <message>
        <source>The filter has to be mended first</source>
        <translation>Primero hay que corregir el filtro</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>Ningún director está emparejado con esta consola</translation>
    </message>
    <message>
        <source>A director listens on at most %1 real servers at once</source>
        <translation>Un director escucha a la vez en %1 servidores reales como máximo</translation>
    </message>
    <message>
        <source>Tick where to listen: a director, an interface or a real server</source>
        <translation>Marque dónde escuchar: un director, una interfaz o un servidor real</translation>
    </message>
</context>
<context>
    <name>lvs::tools::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>all packets; such as %1</source>
        <translation>todos los paquetes; por ejemplo %1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Common expressions and what they pick</source>
        <translation>Expresiones habituales y lo que seleccionan</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>What it picks</source>
        <translation>Lo que selecciona</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Double click or Enter puts it into the filter</source>
        <translation>Doble clic o Intro lo pone en el filtro</translation>
    </message>
</context>
<context>
    <name>lvs::tools::HopChart</name>
    <message>
        <source>Hops on the way</source>
        <translation>Saltos en el camino</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Round trip, 0 to %1 ms</source>
        <translation>Ida y vuelta, de 0 a %1 ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
</context>
<context>
    <name>lvs::tools::PlacesTree</name>
    <message>
        <source>Where to listen</source>
        <translation>Dónde escuchar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Director: it listens itself, and changes nothing</source>
        <translation>Director: escucha él mismo y no cambia nada</translation>
    </message>
    <message>
        <source>Real servers, over SSH</source>
        <translation>Servidores reales, por SSH</translation>
    </message>
    <message>
        <source>A director logs in as %1 and runs tcpdump there, on the interface of %2 and its tunnels; it listens itself too</source>
        <translation>Un director entra como %1 y ejecuta allí tcpdump, en la interfaz de %2 y en sus túneles; él mismo también escucha</translation>
    </message>
    <message>
        <source>up, MTU %1</source>
        <translation>activa, MTU %1</translation>
    </message>
    <message>
        <source>down, MTU %1</source>
        <translation>caída, MTU %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
</context>
<context>
    <name>lvs::tools::Toolbox</name>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Capture packets…</source>
        <translation>Capturar paquetes…</translation>
    </message>
    <message>
        <source>Traceroute and ping…</source>
        <translation>Traceroute y ping…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Capture its packets…</source>
        <translation>Capturar sus paquetes…</translation>
    </message>
    <message>
        <source>Capture here…</source>
        <translation>Capturar aquí…</translation>
    </message>
    <message>
        <source>Trace from here…</source>
        <translation>Trazar desde aquí…</translation>
    </message>
    <message>
        <source>Trace to here…</source>
        <translation>Trazar hasta aquí…</translation>
    </message>
</context>
<context>
    <name>lvs::tools::TraceWindow</name>
    <message>
        <source>Find the path MTU</source>
        <translation>Hallar la MTU del camino</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Traceroute and ping</source>
        <translation>Traceroute y ping</translation>
    </message>
    <message>
        <source>What would be typed on that machine for the same</source>
        <translation>Lo que se escribiría en esa máquina para lo mismo</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copiar la línea de órdenes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>director %1</source>
        <translation>director %1</translation>
    </message>
    <message>
        <source>real server %1, over SSH</source>
        <translation>servidor real %1, por SSH</translation>
    </message>
    <message>
        <source>its own; the VIP shows the way of replies</source>
        <translation>la suya; la VIP muestra el camino de las respuestas</translation>
    </message>
    <message>
        <source>an address, such as %1</source>
        <translation>una dirección, por ejemplo %1</translation>
    </message>
    <message>
        <source>The way there (traceroute)</source>
        <translation>El camino hasta allí (traceroute)</translation>
    </message>
    <message>
        <source>The destination alone (ping)</source>
        <translation>Solo el destino (ping)</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>The largest packet that passes, by echo requests that must not be fragmented</source>
        <translation>El mayor paquete que pasa, con peticiones de eco que no deben fragmentarse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Tries of each hop</source>
        <translation>Intentos por salto</translation>
    </message>
    <message>
        <source>No director is paired with this console</source>
        <translation>Ningún director está emparejado con esta consola</translation>
    </message>
    <message>
        <source>Say where to: an address</source>
        <translation>Indique adónde: una dirección</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; such as 203.0.113.7 or 2001:db8::7</source>
        <translation>«%1» no es una dirección; por ejemplo 203.0.113.7 o 2001:db8::7</translation>
    </message>
    <message>
        <source>%1 and %2 are of different families: both have to be IPv4, or both IPv6</source>
        <translation>%1 y %2 son de familias distintas: ambas deben ser IPv4, o ambas IPv6</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>%1 is not paired with this console any more</source>
        <translation>%1 ya no está emparejado con esta consola</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Cancelled; what was found until then is shown</source>
        <translation>Cancelado; se muestra lo hallado hasta entonces</translation>
    </message>
    <message>
        <source>%1 sends; who has %2 hears the answers: %3</source>
        <translation>%1 envía; quien tiene %2 oye las respuestas: %3</translation>
    </message>
</context>
<context>
    <name>lvs::Asker</name>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as ssh://admin@client.example or ssh://192.0.2.9:2222</source>
        <translation>«%1» no es un equipo al que se llegue por SSH; por ejemplo ssh://admin@client.example o ssh://192.0.2.9:2222</translation>
    </message>
    <message>
        <source>%1 is no director that is paired here; allowed are the names of those, here for this machine, and ssh://[USER@]HOST[:PORT]</source>
        <translation>%1 no es un director emparejado aquí; se admiten los nombres de estos, here para esta máquina y ssh://[USUARIO@]EQUIPO[:PUERTO]</translation>
    </message>
    <message>
        <source>%1 forwards %2 itself, and its own connections take no client's way; choose a machine that does not</source>
        <translation>%1 reenvía %2 él mismo, y sus propias conexiones no siguen el camino de un cliente; elija una máquina que no lo haga</translation>
    </message>
    <message>
        <source>the connection to the director has ended</source>
        <translation>la conexión con el director ha terminado</translation>
    </message>
    <message>
        <source>it has no way to %1</source>
        <translation>no tiene camino hacia %1</translation>
    </message>
    <message>
        <source>this machine has no way to %1</source>
        <translation>esta máquina no tiene camino a %1</translation>
    </message>
</context>
<context>
    <name>lvs::SshAsker</name>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>ssh is not installed on this machine</source>
        <translation>ssh no está instalado en esta máquina</translation>
    </message>
    <message>
        <source>%1 says more than there is to say</source>
        <translation>%1 dice más de lo que hay que decir</translation>
    </message>
    <message>
        <source>%1 has neither perl nor python3 to make connections with</source>
        <translation>%1 no tiene ni perl ni python3 para abrir conexiones</translation>
    </message>
    <message>
        <source>%1 is not among the known hosts; log in once with ssh, and look at its fingerprint</source>
        <translation>%1 no está entre los equipos conocidos; inicie sesión una vez con ssh y compruebe su huella</translation>
    </message>
    <message>
        <source>the connection to %1 ended</source>
        <translation>la conexión con %1 terminó</translation>
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
        <translation>Se esperan las conexiones de los clientes; la máquina que se elija abre algunas propias</translation>
    </message>
    <message>
        <source>Clients themselves</source>
        <translation>Los propios clientes</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>A host over SSH</source>
        <translation>Un equipo por SSH</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>any; such as %1</source>
        <translation>cualquiera; p. ej. %1</translation>
    </message>
    <message>
        <source>Host that is reached by SSH</source>
        <translation>Equipo al que se llega por SSH</translation>
    </message>
    <message>
        <source>The client's address</source>
        <translation>La dirección del cliente</translation>
    </message>
    <message>
        <source>Director %1</source>
        <translation>Director %1</translation>
    </message>
    <message>
        <source>Name the host that is to be the client; such as admin@client.example, reached with this machine's ssh</source>
        <translation>Indique el equipo que será el cliente; por ejemplo admin@client.example, al que se llega con el ssh de esta máquina</translation>
    </message>
    <message>
        <source>"%1" is no host that could be reached by SSH; such as admin@client.example or 192.0.2.9:2222</source>
        <translation>«%1» no es un equipo al que se llegue por SSH; por ejemplo admin@client.example o 192.0.2.9:2222</translation>
    </message>
    <message>
        <source>"%1" is no address; such as 203.0.113.7, or empty for any client</source>
        <translation>«%1» no es una dirección; p. ej. 203.0.113.7, o vacío para cualquier cliente</translation>
    </message>
</context>
</TS>
