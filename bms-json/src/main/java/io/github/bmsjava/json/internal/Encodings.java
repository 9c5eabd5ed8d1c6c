package io.github.bmsjava.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Bytes and the encoding they claim to be in. Nothing is guessed and nothing replaced. */
public final class Encodings {
    private static final int CHUNK = 1 << 16;
    private static final long ALL = -1;

    private Encodings() {}

    /**
     * The first byte that is not of an encoding.
     *
     * @param offset how many bytes stand before it
     * @param line the line it stands in, from 1
     */
    public record Fault(long offset, long line) {}

    /** Opens the bytes; every time from their start. */
    @FunctionalInterface
    public interface Opener {
        /** The bytes, to be closed by whoever asks. */
        InputStream open() throws IOException;
    }

    /**
     * Reads to the end, in constant memory, and looks for bytes that the encoding does not have. Lines are counted only where there are
     * any, in a second reading.
     *
     * @param bytes opened once, and again where there is a fault
     * @param charset the encoding declared
     * @return the first fault, or empty where all bytes are text
     * @throws IOException if the bytes cannot be read
     */
    public static Optional<Fault> findFault(Opener bytes, Charset charset) throws IOException {
        try (InputStream in = bytes.open()) {
            if (decode(in, charset, chars -> {}) < 0) {
                return Optional.empty();
            }
        }
        try (InputStream in = bytes.open()) {
            Lines lines = new Lines();
            return Optional.of(new Fault(decode(in, charset, lines::count), lines.line));
        }
    }

    /**
     * Reads to the end, in constant memory, and counts a character.
     *
     * @param in read to its end, not closed
     * @param charset the encoding declared
     * @param wanted the character
     * @return how often it stands there, or empty where not all bytes are text
     * @throws IOException if the bytes cannot be read
     */
    public static OptionalLong count(InputStream in, Charset charset, char wanted) throws IOException {
        long[] count = {0};
        long valid = decode(in, charset, chars -> count[0] += count(chars, wanted));
        return valid < 0 ? OptionalLong.of(count[0]) : OptionalLong.empty();
    }

    private static int count(CharBuffer chars, char wanted) {
        char[] all = chars.array();
        int count = 0;
        for (int i = 0; i < chars.limit(); i++) {
            count += all[i] == wanted ? 1 : 0;
        }
        return count;
    }

    /** Shows all chunks of text; negative, or how many bytes stand before the first that is none. */
    private static long decode(InputStream in, Charset charset, Consumer<CharBuffer> text) throws IOException {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long consumed = 0;
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            consumed += bytes.position();
            text.accept(chars.flip());
            chars.clear();
            if (result.isError()) {
                return consumed;
            }
            bytes.compact();
        }
        return ALL;
    }

    /**
     * A reader that refuses what the encoding does not have, and leaves out a byte order mark.
     *
     * @param in the bytes
     * @param charset the encoding declared
     * @return the text
     * @throws IOException if the bytes cannot be read
     */
    public static Reader reader(InputStream in, Charset charset) throws IOException {
        return new BomReader(new InputStreamReader(in, strict(charset)));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Counts lines that end in LF, CR or CR LF, across chunks. */
    private static final class Lines {
        private long line = 1;
        private boolean afterCr;

        void count(CharBuffer chars) {
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == '\r' || (c == '\n' && !afterCr)) {
                    line++;
                }
                afterCr = c == '\r';
            }
        }
    }
}
