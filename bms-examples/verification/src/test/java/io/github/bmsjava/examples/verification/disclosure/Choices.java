package io.github.bmsjava.examples.verification.disclosure;

import java.util.List;

/** A row of numbers that decides what a case looks like; smaller numbers make smaller cases, and so it shrinks. */
final class Choices {
    private final List<Integer> numbers;
    private int next;

    Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** 0 to one below the limit; 0 when the numbers have run out. */
    int below(int limit) {
        return next < numbers.size() ? numbers.get(next++) % limit : 0;
    }

    /** Once in so many. */
    boolean oneIn(int many) {
        return below(many) == many - 1;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }
}
