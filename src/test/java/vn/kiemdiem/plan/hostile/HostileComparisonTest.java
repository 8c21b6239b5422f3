package vn.kiemdiem.plan.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.plan.compare.Deployed;

class HostileComparisonTest {

    @Test
    void whateverAFileHoldsItCanBeComparedWithThePlanItWasMadeOf() {
        Deployed deployed = new Deployed().with(1, Recipe.plan().text());

        Stream.of(HostileCode.all(), HostileExpressions.all(), HostileShapes.all())
                .flatMap(List::stream)
                .forEach(file -> assertThatCode(
                                () -> deployed.ofFile(file.content().get()))
                        .as(file.name())
                        .doesNotThrowAnyException());
    }

    /** A file may say twenty thousand things at one place; joined one by one they would take a minute. */
    @Test
    void manyThingsSaidAtOnePlaceCostNoMoreThanTheirLength() {
        String words = "<bpmn:documentation>" + "x".repeat(200) + "</bpmn:documentation>";
        String task = "name=\"Quán triệt Quy định 124, hướng dẫn kiểm điểm\"";
        String text = Recipe.plan().text();
        int begin = text.indexOf("<bpmn:documentation>", text.indexOf(task));
        String costly = text.substring(0, begin) + words.repeat(20_000) + text.substring(begin);
        byte[] file = costly.getBytes(StandardCharsets.UTF_8);

        assertThat(new Deployed().with(1, text).ofFile(file))
                .singleElement()
                .extracting(
                        compared -> compared.changed().get(0).changes().get(0).after())
                .asString()
                .hasSizeGreaterThan(20_000 * 200);
    }
}
