package org.w3id.relata.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.w3id.relata.language.SharedParser;

/**
 * Looks for texts that break a conversion, guided by what of Relata's code they reach; CONTRIBUTING.md tells how to run it,
 * and what to do with what it finds. The texts are those of {@link HostileText}: bytes as they come would hardly ever
 * make a sentence.
 */
class ConversionFuzz {
    private static final List<String> SENTENCES = RealSentences.all();
    private static final SoundConversion CONVERSION = new SoundConversion(SharedParser.get());

    @FuzzTest(maxDuration = "10m")
    void everyTextIsConverted(FuzzedDataProvider data) {
        CONVERSION.of(new HostileText(bound -> data.consumeInt(0, bound - 1), SENTENCES).next());
    }
}
