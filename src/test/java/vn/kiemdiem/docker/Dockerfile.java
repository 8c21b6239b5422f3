package vn.kiemdiem.docker;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code docker/Dockerfile} line by line: comments left out, continued lines joined. */
final class Dockerfile {

    private final List<String> lines = ComposeFile.text(Path.of("docker", "Dockerfile"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .reduce("", (text, line) -> line.endsWith("\\") ? text + line.replace("\\", "") : text + line + "\n")
            .lines()
            .filter(line -> !line.isBlank())
            .toList();

    /** What follows each instruction of the name, in order. */
    List<String> instructions(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1).trim())
                .toList();
    }

    /** What is copied out of the folder of the sources. */
    Stream<String> copiedSources() {
        return instructions("COPY").stream()
                .filter(copy -> !copy.startsWith("--from="))
                .map(copy -> copy.split(" +")[0]);
    }
}
