package vn.kiemdiem.isolation;

import static vn.kiemdiem.isolation.Neighbour.Part.MEMBER;
import static vn.kiemdiem.isolation.Neighbour.Part.READER;
import static vn.kiemdiem.isolation.Neighbour.Part.STAFF;
import static vn.kiemdiem.isolation.Neighbour.Part.SUPERVISOR;

import java.util.List;
import java.util.Set;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.isolation.Neighbour.Part;
import vn.kiemdiem.isolation.Neighbour.Person;

/** The doors of the product, with the engine's as the web apps reach them. */
final class Doors {

    static final String ENGINE = "/camunda/api/engine/engine/default";
    static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    private static final Set<Part> ALL = Set.of(STAFF, MEMBER, SUPERVISOR, READER);
    private static final Set<Part> WORKING = Set.of(STAFF, MEMBER, SUPERVISOR);
    private static final Set<Part> SUPERVISING = Set.of(SUPERVISOR);

    /** A list, and who finds things of the own plan in it. */
    record Listing(String path, Set<Part> finding) {}

    /** Something that changes what is there. */
    record Change(String method, String path, String body) {

        /** The same for things of the plan, asked for by the person. */
        Change of(Neighbour plan, Person caller) {
            return new Change(
                    method,
                    plan.path(path).replace("{caller}", caller.account()),
                    plan.path(body).replace("{caller}", caller.account()));
        }
    }

    private Doors() {}

    static List<Listing> lists() {
        return List.of(
                new Listing(ENGINE + "/task", WORKING),
                new Listing(ENGINE + "/history/task", SUPERVISING),
                new Listing(ENGINE + "/task/report/candidate-group-count", Set.of()),
                new Listing(ENGINE + "/user", ALL),
                new Listing(ENGINE + "/group", ALL),
                new Listing(ENGINE + "/authorization", Set.of()),
                new Listing(ENGINE + "/process-definition", ALL),
                new Listing(ENGINE + "/process-definition/statistics?incidents=true&failedJobs=true", ALL),
                new Listing(ENGINE + "/process-instance", SUPERVISING),
                new Listing(ENGINE + "/execution", SUPERVISING),
                new Listing(ENGINE + "/variable-instance?deserializeValues=false", SUPERVISING),
                new Listing(ENGINE + "/incident", SUPERVISING),
                new Listing(ENGINE + "/job", SUPERVISING),
                new Listing(ENGINE + "/job-definition", ALL),
                new Listing(ENGINE + "/deployment", Set.of()),
                new Listing(ENGINE + "/history/process-instance", SUPERVISING),
                new Listing(ENGINE + "/history/activity-instance", SUPERVISING),
                new Listing(ENGINE + "/history/variable-instance?deserializeValues=false", SUPERVISING),
                new Listing(ENGINE + "/history/detail?deserializeValues=false", SUPERVISING),
                new Listing(ENGINE + "/history/user-operation", Set.of()),
                new Listing(ENGINE + "/history/incident", SUPERVISING),
                new Listing(ENGINE + "/history/job-log", SUPERVISING),
                new Listing(ENGINE + "/history/identity-link-log", SUPERVISING),
                new Listing(ENGINE + "/history/task/report?reportType=count&groupBy=processDefinition", Set.of()),
                new Listing(ENGINE + "/history/process-definition/cleanable-process-instance-report", SUPERVISING),
                new Listing(COCKPIT + "/process-definition/statistics", SUPERVISING),
                new Listing(COCKPIT + "/process-instance", SUPERVISING),
                new Listing(COCKPIT + "/incident", SUPERVISING),
                new Listing("/api/plans", SUPERVISING),
                new Listing("/api/audit", Set.of()));
    }

