package org.w3id.relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/** The TriG files that a conversion left in a folder. */
final class TrigFiles {
    private TrigFiles() {}

    /** Whether there are any. */
    static boolean areIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(FolderConversion.GRAPH_ENDING));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static UserError unreadable(Path folder, IOException e) {
        return new UserError(folder + ": the directory cannot be read (" + e + ")", "mend its permissions");
    }

    /**
     * Reads them, and what they refer to: the gazetteer and the lexicon.
     *
     * @return named graphs
     * @throws UserError as {@link #in}, and where one is not TriG, with the line
     */
    static DatasetGraph withKnowledge(Path folder, Installation installation) {
        DatasetGraph all = DatasetGraphFactory.createGeneral();
        in(folder).forEach(file -> TrigFile.read(file).find().forEachRemaining(all::add));
        DatasetGraph knowledge = Knowledge.graphs(installation, Iris.standard());
        knowledge.listGraphNodes().forEachRemaining(name -> all.addGraph(name, knowledge.getGraph(name)));
        return all;
    }

    /**
     * Finds them.
     *
     * @return sorted; never empty
     * @throws UserError with {@link UserError.Exit#USAGE} where there is no such folder, or no such file in it
     */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw UserError.usage(
                    folder + ": there is no such directory", "name the one given to relata convert --out");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(FolderConversion.GRAPH_ENDING))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw UserError.usage(
                        folder + ": there is no converted document in it",
                        "name the one given to relata convert --out");
            }
            return found;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }
}
