package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.kernel.Scratch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** One of many tasks, done once. */
    interface Task {
        /**
         * Does a task.
         *
         * @param index which one
         * @param scratch room that no other task uses meanwhile
         * @param pulse is to be run now and then; throws where the work is to end
         */
        void run(int index, Scratch scratch, Runnable pulse);
    }

    /**
     * Does the tasks 0 to {@code count − 1}, each once.
     *
     * @throws EvaluationException if the calling thread is interrupted; it stays so
     */
    void run(int count, Task task) {
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
        private final Task task;
        private final AtomicInteger next = new AtomicInteger();
        private int busy;
        private volatile @Nullable Throwable failure;

        Work(int count, Task task) {
            this.count = count;
            this.task = task;
        }

        /** What a helper does; its own interruption concerns its owner and ends nothing here. */
        void help() {
            if (begin()) {
                try {
                    doAll(this::checkFailed);
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
                doAll(() -> {
                    checkFailed();
                    if (Thread.currentThread().isInterrupted()) {
                        throw interrupted();
                    }
                });
            } catch (RuntimeException | Error e) {
                fail(e);
            }
            awaitHelpers();
        }

        private void doAll(Runnable pulse) {
            Scratch scratch = new Scratch();
            for (int taken = next.getAndIncrement(); taken < count; taken = next.getAndIncrement()) {
                pulse.run();
                task.run(taken, scratch, pulse);
            }
        }

        private void checkFailed() {
            if (failure != null) {
                throw new IllegalStateException("another task has failed");
            }
        }

        private static EvaluationException interrupted() {
            return new EvaluationException("the evaluation was interrupted", new InterruptedException());
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

        /** The first failure counts; no more tasks are begun. */
        private synchronized void fail(Throwable why) {
            if (failure == null) {
                failure = why;
            }
            next.set(count);
        }

        private void awaitHelpers() {
            boolean interrupted = false;
            synchronized (this) {
                while (busy > 0) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        // helpers stop at their next pulse; nobody must write to a run that is given up
                        interrupted = true;
                        fail(interrupted());
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Throwable why = failure;
            if (why instanceof Error error) {
                throw error;
            }
            if (why != null) {
                throw (RuntimeException) why;
            }
        }
    }
}
