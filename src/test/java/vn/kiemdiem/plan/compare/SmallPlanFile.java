package vn.kiemdiem.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;

/** A file with one of everything that a plan is made of, and the same file with words replaced. */
record SmallPlanFile(String text) {

    private static final String TEXT = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <collaboration id="collaboration_branch">
                <participant id="participant_branch" name="Chi bộ mẫu" processRef="chi-bo-2024"/>
                <participant id="participant_commune" name="Đảng ủy xã"/>
                <messageFlow id="messageFlow_report" name="Báo cáo" sourceRef="sendTask_report"
                    targetRef="participant_commune"/>
              </collaboration>
              <message id="message_notice" name="chi-bo-2024.notice"/>
              <process id="chi-bo-2024" name="Kiểm điểm" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <extensionElements><camunda:properties>
                  <camunda:property name="plan.number" value="1-KH/CB"/>
                  <camunda:property name="plan.title" value="Kiểm điểm năm 2024"/>
                  <camunda:property name="plan.issuer" value="Chi bộ"/>
                  <camunda:property name="plan.unit" value="chi-bo"/>
                  <camunda:property name="plan.year" value="2024"/>
                  <camunda:property name="deadline.D07" value="trước ngày 10/11/2024"/>
                  <camunda:property name="deadline.D08" value="đúng thời gian (theo D07)"/>
                  <camunda:property name="deadline.D09" value="trước khi tổ chức hội nghị"/>
                  <camunda:property name="rating.bounds" value="collective"/>
                  <camunda:property name="rating.bounds.source" value="không được cao hơn"/>
                </camunda:properties></extensionElements>
                <laneSet id="laneSet_branch">
                  <lane id="lane_committee" name="Cấp ủy"><flowNodeRef>userTask_write</flowNodeRef></lane>
                  <lane id="lane_secretary" name="Bí thư"><flowNodeRef>sendTask_report</flowNodeRef></lane>
                </laneSet>
                <startEvent id="startEvent_notice" name="Có thông báo">
                  <messageEventDefinition id="definition_1" messageRef="message_notice"/>
                </startEvent>
                <userTask id="userTask_write" name="Viết" camunda:candidateGroups="chi-uy" camunda:formRef="write-review">
                  <documentation>S004-F01. "Viết kiểm điểm".</documentation>
                  <extensionElements><camunda:properties>
                    <camunda:property name="rates" value="member"/>
                    <camunda:property name="as" value="self"/>
                  </camunda:properties></extensionElements>
                  <incoming>flow_begin</incoming>
                </userTask>
                <boundaryEvent id="timerEvent_late" name="Quá hạn" cancelActivity="false" attachedToRef="userTask_write">
                  <timerEventDefinition><timeDate xsi:type="tFormalExpression">${late('D07')}</timeDate></timerEventDefinition>
                </boundaryEvent>
                <subProcess id="subProcess_meet" name="Họp">
                  <userTask id="userTask_rate" name="Xếp loại">
                    <multiInstanceLoopCharacteristics camunda:collection="${members}"/>
                  </userTask>
                </subProcess>
                <exclusiveGateway id="gateway_done" name="Xong?" default="flow_no"/>
                <sequenceFlow id="flow_begin" sourceRef="startEvent_notice" targetRef="userTask_write"/>
                <sequenceFlow id="flow_no" name="Không" sourceRef="gateway_done" targetRef="userTask_write"/>
                <sequenceFlow id="flow_yes" name="Có" sourceRef="gateway_done" targetRef="sendTask_report">
                  <conditionExpression xsi:type="tFormalExpression">${done}</conditionExpression>
                </sequenceFlow>
                <sendTask id="sendTask_report" name="Gửi" camunda:delegateExpression="${sendDelegate}">
                  <extensionElements><camunda:inputOutput>
                    <camunda:inputParameter name="recipient">xa</camunda:inputParameter>
                  </camunda:inputOutput></extensionElements>
                </sendTask>
                <callActivity id="callActivity_branch" name="Giao" calledElement="chi-bo-2024-branch">
                  <extensionElements>
                    <camunda:in source="unit" target="parent"/>
                    <camunda:in businessKey="chi-bo-2024/${unit}"/>
                  </extensionElements>
                </callActivity>
                <endEvent id="endEvent_done" name="Đã xong"/>
              </process>
              <process id="chi-bo-2024-branch" name="Chi bộ trực thuộc"/>
              <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="collaboration_branch">
                <bpmndi:BPMNShape id="userTask_write_di" bpmnElement="userTask_write">
                  <dc:Bounds x="100" y="100" width="120" height="80"/></bpmndi:BPMNShape>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;

    static SmallPlanFile asItIs() {
        return new SmallPlanFile(TEXT);
    }

    SmallPlanFile with(String words, String others) {
        assertThat(text).contains(words);
        return new SmallPlanFile(text.replace(words, others));
    }
}
