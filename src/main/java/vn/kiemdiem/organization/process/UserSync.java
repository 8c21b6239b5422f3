package vn.kiemdiem.organization.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.StaffAccount;

/** Keeps a user of the engine for each account. */
@Component
class UserSync {

    private final IdentityService identity;

    UserSync(IdentityService identity) {
        this.identity = identity;
    }

    void bringInLine(List<StaffAccount> accounts) {
        Map<String, User> users = new HashMap<>();
        identity.createUserQuery().list().forEach(user -> users.put(user.getId(), user));
        accounts.forEach(account -> bringInLine(account, users.get(account.id())));
    }

    private void bringInLine(StaffAccount account, @Nullable User existing) {
        if (existing == null) {
            // Without a password nobody can log in, and thousands of slow hashes are spared.
            save(account, identity.newUser(account.id()));
        } else if (!account.displayName().equals(existing.getFirstName())
                || !"".equals(Objects.requireNonNullElse(existing.getLastName(), ""))
                || !Objects.equals(account.mail(), existing.getEmail())) {
            save(account, existing);
        }
    }

    private void save(StaffAccount account, User user) {
        user.setFirstName(account.displayName());
        user.setLastName("");
        user.setEmail(account.mail());
        identity.saveUser(user);
    }
}
