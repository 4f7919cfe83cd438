package org.w3id.relata.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Converter;
import org.w3id.relata.rdf.ConversionFailure;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentReader;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.UserError;

/** Documents one after the other, from file to claims; the failure of one stops nobody else's. */
final class Conversion {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Installation installation;
    private final Progress progress;
    private final List<ConversionFailure> failures = new ArrayList<>();

    Conversion(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /** What is done with a converted document; a {@link UserError} fails that document. */
    @FunctionalInterface
    interface Taker {
        void take(ConvertedDocument converted);
    }

    /** A document that was read, and its file. */
    private record Read(DocumentFile file, SourceDocument document) {}

    /**
     * Converts documents.
     *
     * @return those that failed, which have been reported
     * @throws UserError where the lexicon or the gazetteer is broken
     */
    List<ConversionFailure> convert(List<DocumentFile> files, Taker taker) {
        List<Read> documents = new ArrayList<>();
        for (DocumentFile file : files) {
            failing(file, () -> documents.add(new Read(file, DocumentReader.read(file))));
        }
        if (!documents.isEmpty()) {
            progress.say("loading the language models …");
            Converter converter = Converter.load(installation);
            for (int i = 0; i < documents.size(); i++) {
                Read read = documents.get(i);
                progress.say("%d/%d %s"
                        .formatted(i + 1, documents.size(), read.file().key()));
                failing(read.file(), () -> taker.take(withinLimit(read, converter)));
            }
        }
        return List.copyOf(failures);
    }

    private void failing(DocumentFile file, Runnable step) {
        try {
            step.run();
        } catch (UserError e) {
            failed(file, e.getMessage(), Failures.line(e));
        } catch (RuntimeException e) {
            failed(file, e.toString(), file.path() + ": " + Failures.unexpected(e));
        }
    }

    private void failed(DocumentFile file, String reason, String line) {
        failures.add(new ConversionFailure(String.valueOf(file.path().getFileName()), reason));
        progress.line(line);
    }

    /** In a thread of its own, with a deep stack for long sentences; it is left behind where it overruns its time. */
    private static ConvertedDocument withinLimit(Read read, Converter converter) {
        FutureTask<ConvertedDocument> task = new FutureTask<>(() -> converter.convert(read.document()));
        Thread thread = new Thread(null, task, "convert " + read.file().key(), 64L << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new UserError(
                    read.file().path() + ": the conversion took longer than " + LIMIT.toMinutes() + " minutes",
                    "split the document");
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserError error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
