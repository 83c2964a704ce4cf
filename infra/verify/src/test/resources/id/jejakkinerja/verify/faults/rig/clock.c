/*
 * Preloaded into a service or a database by the fault tests: moves the wall clock of the process, and of those that it forks, by the
 * seconds that stand in a file, a signed 64-bit number in the machine's byte order. The clocks that waits are measured with are left
 * alone. (libfaketime cannot do that to a JVM: with its monotonic clock left alone, timed waits come back early and spin.) Needs no
 * header, so that a bare compiler will do.
 */
struct timespec {
    long seconds;
    long nanoseconds;
};
struct timeval {
    long seconds;
    long microseconds;
};

extern long syscall(long number, ...);
extern int open(const char *path, int flags, ...);
extern void *mmap(void *address, unsigned long length, int protection, int flags, int file, long offset);
extern char *getenv(const char *name);

#if defined(__x86_64__)
#define CLOCK_GETTIME 228
#elif defined(__aarch64__)
#define CLOCK_GETTIME 113
#else
#error "no system call number for this machine"
#endif

static const int REALTIME = 0;
static const int REALTIME_COARSE = 5;
static volatile long *jump;

__attribute__((constructor)) static void map(void) {
    const char *path = getenv("JEJAK_CLOCK");
    int file = path == 0 ? -1 : open(path, 0);
    if (file >= 0) {
        void *mapped = mmap(0, sizeof(long), 1, 1, file, 0);
        jump = mapped == (void *) -1 ? 0 : mapped;
    }
}

static long seconds(void) {
    return jump == 0 ? 0 : *jump;
}

int clock_gettime(int clock, struct timespec *now) {
    int failed = (int) syscall(CLOCK_GETTIME, (long) clock, now);
    if (!failed && (clock == REALTIME || clock == REALTIME_COARSE)) {
        now->seconds += seconds();
    }
    return failed;
}

int gettimeofday(struct timeval *now, void *zone) {
    struct timespec precise;
    int failed = clock_gettime(REALTIME, &precise);
    if (!failed) {
        now->seconds = precise.seconds;
        now->microseconds = precise.nanoseconds / 1000;
    }
    return failed;
}

long time(long *into) {
    struct timespec now;
    clock_gettime(REALTIME, &now);
    if (into != 0) {
        *into = now.seconds;
    }
    return now.seconds;
}
