package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fenced blocks of a page, by what stands after the fence: {@code java}, {@code text omsorg}, or {@code json
 * lund/municipality.json}.
 */
final class Blocks {
    private static final Pattern FENCED = Pattern.compile("```(\\S[^\n]*)\n(.*?)```", Pattern.DOTALL);

    private final Map<String, String> byInfo = new LinkedHashMap<>();

    private Blocks() {}

    /** The first block of each kind counts. */
    static Blocks of(String page) throws IOException {
        Blocks blocks = new Blocks();
        Matcher matcher = FENCED.matcher(Files.readString(Path.of("..", "..").resolve(page), StandardCharsets.UTF_8));
        while (matcher.find()) {
            blocks.byInfo.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        return blocks;
    }

    String get(String info) {
        assertThat(byInfo).containsKey(info);
        return byInfo.get(info);
    }

    /** Writes the blocks that name a file in a folder. */
    void writeFiles(Path directory) throws IOException {
        for (Map.Entry<String, String> block : byInfo.entrySet()) {
            int space = block.getKey().indexOf(' ');
            if (space > 0 && block.getKey().indexOf('/') > space) {
                Path file = directory.resolve(block.getKey().substring(space + 1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.getValue(), StandardCharsets.UTF_8);
            }
        }
    }
}
