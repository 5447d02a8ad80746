// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/reader/confinement.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace atlas::reader {

namespace {

#if defined(__x86_64__)
constexpr unsigned int machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned int machine = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned int machine = 0;
#endif

/// What no reading of a file needs. A table of the ways out: network, other programs, other processes, the kernel.
constexpr long refused[] = {
    __NR_socket,
    __NR_socketpair,
    __NR_connect,
    __NR_bind,
    __NR_listen,
    __NR_accept4,
    __NR_sendto,
    __NR_sendmsg,
    __NR_io_uring_setup,
    __NR_execve,
    __NR_execveat,
    __NR_ptrace,
    __NR_process_vm_readv,
    __NR_process_vm_writev,
    __NR_kill,
    __NR_mount,
    __NR_umount2,
    __NR_unshare,
    __NR_setns,
    __NR_bpf,
    __NR_perf_event_open,
    __NR_keyctl,
    __NR_add_key,
    __NR_open_by_handle_at,
    __NR_userfaultfd,
    __NR_symlinkat,
    __NR_linkat,
#if defined(__NR_fork)
    __NR_fork,
    __NR_vfork,
    __NR_symlink,
    __NR_link,
    __NR_accept,
#endif
};

sock_filter statement(unsigned int code, unsigned int value)
{
    return {static_cast<unsigned short>(code), 0, 0, value};
}

sock_filter unlessEqual(unsigned int value, unsigned char jump)
{
    return {static_cast<unsigned short>(BPF_JMP | BPF_JEQ | BPF_K), 0, jump, value};
}

void refuseSystemCalls()
{
    if (machine == 0)
        return;
    constexpr unsigned int load = BPF_LD | BPF_W | BPF_ABS;
    constexpr unsigned int answer = BPF_RET | BPF_K;
    constexpr unsigned int no = SECCOMP_RET_ERRNO | EACCES;
    std::vector<sock_filter> program = {
        statement(load, offsetof(seccomp_data, arch)), unlessEqual(machine, 1), statement(BPF_JMP | BPF_JA, 1),
        statement(answer, SECCOMP_RET_KILL_PROCESS), // calls by another machine's numbers
        statement(load, offsetof(seccomp_data, nr)),
    };
    for (const long call : refused) {
        program.push_back(unlessEqual(static_cast<unsigned int>(call), 1));
        program.push_back(statement(answer, no));
    }
    // Threads yes, processes no. clone3() hides its flags, so that the C library is made to use clone().
    program.push_back(unlessEqual(__NR_clone3, 1));
    program.push_back(statement(answer, SECCOMP_RET_ERRNO | ENOSYS));
    program.push_back(unlessEqual(__NR_clone, 3));
    program.push_back(statement(load, offsetof(seccomp_data, args))); // low half: little-endian machines
    program.push_back({static_cast<unsigned short>(BPF_JMP | BPF_JSET | BPF_K), 1, 0, CLONE_THREAD});
    program.push_back(statement(answer, no));
    program.push_back(statement(answer, SECCOMP_RET_ALLOW));
    sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

void limit(__rlimit_resource_t resource, rlim_t most)
{
    rlimit value{};
    if (::getrlimit(resource, &value) != 0)
        return;
    value.rlim_max = std::min(value.rlim_max, most);
    value.rlim_cur = std::min(value.rlim_cur, value.rlim_max);
    ::setrlimit(resource, &value);
}

#if !defined(__SANITIZE_ADDRESS__) // which needs terabytes of address space
/// Address space that is taken already.
rlim_t mappedBytes()
{
    std::FILE *file = std::fopen("/proc/self/statm", "r");
    unsigned long pages = 0;
    if (!file || std::fscanf(file, "%lu", &pages) != 1)
        pages = 0;
    if (file)
        std::fclose(file);
    return static_cast<rlim_t>(pages) * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}
#endif

void tell(const char *what, bool isRefused)
{
    std::printf("%s: %s\n", what, isRefused ? "refused" : "allowed");
}

} // namespace

void confine(const Limits &limits)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.cpuSeconds));
    limit(RLIMIT_FSIZE, rlim_t{1} << 30); // an archive's member, unpacked
    limit(RLIMIT_NOFILE, 128);
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, mappedBytes() + (static_cast<rlim_t>(limits.memoryMiB) << 20));
#endif
    refuseSystemCalls();
}

void printConfinement()
{
    const auto failed = [](long result) { return result < 0 && (errno == EACCES || errno == EPERM); };
    tell("internet socket", failed(::socket(AF_INET, SOCK_STREAM, 0)));
    tell("internet 6 socket", failed(::socket(AF_INET6, SOCK_DGRAM, 0)));
    tell("local socket", failed(::socket(AF_UNIX, SOCK_STREAM, 0)));
    char program[] = "/bin/true";
    char *arguments[] = {program, nullptr};
    tell("another program", failed(::execve(program, arguments, nullptr)));
    tell("another process", failed(::syscall(__NR_clone, SIGCHLD, 0, 0, 0, 0)));
    tell("signals", failed(::kill(::getppid(), 0)));
    tell("tracing", failed(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)));
    rlimit value{};
    ::getrlimit(RLIMIT_AS, &value);
    tell("memory without end", value.rlim_cur != RLIM_INFINITY);
    ::getrlimit(RLIMIT_CPU, &value);
    tell("time without end", value.rlim_cur != RLIM_INFINITY);
}

} // namespace atlas::reader
