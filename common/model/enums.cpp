#include "common/model/enums.h"

namespace lvs {

#define LVS_WORDS(Enum, ...)                                 \
  template <>                                                \
  std::span<const EnumWord<Enum>> words<Enum>() {            \
    static constexpr EnumWord<Enum> kRows[] = {__VA_ARGS__}; \
    return kRows;                                            \
  }

LVS_WORDS(Family, {Family::ipv4, "ipv4"}, {Family::ipv6, "ipv6"})
LVS_WORDS(Protocol, {Protocol::tcp, "tcp"}, {Protocol::udp, "udp"}, {Protocol::sctp, "sctp"})
LVS_WORDS(Forwarding, {Forwarding::nat, "nat"}, {Forwarding::directRouting, "direct-routing"},
          {Forwarding::tunnel, "tunnel"})
LVS_WORDS(TunnelType, {TunnelType::ipip, "ipip"}, {TunnelType::gue, "gue"}, {TunnelType::gre, "gre"})
LVS_WORDS(TunnelChecksum, {TunnelChecksum::none, "none"}, {TunnelChecksum::checksum, "checksum"},
          {TunnelChecksum::remoteChecksum, "remote-checksum"})
LVS_WORDS(Scheduler, {Scheduler::rr, "rr"}, {Scheduler::wrr, "wrr"}, {Scheduler::lc, "lc"}, {Scheduler::wlc, "wlc"},
          {Scheduler::lblc, "lblc"}, {Scheduler::lblcr, "lblcr"}, {Scheduler::dh, "dh"}, {Scheduler::sh, "sh"},
          {Scheduler::mh, "mh"}, {Scheduler::sed, "sed"}, {Scheduler::nq, "nq"}, {Scheduler::fo, "fo"},
          {Scheduler::ovf, "ovf"}, {Scheduler::twos, "twos"})
LVS_WORDS(SchedulerFlag, {SchedulerFlag::fallback, "fallback"}, {SchedulerFlag::port, "port"})
LVS_WORDS(CheckType, {CheckType::tcp, "tcp"}, {CheckType::http, "http"}, {CheckType::https, "https"},
          {CheckType::icmp, "icmp"}, {CheckType::dns, "dns"}, {CheckType::smtp, "smtp"}, {CheckType::udp, "udp"},
          {CheckType::grpc, "grpc"}, {CheckType::script, "script"}, {CheckType::feedback, "feedback"},
          {CheckType::passive, "passive"})
LVS_WORDS(HttpMethod, {HttpMethod::get, "GET"}, {HttpMethod::head, "HEAD"}, {HttpMethod::post, "POST"},
          {HttpMethod::put, "PUT"}, {HttpMethod::options, "OPTIONS"})
LVS_WORDS(SendForm, {SendForm::text, "text"}, {SendForm::hex, "hex"})
LVS_WORDS(ExpectForm, {ExpectForm::text, "text"}, {ExpectForm::hex, "hex"}, {ExpectForm::regex, "regex"},
          {ExpectForm::sha256, "sha256"})
LVS_WORDS(DnsRecord, {DnsRecord::a, "A"}, {DnsRecord::aaaa, "AAAA"}, {DnsRecord::cname, "CNAME"}, {DnsRecord::mx, "MX"},
          {DnsRecord::ns, "NS"}, {DnsRecord::ptr, "PTR"}, {DnsRecord::soa, "SOA"}, {DnsRecord::srv, "SRV"},
          {DnsRecord::txt, "TXT"})
LVS_WORDS(ExitCodes, {ExitCodes::plain, "plain"}, {ExitCodes::nagios, "nagios"}, {ExitCodes::weight, "weight"})
LVS_WORDS(FirstCheck, {FirstCheck::decides, "decides"}, {FirstCheck::up, "up"}, {FirstCheck::down, "down"})
LVS_WORDS(CheckVia, {CheckVia::server, "server"}, {CheckVia::service, "service"})
LVS_WORDS(CheckPreset, {CheckPreset::none, "none"}, {CheckPreset::redis, "redis"}, {CheckPreset::mysql, "mysql"},
          {CheckPreset::postgresql, "postgresql"}, {CheckPreset::ldap, "ldap"})
LVS_WORDS(OnFailure, {OnFailure::remove, "remove"}, {OnFailure::quiesce, "quiesce"})
LVS_WORDS(MassFailureAction, {MassFailureAction::alarm, "alarm"}, {MassFailureAction::hold, "hold"})
LVS_WORDS(TrackKind, {TrackKind::interface, "interface"}, {TrackKind::file, "file"}, {TrackKind::process, "process"},
          {TrackKind::script, "script"}, {TrackKind::quorum, "quorum"})
LVS_WORDS(VrrpChecksum, {VrrpChecksum::pseudoHeader, "pseudo-header"}, {VrrpChecksum::plain, "plain"})
LVS_WORDS(ActionType, {ActionType::program, "program"}, {ActionType::mail, "mail"}, {ActionType::webhook, "webhook"})
LVS_WORDS(Happening, {Happening::serverDown, "server-down"}, {Happening::serverUp, "server-up"},
          {Happening::quorumLost, "quorum-lost"}, {Happening::quorumGained, "quorum-gained"},
          {Happening::massFailure, "mass-failure"}, {Happening::master, "master"}, {Happening::backup, "backup"},
          {Happening::fault, "fault"})
LVS_WORDS(ActionFrom, {ActionFrom::master, "master"}, {ActionFrom::every, "every"})
LVS_WORDS(MailSecurity, {MailSecurity::starttls, "starttls"}, {MailSecurity::tls, "tls"}, {MailSecurity::none, "none"})

#undef LVS_WORDS

}  // namespace lvs
