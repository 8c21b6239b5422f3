package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {

    private static final String OPEN =
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">";
    private static final String CLOSE = "</definitions>";
    private static final String PROCESS = "<process id=\"p\" />";

    @ParameterizedTest
    @MethodSource
    void aHostileFileIsRefusedQuicklyWithOneFinding(String code, List<String> arguments, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);

        PlanReading reading = Assertions.assertTimeout(Duration.ofSeconds(2), () -> PlanReading.of(bytes));

        assertThat(reading.plan()).isEmpty();
        assertThat(reading.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.arguments().subList(0, arguments.size())).isEqualTo(arguments);
        });
    }

    static Stream<Arguments> aHostileFileIsRefusedQuicklyWithOneFinding() {
        return Stream.of(
                refused("FILE_EMPTY", "", new String[0]),
                refused("FILE_TOO_BIG", " ".repeat(50 << 20), "50", "5"),
                refused("NOT_XML", OPEN + "\n<process", "2"),
                refused("NOT_XML", "PK\u0003\u0004", "1"),
                refused("NOT_BPMN", "<html />", "html"),
                refused("NOT_BPMN", "<definitions />", "definitions"),
                refused("DOCTYPE_FORBIDDEN", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                refused("DOCTYPE_FORBIDDEN", "<!DOCTYPE a [<!ENTITY b \"b\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"),
                refused("NESTED_TOO_DEEPLY", OPEN + "<a>".repeat(10_000) + "</a>".repeat(10_000) + CLOSE, "1", "100"),
                refused("TOO_MANY_ELEMENTS", OPEN + "<a/>".repeat(100_000) + CLOSE, "1", "20000"),
                refused("TEXT_TOO_LONG", OPEN + "a".repeat(4 << 20) + CLOSE, "1", "100000"),
                refused("TEXT_TOO_LONG", OPEN + "<a b=\"" + "c".repeat(4 << 20) + "\"/>" + CLOSE, "1", "100000"),
                refused("ID_TWICE", OPEN + PROCESS + "\n" + PROCESS + CLOSE, "p", "2"),
                refused("SCHEMA_VIOLATED", OPEN + "<surprise />" + CLOSE),
                refused("SCHEMA_VIOLATED", OPEN + "<process id=\"1 p\" />" + CLOSE));
    }

    private static Arguments refused(String code, String file, String... arguments) {
        return Arguments.of(code, Arrays.asList(arguments), file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"urn:x http://localhost:PORT/x.xsd\""
                        + " xsi:noNamespaceSchemaLocation=\"http://localhost:PORT/y.xsd\"><process id=\"p\">"
                        + "<extensionElements><y xmlns=\"\" /><x xmlns=\"urn:x\" /></extensionElements></process></definitions>",
                "<!DOCTYPE x SYSTEM \"http://localhost:PORT/x.dtd\">" + OPEN + CLOSE,
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"http://localhost:PORT/y\">]>" + OPEN + "&y;" + CLOSE,
                OPEN + "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"http://localhost:PORT/z\" />" + CLOSE,
                "<?xml-stylesheet href=\"http://localhost:PORT/z\"?>" + OPEN + CLOSE
            })
    void nothingIsFetchedThatAFileNames(String file) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0))) {
            server.configureBlocking(false);
            String port = String.valueOf(server.socket().getLocalPort());

            PlanReading.of(file.replace("PORT", port).getBytes(StandardCharsets.UTF_8));

            assertThat(server.accept()).isNull();
        }
    }

    @Test
    void whatIsAtTheLimitIsRead() {
        String file = OPEN + "<process id=\"p\"><documentation>" + "a".repeat(SafeXml.LONGEST_TEXT)
                + "</documentation></process>" + CLOSE;

        assertThat(PlanReading.of(file.getBytes(StandardCharsets.UTF_8)).plan()).isPresent();
    }
}
