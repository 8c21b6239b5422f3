package vn.kiemdiem.plan.process;

/** The ids of the district's bodies, of the bodies of a commune and of remedial plans in {@code bpmn/tam-duong-2024.bpmn}, held against the file by a test both ways. */
final class TamDuong2024Bodies {

    private TamDuong2024Bodies() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String DISTRICT_BODY_CALLED = "startEvent_districtBodyCalled";
        static final String BRIEF_DISTRICT_BODY = "userTask_briefDistrictBody";
        static final String REGISTER_DISTRICT_BODY = "userTask_registerDistrictBody";
        static final String REGISTER_DISTRICT_BODY_OVERDUE = "timerEvent_registerDistrictBodyOverdue";
        static final String ESCALATE_REGISTER_DISTRICT_BODY = "serviceTask_escalateRegisterDistrictBody";
        static final String REGISTER_DISTRICT_BODY_ESCALATED = "endEvent_registerDistrictBodyEscalated";
        static final String INVITE_DISTRICT_BODY = "sendTask_inviteDistrictBody";
        static final String REVIEW_DISTRICT_BODY = "subProcess_reviewDistrictBody";
        static final String DISTRICT_BODY_REVIEW_STARTED = "startEvent_districtBodyReviewStarted";
        static final String IS_PEOPLES_COMMITTEE = "gateway_isPeoplesCommittee";
        static final String RATE_PEOPLES_COMMITTEE = "userTask_ratePeoplesCommittee";
        static final String PROPOSE_PEOPLES_COMMITTEE = "userTask_proposePeoplesCommittee";
        static final String RATE_DISTRICT_BODY = "userTask_rateDistrictBody";
        static final String PROPOSE_DISTRICT_BODY = "userTask_proposeDistrictBody";
        static final String DISTRICT_BODY_PROPOSED = "gateway_districtBodyProposed";
        static final String COMPILE_DISTRICT_BODY = "userTask_compileDistrictBody";
        static final String SEND_DISTRICT_BODY = "sendTask_sendDistrictBody";
        static final String DISTRICT_BODY_SENT = "endEvent_districtBodySent";
        static final String DISTRICT_BODY_OVERDUE = "timerEvent_districtBodyOverdue";
        static final String ESCALATE_DISTRICT_BODY = "serviceTask_escalateDistrictBody";
        static final String DISTRICT_BODY_ESCALATED = "endEvent_districtBodyEscalated";
        static final String DISTRICT_BODY_REVIEWED = "gateway_districtBodyReviewed";
        static final String RECEIVE_DISTRICT_BODY = "subProcess_receiveDistrictBody";
        static final String DELIVERED_DISTRICT_BODY = "startEvent_deliveredDistrictBody";
        static final String RECEIVE_DISTRICT_BODY_AGAIN = "gateway_receiveDistrictBodyAgain";
        static final String TAKE_DISTRICT_BODY = "userTask_takeDistrictBody";
        static final String ACCEPTED_DISTRICT_BODY = "gateway_acceptedDistrictBody";
        static final String RERATE_DISTRICT_BODY = "userTask_rerateDistrictBody";
        static final String RECOMPILE_DISTRICT_BODY = "userTask_recompileDistrictBody";
        static final String RESEND_DISTRICT_BODY = "sendTask_resendDistrictBody";
        static final String DISTRICT_BODY_TAKEN = "endEvent_districtBodyTaken";
        static final String HAND_OVER_DEPUTIES = "subProcess_handOverDeputies";
        static final String DEPUTIES_PROPOSED = "startEvent_deputiesProposed";
        static final String WHO_RATES_DEPUTIES = "gateway_whoRatesDeputies";
        static final String COMPILE_HOME_AFFAIRS = "userTask_compileHomeAffairs";
        static final String HOME_AFFAIRS_OVERDUE = "timerEvent_homeAffairsOverdue";
        static final String ESCALATE_HOME_AFFAIRS = "serviceTask_escalateHomeAffairs";
        static final String HOME_AFFAIRS_ESCALATED = "endEvent_homeAffairsEscalated";
        static final String SEND_HOME_AFFAIRS = "sendTask_sendHomeAffairs";
        static final String RECEIVE_HOME_AFFAIRS_AGAIN = "gateway_receiveHomeAffairsAgain";
        static final String TAKE_HOME_AFFAIRS = "userTask_takeHomeAffairs";
        static final String ACCEPTED_HOME_AFFAIRS = "gateway_acceptedHomeAffairs";
        static final String RERATE_HOME_AFFAIRS = "userTask_rerateHomeAffairs";
        static final String RECOMPILE_HOME_AFFAIRS = "userTask_recompileHomeAffairs";
        static final String RESEND_HOME_AFFAIRS = "sendTask_resendHomeAffairs";
        static final String COMPILE_COUNCIL_OFFICE = "userTask_compileCouncilOffice";
        static final String COUNCIL_OFFICE_OVERDUE = "timerEvent_councilOfficeOverdue";
        static final String ESCALATE_COUNCIL_OFFICE = "serviceTask_escalateCouncilOffice";
        static final String COUNCIL_OFFICE_ESCALATED = "endEvent_councilOfficeEscalated";
        static final String SEND_COUNCIL_OFFICE = "sendTask_sendCouncilOffice";
        static final String RECEIVE_COUNCIL_OFFICE_AGAIN = "gateway_receiveCouncilOfficeAgain";
        static final String TAKE_COUNCIL_OFFICE = "userTask_takeCouncilOffice";
        static final String ACCEPTED_COUNCIL_OFFICE = "gateway_acceptedCouncilOffice";
        static final String RERATE_COUNCIL_OFFICE = "userTask_rerateCouncilOffice";
        static final String RECOMPILE_COUNCIL_OFFICE = "userTask_recompileCouncilOffice";
        static final String RESEND_COUNCIL_OFFICE = "sendTask_resendCouncilOffice";
        static final String DEPUTIES_HANDED_OVER = "gateway_deputiesHandedOver";
        static final String DEPUTIES_DONE = "endEvent_deputiesDone";
        static final String DISTRICT_BODY_DONE = "gateway_districtBodyDone";
        static final String DISTRICT_BODY_FINISHED = "endEvent_districtBodyFinished";