    /** Each shows one thing of a plan. */
    static List<String> things() {
        return List.of(
                ENGINE + "/task/{task}",
                ENGINE + "/task/{task}/form",
                ENGINE + "/task/{task}/form-variables",
                ENGINE + "/task/{task}/deployed-form",
                ENGINE + "/task/{task}/variables",
                ENGINE + "/task/{task}/variables/plan",
                ENGINE + "/task/{task}/localVariables",
                ENGINE + "/task/{task}/identity-links",
                ENGINE + "/task/{task}/comment",
                ENGINE + "/task/{task}/attachment",
                ENGINE + "/process-instance/{instance}",
                ENGINE + "/process-instance/{instance}/variables",
                ENGINE + "/process-instance/{instance}/variables/plan",
                ENGINE + "/process-instance/{instance}/activity-instances",
                ENGINE + "/process-instance/{instance}/comment",
                ENGINE + "/execution/{execution}",
                ENGINE + "/execution/{execution}/localVariables",
                ENGINE + "/variable-instance/{variable}",
                ENGINE + "/process-definition/{definition}",
                ENGINE + "/process-definition/{definition}/xml",
                ENGINE + "/process-definition/{definition}/diagram",
                ENGINE + "/process-definition/{definition}/statistics?incidents=true",
                ENGINE + "/process-definition/{definition}/startForm",
                ENGINE + "/process-definition/{definition}/form-variables",
                ENGINE + "/process-definition/{definition}/static-called-process-definitions",
                ENGINE + "/process-definition/key/{plan}",
                ENGINE + "/process-definition/key/{plan}/xml",
                ENGINE + "/deployment/{deployment}",
                ENGINE + "/deployment/{deployment}/resources",
                ENGINE + "/deployment/{deployment}/resources/{resource}",
                ENGINE + "/deployment/{deployment}/resources/{resource}/data",
                ENGINE + "/job/{job}",
                ENGINE + "/job/{job}/stacktrace",
                ENGINE + "/job-definition/{jobDefinition}",
                ENGINE + "/incident/{incident}",
                ENGINE + "/user/{account}/profile",
                ENGINE + "/group/{unit}",
                ENGINE + "/authorization/check?permissionName=READ&resourceName=User&resourceType=1&userId={account}",
                ENGINE + "/history/process-instance/{instance}",
                ENGINE + "/history/activity-instance/{activity}",
                ENGINE + "/history/variable-instance/{variable}",
                "/api/plans/{plan}",
                "/api/plans/{plan}/bpmn",
                "/api/plans/{plan}/rollover",
                "/api/plans/{plan}/report.xlsx",
                "/api/plans/{plan}/criteria",
                "/api/plans/{plan}/yearly-levels",
                "/api/plans/{plan}/attendees",
                "/api/tasks/{task}/draft",
                "/api/tasks/{task}/attachments",
                "/api/attachments/{attachment}");
    }

    /** Each asks for things of one plan and answers with an empty list where they are not the caller's. */
    static List<String> questions() {
        return List.of(
                ENGINE + "/task?processInstanceId={instance}",
                ENGINE + "/task?taskId={task}",
                ENGINE + "/task?processDefinitionKey={plan}",
                ENGINE + "/task?processVariables=plan_eq_{plan}",
                ENGINE + "/task?candidateGroup={group}&includeAssignedTasks=true",
                ENGINE + "/process-instance?businessKey={plan}",
                ENGINE + "/process-definition?key={plan}",
                ENGINE + "/deployment?id={deployment}",
                ENGINE + "/user?id={account}",
                ENGINE + "/user?memberOfGroup={group}",
                ENGINE + "/group?id={unit}",
                ENGINE + "/identity/groups?userId={account}",
                ENGINE + "/authorization?userIdIn={account}",
                ENGINE + "/history/process-instance?processInstanceBusinessKey={plan}",
                ENGINE + "/history/process-definition/{definition}/statistics",
                ENGINE + "/history/user-operation?processDefinitionKey={plan}",
                ENGINE + "/history/identity-link-log?taskId={task}",
                COCKPIT + "/process-definition/{definition}/called-process-definitions",
                COCKPIT + "/process-instance/{instance}/called-process-instances");
    }

