package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.w3id.relata.text.Interruption;

class TimeLimitTest {
    private static final TimeLimit SHORT = new TimeLimit(Duration.ofMillis(200));
    private static final TimeLimit LONG = new TimeLimit(Duration.ofMinutes(1));

    @Test
    void whatIsDoneInTimeIsGiven() throws Exception {
        assertThat(LONG.run("quick", () -> 7)).isEqualTo(7);
    }

    @Test
    void whatFailsIsTold() {
        assertThatThrownBy(() -> LONG.run("deep", () -> deep(0)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void whatOverrunsIsToldToStop() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> SHORT.run("slow", () -> {
                    try {
                        while (true) {
                            Interruption.check();
                        }
                    } finally {
                        stopped.countDown();
                    }
                }))
                .isInstanceOf(TimeoutException.class);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static int deep(int depth) {
        return deep(depth + 1) + 1;
    }
}
