package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.HostileFile.plan;
import static vn.kiemdiem.plan.hostile.Recipe.PLAN;

import java.util.List;
import java.util.stream.Stream;

/** Plans that bring their own code, or name code of the class path. */
final class HostileCode {

    private static final String SERVICE = "serviceTask_escalateReport";
    private static final String SEND = "sendTask_sendReport";
    private static final String TASK = "userTask_compileReport";
    private static final String CALL = "callActivity_provideBases";
    private static final String EVIL = "java.lang.Runtime.getRuntime().exec('id')";

    private HostileCode() {}

    static List<HostileFile> all() {
        return Stream.of(scripts(), classes(), listeners(), mappings(), foreign())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileFile> scripts() {
        String script = "<camunda:script scriptFormat=\"javascript\">" + EVIL + "</camunda:script>";
        return List.of(
                script("ELEMENT_NOT_ALLOWED", "script task in JavaScript", "scriptFormat=\"javascript\"", EVIL),
                script("ELEMENT_NOT_ALLOWED", "script task in Groovy", "scriptFormat=\"groovy\"", "'id'.execute()"),
                script(
                        "ELEMENT_NOT_ALLOWED",
                        "script task in JUEL",
                        "scriptFormat=\"juel\"",
                        "${execution.setVariable('plan','x')}"),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "script task with a script of the class path",
                        becoming(
                                "scriptTask", "scriptFormat=\"groovy\" camunda:resource=\"classpath://x.groovy\"", "")),
                extending("ELEMENT_NOT_ALLOWED", "script in an input parameter", SERVICE, input(script)),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "script in a list of an input parameter",
                        SERVICE,
                        input("<camunda:list>" + script + "</camunda:list>")),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "script in a map of an input parameter",
                        SERVICE,
                        input("<camunda:map><camunda:entry key=\"a\">" + script + "</camunda:entry></camunda:map>")),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "script in an output parameter",
                        SERVICE,
                        "<camunda:inputOutput><camunda:outputParameter name=\"plan\">" + script
                                + "</camunda:outputParameter></camunda:inputOutput>"),
                plan(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "condition in JavaScript",
                        Recipe.plan()
                                .matching(
                                        "(<bpmn:sequenceFlow id=\"flow_reviewToCompileReport\"[^>]*)/>",
                                        "$1><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\""
                                                + " language=\"javascript\">true</bpmn:conditionExpression>"
                                                + "</bpmn:sequenceFlow>")),
                plan(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "condition in a script of the deployment",
                        Recipe.plan()
                                .matching(
                                        "(<bpmn:sequenceFlow id=\"flow_reviewToCompileReport\"[^>]*)/>",
                                        "$1><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\""
                                                + " camunda:resource=\"deployment://x.groovy\" />"
                                                + "</bpmn:sequenceFlow>")));
    }

    private static List<HostileFile> classes() {
        return List.of(
                service(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "class of a service task",
                        "camunda:class=\"javax.script.ScriptEngineManager\""),
                plan(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "class of a send task",
                        Recipe.plan().attribute(SEND, "camunda:class", "org.h2.tools.RunScript")),
                service(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "expression of a service task",
                        "camunda:expression=\"${execution.getId()}\""),
                service("ATTRIBUTE_NOT_ALLOWED", "harmless expression", "camunda:expression=\"${unit}\""),
                service(
                        "EXPRESSION_TOO_FREE",
                        "delegate expression that is a value",
                        "camunda:delegateExpression=\"${''.getClass()}\""),
                service(
                        "TASK_WITHOUT_DELEGATE",
                        "bean that is no delegate",
                        "camunda:delegateExpression=\"${planDeployer}\""),
                service(
                        "UNKNOWN_DELEGATE",
                        "delegate that does not exist",
                        "camunda:delegateExpression=\"${wipeDiskDelegate}\""),
                service(
                        "EXPRESSION_TOO_FREE",
                        "deferred delegate",
                        "camunda:delegateExpression=\"#{escalateOverdueDelegate}\""),
                service("ATTRIBUTE_NOT_ALLOWED", "external task", "camunda:type=\"external\""),
                service("ATTRIBUTE_NOT_ALLOWED", "shell task", "camunda:type=\"shell\""),
                service("ATTRIBUTE_NOT_ALLOWED", "mail task", "camunda:type=\"mail\""),
                service(
                        "TASK_WITHOUT_DELEGATE",
                        "web service",
                        "implementation=\"##WebService\" operationRef=\"operation_x\""),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "connector",
                        becoming(
                                "serviceTask",
                                "",
                                "<bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector"
                                        + "</camunda:connectorId><camunda:inputOutput><camunda:inputParameter"
                                        + " name=\"url\">http://127.0.0.1/</camunda:inputParameter>"
                                        + "</camunda:inputOutput></camunda:connector></bpmn:extensionElements>")),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "injected field",
                        SERVICE,
                        "<camunda:field name=\"clock\" expression=\"${execution.getId()}\" />"),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "business rule task with a decision",
                        becoming(
                                "businessRuleTask", "camunda:decisionRef=\"who\" camunda:resultVariable=\"unit\"", "")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "business rule task with a class",
                        becoming("businessRuleTask", "camunda:class=\"x.Y\"", "")),
                plan(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "message end event with a class",
                        Recipe.plan()
                                .becoming(
                                        "endEvent_reportSent",
                                        "endEvent",
                                        "",
                                        "<bpmn:messageEventDefinition camunda:class=\"x.Y\" />")));
    }

    private static List<HostileFile> listeners() {
        String start = "<camunda:executionListener event=\"start\" ";
        return List.of(
                extending("ELEMENT_NOT_ALLOWED", "class that listens to the process", PLAN, start + "class=\"x.Y\" />"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "expression that listens to an event",
                        "startEvent_reviewStarted",
                        start + "expression=\"${execution.getId()}\" />"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "delegate that listens to a flow",
                        "flow_reviewToCompileReport",
                        "<camunda:executionListener event=\"take\" delegateExpression=\"${escalateOverdueDelegate}\" />"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "script that listens to a gateway",
                        "gateway_startPreparation",
                        start
                                + "><camunda:script scriptFormat=\"groovy\">x</camunda:script></camunda:executionListener>"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "listener in a sub-process",
                        "subProcess_prepareCommittee",
                        start + "class=\"x.Y\" />"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "class that listens to a task",
                        TASK,
                        "<camunda:taskListener event=\"create\" class=\"x.Y\" />"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "expression that listens to a completion",
                        TASK,
                        "<camunda:taskListener event=\"complete\" expression=\"${task.setAssignee('x')}\" />"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "listener to a timeout of a task",
                        TASK,
                        "<camunda:taskListener event=\"timeout\" id=\"t\" delegateExpression=\"${escalateOverdueDelegate}\">"
                                + "<bpmn:timerEventDefinition><bpmn:timeDuration>PT1S</bpmn:timeDuration>"
                                + "</bpmn:timerEventDefinition></camunda:taskListener>"),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "listener under another prefix",
                        Recipe.plan()
                                .extending(
                                        TASK,
                                        "<c:taskListener xmlns:c=\"http://camunda.org/schema/1.0/bpmn\""
                                                + " event=\"create\" class=\"x.Y\" />")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "listener in the engine's old namespace",
                        Recipe.plan()
                                .extending(
                                        TASK,
                                        "<a:taskListener xmlns:a=\"http://activiti.org/bpmn\""
                                                + " event=\"create\" class=\"x.Y\" />")),
                plan(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "class in the engine's old namespace",
                        becoming("serviceTask", "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"x.Y\"", "")));
    }

    private static List<HostileFile> mappings() {
        return List.of(
                extending(
                        "EXPRESSION_TOO_FREE",
                        "source expression of a call",
                        CALL,
                        "<camunda:in sourceExpression=\"${1+1}\" target=\"a\" />"),
                extending("ATTRIBUTE_NOT_ALLOWED", "all variables of a call", CALL, "<camunda:in variables=\"all\" />"),
                extending("ELEMENT_NOT_ALLOWED", "results of a call", CALL, "<camunda:out variables=\"all\" />"),
                attribute(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "class that maps variables",
                        CALL,
                        "camunda:variableMappingClass",
                        "x.Y"),
                attribute(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "delegate that maps variables",
                        CALL,
                        "camunda:variableMappingDelegateExpression",
                        "${escalateOverdueDelegate}"),
                attribute("ATTRIBUTE_NOT_ALLOWED", "case that is called", CALL, "camunda:caseRef", "case_x"),
                attribute(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "form of the file",
                        TASK,
                        "camunda:formKey",
                        "embedded:app:forms/x.html"),
                attribute(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "form of another server",
                        TASK,
                        "camunda:formKey",
                        "http://127.0.0.1/x.html"),
                extending(
                        "ELEMENT_NOT_ALLOWED",
                        "generated form with a validator",
                        TASK,
                        "<camunda:formData><camunda:formField id=\"a\" type=\"string\"><camunda:validation>"
                                + "<camunda:constraint name=\"validator\" config=\"x.Y\" /></camunda:validation>"
                                + "</camunda:formField></camunda:formData>"),
                attribute("ATTRIBUTE_NOT_ALLOWED", "form handler", TASK, "camunda:formHandlerClass", "x.Y"));
    }

    private static List<HostileFile> foreign() {
        return List.of(
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "import of a web service",
                        Recipe.plan()
                                .matching(
                                        "<bpmn:collaboration",
                                        "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\""
                                                + " location=\"http://127.0.0.1/x.wsdl\" namespace=\"x\" />"
                                                + "<bpmn:collaboration")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "task in another namespace",
                        Recipe.plan()
                                .extending(
                                        TASK, "<x:taskListener xmlns:x=\"urn:x\" event=\"create\" class=\"x.Y\" />")),
                plan("ELEMENT_NOT_ALLOWED", "manual task", becoming("manualTask", "", "")),
                plan("ELEMENT_NOT_ALLOWED", "task of no kind", becoming("task", "", "")));
    }

    private static HostileFile script(String code, String name, String attributes, String text) {
        return plan(code, name, becoming("scriptTask", attributes, "<bpmn:script>" + text + "</bpmn:script>"));
    }

    private static HostileFile service(String code, String name, String attributes) {
        return plan(code, name, becoming("serviceTask", attributes, ""));
    }

    private static HostileFile extending(String code, String name, String element, String extension) {
        return plan(code, name, Recipe.plan().extending(element, extension));
    }

    private static HostileFile attribute(String code, String name, String element, String attribute, String value) {
        return plan(code, name, Recipe.plan().attribute(element, attribute, value));
    }

    private static Recipe becoming(String kind, String attributes, String content) {
        return Recipe.plan().becoming(SERVICE, kind, "camunda:asyncBefore=\"true\" " + attributes, content);
    }

    private static String input(String value) {
        return "<camunda:inputOutput><camunda:inputParameter name=\"extra\">" + value
                + "</camunda:inputParameter></camunda:inputOutput>";
    }
}
