package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;

/** The description of {@code /api} is the controllers' own, whole and in Vietnamese. */
@ProductTest
class OpenApiTest {

    private static final String DOCUMENT = "/api/openapi";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private RestCalls rest;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        rest = new RestCalls(port);
    }

    @Test
    void everyDoorIsDescribedAndNoOther() throws JsonProcessingException {
        Map<String, Set<String>> described = new TreeMap<>();
        document().path("paths").properties().forEach(path -> described.put(path.getKey(), names(path.getValue())));

        assertThat(described).isEqualTo(doors());
        assertThat(described)
                .containsEntry("/api/plans", Set.of("get", "post"))
                .containsEntry("/api/plans/check", Set.of("post"))
                .containsEntry("/api/plans/{id}", Set.of("get"))
                .containsEntry("/api/plans/{id}/bpmn", Set.of("get"))
                .containsEntry("/api/plans/{id}/rollover", Set.of("get"))
                .containsEntry("/api/plans/{id}/start", Set.of("post"));
    }

    @Test
    void everyDoorSaysInVietnameseWhatItIsFor() throws JsonProcessingException {
        document()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> assertThat(operation.path("summary").asText())
                                .as(operation.path("operationId").asText())
                                .matches(".*[^\\x00-\\x7F].*\\.")));
    }

    @Test
    void checkIsDescribedWithFindingsAndDeadlines() throws JsonProcessingException {
        JsonNode schemas = document().at("/components/schemas");

        assertThat(names(schemas.at("/CheckView/properties")))
                .containsOnly("planId", "findings", "deadlines", "timeline", "comparisons");
        assertThat(names(schemas.at("/Finding/properties")))
                .containsOnly("severity", "code", "elementId", "elementName", "message", "remedy");
        assertThat(names(schemas.at("/DeadlineView/properties")))
                .containsOnly("code", "wording", "lateFrom", "lastDay", "elements");
        assertThat(document().at("/paths/~1api~1plans/post/requestBody/content").toString())
                .contains("multipart/form-data");
        assertThat(names(document().at("/paths/~1api~1plans/post/responses"))).contains("200", "201", "403", "422");
    }

    @Test
    void timelineAndComparisonsAreDescribed() throws JsonProcessingException {
        JsonNode schemas = document().at("/components/schemas");

        assertThat(names(schemas.at("/PlanDetails/properties")))
                .containsOnly("plan", "deadlines", "imports", "timeline", "comparisons");
        assertThat(schemas.at("/PlanImport/properties/door/enum").toString()).isEqualTo("[\"API\",\"ENGINE\"]");
        assertThat(names(schemas.at("/Timeline/properties"))).containsOnly("from", "to", "freeDays", "rows", "undated");
        assertThat(names(schemas.at("/TimelineRow/properties"))).containsOnly("body", "bodyId", "pool", "marks");
        assertThat(names(schemas.at("/TimelineMark/properties")))
                .contains("code", "lastDay", "lateFrom", "slackFrom", "workingDays", "free", "past", "steps");
        assertThat(names(schemas.at("/PlanComparison/properties")))
                .containsOnly("kind", "with", "added", "removed", "changed", "deadlines", "header");
        assertThat(schemas.at("/PlanComparison/properties/kind/enum").toString())
                .isEqualTo("[\"PREVIOUS_VERSION\",\"LAST_YEAR\"]");
        assertThat(names(schemas.at("/ChangedElement/properties")))
                .containsOnly("elementId", "elementName", "type", "pool", "changes");
        assertThat(names(schemas.at("/DeadlineChange/properties")))
                .containsOnly("code", "change", "before", "after", "days");
    }

    @Test
    void strangersDoNotReadIt() {
        assertThat(rest.get(DOCUMENT).statusCode()).isEqualTo(401);
    }

    private JsonNode document() throws JsonProcessingException {
        return new ObjectMapper().readTree(rest.get(DOCUMENT, "quan-tri").body());
    }

    private Map<String, Set<String>> doors() {
        Map<String, Set<String>> doors = new TreeMap<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> paths(mapping).anyMatch(path -> path.startsWith("/api/")))
                .filter(mapping -> paths(mapping).noneMatch(path -> path.startsWith(DOCUMENT)))
                .forEach(mapping -> paths(mapping)
                        .forEach(path -> doors.computeIfAbsent(path, door -> new TreeSet<>())
                                .addAll(methods(mapping))));
        return doors;
    }

    private static Stream<String> paths(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream();
    }

    private static Set<String> methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
