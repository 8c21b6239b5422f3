package vn.kiemdiem.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo's settings.
 *
 * @param password the one password of all demo accounts
 * @param attendees how many members were at the branch's briefing
 */
@ConfigurationProperties("kiemdiem.demo")
record DemoProperties(String password, @DefaultValue("12") int attendees) {}
