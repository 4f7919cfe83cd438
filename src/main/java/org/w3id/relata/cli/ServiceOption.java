package org.w3id.relata.cli;

import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.query.federate.AllowedHost;
import org.w3id.relata.query.federate.ServiceHosts;
import picocli.CommandLine.Option;

/** The option that says which other endpoints queries may ask. */
final class ServiceOption {
    @Option(
            names = "--service-host",
            paramLabel = "HOST[=URL]",
            description =
                    "Let queries ask this host by SERVICE, such as query.wikidata.org (default: none); with =URL, that"
                            + " endpoint is asked in its place, such as a copy in the own network.")
    private List<String> hosts = new ArrayList<>();

    /**
     * The hosts.
     *
     * @throws org.w3id.relata.text.UserError (usage) where one is not written as it should be
     */
    ServiceHosts hosts() {
        return new ServiceHosts(hosts.stream().map(AllowedHost::parse).toList());
    }
}
