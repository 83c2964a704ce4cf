package id.jejakkinerja.query.pages;

import id.jejakkinerja.query.saksi.Alarm;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the freshness bar of any page say that the log below its figures is not as it was signed. */
@OnPages
class AlarmOnPages {
    private final Alarm alarm;

    AlarmOnPages(Alarm alarm) {
        this.alarm = alarm;
    }

    @ModelAttribute("alarm")
    boolean alarm() {
        return alarm.isRinging();
    }
}
