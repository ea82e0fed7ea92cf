<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sekisho::ctl::ChangePrint</name>
    <message numerus="yes">
        <source>%n conflict(s) to decide: sekishoctl resolve.</source>
        <translation>
            <numerusform>%n conflict to decide: sekishoctl resolve.</numerusform>
            <numerusform>%n conflicts to decide: sekishoctl resolve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>%n item cannot be sent as they are.</numerusform>
            <numerusform>%n items cannot be sent as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ctl::DraftsCommand</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
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
    <name>sekisho::ui::ChangeText</name>
    <message numerus="yes">
        <source>Write the NAC settings (%Ln item(s))</source>
        <translation>
            <numerusform>Write the NAC settings (%Ln item)</numerusform>
            <numerusform>Write the NAC settings (%Ln items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln endpoint</numerusform>
            <numerusform>%Ln endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ChangesPage</name>
    <message numerus="yes">
        <source>%Ln pending change(s)</source>
        <translation>
            <numerusform>%Ln pending change</numerusform>
            <numerusform>%Ln pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending change(s) and all steps of undo go away. This cannot be undone; export the draft first to keep it. The cloud is not touched.</source>
        <translation>
            <numerusform>%Ln pending change and all steps of undo go away. This cannot be undone; export the draft first to keep it. The cloud is not touched.</numerusform>
            <numerusform>%Ln pending changes and all steps of undo go away. This cannot be undone; export the draft first to keep it. The cloud is not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) imported from %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln change imported from %1</numerusform>
            <numerusform>%Ln changes imported from %1</numerusform>
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
    <name>sekisho::ui::ConnectionText</name>
    <message numerus="yes">
        <source>The token of this organization was last used %Ln day(s) ago. The cloud removes tokens after 90 days without use; fetching keeps it.</source>
        <extracomment>%Ln days since the token was used</extracomment>
        <translation>
            <numerusform>The token of this organization was last used %Ln day ago. The cloud removes tokens after 90 days without use; fetching keeps it.</numerusform>
            <numerusform>The token of this organization was last used %Ln days ago. The cloud removes tokens after 90 days without use; fetching keeps it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of this organization was last used %Ln day(s) ago. The cloud may have removed it.</source>
        <extracomment>%Ln days since the token was used</extracomment>
        <translation>
            <numerusform>The token of this organization was last used %Ln day ago. The cloud may have removed it.</numerusform>
            <numerusform>The token of this organization was last used %Ln days ago. The cloud may have removed it.</numerusform>
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
    <message numerus="yes">
        <source>It was last used %Ln day(s) ago; the cloud removes tokens that nobody uses for 90 days.</source>
        <extracomment>%Ln days since a token was last used</extracomment>
        <translation>
            <numerusform>It was last used %Ln day ago; the cloud removes tokens that nobody uses for 90 days.</numerusform>
            <numerusform>It was last used %Ln days ago; the cloud removes tokens that nobody uses for 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more.</source>
        <extracomment>Further items of a list that is cut off</extracomment>
        <translation>
            <numerusform>and %Ln more.</numerusform>
            <numerusform>and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointImportDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%Ln line written to %1</numerusform>
            <numerusform>%Ln lines written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln endpoint(s)</source>
        <translation>
            <numerusform>Import %Ln endpoint</numerusform>
            <numerusform>Import %Ln endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointLabelsDialog</name>
    <message numerus="yes">
        <source>Labels of %Ln endpoint(s)</source>
        <translation>
            <numerusform>Labels of %Ln endpoint</numerusform>
            <numerusform>Labels of %Ln endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::EndpointsPage</name>
    <message numerus="yes">
        <source>Removed in the draft: %Ln endpoint(s)</source>
        <translation>
            <numerusform>Removed in the draft: %Ln endpoint</numerusform>
            <numerusform>Removed in the draft: %Ln endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels changed in the draft: %Ln endpoint(s)</source>
        <translation>
            <numerusform>Labels changed in the draft: %Ln endpoint</numerusform>
            <numerusform>Labels changed in the draft: %Ln endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported into the draft: %Ln endpoint(s)</source>
        <translation>
            <numerusform>Imported into the draft: %Ln endpoint</numerusform>
            <numerusform>Imported into the draft: %Ln endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%Ln pending change(s)</source>
        <translation>
            <numerusform>%Ln pending change</numerusform>
            <numerusform>%Ln pending changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HistoryComparisonPane</name>
    <message numerus="yes">
        <source>%n object(s) differ</source>
        <translation>
            <numerusform>%n object differ</numerusform>
            <numerusform>%n objects differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HistoryPointModel</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::HistoryView</name>
    <message numerus="yes">
        <source>%n item(s) put into the draft</source>
        <translation>
            <numerusform>%n item put into the draft</numerusform>
            <numerusform>%n items put into the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
    <name>sekisho::ui::ItemPane</name>
    <message numerus="yes">
        <source>%Ln field(s) unchanged</source>
        <translation>
            <numerusform>%Ln field unchanged</numerusform>
            <numerusform>%Ln fields unchanged</numerusform>
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
    <message numerus="yes">
        <source>Somebody changed %Ln item(s) that your draft changes too.</source>
        <translation>
            <numerusform>Somebody changed %Ln item that your draft changes too.</numerusform>
            <numerusform>Somebody changed %Ln items that your draft changes too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending change(s)</source>
        <translation>
            <numerusform>%Ln pending change</numerusform>
            <numerusform>%Ln pending changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NetworkSettings</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
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
    <name>sekisho::ui::PushFoot</name>
    <message numerus="yes">
        <source>Decide %Ln conflict(s) first</source>
        <translation>
            <numerusform>Decide %Ln conflict first</numerusform>
            <numerusform>Decide %Ln conflicts first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be sent yet</source>
        <translation>
            <numerusform>%Ln change cannot be sent yet</numerusform>
            <numerusform>%Ln changes cannot be sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Push %Ln change</numerusform>
            <numerusform>Push %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::PushPane</name>
    <message numerus="yes">
        <source>Pushing %Ln operation(s)</source>
        <translation>
            <numerusform>Pushing %Ln operation</numerusform>
            <numerusform>Pushing %Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln operation(s) are done, but not as written.</source>
        <translation>
            <numerusform>All %Ln operation are done, but not as written.</numerusform>
            <numerusform>All %Ln operations are done, but not as written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln operation(s) are done and verified.</source>
        <translation>
            <numerusform>All %Ln operation are done and verified.</numerusform>
            <numerusform>All %Ln operations are done and verified.</numerusform>
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
