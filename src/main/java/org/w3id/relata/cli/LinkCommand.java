package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.cli.link.Linking;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.entity.mapping.MappingFile;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "link",
        description = {
            "Propose links of entities to other data, for a person to accept or reject.",
            "Proposals are rows of ontology/gazetteer/links.sssom.tsv; what is rejected is never proposed again."
        },
        subcommands = {LinkCommand.Accept.class, LinkCommand.Reject.class, LinkCommand.Listing.class})
final class LinkCommand implements Callable<Integer> {
    /** The service of Wikidata, which needs no account. */
    private static final String WIKIDATA = "https://wikidata.reconci.link/en/api";

    @Option(
            names = "--service",
            paramLabel = "URL",
            defaultValue = WIKIDATA,
            description = "A reconciliation service (Reconciliation API 0.2) to ask (default: ${DEFAULT-VALUE}).")
    private String service;

    @Option(
            names = "--file",
            paramLabel = "TABLE",
            description = "Match against a table instead, CSV or TSV, with columns id and label, and perhaps aliases, "
                    + "country, latitude, longitude.")
    private @Nullable Path file;

    @Option(
            names = "--space",
            paramLabel = "IRI",
            defaultValue = "",
            description = "What stands before the ids of --file, where they are no IRIs.")
    private String space;

    @Option(
            names = "--gazetteer",
            description = "Look instead which entities of --documents are things that the gazetteer has.")
    private boolean gazetteer;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Ask for the entities of documents in a folder that convert wrote, not for the gazetteer's.")
    private @Nullable Path documents;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only entities of this kind: state, place, facility, person and so on.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "0.8",
            description = "How sure a proposal must be at least, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    private BigDecimal least;

    @Option(names = "--dry-run", description = "Only show what would be proposed.")
    private boolean dryRun;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Installation installation = Installation.current();
        Links.of(installation);
        if (gazetteer && documents == null) {
            throw UserError.usage("--gazetteer compares entities of documents", "name their folder with --documents");
        }
        List<Path> files = documents == null ? List.of() : TrigFiles.in(documents);
        Linking linking = new Linking(installation, files, Set.copyOf(kinds), least, LocalDate.now(ZoneOffset.UTC));
        Linking.Outcome outcome;
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            progress.say("asking …");
            outcome = linking.with(source(), far -> progress.say("asked for " + far + " …"));
        }
        outcome.proposed().forEach(proposal -> out.println(line(proposal)));
        if (!dryRun && !outcome.proposed().isEmpty()) {
            // Read again: somebody may have decided meanwhile, and what is decided is not proposed.
            Links links = Links.of(installation);
            links.file()
                    .write(links.set()
                            .with(outcome.proposed().stream()
                                    .filter(one -> links.set()
                                            .about(one.subject(), one.object())
                                            .isEmpty())
                                    .toList()));
        }
        out.printf(
                "%d of %d entities without a link were looked up in %s: %d links %s%n",
                outcome.asked(),
                outcome.open(),
                outcome.target(),
                outcome.proposed().size(),
                dryRun ? "would be proposed" : "proposed");
        out.flush();
        outcome.failures().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return outcome.failures().isEmpty() ? 0 : 1;
    }

    private Linking.Source source() {
        if (gazetteer) {
            return new Linking.Source.OwnGazetteer();
        }
        return file == null ? new Linking.Source.Service(service) : new Linking.Source.Table(file, space);
    }

    private static String line(Mapping mapping) {
        return "%s\t%s\t%s\t%s\t%s\t%s"
                .formatted(
                        mapping.subject(),
                        mapping.predicate().curie(),
                        mapping.object(),
                        mapping.objectLabel(),
                        mapping.confidence().toPlainString(),
                        mapping.comment());
    }

    /** The file of links and what it says. */
    private record Links(MappingFile file, MappingSet set) {
        static Links of(Installation installation) {
            MappingFile file = new MappingFile(installation.gazetteer().resolve(MappingSet.FILE));
            return new Links(file, file.read());
        }
    }

    /** Decides about one proposal. */
    private static final class Decision {
        @Parameters(index = "0", paramLabel = "ENTITY", description = "The entity's path, such as person/ada-lovelace.")
        private String subject;

        @Parameters(
                index = "1",
                paramLabel = "IRI",
                description = "What it is said to be, as relata link list shows it.")
        private String object;

        @Option(names = "--as", paramLabel = "NAME", description = "Who decides (default: the name of your account).")
        private String name = System.getProperty("user.name");

        int decide(Status decision, PrintWriter out) {
            Links links = Links.of(Installation.current());
            Mapping mapping = links.set()
                    .about(subject, object)
                    .orElseThrow(() -> UserError.usage(
                            "nobody has proposed that " + subject + " is <" + object + ">",
                            "see relata link list, or add a row to "
                                    + links.file().file()));
            Mapping decided = mapping.decided(decision, name);
            links.file().write(links.set().with(List.of(decided)));
            // Read again with the gazetteer: an accepted link may contradict another, or merge what has a row of its
            // own.
            try {
                links.file().read();
                Gazetteer.load(Installation.current().gazetteer());
            } catch (RuntimeException contradiction) {
                links.file().write(links.set());
                throw contradiction;
            }
            out.println(line(decided) + "\t" + decision.word());
            out.flush();
            return 0;
        }
    }

    @Command(name = "accept", description = "Accept a proposed link: it is published with the next load.")
    static final class Accept implements Callable<Integer> {
        @Mixin
        private Decision decision;

        @Mixin
        private CommonOptions common;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return decision.decide(Status.ACCEPTED, spec.commandLine().getOut());
        }
    }

    @Command(name = "reject", description = "Reject a proposed link: it is never proposed again.")
    static final class Reject implements Callable<Integer> {
        @Mixin
        private Decision decision;

        @Mixin
        private CommonOptions common;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return decision.decide(Status.REJECTED, spec.commandLine().getOut());
        }
    }

    @Command(name = "list", description = "Show the links of a status, a line each.")
    static final class Listing implements Callable<Integer> {
        @Option(
                names = "--status",
                paramLabel = "STATUS",
                defaultValue = "proposed",
                description = "proposed, accepted or rejected (default: ${DEFAULT-VALUE}).")
        private String status;

        @Option(names = "--kind", paramLabel = "KIND", description = "Only of entities of this kind.")
        private @Nullable String kind;

        @Mixin
        private CommonOptions common;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Optional<Status> wanted = Stream.of(Status.values())
                    .filter(one -> one.word().equals(status))
                    .findFirst();
            if (wanted.isEmpty()) {
                throw UserError.usage("there is no status “" + status + "”", "write proposed, accepted or rejected");
            }
            Links.of(Installation.current()).set().mappings().stream()
                    .filter(mapping -> mapping.status() == wanted.get())
                    .filter(mapping -> kind == null || mapping.subject().startsWith(kind + "/"))
                    .forEach(mapping -> spec.commandLine().getOut().println(line(mapping)));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
