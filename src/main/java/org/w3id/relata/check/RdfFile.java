package org.w3id.relata.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A file of RDF that is read with its errors as findings.
 *
 * @param path where it is; its ending says in which syntax it is written
 * @param name how findings call it
 */
record RdfFile(Path path, String name) {
    /** What could be read; findings say what could not. */
    DatasetGraph read(Findings findings) {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        Lang lang = RDFLanguages.pathnameToLang(path.toString());
        if (lang == null) {
            findings.error(name, null, "syntax", "its ending is that of no RDF syntax", "Name it .trig or .ttl");
            return data;
        }
        try (InputStream in = Files.newInputStream(path)) {
            RDFParser.source(in).lang(lang).errorHandler(new Recorder(findings)).parse(data);
        } catch (RiotException recorded) {
            return data; // the handler has put it down, with its line
        } catch (IOException e) {
            findings.error(name, null, "unreadable", "it cannot be read: " + e, "See that it is there and readable");
        }
        return data;
    }

    /** Puts down what the parser says, and lets it go on where it can. */
    private final class Recorder implements ErrorHandler {
        private final Findings findings;

        Recorder(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void warning(String message, long line, long column) {
            findings.warning(place(line), null, "syntax", at(message, column), "Correct it, or convert anew");
        }

        @Override
        public void error(String message, long line, long column) {
            findings.error(place(line), null, "syntax", at(message, column), "Correct it, or convert anew");
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
            throw new RiotException(message);
        }

        private String place(long line) {
            return line < 0 ? name : name + ":" + line;
        }

        private static String at(String message, long column) {
            return column < 0 ? message : message + " (column " + column + ")";
        }
    }
}
