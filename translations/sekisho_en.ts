<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sekisho::ctl::ItemText</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthPoliciesPage</name>
    <message numerus="yes">
        <source>%n rule(s) name a label that does not exist</source>
        <translation>
            <numerusform>%n rule names a label that does not exist</numerusform>
            <numerusform>%n rules name a label that does not exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) never match</source>
        <translation>
            <numerusform>%n rule never matches</numerusform>
            <numerusform>%n rules never match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) and the fixed last rule</source>
        <translation>
            <numerusform>%Ln rule and the fixed last rule</numerusform>
            <numerusform>%Ln rules and the fixed last rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::BundleDoctorDialog</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateAuthorityModel</name>
    <message numerus="yes">
        <source>%n client(s) with a certificate of this CA</source>
        <translation>
            <numerusform>%n client with a certificate of this CA</numerusform>
            <numerusform>%n clients with a certificate of this CA</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateAuthorityPane</name>
    <message numerus="yes">
        <source>%n Certificate Authorities</source>
        <translation>
            <numerusform>%n Certificate Authorities</numerusform>
            <numerusform>%n Certificate Authorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with a certificate of this CA are refused since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%Ln client with a certificate of this CA are refused since %1.</numerusform>
            <numerusform>%Ln clients with a certificate of this CA are refused since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with a certificate of this CA are refused from %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%Ln client with a certificate of this CA are refused from %1.</numerusform>
            <numerusform>%Ln clients with a certificate of this CA are refused from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) use a certificate of this CA.</source>
        <translation>
            <numerusform>%Ln client use a certificate of this CA.</numerusform>
            <numerusform>%Ln clients use a certificate of this CA.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificatesPage</name>
    <message numerus="yes">
        <source>%n error(s) among the certificates</source>
        <translation>
            <numerusform>%n error among the certificates</numerusform>
            <numerusform>%n errors among the certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) among the certificates</source>
        <translation>
            <numerusform>%n warning among the certificates</numerusform>
            <numerusform>%n warnings among the certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ChainTab</name>
    <message numerus="yes">
        <source>%n rejected candidate(s)</source>
        <translation>
            <numerusform>%n rejected candidate</numerusform>
            <numerusform>%n rejected candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) in the trust set.</source>
        <translation>
            <numerusform>%n certificate in the trust set.</numerusform>
            <numerusform>%n certificates in the trust set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ConnectionForm</name>
    <message numerus="yes">
        <source>Reads only, about %n requests. Nothing is written.</source>
        <translation>
            <numerusform>Reads only, about %n request. Nothing is written.</numerusform>
            <numerusform>Reads only, about %n requests. Nothing is written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::DataPage</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdentityProviderModel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>lookups</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n lookup</numerusform>
            <numerusform>%n lookups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdentityProvidersPage</name>
    <message numerus="yes">
        <source>%1 %n more linked account(s) fail, see below.</source>
        <extracomment>%1 is what was said before</extracomment>
        <translation>
            <numerusform>%1 %n more linked account fails, see below.</numerusform>
            <numerusform>%1 %n more linked accounts fail, see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked account(s) fail</source>
        <translation>
            <numerusform>%n linked account fails</numerusform>
            <numerusform>%n linked accounts fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked account(s)</source>
        <translation>
            <numerusform>%n linked account</numerusform>
            <numerusform>%n linked accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::InspectorPage</name>
    <message numerus="yes">
        <source>%n in %1</source>
        <comment>number of objects in files</comment>
        <extracomment>%1 is &quot;4 files&quot;</extracomment>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::InspectorText</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelModel</name>
    <message numerus="yes">
        <source>Used by %n rule(s)</source>
        <translation>
            <numerusform>Used by %n rule</numerusform>
            <numerusform>Used by %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LintText</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LongText</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>… and %n more character</numerusform>
            <numerusform>… and %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::MainWindow</name>
    <message numerus="yes">
        <source>Synced. %Ln objects were fetched.</source>
        <translation>
            <numerusform>Synced. %Ln object was fetched.</numerusform>
            <numerusform>Synced. %Ln objects were fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced. %Ln objects have changed.</source>
        <extracomment>%Ln objects differ from the state before</extracomment>
        <translation>
            <numerusform>Synced. %Ln object has changed.</numerusform>
            <numerusform>Synced. %Ln objects have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ObjectPane</name>
    <message numerus="yes">
        <source>%n part(s) of %1 could not be read.</source>
        <extracomment>%1 file name</extracomment>
        <translation>
            <numerusform>%n part of %1 could not be read.</numerusform>
            <numerusform>%n parts of %1 could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::OverviewTab</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::StateText</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::StatementText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>revoked certificates</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::SyncText</name>
    <message numerus="yes">
        <source>Retrying at %1 (every %n s)</source>
        <extracomment>%1 is a time, %n a number of seconds</extracomment>
        <translation>
            <numerusform>Retrying at %1 (every %n s)</numerusform>
            <numerusform>Retrying at %1 (every %n s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying at %1 (every %n min)</source>
        <extracomment>%1 is a time, %n a number of minutes</extracomment>
        <translation>
            <numerusform>Retrying at %1 (every %n min)</numerusform>
            <numerusform>Retrying at %1 (every %n min)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::VerdictText</name>
    <message numerus="yes">
        <source>Chain complete (%n certificate(s) to the root)</source>
        <translation>
            <numerusform>Chain complete (%n certificate to the root)</numerusform>
            <numerusform>Chain complete (%n certificates to the root)</numerusform>
        </translation>
    </message>
</context>
</TS>
