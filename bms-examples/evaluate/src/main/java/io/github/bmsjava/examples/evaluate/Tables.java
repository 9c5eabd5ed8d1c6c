package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvFile;

/** Where an example finds its files. */
@FunctionalInterface
interface Tables {
    CsvFile file(String name);
}
