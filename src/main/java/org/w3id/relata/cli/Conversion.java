package org.w3id.relata.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Converter;
import org.w3id.relata.rdf.ConversionFailure;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import org.w3id.relata.text.read.DocumentReader;

/** Documents from file to claims, several at once; the failure of one stops nobody else's. None is kept. */
final class Conversion {
    private final Installation installation;
    private final ConversionLimits limits;
    private final Progress progress;
    private final List<ConversionFailure> failures = Collections.synchronizedList(new ArrayList<>());

    Conversion(Installation installation, ConversionLimits limits, Progress progress) {
        this.installation = installation;
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Converts documents.
     *
     * @param work what is done with a converted document, within its time; several at once, in any order
     * @param taker takes what the work gave, several at once, in any order; a {@link UserError} of either fails that
     *     document
     * @return those that failed, which have been reported, sorted by file
     * @throws UserError where the lexicon or the gazetteer is broken
     */
    <T> List<ConversionFailure> convert(
            List<DocumentFile> files, Function<ConvertedDocument, T> work, Consumer<T> taker) {
        List<DocumentFile> promising = files.subList(unreadable(files), files.size());
        if (!promising.isEmpty()) {
            progress.say("loading the language models …");
            Converter converter = Converter.load(installation);
            ProgressBar bar = ProgressBar.begin(progress, files.size(), failures.size());
            all(promising, file -> {
                failing(file, () -> taker.accept(withinLimit(file, () -> work.apply(converted(file, converter)))));
                bar.step();
            });
        }
        return failures.stream()
                .sorted(Comparator.comparing(ConversionFailure::file))
                .toList();
    }

    /** How many documents at the beginning cannot even be read: the models are loaded only where some can. */
    private int unreadable(List<DocumentFile> files) {
        int count = 0;
        while (count < files.size() && !failing(files.get(count), readable(files.get(count)))) {
            count++;
        }
        return count;
    }

    private static Runnable readable(DocumentFile file) {
        return () -> DocumentReader.read(file);
    }

    private static ConvertedDocument converted(DocumentFile file, Converter converter) {
        return converter.convert(DocumentReader.read(file));
    }

    private void all(List<DocumentFile> files, Consumer<DocumentFile> step) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(limits.threads(), files.size()));
        try {
            List<Callable<Object>> steps = files.stream()
                    .map(file -> Executors.callable(() -> step.accept(file)))
                    .toList();
            for (Future<Object> done : threads.invokeAll(steps)) {
                done.get();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private <T> T withinLimit(DocumentFile file, Callable<T> work) {
        try {
            return limits.time().run("convert " + file.key(), work);
        } catch (TimeoutException e) {
            long seconds = limits.time().length().toSeconds();
            throw new UserError(
                    file.path() + ": the conversion took longer than " + seconds + " seconds",
                    "split the document, or give it more time with --time-limit");
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserError error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whether the step went well; where not, its document has failed. */
    private boolean failing(DocumentFile file, Runnable step) {
        try {
            step.run();
            return true;
        } catch (UserError e) {
            failed(file, e.getMessage(), Failures.line(e));
        } catch (RuntimeException e) {
            failed(file, e.toString(), file.path() + ": " + Failures.unexpected(e));
        }
        return false;
    }

    private void failed(DocumentFile file, String reason, String line) {
        failures.add(new ConversionFailure(String.valueOf(file.path().getFileName()), reason));
        progress.line(line);
    }
}
