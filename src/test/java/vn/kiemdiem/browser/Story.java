package vn.kiemdiem.browser;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that go on where the one before ended: after a failure the rest is skipped. */
final class Story implements BeforeEachCallback, AfterTestExecutionCallback {

    private boolean broken;

    @Override
    public void beforeEach(ExtensionContext context) {
        assumeFalse(broken, "an earlier chapter failed");
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        broken |= context.getExecutionException().isPresent();
    }
}
