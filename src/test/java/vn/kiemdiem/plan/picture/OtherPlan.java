package vn.kiemdiem.plan.picture;

/** A small diagram of everything that the plans to come may need, and that the first one does not show. */
final class OtherPlan {

    private static final String FILE = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions_other" targetNamespace="urn:test">
              <collaboration id="collaboration_other">
                <participant id="participant_other" name="Đảng uỷ &amp; chi bộ &lt;mẫu&gt;" processRef="other"/>
              </collaboration>
              <escalation id="escalation_late" name="Quá hạn" escalationCode="LATE"/>
              <process id="other" name="Kế hoạch khác" isExecutable="true">
                <laneSet id="laneSet_other">
                  <lane id="lane_branch" name="Chi bộ"><flowNodeRef>startEvent_notice</flowNodeRef></lane>
                  <lane id="lane_committee" name="Ban Tổ chức"><flowNodeRef>receiveTask_answer</flowNodeRef></lane>
                </laneSet>
                <startEvent id="startEvent_notice" name="Có thông báo"><messageEventDefinition id="m1"/></startEvent>
                <exclusiveGateway id="gateway_complete" name="Hồ sơ đủ?" default="flow_no"/>
                <eventBasedGateway id="gateway_race"/>
                <receiveTask id="receiveTask_answer" name="Nhận ý kiến thẩm định của cấp trên trực tiếp"/>
                <intermediateCatchEvent id="messageEvent_answer" name="Có trả lời"><messageEventDefinition id="m2"/>
                </intermediateCatchEvent>
                <intermediateCatchEvent id="timerEvent_answer" name="Hết hạn trả lời"><timerEventDefinition id="t1"/>
                </intermediateCatchEvent>
                <subProcess id="subProcess_closed" name="Bổ sung hồ sơ"/>
                <boundaryEvent id="escalationEvent_late" name="Chậm" attachedToRef="subProcess_closed">
                  <escalationEventDefinition id="e1" escalationRef="escalation_late"/>
                </boundaryEvent>
                <endEvent id="endEvent_late" name="Báo chậm"><escalationEventDefinition id="e2"/></endEvent>
                <endEvent id="endEvent_told" name="Đã báo"><messageEventDefinition id="m3"/></endEvent>
                <sequenceFlow id="flow_start" sourceRef="startEvent_notice" targetRef="gateway_complete"/>
                <sequenceFlow id="flow_yes" name="Có" sourceRef="gateway_complete" targetRef="gateway_race"/>
                <sequenceFlow id="flow_no" name="Không" sourceRef="gateway_complete" targetRef="subProcess_closed"/>
                <sequenceFlow id="flow_m" sourceRef="gateway_race" targetRef="messageEvent_answer"/>
                <sequenceFlow id="flow_t" sourceRef="gateway_race" targetRef="timerEvent_answer"/>
                <sequenceFlow id="flow_r" sourceRef="messageEvent_answer" targetRef="receiveTask_answer"/>
                <sequenceFlow id="flow_e" sourceRef="receiveTask_answer" targetRef="endEvent_told"/>
                <sequenceFlow id="flow_l" sourceRef="escalationEvent_late" targetRef="endEvent_late"/>
              </process>
              <bpmndi:BPMNDiagram id="diagram_other"><bpmndi:BPMNPlane id="plane_other" bpmnElement="collaboration_other">
                participant_other 100,100,900,480
                lane_branch 140,100,860,240
                lane_committee 140,340,860,240
                startEvent_notice 212,202,36,36 190,245,80,14
                gateway_complete 305,195,50,50 290,170,80,14
                gateway_race 435,195,50,50
                messageEvent_answer 552,202,36,36 530,245,80,14
                timerEvent_answer 552,122,36,36 530,165,80,28
                receiveTask_answer 650,170,120,100
                endEvent_told 852,202,36,36 830,245,80,14
                subProcess_closed 430,390,120,100
                escalationEvent_late 472,472,36,36 400,510,60,14
                endEvent_late 592,522,36,36 640,530,80,14
                flow_start 248,220;305,220
                flow_yes 355,220;435,220 380,195,30,14
                flow_no 330,245;330,440;430,440 285,300,40,14
                flow_m 485,220;552,220
                flow_t 460,195;460,140;552,140
                flow_r 588,220;650,220
                flow_e 770,220;852,220
                flow_l 490,508;490,540;592,540
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;

    private static final String BOUNDS = "<dc:Bounds x=\"$%d\" y=\"$%d\" width=\"$%d\" height=\"$%d\"/>";
    private static final String BOX = "(\\d+),(\\d+),(\\d+),(\\d+)";
    private static final String NOTHING = "\\s*$";

    private OtherPlan() {}

    static PlanModel drawn() {
        return PlanModel.of("other", text());
    }

    /** The same file with some of its words replaced. */
    static PlanModel with(String words, String others) {
        String text = text();
        if (!text.contains(words)) {
            throw new IllegalArgumentException(words);
        }
        return PlanModel.of("other", text.replace(words, others));
    }

    /** Boxes are written as {@code id x,y,width,height} and lines as {@code id x,y;x,y}, each perhaps with a label. */
    private static String text() {
        StringBuilder text = new StringBuilder();
        FILE.lines().map(OtherPlan::drawing).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String drawing(String line) {
        return line.replaceFirst("^ *(\\w+) " + BOX + NOTHING, shape(""))
                .replaceFirst("^ *(\\w+) " + BOX + " " + BOX + NOTHING, shape(label(6)))
                .replaceFirst("^ *(\\w+) ([\\d,;]+)" + NOTHING, edge(""))
                .replaceFirst("^ *(\\w+) ([\\d,;]+) " + BOX + NOTHING, edge(label(3)))
                .replaceAll("(\\d+),(\\d+);?(?=[\\d,;]*@)", "<di:waypoint x=\"$1\" y=\"$2\"/>")
                .replace("@", "");
    }

    private static String shape(String label) {
        String open = "<bpmndi:BPMNShape id=\"$1_di\" bpmnElement=\"$1\" isHorizontal=\"true\">";
        return open + BOUNDS.formatted(2, 3, 4, 5) + label + "</bpmndi:BPMNShape>";
    }

    private static String edge(String label) {
        return "<bpmndi:BPMNEdge id=\"$1_di\" bpmnElement=\"$1\">$2@" + label + "</bpmndi:BPMNEdge>";
    }

    private static String label(int first) {
        return "<bpmndi:BPMNLabel>" + BOUNDS.formatted(first, first + 1, first + 2, first + 3) + "</bpmndi:BPMNLabel>";
    }
}
