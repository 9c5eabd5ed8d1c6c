package io.github.bmsjava.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The encodings that tables come in. Open: later versions may add some. */
public enum CsvEncoding {
    /** With or without a byte order mark. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** Latin-1. */
    ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1),
    /** Latin-1 with the dashes and quotation marks of Windows. */
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"));

    private final String id;
    private final Charset charset;

    CsvEncoding(String id, Charset charset) {
        this.id = id;
        this.charset = charset;
    }

    /**
     * The registered name.
     *
     * @return {@code UTF-8}, {@code ISO-8859-1} or {@code windows-1252}
     */
    public String id() {
        return id;
    }

    Charset charset() {
        return charset;
    }

    /**
     * The encoding of a name.
     *
     * @param id as {@link #id()} gives it; case makes no difference
     * @return the encoding, or empty
     */
    public static Optional<CsvEncoding> find(String id) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.id.equalsIgnoreCase(id))
                .findFirst();
    }
}