        static final String COMMUNE_BODY_CALLED = "startEvent_communeBodyCalled";
        static final String REVIEW_COMMUNE_BODY = "subProcess_reviewCommuneBody";
        static final String COMMUNE_BODY_STARTED = "startEvent_communeBodyStarted";
        static final String RATE_COMMUNE_BODY = "userTask_rateCommuneBody";
        static final String PROPOSE_COMMUNE_BODY = "userTask_proposeCommuneBody";
        static final String COMPILE_COMMUNE_BODY = "userTask_compileCommuneBody";
        static final String SEND_COMMUNE_BODY = "sendTask_sendCommuneBody";
        static final String COMMUNE_BODY_SENT = "endEvent_communeBodySent";
        static final String COMMUNE_BODY_OVERDUE = "timerEvent_communeBodyOverdue";
        static final String ESCALATE_COMMUNE_BODY = "serviceTask_escalateCommuneBody";
        static final String COMMUNE_BODY_ESCALATED = "endEvent_communeBodyEscalated";
        static final String RECEIVE_COMMUNE_BODY = "subProcess_receiveCommuneBody";
        static final String DELIVERED_COMMUNE_BODY = "startEvent_deliveredCommuneBody";
        static final String RECEIVE_COMMUNE_BODY_AGAIN = "gateway_receiveCommuneBodyAgain";
        static final String TAKE_COMMUNE_BODY = "userTask_takeCommuneBody";
        static final String ACCEPTED_COMMUNE_BODY = "gateway_acceptedCommuneBody";
        static final String RERATE_COMMUNE_BODY = "userTask_rerateCommuneBody";
        static final String RECOMPILE_COMMUNE_BODY = "userTask_recompileCommuneBody";
        static final String RESEND_COMMUNE_BODY = "sendTask_resendCommuneBody";
        static final String COMMUNE_BODY_TAKEN = "endEvent_communeBodyTaken";
        static final String COMMUNE_BODY_DONE = "endEvent_communeBodyDone";

