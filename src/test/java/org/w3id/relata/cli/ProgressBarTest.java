package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is seen of a long run: a bar on a terminal, nothing elsewhere. */
class ProgressBarTest {
    private final StringWriter err = new StringWriter();

    @AfterEach
    void noTerminal() {
        System.clearProperty("relata.terminal");
    }

    @Test
    void tellsCountBarRateAndTheTimeThatIsLeft() {
        assertThat(ProgressBar.line(50, 200, 50, Duration.ofSeconds(20), 41))
                .isEqualTo("50/200 [===>          ] 2.5/s, 1:00 left");
        assertThat(ProgressBar.line(200, 200, 200, Duration.ofSeconds(20), 40))
                .isEqualTo("200/200 [===========] 10.0/s, 0:00 left");
    }

    @Test
    void whatWasDoneBeforeSaysNothingAboutTheRate() {
        assertThat(ProgressBar.line(2, 10, 0, Duration.ofSeconds(5), 30)).isEqualTo("2/10 [====>                 ]");
        assertThat(ProgressBar.line(4, 10, 2, Duration.ofSeconds(4), 80)).endsWith(" 0.5/s, 0:12 left");
    }

    @Test
    void isNeverWiderThanTheTerminal() {
        for (int columns = 0; columns < 100; columns++) {
            assertThat(ProgressBar.line(1, 9_999, 1, Duration.ofSeconds(3), columns))
                    .hasSizeLessThanOrEqualTo(Math.max(0, columns - 1));
        }
    }

    @Test
    void hoursAreShownAsHours() {
        assertThat(ProgressBar.line(1, 3_601, 1, Duration.ofSeconds(2), 80)).endsWith("2:00:00 left");
    }

    @Test
    void stepsAreShownOnATerminalAndFailuresStayAboveThem() {
        System.setProperty("relata.terminal", "true");
        try (Progress progress = Progress.on(new PrintWriter(err, true))) {
            ProgressBar bar = ProgressBar.begin(progress, 2, 0);
            progress.line("relata: a failed");
            bar.step();
        }
        String[] drawn = err.toString().split("\r\u001b\\[K", -1);
        assertThat(drawn).hasSize(6);
        assertThat(drawn[1]).startsWith("0/2 [>");
        assertThat(drawn[2]).isEqualTo("relata: a failed" + System.lineSeparator());
        assertThat(drawn[3]).startsWith("0/2 [>");
        assertThat(drawn[4]).startsWith("1/2 [===");
        assertThat(drawn[5]).isEmpty();
    }

    @Test
    void elsewhereOnlyFailuresAreSeen() {
        try (Progress progress = Progress.on(new PrintWriter(err, true))) {
            ProgressBar bar = ProgressBar.begin(progress, 2, 0);
            progress.line("relata: a failed");
            bar.step();
        }
        assertThat(err.toString()).isEqualTo("relata: a failed" + System.lineSeparator());
    }
}
