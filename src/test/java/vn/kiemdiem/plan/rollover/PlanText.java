package vn.kiemdiem.plan.rollover;

/** A small plan of 2024 as text, written in more ways than Camunda Modeler writes. */
final class PlanText {

    private PlanText() {}

    /** The plan with this header. */
    static String of(String... namesAndValues) {
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            header.append("        <c:property name=\"%s\" value=\"%s\" />\n"
                    .formatted(namesAndValues[i], namesAndValues[i + 1]));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- <process id="mau-2024 giữ nguyên" name='năm 2024'> -->
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:c="http://camunda.org/schema/1.0/bpmn" id="definitions_mau2024" targetNamespace="kd">
                  <message id="message_done" name="mau-2024.done"/>
                  <process  isExecutable = "true"   id="mau-2024" name='Xếp loại năm 2024' >
                    <documentation>Lời của kế hoạch năm 2024, mau-2024 giữ nguyên <![CDATA[<năm 2024>]]></documentation>
                    <extensionElements>
                      <c:properties>
                HEADER      </c:properties>
                    </extensionElements>
                    <callActivity id="callActivity_branch" name="Chi bộ kiểm điểm" calledElement="mau-2024-branch"
                    ></callActivity>
                    <scriptTask id="a>b"><!-- năm 2024 --><script><![CDATA[a < b]]></script></scriptTask>
                  </process>
                  <?note năm 2024?>
                </definitions>
                """.replace("HEADER", header);
    }
}
