package vn.kiemdiem.plan;

/**
 * A file as an administrator chose it.
 *
 * @param fileName without folders and control characters, at most {@value #LONGEST_NAME} characters
 */
public record PlanUpload(String fileName, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public PlanUpload {
        String bare = fileName.replaceAll("\\p{Cntrl}", "").replaceFirst("(?s)^.*[/\\\\]", "");
        fileName = bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
        content = content.clone();
    }
}
