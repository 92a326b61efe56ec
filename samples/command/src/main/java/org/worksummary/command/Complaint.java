package org.worksummary.command;

import org.worksummary.command.page.OneLine;

/** What is said about a failure: one line, never a stack trace. */
final class Complaint {
    private Complaint() {}

    static String of(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : OneLine.of(message);
    }
}
