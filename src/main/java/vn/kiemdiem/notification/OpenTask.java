package vn.kiemdiem.notification;

/** A task that is still to be done. */
public record OpenTask(String id, String name) {}
