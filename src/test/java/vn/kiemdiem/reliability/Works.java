package vn.kiemdiem.reliability;

import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemdiem.nodes.FarAhead;

/**
 * An invented organization and its plan: each agency draws up one document after the other, and besides has a report to
 * make which nobody makes, so that each of its deadlines passes, is told one level up and goes out by mail.
 *
 * @param agencies agencies with two accounts each, either of which may do the agency's work
 * @param documents documents that an agency draws up, one after the other
 * @param deadlines deadlines of each agency's report
 */
record Works(int agencies, int documents, int deadlines) {

    static final String ADMINISTRATOR = "quan-tri";
    static final String COMMITTEE = "du-phong-committee";
    static final String STEP = "userTask_draw";

    private static final Pattern ELEMENT =
            Pattern.compile("id=\"(\\w+(?:Event|Task|Activity|gateway)_\\w+|gateway_\\w+)\"");
    private static final Pattern FLOW = Pattern.compile("id=\"(flow_\\w+)\"");
    private static final int MAILS_PER_TIMER = 3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    String plan() {
        return "du-phong-" + Year.now(ZONE);
    }

    static String agency(int number) {
        return "du-phong-agency-%03d".formatted(number);
    }

    static String account(int number) {
        return "dp-co-quan-%03d".formatted(number);
    }

    static String deputy(int number) {
        return "dp-pho-%03d".formatted(number);
    }

    /** Each timer is told to the agency's two people and to the committee. */
    int mails() {
        return MAILS_PER_TIMER * timers();
    }

    int timers() {
        return agencies * deadlines;
    }

    /** The organization's files by their names. */
    Map<String, String> organization() {
        StringBuilder units = new StringBuilder(
                "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Có chi ủy,Có ban thường vụ,Số lãnh đạo\n"
                        + COMMITTEE + ",Đảng ủy Dự phòng,Đảng ủy,,Không,Không,3\n");
        StringBuilder accounts = new StringBuilder(
                "Mã tài khoản,Tên hiển thị,Thư điện tử,Vai trò,Đơn vị phụ trách,Đơn vị giám sát,Mã đối tượng\n"
                        + "dp-dang-uy,Đảng ủy Dự phòng,dp-dang-uy@du-phong.example,Cán bộ; Giám sát," + COMMITTEE + ","
                        + COMMITTEE + ",\n");
        IntStream.rangeClosed(1, agencies).forEach(number -> {
            units.append("%s,Cơ quan số %d,\"Cơ quan, đơn vị\",%s,Không,Không,1%n"
                    .formatted(agency(number), number, COMMITTEE));
            accounts.append(staff(account(number), number)).append(staff(deputy(number), number));
        });
        String subjects = "Mã đối tượng,Tên đối tượng,Loại đối tượng,Tập thể/Cá nhân,Mã đơn vị,Chức vụ,Nhóm tương đồng,"
                + "Người đứng đầu,Ngày kết nạp,Miễn công tác và sinh hoạt đảng,Đình chỉ,Nơi sinh hoạt tạm thời\n"
                + "dp-tap-the,Tập thể lãnh đạo cơ quan số 1,\"Tập thể lãnh đạo, quản lý\",Tập thể," + agency(1)
                + ",,Tập thể lãnh đạo,,,,,\n";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("don-vi.csv", units.toString());
        files.put("doi-tuong.csv", subjects);
        files.put("tai-khoan.csv", accounts.toString());
        return files;
    }

    private static String staff(String account, int number) {
        return "%1$s,Cán bộ cơ quan số %2$d,%1$s@du-phong.example,Cán bộ,%3$s,,%n"
                .formatted(account, number, agency(number));
    }

