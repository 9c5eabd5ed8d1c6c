package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderGuideTest {
    @TempDir
    Path directory;

    @Test
    void theFilesOfTheGuidePrintWhatTheGuideSays() throws IOException {
        Blocks blocks = Blocks.of("docs/folder.md");
        blocks.writeFiles(directory);

        Ran ran = Ran.in(directory, directory.resolve("lund").toString());

        assertThat(ran.out()).isEqualTo(blocks.get("text"));
        assertThat(ran.exit()).isZero();
    }

    @Test
    void r107TheFiguresOfTheGuideClimbAsTheGuideSays() throws IOException {
        Blocks blocks = Blocks.of("docs/folder.md");
        blocks.writeFiles(directory);

        Ran ran = Ran.in(directory, directory.resolve("omsorg").toString());

        assertThat(ran.out()).isEqualTo(blocks.get("text omsorg"));
        assertThat(ran.exit()).isZero();
    }
}