        static final String RATING_NOTIFIED = "startEvent_ratingNotified";
        static final String WHOSE_PLAN = "gateway_whosePlan";
        static final String PLAN_INDIVIDUAL = "subProcess_planIndividual";
        static final String INDIVIDUAL_PLAN_STARTED = "startEvent_individualPlanStarted";
        static final String WRITE_INDIVIDUAL = "userTask_writeIndividual";
        static final String COMPILE_INDIVIDUAL = "userTask_compileIndividual";
        static final String SEND_INDIVIDUAL = "sendTask_sendIndividual";
        static final String INDIVIDUAL_PLAN_SENT = "endEvent_individualPlanSent";
        static final String INDIVIDUAL_PLAN_OVERDUE = "timerEvent_individualPlanOverdue";
        static final String ESCALATE_INDIVIDUAL_PLAN = "serviceTask_escalateIndividualPlan";
        static final String INDIVIDUAL_PLAN_ESCALATED = "endEvent_individualPlanEscalated";
        static final String RECEIVE_INDIVIDUAL = "subProcess_receiveIndividual";
        static final String DELIVERED_INDIVIDUAL = "startEvent_deliveredIndividual";
        static final String RECEIVE_INDIVIDUAL_AGAIN = "gateway_receiveIndividualAgain";
        static final String TAKE_INDIVIDUAL = "userTask_takeIndividual";
        static final String ACCEPTED_INDIVIDUAL = "gateway_acceptedIndividual";
        static final String REWRITE_INDIVIDUAL = "userTask_rewriteIndividual";
        static final String RECOMPILE_INDIVIDUAL = "userTask_recompileIndividual";
        static final String RESEND_INDIVIDUAL = "sendTask_resendIndividual";
        static final String INDIVIDUAL_TAKEN = "endEvent_individualTaken";
        static final String PLAN_COLLECTIVE = "subProcess_planCollective";
        static final String COLLECTIVE_PLAN_STARTED = "startEvent_collectivePlanStarted";
        static final String WRITE_COLLECTIVE = "userTask_writeCollective";
        static final String COMPILE_COLLECTIVE = "userTask_compileCollective";
        static final String SEND_COLLECTIVE = "sendTask_sendCollective";
        static final String COLLECTIVE_PLAN_SENT = "endEvent_collectivePlanSent";
        static final String COLLECTIVE_PLAN_OVERDUE = "timerEvent_collectivePlanOverdue";
        static final String ESCALATE_COLLECTIVE_PLAN = "serviceTask_escalateCollectivePlan";
        static final String COLLECTIVE_PLAN_ESCALATED = "endEvent_collectivePlanEscalated";
        static final String RECEIVE_COLLECTIVE = "subProcess_receiveCollective";
        static final String DELIVERED_COLLECTIVE = "startEvent_deliveredCollective";
        static final String RECEIVE_COLLECTIVE_AGAIN = "gateway_receiveCollectiveAgain";
        static final String TAKE_COLLECTIVE = "userTask_takeCollective";
        static final String ACCEPTED_COLLECTIVE = "gateway_acceptedCollective";
        static final String REWRITE_COLLECTIVE = "userTask_rewriteCollective";
        static final String RECOMPILE_COLLECTIVE = "userTask_recompileCollective";
        static final String RESEND_COLLECTIVE = "sendTask_resendCollective";
        static final String COLLECTIVE_TAKEN = "endEvent_collectiveTaken";
        static final String PLAN_STANDING = "subProcess_planStanding";
        static final String STANDING_PLAN_STARTED = "startEvent_standingPlanStarted";
        static final String DRAFT_STANDING = "userTask_draftStanding";
        static final String ADOPT_STANDING = "userTask_adoptStanding";
        static final String STANDING_PLAN_ADOPTED = "endEvent_standingPlanAdopted";
        static final String STANDING_PLAN_OVERDUE = "timerEvent_standingPlanOverdue";
        static final String ESCALATE_STANDING_PLAN = "serviceTask_escalateStandingPlan";
        static final String STANDING_PLAN_ESCALATED = "endEvent_standingPlanEscalated";
        static final String REMEDIAL_PLAN_READY = "gateway_remedialPlanReady";
        static final String REMEDIAL_PLAN_DONE = "endEvent_remedialPlanDone";

        private Elements() {}
    }
}
