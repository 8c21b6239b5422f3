package vn.kiemdiem.demo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.engine.ProductClock;

class ClockControllerTest {

    private final ProductClock clock = mock(ProductClock.class);
    private final AuditTrail trail = mock(AuditTrail.class);
    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new ClockController(clock, trail)).build();

    @BeforeEach
    void atTheIssue() {
        when(clock.instant()).thenReturn(Instant.parse("2023-11-03T01:00:00Z"));
        when(clock.getZone()).thenReturn(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void moveIsRecordedWithWhereTo() throws Exception {
        move("2023-11-10T00:00+07:00", "camunda-admin").andExpect(status().isOk());

        verify(trail).record(Act.of(Action.CLOCK_MOVED).with("2023-11-09T17:00:00Z"));
        verify(clock).moveTo(Instant.parse("2023-11-09T17:00:00Z"));
    }

    @Test
    void whatIsRefusedMovesAndRecordsNothing() throws Exception {
        move("2023-11-02T00:00+07:00", "camunda-admin").andExpect(status().isBadRequest());
        move("2023-11-10T00:00+07:00", "tra-son-school-branch").andExpect(status().isForbidden());

        verify(trail, never()).record(any());
        verify(clock, never()).moveTo(any());
    }

    private ResultActions move(String to, String group) throws Exception {
        return http.perform(put("/api/clock")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"to\":\"" + to + "\"}")
                .with(request -> {
                    request.addUserRole(group);
                    return request;
                }));
    }
}