    /** The plan's file. */
    String bpmn() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
                xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definitions_works" \
                targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Platform" \
                modeler:executionPlatformVersion="7.24.0">
                <bpmn:collaboration id="collaboration_works">
                <bpmn:participant id="participant_committee" name="Đảng ủy Dự phòng" processRef="%1$s" />
                <bpmn:participant id="participant_agency" name="Cơ quan" processRef="%1$s-agency" />
                </bpmn:collaboration>
                %2$s
                %3$s
                %4$s
                </bpmn:definitions>
                """.formatted(plan(), committee(), agencyPool(), picture(committee() + agencyPool()));
    }

    /** Everything somewhere: the product takes no plan in which supervisors would not see something. */
    private static String picture(String pools) {
        List<String> elements = Stream.concat(
                        Stream.of("participant_committee", "participant_agency"),
                        ELEMENT.matcher(pools).results().map(found -> found.group(1)))
                .toList();
        String shapes = IntStream.range(0, elements.size())
                .mapToObj(row -> ("<bpmndi:BPMNShape id=\"%1$s_di\" bpmnElement=\"%1$s\">"
                                + "<dc:Bounds x=\"0\" y=\"%2$d\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape>")
                        .formatted(elements.get(row), 200 * row))
                .collect(Collectors.joining());
        String edges = FLOW.matcher(pools)
                .results()
                .map(found -> ("<bpmndi:BPMNEdge id=\"%1$s_di\" bpmnElement=\"%1$s\">"
                                + "<di:waypoint x=\"0\" y=\"0\" /><di:waypoint x=\"9\" y=\"9\" /></bpmndi:BPMNEdge>")
                        .formatted(found.group(1)))
                .collect(Collectors.joining());
        return "<bpmndi:BPMNDiagram id=\"diagram_works\"><bpmndi:BPMNPlane id=\"plane_works\" "
                + "bpmnElement=\"collaboration_works\">" + shapes + edges + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>";
    }

    private String committee() {
        String last = FarAhead.day();
        String header = IntStream.rangeClosed(1, deadlines)
                .mapToObj(number -> property("deadline." + code(number), "Hoàn thành chậm nhất ngày " + last))
                .collect(Collectors.joining());
        return """
                <bpmn:process id="%1$s" name="Kiểm điểm, đánh giá của Đảng ủy Dự phòng" isExecutable="true" \
                camunda:historyTimeToLive="P3650D">
                <bpmn:documentation>Kế hoạch giả định để thử độ bền.</bpmn:documentation>
                <bpmn:extensionElements><camunda:properties>
                %2$s
                </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="startEvent_planIssued" name="Kế hoạch đã ban hành">\
                <bpmn:outgoing>flow_issued</bpmn:outgoing></bpmn:startEvent>
                <bpmn:callActivity id="callActivity_agencies" name="Việc của từng cơ quan" calledElement="%1$s-agency" \
                camunda:calledElementBinding="deployment">
                <bpmn:documentation>"Mọi cơ quan cùng làm" (I).</bpmn:documentation>
                <bpmn:extensionElements>
                <camunda:in businessKey="${units.businessKey(execution, unit)}" />
                <camunda:in source="unit" target="unit" /><camunda:in source="plan" target="plan" />
                </bpmn:extensionElements>
                <bpmn:incoming>flow_issued</bpmn:incoming><bpmn:outgoing>flow_done</bpmn:outgoing>
                <bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter="true" \
                camunda:collection="${units.of(execution, 'agency')}" camunda:elementVariable="unit" />
                </bpmn:callActivity>
                <bpmn:endEvent id="endEvent_done" name="Xong"><bpmn:incoming>flow_done</bpmn:incoming></bpmn:endEvent>
                %3$s%4$s
                </bpmn:process>
                """.formatted(
                        plan(),
                        property("plan.number", "01-KH/ĐU")
                                + property("plan.title", "Kế hoạch thử độ bền")
                                + property("plan.issuer", "Đảng ủy Dự phòng")
                                + property("plan.year", Year.now(ZONE).toString())
                                + property("plan.unit", COMMITTEE)
                                + header,
                        flow("flow_issued", "startEvent_planIssued", "callActivity_agencies"),
                        flow("flow_done", "callActivity_agencies", "endEvent_done"));
    }

    private String agencyPool() {
        StringBuilder pool = new StringBuilder("""
                <bpmn:process id="%s-agency" name="Việc của một cơ quan" isExecutable="true" \
                camunda:historyTimeToLive="P3650D" camunda:isStartableInTasklist="false">
                <bpmn:startEvent id="startEvent_agencyAsked" name="Cơ quan bắt đầu">\
                <bpmn:outgoing>flow_asked</bpmn:outgoing></bpmn:startEvent>
                <bpmn:parallelGateway id="gateway_both"><bpmn:incoming>flow_asked</bpmn:incoming>\
                <bpmn:outgoing>flow_draw01</bpmn:outgoing><bpmn:outgoing>flow_report</bpmn:outgoing>\
                </bpmn:parallelGateway>
                """.formatted(plan()));
        pool.append(flow("flow_asked", "startEvent_agencyAsked", "gateway_both"));
        String from = "gateway_both";
        for (int number = 1; number <= documents; number++) {
            String id = STEP + two(number);
            pool.append(
                    task(id, "Soạn văn bản số " + number, "flow_draw" + two(number), "flow_draw" + two(number + 1)));
            pool.append(flow("flow_draw" + two(number), from, id));
            from = id;
        }
        pool.append(end("endEvent_drawn", "Đã soạn xong", "flow_draw" + two(documents + 1)));
        pool.append(flow("flow_draw" + two(documents + 1), from, "endEvent_drawn"));
        pool.append(task("userTask_report", "Báo cáo", "flow_report", "flow_reported"));
        pool.append(flow("flow_report", "gateway_both", "userTask_report"));
        pool.append(end("endEvent_reported", "Đã báo cáo", "flow_reported"));
        pool.append(flow("flow_reported", "userTask_report", "endEvent_reported"));
        IntStream.rangeClosed(1, deadlines).forEach(number -> pool.append(timer(number)));
        return pool.append("</bpmn:process>").toString();
    }

    private static String timer(int number) {
        return """
                <bpmn:boundaryEvent id="timerEvent_overdue%1$s" name="Quá hạn lần %1$s" cancelActivity="false" \
                attachedToRef="userTask_report"><bpmn:documentation>Hạn %2$s.</bpmn:documentation>
                <bpmn:outgoing>flow_overdue%1$s</bpmn:outgoing><bpmn:timerEventDefinition>\
                <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${deadline.lateFrom(execution, '%2$s')}</bpmn:timeDate>\
                </bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:serviceTask id="serviceTask_escalate%1$s" name="Báo quá hạn lần %1$s" camunda:asyncBefore="true" \
                camunda:delegateExpression="${escalateOverdueDelegate}">
                <bpmn:documentation>Quá hạn %2$s.</bpmn:documentation><bpmn:extensionElements><camunda:inputOutput>
                <camunda:inputParameter name="deadline">%2$s</camunda:inputParameter>
                <camunda:inputParameter name="lateUnit">${unit}</camunda:inputParameter>
                <camunda:inputParameter name="informs">%3$s</camunda:inputParameter>
                </camunda:inputOutput></bpmn:extensionElements>
                <bpmn:incoming>flow_overdue%1$s</bpmn:incoming><bpmn:outgoing>flow_escalated%1$s</bpmn:outgoing>
                </bpmn:serviceTask>
                """.formatted(two(number), code(number), COMMITTEE)
                + flow(
                        "flow_overdue" + two(number),
                        "timerEvent_overdue" + two(number),
                        "serviceTask_escalate" + two(number))
                + end("endEvent_escalated" + two(number), "Đã báo", "flow_escalated" + two(number))
                + flow(
                        "flow_escalated" + two(number),
                        "serviceTask_escalate" + two(number),
                        "endEvent_escalated" + two(number));
    }

    private static String task(String id, String name, String in, String out) {
        return """
                <bpmn:userTask id="%1$s" name="%2$s" camunda:asyncAfter="true" camunda:formRef="issue-document" \
                camunda:formRefBinding="latest" camunda:candidateGroups="${unit}">
                <bpmn:documentation>"%2$s" (II).</bpmn:documentation><bpmn:extensionElements><camunda:properties>\
                %3$s</camunda:properties></bpmn:extensionElements>
                <bpmn:incoming>%4$s</bpmn:incoming><bpmn:outgoing>%5$s</bpmn:outgoing></bpmn:userTask>
                """.formatted(id, name, property("document", name), in, out);
    }

    private static String end(String id, String name, String in) {
        return "<bpmn:endEvent id=\"%s\" name=\"%s\"><bpmn:incoming>%s</bpmn:incoming></bpmn:endEvent>%n"
                .formatted(id, name, in);
    }

    private static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />%n".formatted(id, from, to);
    }

    private static String property(String name, String value) {
        return "<camunda:property name=\"%s\" value=\"%s\" />".formatted(name, value);
    }

    private static String code(int number) {
        return "D" + two(number);
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
