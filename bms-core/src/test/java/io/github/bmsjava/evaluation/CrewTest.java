package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bmsjava.evaluation.Workload.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrewTest {
    private static final int INDICATORS = 12;
    private static final int UNITS = 300;
    private static final String ALONE =
            Workload.of(INDICATORS, UNITS, Points.NONE).digest(RunOptions.standard());

    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() throws InterruptedException {
        Thread.interrupted();
        pool.shutdownNow();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    private static String digest(Executor executor, int helpers) {
        return Workload.of(INDICATORS, UNITS, Points.NONE)
                .digest(RunOptions.standard().helpedBy(executor, helpers));
    }

    @Test
    void j13ManyThreadsGiveWhatOneGives() {
        for (int run = 0; run < 8; run++) {
            assertThat(digest(pool, 1 + run)).isEqualTo(ALONE);
        }
    }

    @Test
    void anExecutorWithoutAFreeThreadIsNotWaitedFor() {
        CountDownLatch open = new CountDownLatch(1);
        try {
            for (int i = 0; i < 3; i++) {
                pool.execute(() -> await(open));
            }
            assertThat(digest(pool, 8)).isEqualTo(ALONE);
        } finally {
            open.countDown();
        }
    }

    @Test
    void anExecutorThatNeverRunsAnythingIsNotWaitedFor() {
        List<Runnable> forgotten = new ArrayList<>();
        assertThat(digest(forgotten::add, 8)).isEqualTo(ALONE);
        assertThat(forgotten).isNotEmpty();
    }

    @Test
    void anExecutorThatRefusesIsDoneWithout() {
        AtomicInteger asked = new AtomicInteger();
        Executor refusing = task -> {
            if (asked.incrementAndGet() % 2 == 0) {
                throw new RejectedExecutionException("full");
            }
            pool.execute(task);
        };
        assertThat(digest(refusing, 8)).isEqualTo(ALONE);
        assertThat(asked.get()).isPositive();
    }

    @Test
    void anExecutorThatRunsOnTheCallingThreadDoesAllThereIs() {
        assertThat(digest(Runnable::run, 8)).isEqualTo(ALONE);
    }

    @Test
    void aHelperThatComesTooLateFindsNothingToDo() {
        List<Runnable> late = new ArrayList<>();
        Points points = Points.counting();
        Workload work = Workload.of(INDICATORS, UNITS, points);
        String before = work.digest(RunOptions.standard().helpedBy(late::add, 8));
        int asked = points.count();
        late.forEach(Runnable::run);
        assertThat(points.count()).isEqualTo(asked);
        assertThat(before).isEqualTo(ALONE);
    }

    @Test
    void anInterruptedRunEndsAndStaysInterrupted() {
        Points points = Points.counting();
        Workload work = Workload.of(INDICATORS, UNITS, points);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> work.run(RunOptions.standard()))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("interrupted")
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(points.count()).isZero();
    }

    @Test
    void aRunThatIsInterruptedInATaskDoesNotBeginAnother() {
        Points points = Points.doing(count -> {
            if (count == 1) {
                Thread.currentThread().interrupt();
            }
        });
        Workload work = Workload.of(INDICATORS, UNITS, points);
        assertThatThrownBy(() -> work.run(RunOptions.standard())).isInstanceOf(EvaluationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(points.count()).isLessThanOrEqualTo(UNITS + 1);
    }

    @Test
    void aRunThatIsInterruptedInAChunkDoesNotBeginAnotherOfTheColumn() {
        Points points = Points.doing(count -> {
            if (count == 1) {
                Thread.currentThread().interrupt();
            }
        });
        Workload work = Workload.of(1, 12_000, points);
        assertThatThrownBy(() -> work.run(RunOptions.standard())).isInstanceOf(EvaluationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(points.count()).isLessThanOrEqualTo(4096);
    }

    @Test
    void aRunThatIsInterruptedWhileItWaitsForAHelperEndsWhenThatHasEndedItsTask() throws InterruptedException {
        CountDownLatch helping = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        AtomicReference<Thread> helper = new AtomicReference<>();
        Points points = Points.doing(count -> {
            if (Thread.currentThread() == helper.get()) {
                helping.countDown();
                await(open);
            } else {
                await(helping);
            }
        });
        Workload work = Workload.of(2, 1, points);
        Executor executor = task -> pool.execute(() -> {
            helper.compareAndSet(null, Thread.currentThread());
            task.run();
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> work.run(RunOptions.standard().helpedBy(executor, 1))));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(helping.await(30, TimeUnit.SECONDS)).isTrue();
        while (caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        caller.interrupt();
        caller.join(50);
        assertThat(caller.isAlive()).as("a helper still writes").isTrue();
        open.countDown();
        caller.join();
        assertThat(thrown.get()).isInstanceOf(EvaluationException.class);
        assertThat(interrupted).isTrue();
    }

    @Test
    void whatFailsInAHelperIsThrownByTheCaller() {
        Thread caller = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Points points = Points.doing(count -> {
            if (Thread.currentThread() == caller) {
                await(ended);
            } else {
                throw new AssertionError("in a helper");
            }
        });
        Workload work = Workload.of(INDICATORS, UNITS, points);
        Executor executor = task -> pool.execute(() -> {
            task.run();
            ended.countDown();
        });
        assertThatThrownBy(() -> work.run(RunOptions.standard().helpedBy(executor, 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("in a helper");
        assertThat(points.count()).isLessThanOrEqualTo(UNITS + 2);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anInterruptedHelperIsItsOwnersConcernAndChangesNothing() {
        Thread caller = Thread.currentThread();
        Points points = Points.doing(count -> {
            if (Thread.currentThread() != caller) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(Workload.of(INDICATORS, UNITS, points)
                        .digest(RunOptions.standard().helpedBy(pool, 3)))
                .isEqualTo(ALONE);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
