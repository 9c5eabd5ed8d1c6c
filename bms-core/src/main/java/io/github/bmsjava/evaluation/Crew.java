package io.github.bmsjava.evaluation;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Does tasks in any order, on the calling thread and on as many others as come to help. Nothing waits for a helper that has
 * not begun: where the executor is busy, the caller does it all.
 */
final class Crew {
    private final RunOptions how;

    Crew(RunOptions how) {
        this.how = how;
    }

    /**
     * Does the tasks 0 to {@code count − 1}, each once.
     *
     * @throws EvaluationException if the calling thread is interrupted; it stays so
     */
    void run(int count, IntConsumer task) {
        Work work = new Work(count, task);
        int wanted = Math.min(how.helpers(), count - 1);
        how.executor().ifPresent(executor -> {
            for (int i = 0; i < wanted; i++) {
                try {
                    executor.execute(work::help);
                } catch (RejectedExecutionException e) {
                    return; // help is optional
                }
            }
        });
        work.lead();
    }

    /** The tasks of one call. */
    private static final class Work {
        private final int count;
        private final IntConsumer task;
        private final AtomicInteger next = new AtomicInteger();
        private int busy;
        private @Nullable Throwable failure;

        Work(int count, IntConsumer task) {
            this.count = count;
            this.task = task;
        }

        /** What a helper does; its own interruption concerns its owner and ends nothing here. */
        void help() {
            if (begin()) {
                try {
                    while (!hasFailed() && doNext()) {
                        // until nothing is left
                    }
                } catch (RuntimeException | Error e) {
                    fail(e);
                } finally {
                    end();
                }
            }
        }

        /** What the caller does: its share, then wait for the helpers that have begun. */
        void lead() {
            try {
                boolean more = true;
                while (more && !hasFailed()) {
                    if (Thread.currentThread().isInterrupted()) {
                        fail(interrupted());
                    } else {
                        more = doNext();
                    }
                }
            } catch (RuntimeException | Error e) {
                fail(e);
            }
            awaitHelpers();
        }

        private static EvaluationException interrupted() {
            return new EvaluationException("the evaluation was interrupted", new InterruptedException());
        }

        private boolean doNext() {
            int taken = next.getAndIncrement();
            if (taken >= count) {
                return false;
            }
            task.accept(taken);
            return true;
        }

        private synchronized boolean begin() {
            if (failure != null || next.get() >= count) {
                return false;
            }
            busy++;
            return true;
        }

        private synchronized void end() {
            busy--;
            notifyAll();
        }

        private synchronized boolean hasFailed() {
            return failure != null;
        }

        private synchronized void fail(Throwable why) {
            if (failure == null) {
                failure = why;
            }
            next.set(count);
        }

        private void awaitHelpers() {
            boolean interrupted = false;
            Throwable why;
            synchronized (this) {
                while (busy > 0) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        // what the helpers have begun they finish; nobody must write to a run that is given up
                        interrupted = true;
                        next.set(count);
                        if (failure == null) {
                            failure = interrupted();
                        }
                    }
                }
                why = failure;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (why instanceof Error error) {
                throw error;
            }
            if (why != null) {
                throw (RuntimeException) why;
            }
        }
    }
}