    /** Each would change something of a plan. */
    static List<Change> changes() {
        String form = "{\"variables\":{\"plan\":{\"value\":\"x\",\"type\":\"String\"}}}";
        String value = "{\"value\":\"x\",\"type\":\"String\"}";
        String nobody = "{\"userId\":\"nobody\"}";
        return List.of(
                new Change("POST", ENGINE + "/task/{task}/claim", nobody),
                new Change("POST", ENGINE + "/task/{task}/unclaim", ""),
                new Change("POST", ENGINE + "/task/{task}/assignee", nobody),
                new Change("POST", ENGINE + "/task/{task}/delegate", nobody),
                new Change("POST", ENGINE + "/task/{task}/resolve", "{}"),
                new Change("POST", ENGINE + "/task/{task}/complete", "{}"),
                new Change("POST", ENGINE + "/task/{task}/submit-form", "{}"),
                new Change("POST", ENGINE + "/task/{task}/comment/create", "{\"message\":\"x\"}"),
                new Change(
                        "POST",
                        ENGINE + "/task/{task}/identity-links",
                        "{\"userId\":\"nobody\",\"type\":\"candidate\"}"),
                new Change("POST", ENGINE + "/task/{task}/bpmnEscalation", "{\"escalationCode\":\"X\"}"),
                new Change("POST", ENGINE + "/task/{task}/bpmnError", "{\"errorCode\":\"X\"}"),
                new Change("PUT", ENGINE + "/task/{task}", "{\"name\":\"x\"}"),
                new Change("PUT", ENGINE + "/task/{task}/variables/plan", value),
                new Change("PUT", ENGINE + "/task/{task}/localVariables/x", value),
                new Change(
                        "POST",
                        ENGINE + "/process-instance/{instance}/variables",
                        "{\"modifications\":{\"plan\":" + value + "}}"),
                new Change(
                        "POST",
                        ENGINE + "/process-instance/{instance}/modification",
                        "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"x\"}]}"),
                new Change("PUT", ENGINE + "/process-instance/{instance}/suspended", "{\"suspended\":true}"),
                new Change("DELETE", ENGINE + "/process-instance/{instance}", ""),
                new Change("PUT", ENGINE + "/execution/{execution}/localVariables/x", value),
                new Change("POST", ENGINE + "/execution/{execution}/signal", "{}"),
                new Change("POST", ENGINE + "/process-definition/key/{plan}/start", "{}"),
                new Change("POST", ENGINE + "/process-definition/{definition}/start", "{}"),
                new Change("POST", ENGINE + "/process-definition/{definition}/submit-form", form),
                new Change("PUT", ENGINE + "/process-definition/{definition}/suspended", "{\"suspended\":true}"),
                new Change("DELETE", ENGINE + "/process-definition/{definition}?cascade=true", ""),
                new Change("DELETE", ENGINE + "/deployment/{deployment}?cascade=true", ""),
                new Change(
                        "POST",
                        ENGINE + "/message",
                        "{\"messageName\":\"{plan}.ratingNotified\",\"businessKey\":\"{plan}\"}"),
                new Change("POST", ENGINE + "/job/{job}/execute", ""),
                new Change("PUT", ENGINE + "/job/{job}/retries", "{\"retries\":7}"),
                new Change("PUT", ENGINE + "/job/{job}/suspended", "{\"suspended\":true}"),
                new Change("PUT", ENGINE + "/job-definition/{jobDefinition}/suspended", "{\"suspended\":true}"),
                new Change("PUT", ENGINE + "/incident/{incident}/annotation", "{\"annotation\":\"x\"}"),
                new Change("PUT", ENGINE + "/user/{account}/profile", "{\"id\":\"{account}\",\"firstName\":\"x\"}"),
                new Change(
                        "PUT",
                        ENGINE + "/user/{account}/credentials",
                        "{\"password\":\"Mat-Khau-2024\",\"authenticatedUserPassword\":\"" + RestCalls.PASSWORD
                                + "\"}"),
                new Change("DELETE", ENGINE + "/user/{account}", ""),
                new Change("PUT", ENGINE + "/group/{unit}/members/{caller}", ""),
                new Change("DELETE", ENGINE + "/group/{unit}", ""),
                new Change(
                        "POST",
                        ENGINE + "/authorization/create",
                        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"{caller}\",\"resourceType\":6,\"resourceId\":\"{plan}\"}"),
                new Change("DELETE", ENGINE + "/history/process-instance/{instance}", ""),
                new Change("DELETE", ENGINE + "/history/variable-instance/{variable}", ""),
                new Change("POST", "/api/plans/{plan}/start", ""),
                new Change("PUT", "/api/tasks/{task}/draft", "{}"),
                new Change("DELETE", "/api/tasks/{task}/attachments/{attachment}", ""));
    }
}
