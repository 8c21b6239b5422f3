package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.called;
import static vn.kiemdiem.plan.hostile.PlanDocument.is;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.kiemdiem.deadline.DeadlineWording;

/** What a plan says in the header, in the properties and inputs of its steps, and in names. */
final class WordMutations {

    private static final List<String> WORDINGS = Stream.concat(
                    DeadlineWording.examples().stream(),
                    Stream.of(
                            "trước ngày 31/02/2023",
                            "trước ngày 29/02/2023",
                            "trước ngày 01/01/0001",
                            "trước ngày 31/12/9999",
                            "trước ngày 1/1/99999",
                            "chậm nhất ngày 00/00/2023",
                            "trước ngày 20/11/1975",
                            "trước ngày 20/11/2199",
                            "trước ngày",
                            "theo D99",
                            "theo kế hoạch (theo D07)",
                            "theo kế hoạch (theo D08)",
                            "(theo D01) (theo D02)",
                            "trước khi tổ chức kiểm điểm ít nhất 3 ngày (mốc kiem-diem)",
                            "trước khi tổ chức kiểm điểm ít nhất 99999 ngày (mốc kiem-diem)",
                            "trước khi tổ chức kiểm điểm ít nhất 99999999999 ngày làm việc (mốc kiem-diem)",
                            "hoàn thành chậm nhất sau 15 ngày kể từ khi có thông báo (mốc thong-bao)",
                            "hoàn thành trước khi tổng kết (mốc tong-ket)",
                            "hoàn thành trước khi tổng kết (mốc khong-co)",
                            "sau 400000 ngày",
                            "chậm nhất 25 giờ 61 phút ngày 20/11/2023",
                            "chậm nhất 17 giờ 00 ngày 20/11/2023",
                            "dự kiến trước ngày 20/11/2023",
                            "ngay",
                            "hằng năm"))
            .toList();
    private static final List<String> NAMES = List.of(
            "plan.quarter",
            "plan.unit",
            "plan.year",
            "plan.number",
            "plan.x",
            "deadline.D50",
            "deadline.D5",
            "deadline.D08a",
            "rating.x",
            "x");

    private WordMutations() {}

    static List<Mutation> all() {
        return List.of(
                WordMutations::otherWording,
                WordMutations::otherWording,
                WordMutations::wordingOfAnotherPlan,
                WordMutations::oddHeader,
                WordMutations::moreHeader,
                WordMutations::headerCalledOtherwise,
                WordMutations::oddProperty,
                WordMutations::moreProperties,
                WordMutations::moreProperties,
                WordMutations::otherInput,
                WordMutations::moreInputs,
                WordMutations::oddWords);
    }

    private static Optional<Element> header(PlanDocument plan, Random random, String prefix) {
        return plan.any(
                random,
                element -> is(element, "property")
                        && element.getAttribute("name").startsWith(prefix)
                        && PlanWords.isOfProcess(element));
    }

    private static Optional<String> otherWording(PlanDocument plan, Random random) {
        return header(plan, random, "deadline.").map(deadline -> said(deadline, one(random, WORDINGS)));
    }

    private static Optional<String> wordingOfAnotherPlan(PlanDocument plan, Random random) {
        return header(plan, random, "deadline.")
                .map(deadline ->
                        said(deadline, one(random, PlanWords.all().header()).getValue()));
    }

    private static Optional<String> oddHeader(PlanDocument plan, Random random) {
        return header(plan, random, "").map(property -> said(property, OddTexts.any(random)));
    }

    private static Optional<String> moreHeader(PlanDocument plan, Random random) {
        return header(plan, random, "").map(property -> {
            Map.Entry<String, String> words = one(random, PlanWords.all().header());
            return "header with " + added(plan, PlanDocument.around(property, 1), words);
        });
    }

    private static Optional<String> headerCalledOtherwise(PlanDocument plan, Random random) {
        return header(plan, random, "")
                .map(property -> AttributeMutations.set(property.getAttributeNode("name"), one(random, NAMES)));
    }

    private static Optional<String> oddProperty(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "property") && !PlanWords.isOfProcess(element))
                .map(property -> random.nextBoolean()
                        ? said(property, OddTexts.any(random))
                        : said(
                                property,
                                one(random, PlanWords.all().properties()).getValue()));
    }

    private static Optional<String> moreProperties(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "userTask")).map(task -> {
            Element properties = PlanDocument.children(plan.extensions(task)).stream()
                    .filter(child -> is(child, "properties"))
                    .findFirst()
                    .orElseGet(() -> (Element) plan.extensions(task).appendChild(plan.camunda("properties")));
            return called(task) + " with "
                    + added(plan, properties, one(random, PlanWords.all().properties()));
        });
    }

    private static Optional<String> otherInput(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "inputParameter")).map(input -> {
            String words = random.nextInt(3) == 0
                    ? OddTexts.any(random)
                    : one(random, PlanWords.all().inputs()).getValue();
            String step = PlanDocument.around(input, 3).getAttribute("id");
            input.setTextContent(words);
            return step + ": " + called(input) + " = " + OddTexts.shown(words);
        });
    }

    private static Optional<String> moreInputs(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "inputParameter")).map(input -> {
            Map.Entry<String, String> words = one(random, PlanWords.all().inputs());
            if (random.nextBoolean()) {
                input.setAttribute("name", words.getKey());
                return called(input) + " called so";
            }
            Element more = plan.camunda("inputParameter");
            more.setAttribute("name", words.getKey());
            more.setTextContent(words.getValue());
            input.getParentNode().appendChild(more);
            return called(PlanDocument.around(input, 3)) + " with " + words;
        });
    }

    private static Optional<String> oddWords(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "documentation") || element.hasAttribute("name"))
                .map(element -> {
                    String words = OddTexts.any(random);
                    if (element.hasAttribute("name")) {
                        return AttributeMutations.set(element.getAttributeNode("name"), words);
                    }
                    element.setTextContent(words);
                    return called(element) + " = " + OddTexts.shown(words);
                });
    }

    private static String added(PlanDocument plan, Element properties, Map.Entry<String, String> words) {
        Element property = plan.camunda("property");
        property.setAttribute("name", words.getKey());
        property.setAttribute("value", words.getValue());
        properties.appendChild(property);
        return words.getKey() + "=" + OddTexts.shown(words.getValue());
    }

    private static String said(Element property, String words) {
        property.setAttribute("value", words);
        return called(property) + " = " + OddTexts.shown(words);
    }
}
