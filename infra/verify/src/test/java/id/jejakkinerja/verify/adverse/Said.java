package id.jejakkinerja.verify.adverse;

import id.jejakkinerja.verify.platform.Api.Answer;

/** What an answer says, without the headers that differ from one answer to the next. */
record Said(int status, String contentType, String body) {
    static Said by(Answer answer) {
        return new Said(answer.status(), answer.contentType(), answer.body());
    }
}
