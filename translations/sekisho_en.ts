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
    <name>sekisho::ui::AssignLabelsWindow</name>
    <message numerus="yes">
        <source>%Ln rule(s) change, in one step of the draft; nothing is sent yet.</source>
        <translation>
            <numerusform>%Ln rule changes, in one step of the draft; nothing is sent yet.</numerusform>
            <numerusform>%Ln rules change, in one step of the draft; nothing is sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthPoliciesPage</name>
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
    <message numerus="yes">
        <source>%n rule(s) name a label or site that does not exist</source>
        <translation>
            <numerusform>%n rule name a label or site that does not exist</numerusform>
            <numerusform>%n rules name a label or site that does not exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take away what does not exist from %Ln rule(s)?</source>
        <translation>
            <numerusform>Take away what does not exist from %Ln rule?</numerusform>
            <numerusform>Take away what does not exist from %Ln rules?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them required it and would match more clients afterwards. They are switched off, so that you can look at them first.</source>
        <translation>
            <numerusform>%Ln of them required it and would match more clients afterwards. It is switched off, so that you can look at it first.</numerusform>
            <numerusform>%Ln of them required it and would match more clients afterwards. They are switched off, so that you can look at them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln rule(s)…</source>
        <translation>
            <numerusform>Clean up %Ln rule…</numerusform>
            <numerusform>Clean up %Ln rules…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renumber %Ln rule(s)</source>
        <translation>
            <numerusform>Renumber %Ln rule</numerusform>
            <numerusform>Renumber %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthorityAddDialog</name>
    <message numerus="yes">
        <source>%Ln will be added</source>
        <translation>
            <numerusform>%Ln will be added</numerusform>
            <numerusform>%Ln will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be added with a warning</source>
        <translation>
            <numerusform>%Ln will be added with a warning</numerusform>
            <numerusform>%Ln will be added with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save puts %Ln certificate(s) into the draft; nothing is sent yet.</source>
        <translation>
            <numerusform>Save puts %Ln certificate into the draft; nothing is sent yet.</numerusform>
            <numerusform>Save puts %Ln certificates into the draft; nothing is sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthorityRemoveDialog</name>
    <message numerus="yes">
        <source>%Ln client(s) were seen with a certificate issued under what you remove. They are refused as soon as this is pushed.</source>
        <translation>
            <numerusform>%Ln client was seen with a certificate issued under what you remove. It is refused as soon as this is pushed.</numerusform>
            <numerusform>%Ln clients were seen with a certificate issued under what you remove. They are refused as soon as this is pushed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) that the Onboard CA issued are refused as well.</source>
        <translation>
            <numerusform>%Ln certificate that the Onboard CA issued are refused as well.</numerusform>
            <numerusform>%Ln certificates that the Onboard CA issued are refused as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln CA(s)?</source>
        <translation>
            <numerusform>Remove %Ln CA?</numerusform>
            <numerusform>Remove %Ln CAs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::AuthorityReplaceDialog</name>
    <message numerus="yes">
        <source>%Ln client(s) were seen with a certificate of the old CA. The new one has another key or name, so they are refused until they get a new certificate.</source>
        <translation>
            <numerusform>%Ln client was seen with a certificate of the old CA. The new one has another key or name, so it is refused until it gets a new certificate.</numerusform>
            <numerusform>%Ln clients were seen with a certificate of the old CA. The new one has another key or name, so they are refused until they get a new certificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::BundleForm</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CertificateAuthorityController</name>
    <message numerus="yes">
        <source>Added to the draft: %Ln CA(s)</source>
        <translation>
            <numerusform>Added to the draft: %Ln CA</numerusform>
            <numerusform>Added to the draft: %Ln CAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed in the draft: %Ln CA(s)</source>
        <translation>
            <numerusform>Removed in the draft: %Ln CA</numerusform>
            <numerusform>Removed in the draft: %Ln CAs</numerusform>
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
    <name>sekisho::ui::CrlFileController</name>
    <message numerus="yes">
        <source>Uploaded into the draft: %Ln CRL file(s)</source>
        <translation>
            <numerusform>Uploaded into the draft: %Ln CRL file</numerusform>
            <numerusform>Uploaded into the draft: %Ln CRL files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the draft: %Ln CRL file(s)</source>
        <translation>
            <numerusform>Deleted in the draft: %Ln CRL file</numerusform>
            <numerusform>Deleted in the draft: %Ln CRL files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlRemoveDialog</name>
    <message numerus="yes">
        <source>Delete %Ln CRL file(s)?</source>
        <translation>
            <numerusform>Delete %Ln CRL file?</numerusform>
            <numerusform>Delete %Ln CRL files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::CrlText</name>
    <message numerus="yes">
        <source>%Ln newly revoked: %1</source>
        <extracomment>%1 is a list of serial numbers</extracomment>
        <translation>
            <numerusform>%Ln newly revoked: %1</numerusform>
            <numerusform>%Ln newly revoked: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer revoked: %1</source>
        <extracomment>%1 is a list of serial numbers</extracomment>
        <translation>
            <numerusform>%Ln no longer revoked: %1</numerusform>
            <numerusform>%Ln no longer revoked: %1</numerusform>
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
    <name>sekisho::ui::IdpFindingList</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s)</source>
        <translation>
            <numerusform>%Ln more finding</numerusform>
            <numerusform>%Ln more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IdpText</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known client(s) were looked up there.</source>
        <translation>
            <numerusform>%Ln known client was looked up there.</numerusform>
            <numerusform>%Ln known clients were looked up there.</numerusform>
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
    <name>sekisho::ui::IssuedCertificatePane</name>
    <message numerus="yes">
        <source>%Ln certificate(s) issued to %1</source>
        <extracomment>%1 is a name; so many certificates were issued to it</extracomment>
        <translation>
            <numerusform>%Ln certificate issued to %1</numerusform>
            <numerusform>%Ln certificates issued to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validity: expiring in %Ln day(s)</source>
        <extracomment>Filter: certificates that end soon</extracomment>
        <translation>
            <numerusform>Validity: expiring in %Ln day</numerusform>
            <numerusform>Validity: expiring in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::IssuedCertificateRevocationDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln line written to %1</numerusform>
            <numerusform>%Ln lines written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>Revoke %Ln certificate: %1</numerusform>
            <numerusform>Revoke %Ln certificates: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <extracomment>Result of a revocation</extracomment>
        <translation>
            <numerusform>%Ln revoked</numerusform>
            <numerusform>%Ln revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there any more</source>
        <extracomment>Result of a revocation: certificates that the cloud has no more</extracomment>
        <translation>
            <numerusform>%Ln not there any more</numerusform>
            <numerusform>%Ln not there any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not revoked</source>
        <extracomment>Result of a revocation</extracomment>
        <translation>
            <numerusform>%Ln not revoked</numerusform>
            <numerusform>%Ln not revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <extracomment>Result of a revocation: nobody knows</extracomment>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <extracomment>Result of a revocation: it ended before their turn</extracomment>
        <translation>
            <numerusform>%Ln not tried</numerusform>
            <numerusform>%Ln not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that %Ln device(s) lose access</source>
        <translation>
            <numerusform>I know that %Ln device loses access</numerusform>
            <numerusform>I know that %Ln devices lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try the rest again (%Ln)</source>
        <translation>
            <numerusform>Try the rest again (%Ln)</numerusform>
            <numerusform>Try the rest again (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln certificate(s)</source>
        <translation>
            <numerusform>Revoke %Ln certificate</numerusform>
            <numerusform>Revoke %Ln certificates</numerusform>
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
    <name>sekisho::ui::LabelAttributesForm</name>
    <message numerus="yes">
        <source>%Ln value(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln value cannot be used.</numerusform>
            <numerusform>%Ln values cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelCommands</name>
    <message numerus="yes">
        <source>Cleaned up in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>Cleaned up in the draft: %Ln rule</numerusform>
            <numerusform>Cleaned up in the draft: %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed in the draft: %Ln label(s)</source>
        <translation>
            <numerusform>Removed in the draft: %Ln label</numerusform>
            <numerusform>Removed in the draft: %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels assigned in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>Labels assigned in the draft: %Ln rule</numerusform>
            <numerusform>Labels assigned in the draft: %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelEntryModel</name>
    <message numerus="yes">
        <source>Matches %Ln client(s)</source>
        <translation>
            <numerusform>Matches %Ln client</numerusform>
            <numerusform>Matches %Ln clients</numerusform>
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
    <name>sekisho::ui::LabelRemoveDialog</name>
    <message numerus="yes">
        <source>%Ln rule(s) use “%1”. Remove it from them and delete it?</source>
        <extracomment>%1 is the name of a label</extracomment>
        <translation>
            <numerusform>%Ln rule uses “%1”. Remove it from it and delete it?</numerusform>
            <numerusform>%Ln rules use “%1”. Remove it from them and delete it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) name labels that do not exist. Take these out of them?</source>
        <translation>
            <numerusform>%Ln rule names labels that do not exist. Take them out of it?</numerusform>
            <numerusform>%Ln rules name labels that do not exist. Take these out of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Switch off the %Ln rule(s) that would match every client</source>
        <translation>
            <numerusform>&amp;Switch off the %Ln rule that would match every client</numerusform>
            <numerusform>&amp;Switch off the %Ln rules that would match every client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln rule(s) and delete</source>
        <translation>
            <numerusform>Remove from %Ln rule and delete</numerusform>
            <numerusform>Remove from %Ln rules and delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln rule(s)</source>
        <translation>
            <numerusform>Remove from %Ln rule</numerusform>
            <numerusform>Remove from %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelStatesForm</name>
    <message numerus="yes">
        <source>%1 (%Ln client(s))</source>
        <translation>
            <numerusform>%1 (%Ln client)</numerusform>
            <numerusform>%1 (%Ln clients)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelValuesForm</name>
    <message numerus="yes">
        <source>%Ln value(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln value cannot be used.</numerusform>
            <numerusform>%Ln values cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) added.</source>
        <translation>
            <numerusform>%Ln value added.</numerusform>
            <numerusform>%Ln values added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no MAC addresses: %1</source>
        <translation>
            <numerusform>%Ln is no MAC address: %1</numerusform>
            <numerusform>%Ln are no MAC addresses: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LabelsPage</name>
    <message numerus="yes">
        <source>%Ln missing label(s)…</source>
        <translation>
            <numerusform>%Ln missing label…</numerusform>
            <numerusform>%Ln missing labels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::LinkWaitingPane</name>
    <message numerus="yes">
        <source>Asking Mist for the new account (asked %Ln time(s))</source>
        <translation>
            <numerusform>Asking Mist for the new account (asked %Ln time)</numerusform>
            <numerusform>Asking Mist for the new account (asked %Ln times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %Ln s</source>
        <translation>
            <numerusform>next in %Ln s</numerusform>
            <numerusform>next in %Ln s</numerusform>
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
    <name>sekisho::ui::MistCertificateRenewDialog</name>
    <message numerus="yes">
        <source>%Ln client(s) were seen with 802.1X.</source>
        <translation>
            <numerusform>%Ln client was seen with 802.1X.</numerusform>
            <numerusform>%Ln clients were seen with 802.1X.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::NacSwitchText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
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
    <name>sekisho::ui::OnboardCaDialog</name>
    <message numerus="yes">
        <source>%Ln certificate(s) issued</source>
        <extracomment>Number of certificates that the CA has issued</extracomment>
        <translation>
            <numerusform>%Ln certificate issued</numerusform>
            <numerusform>%Ln certificates issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) seen with such a certificate can no longer sign in</source>
        <translation>
            <numerusform>%Ln client seen with such a certificate can no longer sign in</numerusform>
            <numerusform>%Ln clients seen with such a certificate can no longer sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln issued client certificate(s) are deleted</source>
        <translation>
            <numerusform>The record of %Ln issued client certificate is deleted</numerusform>
            <numerusform>The records of %Ln issued client certificates are deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) among them are still valid and stop working</source>
        <translation>
            <numerusform>%Ln certificate among them is still valid and stops working</numerusform>
            <numerusform>%Ln certificates among them are still valid and stop working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Auth Policies rule(s) lose those clients: %1</source>
        <translation>
            <numerusform>%Ln Auth Policies rule loses those clients: %1</numerusform>
            <numerusform>%Ln Auth Policies rules lose those clients: %1</numerusform>
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
            <numerusform>%Ln operation is done, but not as written.</numerusform>
            <numerusform>All %Ln operations are done, but not as written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln operation(s) are done and verified.</source>
        <translation>
            <numerusform>%Ln operation is done and verified.</numerusform>
            <numerusform>All %Ln operations are done and verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleEdits</name>
    <message numerus="yes">
        <source>Changed in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>Changed in the draft: %Ln rule</numerusform>
            <numerusform>Changed in the draft: %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>Added to the draft: %Ln rule</numerusform>
            <numerusform>Added to the draft: %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>Removed in the draft: %Ln rule</numerusform>
            <numerusform>Removed in the draft: %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>Moved in the draft: %Ln rule</numerusform>
            <numerusform>Moved in the draft: %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleaned up in the draft: %Ln rule(s)</source>
        <translation>
            <numerusform>Cleaned up in the draft: %Ln rule</numerusform>
            <numerusform>Cleaned up in the draft: %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::RuleFilter</name>
    <message numerus="yes">
        <source>%Ln condition(s)</source>
        <extracomment>Button: how many conditions the table of rules is filtered by</extracomment>
        <translation>
            <numerusform>%Ln condition</numerusform>
            <numerusform>%Ln conditions</numerusform>
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
    <name>sekisho::ui::RulePositionDialog</name>
    <message numerus="yes">
        <source>Move %Ln rule(s)</source>
        <translation>
            <numerusform>Move %Ln rule</numerusform>
            <numerusform>Move %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ServerCertificateDeleteDialog</name>
    <message numerus="yes">
        <source>%Ln client(s) were seen with 802.1X.</source>
        <translation>
            <numerusform>%Ln client was seen with 802.1X.</numerusform>
            <numerusform>%Ln clients were seen with 802.1X.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sekisho::ui::ServerCertificateDialog</name>
    <message numerus="yes">
        <source>Fix %n error(s) first.</source>
        <translation>
            <numerusform>Fix %n error first.</numerusform>
            <numerusform>Fix %n errors first.</numerusform>
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
    <name>sekisho::ui::UnlinkDialog</name>
    <message numerus="yes">
        <source>%Ln rule(s) go blind: nothing tells them the state of a device any more, so every client counts as Unknown.</source>
        <translation>
            <numerusform>%Ln rule goes blind: nothing tells it the state of a device any more, so every client counts as Unknown.</numerusform>
            <numerusform>%Ln rules go blind: nothing tells them the state of a device any more, so every client counts as Unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) use such labels. Devices that only this account knows count as Unknown; still linked: %1.</source>
        <extracomment>%1 is a list of services</extracomment>
        <translation>
            <numerusform>%Ln rule uses such labels. Devices that only this account knows count as Unknown; still linked: %1.</numerusform>
            <numerusform>%Ln rules use such labels. Devices that only this account knows count as Unknown; still linked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
