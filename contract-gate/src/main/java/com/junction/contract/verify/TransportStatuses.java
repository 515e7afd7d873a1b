package com.junction.contract.verify;

import com.junction.contract.http.MediaTypes;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import java.util.Set;

/** The statuses that servers and proxies send for all operations alike, so that few documents list them. */
final class TransportStatuses {
    /** RFC 9110, section 15, and RFC 6585. */
    private static final Set<Integer> OF_REJECTIONS =
            Set.of(405, 406, 408, 411, 413, 414, 415, 417, 421, 426, 429, 431, 501, 503, 505);

    private static final Set<Integer> OF_CREDENTIALS = Set.of(401, 403);
    private static final int NOT_ACCEPTABLE = 406;
    private static final int TOO_MANY_REQUESTS = 429;

    private TransportStatuses() {}

    /** Whether a real server may answer a case with a status that the document does not have. */
    static boolean mayAnswer(Case planned, int status) {
        if (planned.status().isPresent()) {
            return false;
        }
        if (OF_CREDENTIALS.contains(status)) {
            return !planned.operation().credentials().isEmpty();
        }
        return planned.kind().isAllowed()
                ? status == TOO_MANY_REQUESTS || (status == NOT_ACCEPTABLE && asksForTheTypeOfAnError(planned))
                : OF_REJECTIONS.contains(status);
    }

    /** Whether no success of the operation has the media type that a case asks for. */
    private static boolean asksForTheTypeOfAnError(Case planned) {
        return planned.kind() == CaseKind.OTHER_MEDIA_TYPE
                && planned.operation().responses().stream()
                        .filter(response -> response.code().startsWith("2"))
                        .flatMap(response -> response.mediaTypes().stream())
                        .noneMatch(type -> MediaTypes.matches(planned.headers().get("Accept"), type));
    }
}
