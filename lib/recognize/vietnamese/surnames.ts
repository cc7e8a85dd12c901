// Surnames as Vietnamese texts write them: of the Kinh, of the other peoples of the country, and of Chinese names in Vietnamese reading.
import { bare, wordKey } from '../../fold.ts'

/** With these a stretch of capitals is a person's name more likely than anything else. */
const STRONG = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Đinh Trương Lương Đào Vương Tạ Lưu Thái Phùng Đàm Giàng Sùng Vàng Thào Lò Hạng Vừ Điểu Triệu Chu Tống Nguyên Hà Mai`
const OTHERS = `Tô Cao Lâm Tăng Quách Cù Mạc Thạch Danh Sơn Kim Châu Lục Bạch Doãn Khổng Khúc Kiều Nghiêm Nông Bế Ma Hứa Lã Lại La Lữ Mã Mạch Ninh Phí Quang Quảng Thân Thi Thiều Tiêu Tiền Tôn Tòng Từ Viên Vi Văn Xa Âu An Ân Bành Bàn Bì Biện Cát Cầm Chế Chung Cung Diệp Diêm Điêu Đới Đồng Đan Đèo Đống Giáp Giang Hàn Hán Hầu
Hùng Hình Hoa Kha Khương Khuất Khâu Khưu Lầu Lèng Lỗ Lô Lồ Lù Lùng Lường Ly Mạnh Mùa Ngụy Ngân Nhâm Nhan Ôn Phàn Phù Phương Quan Quàng Quản Sầm Sái Tẩn Tần Tào Tập Thẩm Thành Thạc Thịnh Thượng Tiết Tráng Trình Trang Triều Trì Ứng Uông Ung Vạn Xồng Xuân Chảo Cư Cụt Cứ Hờ Chẩu Chá Lỳ Pờ Khoàng Khoang Sồng Lầu Cháng Ly Thèn Hoàng Viêm Tải Xìn Sần Tếnh Mua Chang
Bá Thông Đàng Kiên Lộ Hải Trượng Dụng Bríu Zơrâm Alăng Pơloong Arất Cơlâu Coor Hiên Siu Ksor Rmah Rahlan Nay Kpă Kpuih Rơchâm Rcom Rơ Rah Kbor Ayun Niê Êban Mlô Buôn Knul Kđoh Hmok Hwing Byă Bkrông Adrơng Ênuôl Cil Kơ Kơ Sa Cill Liêng Lơ Mu Păng Ting Bon Rơ Ông Đơng Dagout Kră Jan Ya Ma Touneh Touprong Bnahria Kon Sơ Dà Ndu Mbon Brông Pang Thập Lã Bồ Cấn Cồ Chúc Dư Đậu Điền Đổng Hạ Hạp Kỷ Kỳ Lạc Lạp Lỡ Mẫn Mông Mộc Nhữ Nhị Phú Quế Sử Sĩ Tất Thiệu Thiện Tiếp Trầm Tư Vệ Viễn Xà Yên Dịch Trữ Ngạc Vu Ngũ Nghê Nhậm Nhiếp Miêu Mao Lư Lãnh Lôi Liêu Liễu Giản Giả Đường Đồ Cừu Bào Tra Thường Thư Thương Trữ Sầm Quý Lăng Lan Ký Phong Phòng Thích Thịnh Tịch Tiển Thành Thời Ngưu Nhạc Kê Khang Hoắc Hách Cổ Cố Cam Cáo Bao Bàng Bối Biên Bốc Du Doanh Tưởng Trác Trâu Thôi Thi Tiêu Vưu Uất Ưng Âu Dương Tư Mã Gia Cát Hạ Hầu`

const keysOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(wordKey))
const strong = keysOf(STRONG)
const all = new Set([...strong, ...keysOf(OTHERS)])
const bareStrong = new Set([...strong].map(bare))
const bareAll = new Set([...all].map(bare))

/** A surname by its key; in text without diacritics by its bare letters. */
export const isSurname = (key: string, plain = false): boolean => (plain ? bareAll : all).has(key)
export const isStrongSurname = (key: string, plain = false): boolean => (plain ? bareStrong : strong).has(key)
